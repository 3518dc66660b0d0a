#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "draw/write.hpp"
#include "scene/compare.hpp"
#include "scene/pictures.hpp"
#include "scene/samples.hpp"
#include "support/golden.hpp"

namespace {

using base::Language;
using model::Movement;

model::Comparison comparison_of(const model::Workshop& before, const model::Workshop& after) {
  return model::compared(model::wall_view(before), model::wall_view(after));
}

draw::Drawing picture(const model::Comparison& comparison, Language language, draw::Size size,
                      double em, const scene::Theme& theme = scene::buttermilk()) {
  return scene::compare(comparison, {}, samples::look(language, theme, size, em)).drawing;
}

void check_picture(int people) {
  const auto seed = *rc::gen::inRange(0u, 100000u);
  const auto size = *rc::gen::element(draw::Size{640, 480}, draw::Size{1280, 720},
                                      draw::Size{720, 600}, draw::Size{1920, 1080});
  const auto em = *rc::gen::element(12.0, 16.0, 24.0);
  const auto comparison =
      comparison_of(samples::crowd(people, seed), samples::crowd(people, seed + 1));
  const draw::Drawing drawing = picture(comparison, Language::dutch, size, em);
  RC_ASSERT(pictures::faults(drawing, samples::fonts()) == "");
  std::size_t on_it = 0, ghosts = 0;
  for (const model::Compared& person : comparison.people) {
    const bool moved = person.movement == Movement::crossed || person.movement == Movement::moved;
    ghosts += moved ? 1 : 0;
    on_it += person.movement == Movement::nowhere ? 0 : 1;
  }
  std::size_t drawn_ghosts = 0;
  for (const draw::Shape& shape : drawing.shapes)
    drawn_ghosts += shape.tag.starts_with("from:") ? 1 : 0;
  RC_ASSERT(pictures::discs(drawing).size() <= on_it);
  RC_ASSERT(drawn_ghosts <= ghosts);
  if (people <= 30) {  // nobody is left out for want of room
    RC_ASSERT(pictures::discs(drawing).size() == on_it);
    RC_ASSERT(drawn_ghosts == ghosts);
  }
}

model::Workshop later() {
  model::Workshop workshop = samples::six();
  const auto put = [&](unsigned entry, std::optional<model::Position> place) {
    change_person(workshop, {entry, 1}, [&](model::Person& p) { p.place = place; });
  };
  put(3, model::Position{0.45, 0.3});
  put(4, model::Position{-0.3, 0.7});
  put(6, model::Position{0.2, 0.6});
  put(7, std::nullopt);
  model::Person otter;
  otter.id = {9, 1};
  otter.code = "Otter";
  otter.place = model::Position{0.7, -0.3};
  add(workshop, otter);
  return workshop;
}

}  // namespace

TEST_CASE("in a comparison no label covers a disc or another label, and nothing leaves the page") {
  for (const int people : {5, 30, 100}) {
    CAPTURE(people);
    CHECK(rc::check([people] { check_picture(people); }));
  }
}

TEST_CASE("the map of then and now") {
  const auto comparison = comparison_of(samples::six(), later());
  CHECK(golden::matches("scene/compare-en.txt",
                        draw::dump(picture(comparison, Language::english, {1280, 720}, 16))));
  CHECK(golden::matches(
      "scene/compare-nl.txt",
      draw::dump(picture(comparison, Language::dutch, {1280, 720}, 16, scene::evening()))));
}

TEST_CASE("a comparison for the wall of own colleagues has codes and dots only") {
  model::Workshop before = samples::six(), after = later();
  for (model::Workshop* workshop : {&before, &after}) {
    workshop->kind = model::SessionKind::own;
    for (unsigned id = 2; id < 8; ++id)
      change_person(*workshop, {id, 1}, [](model::Person& p) {
        p.role = p.name = p.memory_aid = p.my_share = "§private§";
      });
  }
  const auto drawing = picture(comparison_of(before, after), Language::english, {1280, 720}, 16);
  CHECK(pictures::all_words(drawing).find("§private§") == std::string::npos);
  CHECK(pictures::all_words(drawing).find("0.7") == std::string::npos);
  CHECK(pictures::all_words(drawing).find("Crossed a line") != std::string::npos);
}
