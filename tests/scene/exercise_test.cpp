// The exercise as pictures: what is on them, what is not, and that they stay on their page.

#include "scene/exercise.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

#include "draw/write.hpp"
#include "scene/pictures.hpp"
#include "scene/samples.hpp"
#include "scene/wall.hpp"
#include "support/golden.hpp"

using base::Language;
using scene::Medium;
using scene::WallRound;

namespace {

constexpr WallRound::Page pages[] = {WallRound::Page::strip, WallRound::Page::counts,
                                     WallRound::Page::said_and_tomorrow};

const catalogue::Catalogue& content() {
  static const auto loaded =
      catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  REQUIRE(loaded);
  return *loaded;
}

model::Workshop workshop_with(model::Exercise exercise) {
  model::Workshop workshop;
  workshop.exercise = std::move(exercise);
  return workshop;
}

draw::Drawing wall_of(const scene::WallContent& what, const model::Workshop& workshop,
                      Language language = Language::english, draw::Size size = {1280, 720}) {
  return scene::wall(what, model::wall_view(workshop),
                     scene::wall_look(samples::look(language, scene::buttermilk(), size, 16)));
}

draw::Drawing strip_of(const model::Round& round, draw::Size size = {1280, 720}) {
  return scene::strip(round, scene::style_names(content(), Language::english), {},
                      samples::look(Language::english, scene::buttermilk(), size, 18),
                      Medium::screen);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("strip, counts, what she said, and all together, in both languages") {
  const model::Workshop workshop = workshop_with(samples::exercise());
  for (const Language language : {Language::english, Language::dutch}) {
    const std::string ending = std::string(text::tag(language)) + ".txt";
    std::string all;
    for (const WallRound::Page page : pages)
      all += draw::dump(wall_of(WallRound{{20, 1}, page, model::AttemptId{30, 4}, &content()},
                                workshop, language)) +
             "\n";
    CHECK(golden::matches("scene/round-" + ending, all));
    CHECK(golden::matches("scene/exercise-counts-" + ending,
                          draw::dump(wall_of(scene::WallCounts{&content()}, workshop, language))));
  }
}

TEST_CASE("nothing leaves the wall, nothing lies over anything, nothing is too small to read") {
  model::Exercise exercise = samples::exercise();
  for (const int count : {1, 20, 60, 2000}) {
    exercise.rounds.push_back(samples::long_round(count));
    exercise.rounds.back().id = {unsigned(count) + 200, 1};
  }
  exercise.rounds.push_back(model::Round{});
  exercise.rounds.back().id = {199, 1};
  exercise.rounds.back().name = std::string(190, 'W') + " and on";
  exercise.rounds.back().ended = base::Time{};
  exercise.rounds.back().player.said =
      std::string(3000, 'x') + "\nand\tmore " + std::string(3000, 'y');
  exercise.rounds.back().player.at_the_end = 10;
  const model::Workshop workshop = workshop_with(exercise);
  for (const draw::Size size : {draw::Size{1024, 768}, {1280, 720}, {1920, 1080}, {3840, 2160}}) {
    for (const Language language : {Language::english, Language::dutch}) {
      std::vector<draw::Drawing> drawings = {
          wall_of(scene::WallCounts{&content()}, workshop, language, size)};
      for (const model::Round& round : exercise.rounds)
        for (const WallRound::Page page : pages)
          drawings.push_back(
              wall_of(WallRound{round.id, page, {}, &content()}, workshop, language, size));
      for (std::size_t i = 0; i < drawings.size(); ++i) {
        CAPTURE(i);
        CAPTURE(size.width);
        CAPTURE(int(language));
        CHECK(pictures::faults(drawings[i], samples::fonts()) == "");
        for (const auto& text : pictures::texts(drawings[i], samples::fonts()))
          CHECK(text.size >= size.height * scene::least_text - 1e-6);
      }
    }
  }
}

TEST_CASE("attempts stand in order, higher as she leans forward, each with a sentence") {
  const model::Round round = samples::exercise().rounds[1];
  const draw::Drawing drawing = strip_of(round);
  REQUIRE(drawing.titles.size() == round.attempts.size());
  double x = 0;
  std::vector<double> heights;
  for (const model::Attempt& attempt : round.attempts) {
    const std::string tag = "attempt:" + model::to_text(attempt.id);
    // The last mark with that tag that is not words: the mark itself.
    const auto text = std::ranges::find_if(drawing.shapes, [&](const draw::Shape& shape) {
      return shape.tag == tag && std::holds_alternative<draw::Text>(shape.what);
    });
    REQUIRE(text != drawing.shapes.end());
    const draw::Point at = std::get<draw::Text>(text->what).at;
    CHECK(at.x > x);
    x = at.x;
    heights.push_back(at.y);
    CHECK(std::get<draw::Text>(text->what).words == std::to_string(int(attempt.style)));
  }
  for (std::size_t i = 0; i < heights.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (round.attempts[i].reaction > round.attempts[j].reaction) CHECK(heights[i] < heights[j]);
  CHECK(drawing.titles[2].second == "3: statement, Explore; she leans forward (2); turning point");
  CHECK(drawing.titles[5].second == "6: question, Explore; she leans back (2)");
}

TEST_CASE("before the group gave names, no style is on the strip") {
  const std::string words = pictures::all_words(strip_of(samples::exercise().rounds[2]));
  CHECK_FALSE(has(words, "Argue"));
  CHECK(has(words, "4 statements · 2 questions · 1 pause"));
}

TEST_CASE("what was not tried is named, and reactions are counts") {
  const auto styles = scene::style_names(content(), Language::english);
  const auto look = samples::look(Language::english, scene::buttermilk(), {1280, 720}, 18);
  const auto counts = [&](const model::Round& round) {
    return pictures::all_words(scene::round_counts(round, styles, look, Medium::screen));
  };
  const std::string first = counts(samples::exercise().rounds[0]);
  CHECK(has(first, "Inspire"));
  CHECK(has(first, "not tried"));
  CHECK_FALSE(has(first, "."));  // no averages
  CHECK_FALSE(has(first, "%"));
  CHECK_FALSE(has(first, "not named yet"));
  CHECK(has(counts(samples::exercise().rounds[2]), "not named yet"));
}

TEST_CASE("the wall does not know who persuaded, and shows nothing of a round that still runs") {
  model::Exercise exercise = samples::exercise();
  exercise.rounds[2].ended.reset();
  const model::Workshop workshop = workshop_with(exercise);
  for (const WallRound::Page page : pages) {
    for (const model::Round& round : exercise.rounds) {
      const auto words =
          pictures::all_words(wall_of(WallRound{round.id, page, {}, &content()}, workshop));
      CHECK_FALSE(has(words, "Wren"));
      if (!round.ended) {
        CHECK(has(words, "Round 3"));
        CHECK_FALSE(has(words, "attempt:"));
        CHECK_FALSE(has(words, "statement"));
      }
    }
  }
  const auto all = pictures::all_words(wall_of(scene::WallCounts{&content()}, workshop));
  CHECK_FALSE(has(all, "Wren"));
  CHECK_FALSE(has(all, "Round 3"));
  CHECK(has(all, "Coffee corner"));
  // A round that was taken away meanwhile is an empty wall.
  CHECK(wall_of(WallRound{{77, 1}, {}, {}, &content()}, workshop).shapes.empty());
  // For who leads the session the name is there.
  CHECK(has(pictures::all_words(strip_of(exercise.rounds[0])), "Wren"));
}

TEST_CASE("more rounds and groups than the page holds are counted") {
  model::Exercise exercise = samples::exercise();
  for (unsigned i = 0; i < 60; ++i)
    exercise.tallies.push_back({{i + 100, 1}, "Group " + std::to_string(i), {1, 0, 0, 0, 0}, {}});
  const auto drawing = wall_of(scene::WallCounts{&content()}, workshop_with(exercise));
  const std::string words = pictures::all_words(drawing);
  CHECK(has(words, " more\n"));
  CHECK(has(words, "All together"));
  CHECK(pictures::faults(drawing, samples::fonts()) == "");
}

TEST_CASE("2,000 attempts are as many marks, not more than a handful of shapes each") {
  const draw::Drawing drawing = strip_of(samples::long_round(2000));
  std::set<std::string> tags;
  for (const draw::Shape& shape : drawing.shapes)
    if (shape.tag.starts_with("attempt:")) tags.insert(shape.tag);
  CHECK(tags.size() == 2000);
  CHECK(drawing.shapes.size() < 5000);
}
