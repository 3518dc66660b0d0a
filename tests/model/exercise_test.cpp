#include "model/exercise.hpp"

#include <doctest/doctest.h>

using namespace model;

namespace {

Attempt attempt(AttemptKind kind, Style style, int reaction) {
  Attempt made;
  made.kind = kind;
  made.style = style;
  made.reaction = reaction;
  return made;
}

Round round_of(std::vector<Attempt> attempts) {
  Round round;
  round.id = {1, 1};
  round.attempts = std::move(attempts);
  return round;
}

}  // namespace

TEST_CASE("counts per style keep statements, questions and reactions apart") {
  const Round round = round_of({attempt(AttemptKind::statement, Style::persuade, -1),
                                attempt(AttemptKind::statement, Style::persuade, 0),
                                attempt(AttemptKind::question, Style::bridge, 2),
                                attempt(AttemptKind::question, Style::not_said, 1),
                                attempt(AttemptKind::pause, Style::not_said, 0)});
  const auto counts = counts_per_style(round);
  CHECK(counts[std::size_t(Style::persuade)] == StyleCount{2, 0, 0, 0, 1, 1});
  CHECK(counts[std::size_t(Style::bridge)] == StyleCount{0, 1, 0, 1, 0, 0});
  CHECK(counts[std::size_t(Style::not_said)] == StyleCount{0, 1, 0, 1, 0, 0});
  CHECK(counts[std::size_t(Style::pause)] == StyleCount{0, 0, 1, 0, 1, 0});
  CHECK(never_tried(round) == std::vector<Style>{Style::assert, Style::attract});
}

TEST_CASE("what a quartet counted on paper counts along") {
  Exercise exercise;
  exercise.rounds = {round_of({attempt(AttemptKind::statement, Style::persuade, 0)})};
  Tally tally;
  tally.statements = {3, 1, 0, 0, 0};
  tally.questions = {0, 0, 4, 0, 0};
  exercise.tallies = {tally};
  const auto counts = counts_per_style(exercise);
  CHECK(counts[std::size_t(Style::persuade)].statements == 4);
  CHECK(counts[std::size_t(Style::bridge)].questions == 4);
  CHECK(never_tried(exercise) == std::vector<Style>{Style::attract, Style::pause});
}

TEST_CASE("at most one round runs") {
  Exercise exercise;
  CHECK(running_round(exercise) == nullptr);
  exercise.rounds = {round_of({})};
  CHECK(running_round(exercise) == &exercise.rounds.front());
  exercise.rounds.front().ended = base::Time{5};
  CHECK(running_round(exercise) == nullptr);
  CHECK(find_round(exercise, {1, 1}) == &exercise.rounds.front());
}
