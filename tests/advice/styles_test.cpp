#include "advice/styles.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using model::Style;

namespace {

model::Round round_of(const std::string& persuader, std::vector<Style> styles) {
  model::Round round;
  round.persuader = persuader;
  for (const Style style : styles) {
    model::Attempt attempt;
    attempt.style = style;
    round.attempts.push_back(attempt);
  }
  return round;
}

}  // namespace

TEST_CASE("no style both fits a group and seldom helps there") {
  for (const model::Group group : model::groups) {
    const advice::FittingStyles styles = advice::styles_for(group);
    CHECK_FALSE(styles.fit.empty());
    for (const Style style : styles.fit)
      CHECK(std::ranges::find(styles.rarely, style) == styles.rarely.end());
  }
}

TEST_CASE("what one persuader never tried, and what nobody did") {
  model::Exercise exercise;
  exercise.rounds = {round_of("Oak", {Style::persuade, Style::persuade}),
                     round_of("", {Style::assert}), round_of("oak", {Style::bridge}),
                     round_of("Moon", {Style::attract})};
  CHECK(advice::persuaders(exercise) == std::vector<std::string>{"Oak", "Moon"});
  CHECK(advice::never_tried_by(exercise, "Oak") ==
        std::vector<Style>{Style::assert, Style::attract, Style::pause});
  CHECK(advice::never_tried_by(exercise, "") == std::vector<Style>{Style::pause});
}

TEST_CASE("without attempts nothing was left untried") {
  CHECK(advice::never_tried_by({}, "").empty());
  model::Exercise exercise;
  exercise.rounds = {round_of("Oak", {})};
  CHECK(advice::never_tried_by(exercise, "Oak").empty());
}
