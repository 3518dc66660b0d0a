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

// Somebody moves, the room guessed in each way, and there is much to read.
scene::WallMoment moment_of(const Workshop& workshop) {
  scene::WallMoment moment;
  moment.then = model::wall_view(workshop);
  for (const auto& person : *workshop.people)
    if (person->place) {
      moment.actor = person->id;
      moment.moving = {{person->id, {-0.5, std::nullopt}}};
    }
  moment.part = 0.4;
  moment.chapter = "The second meeting";
  moment.happened = "Heron moved from bedfellow to ally.";
  moment.comments = {"Nobody had asked her before."};
  moment.questions = {{"What did they do next?", {}, {{"Ask", 7}, {"Wait", 0}}, {}, false, ""},
                      {"Where will Heron stand?", {{0.4, 0.4}, {-0.4, 0.4}}, {}, {}, true, "Here."},
                      {"And you?", {}, {}, {"Ask first", "A walk"}, false, ""}};
  return moment;
}

std::vector<WallContent> everything(const Workshop& workshop) {
  std::vector<WallContent> all = {
      scene::EmptyWall{},
      scene::BlackWall{},
      scene::BreakCard{"14:35"},
      scene::WallMap{true, true, true, true},
      scene::WallMap{},
      scene::WallCard{"Round 2", {"Ask before you tell.", "Eleven minutes each."}},
      scene::TestCard{},
      scene::WallHarvest{},
      scene::WallRules{},
      moment_of(workshop)};
  for (const scene::CardId& id : scene::card_ids(samples::content()))
    all.push_back(scene::CatalogueCard{id, &samples::content()});
  return all;
}

Workshop with_words(Workshop workshop) {
  std::vector<model::HarvestLine> lines;
  for (std::uint32_t i = 1; i <= 30; ++i)
    lines.push_back({{i, 1}, "Ask before you tell, and count to ten before you answer."});
  workshop.harvest = std::move(lines);
  workshop.rules = std::optional(std::vector<std::string>(
      model::most_rules, "We use code words and never names, also in the break."));
  return workshop;
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
  Workshop released = own();
  released.map_released = true;
  const Workshop workshops[] = {samples::six(), with_words(samples::twelve()), with_words(released),
                                samples::crowd(60, 3)};
  for (const draw::Size size : sizes) {
    for (const Language language : languages) {
      for (const Workshop& workshop : workshops) {
        for (const WallContent& content : everything(workshop)) {
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

TEST_CASE("every content has a name in both languages") {
  for (const WallContent& content : everything(samples::six()))
    for (const Language language : languages)
      CHECK_FALSE(scene::wall_name(content, language).empty());
  CHECK(scene::wall_name(scene::BreakCard{"14:35"}, Language::english) == "a break until 14:35");
}

TEST_CASE("the rules are on the wall of own colleagues, never on that of a fictive case") {
  Workshop workshop = with_words(own());
  CHECK(has(words_on(scene::WallRules{}, workshop), "never names"));
  workshop.kind = model::SessionKind::fictive;
  CHECK_FALSE(has(words_on(scene::WallRules{}, workshop), "never names"));
}

TEST_CASE("a moment of own colleagues is on the wall only when its map may be") {
  Workshop workshop = own();
  const std::string code = workshop.people->front()->code;
  CHECK_FALSE(has(words_on(moment_of(workshop), workshop), code));
  CHECK_FALSE(has(words_on(moment_of(workshop), workshop), "Heron moved"));
  workshop.map_released = true;
  CHECK(has(words_on(moment_of(workshop), workshop), code));
}

TEST_CASE("the guesses of a room: rings on the map, counts beside it, hands as bars") {
  const Workshop workshop = samples::six();
  const std::string words = words_on(moment_of(workshop), workshop);
  CHECK(has(words, "1 × Ally"));
  CHECK(has(words, "1 × Bedfellow"));
  CHECK(has(words, "Ask × 7"));
  CHECK(has(words, "option:1"));  // the question that is open can be pressed
  CHECK(has(words, "A walk"));
  CHECK(has(words, "Here."));
}

TEST_CASE("a moment with more words than fit is cut, and says so") {
  scene::WallMoment moment = moment_of(samples::six());
  for (int i = 0; i < 40; ++i) moment.comments.push_back("A long comment that goes on and on.");
  const std::string words = words_on(moment, samples::six());
  CHECK(has(words, "…"));
  CHECK(has(words, "Heron moved"));
}

TEST_CASE("halfway a move the disc is halfway") {
  const Workshop workshop = samples::six();
  scene::WallMoment moment = moment_of(workshop);
  const auto& person = *model::find(workshop, *moment.actor);
  moment.moving = {{person.id, {-*person.place->trust, person.place->agreement}}};
  const auto disc = [&](double part) {
    moment.part = part;
    const auto scene = scene::moment_scene(moment, look(Language::english, {1280, 720}));
    for (const auto& spot : pictures::discs(scene.drawing))
      if (scene::person_in(spot.tag) == person.id) return spot.centre.x;
    return -1.0;
  };
  CHECK(disc(0.5) == doctest::Approx((disc(0) + disc(1)) / 2).epsilon(0.01));
  CHECK(disc(0) != doctest::Approx(disc(1)));
}
