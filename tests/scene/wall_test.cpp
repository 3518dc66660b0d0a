// What the wall shows, and how large.

#include "scene/wall.hpp"

#include <doctest/doctest.h>

#include "scene/pictures.hpp"
#include "scene/samples.hpp"

using base::Language;
using model::Workshop;
using scene::WallContent;

namespace {

constexpr draw::Size sizes[] = {{1024, 768}, {1280, 720}, {1920, 1080}, {3840, 2160}};
constexpr Language languages[] = {Language::english, Language::dutch};

scene::Look look(Language language, draw::Size size) {
  return scene::wall_look(samples::look(language, scene::buttermilk(), size, 16));
}

std::vector<WallContent> everything() {
  return {scene::EmptyWall{},
          scene::BlackWall{},
          scene::BreakCard{"14:35"},
          scene::WallMap{true, true, true, true},
          scene::WallMap{},
          scene::WallCard{"Round 2", {"Ask before you tell.", "Eleven minutes each."}},
          scene::TestCard{}};
}

std::string words_on(const WallContent& content, const Workshop& workshop,
                     Language language = Language::english) {
  return pictures::all_words(
      scene::wall(content, model::wall_view(workshop), look(language, {1280, 720})));
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

Workshop own() {
  Workshop workshop = samples::twelve();
  workshop.kind = model::SessionKind::own;
  return workshop;
}

}  // namespace

TEST_CASE("codes are at least 1/40 of the height, nothing is below 1/50, nothing leaves the page") {
  const Workshop workshops[] = {samples::six(), samples::twelve(), samples::crowd(60, 3)};
  for (const draw::Size size : sizes) {
    for (const Language language : languages) {
      for (const WallContent& content : everything()) {
        for (const Workshop& workshop : workshops) {
          const auto drawing =
              scene::wall(content, model::wall_view(workshop), look(language, size));
          CAPTURE(size.height);
          CAPTURE(content.index());
          CHECK(drawing.size == size);
          for (const draw::Shape& shape : drawing.shapes) {
            const auto* text = std::get_if<draw::Text>(&shape.what);
            if (!text) continue;
            CAPTURE(text->words);
            CHECK(text->size >= size.height / 50);
            CHECK(text->size == scene::on_the_ladder(text->size));
            const draw::Box box = draw::box_of(*text, samples::fonts());
            CHECK(box.left >= 0);
            CHECK(box.top >= 0);
            CHECK(box.right <= size.width);
            CHECK(box.bottom <= size.height);
            for (const auto& person : *workshop.people)
              if (text->words == person->code && person->place)
                CHECK(text->size >= size.height / 40);
          }
        }
      }
    }
  }
}

TEST_CASE("own colleagues: a card until the map is released, then codes") {
  Workshop workshop = own();
  const std::string code = workshop.people->front()->code;
  const std::string before = words_on(scene::WallMap{}, workshop);
  CHECK_FALSE(has(before, code));
  CHECK(has(before, "The map is not here yet"));
  CHECK(has(words_on(scene::WallMap{}, workshop, Language::dutch), "De kaart staat hier nog niet"));
  workshop.map_released = true;
  CHECK(has(words_on(scene::WallMap{}, workshop), code));
}

TEST_CASE("the goal stands above the map of a fictive case only") {
  Workshop workshop = samples::six();
  workshop.goal = "All data open by May\nand no later";
  CHECK(has(words_on(scene::WallMap{}, workshop), "Goal: All data open by May and no later"));
  workshop.kind = model::SessionKind::own;
  workshop.map_released = true;
  CHECK_FALSE(has(words_on(scene::WallMap{}, workshop), "All data"));
}

TEST_CASE("names of the quadrants are held back") {
  const Workshop workshop = samples::six();
  CHECK_FALSE(has(words_on(scene::WallMap{false}, workshop), "Adversary"));
  CHECK(has(words_on(scene::WallMap{true}, workshop), "Adversary"));
}

TEST_CASE("a break says when it ends; without a time it says no more") {
  CHECK(has(words_on(scene::BreakCard{"14:35"}, samples::six()), "Back at 14:35"));
  CHECK_FALSE(has(words_on(scene::BreakCard{}, samples::six()), "Back"));
}

TEST_CASE("black is black, and empty is the paper") {
  const auto view = model::wall_view(samples::six());
  const auto black = scene::wall(scene::BlackWall{}, view, look(Language::english, {800, 600}));
  CHECK(black.background == draw::colour(0));
  CHECK(black.shapes.empty());
  const auto empty = scene::wall(scene::EmptyWall{}, view, look(Language::english, {800, 600}));
  CHECK(empty.background == scene::buttermilk().paper);
  CHECK(empty.shapes.empty());
}

TEST_CASE("a card of any length fits") {
  std::string words;
  for (int i = 0; i < 400; ++i) words += "workshop ";
  const scene::WallCard card{words, {words, words}};
  for (const draw::Size size : sizes) {
    const auto drawing = scene::wall(card, {}, look(Language::english, size));
    for (const draw::Shape& shape : drawing.shapes)
      if (const auto* text = std::get_if<draw::Text>(&shape.what))
        CHECK(draw::box_of(*text, samples::fonts()).bottom <= size.height);
  }
}
