#include "gui/quick_line.hpp"

#include <doctest/doctest.h>
#include <vector>

#include "support/gui_driver.hpp"

namespace {

struct Case {
  const char* typed;
  const char* code;
  bool placed;
  model::Axis trust, agreement;
};

model::Workshop with_code(const std::string& code) {
  model::Workshop workshop;
  model::Person person;
  person.id = {1};
  person.code = code;
  model::add(workshop, person);
  return workshop;
}

}  // namespace

TEST_CASE("the quick line reads a code and two numbers from 0 to 10") {
  const std::vector<Case> cases = {
      {"Heron 7 ?", "Heron", true, 0.4, {}},
      {"Heron 7 3", "Heron", true, 0.4, -0.4},
      {"Heron 7", "Heron", true, 0.4, {}},
      {"Heron ? ?", "Heron", true, {}, {}},
      {"Heron ?", "Heron", true, {}, {}},
      {"  Heron   10   0 ", "Heron", true, 1.0, -1.0},
      {"Heron 7,5 2.5", "Heron", true, 0.5, -0.5},
      {"Heron 7, 3", "Heron", true, 0.4, -0.4},
      {"Grey Heron 5 5", "Grey Heron", true, 0.0, 0.0},
      {"Heron", "Heron", false, {}, {}},
      {"Reiger 0 10", "Reiger", true, -1.0, 1.0},
      {"Maan 3 4 5", "Maan 3", true, -0.2, 0.0},
  };
  for (const Case& wanted : cases) {
    CAPTURE(wanted.typed);
    const auto line = gui::read_quick_line(wanted.typed, {});
    REQUIRE(line);
    CHECK(line->code == wanted.code);
    REQUIRE(line->place.has_value() == wanted.placed);
    if (!wanted.placed) continue;
    CHECK(line->place->trust == wanted.trust);
    CHECK(line->place->agreement == wanted.agreement);
  }
}

TEST_CASE("one number is trust; agreement stays what it was, unless it is said") {
  model::Workshop workshop = with_code("Heron");
  model::Person oak;
  oak.id = {2};
  oak.code = "Oak";
  oak.place = model::Position{0.1, -0.6};
  model::add(workshop, oak);
  const std::vector<Case> cases = {
      {"Oak 7", "Oak", true, 0.4, -0.6},      // on the map
      {"oak ?", "oak", true, {}, -0.6},       // trust unknown, agreement as it was
      {"Oak 7 ?", "Oak", true, 0.4, {}},      // said
      {"Oak 7 3", "Oak", true, 0.4, -0.4},    //
      {"Heron 7", "Heron", true, 0.4, {}},    // not on the map yet
      {"Curlew 7", "Curlew", true, 0.4, {}},  // new
  };
  for (const Case& wanted : cases) {
    CAPTURE(wanted.typed);
    const auto line = gui::read_quick_line(wanted.typed, workshop);
    REQUIRE(line);
    CHECK(line->code == wanted.code);
    CHECK(line->place == model::Position{wanted.trust, wanted.agreement});
  }
}

TEST_CASE("what the quick line cannot take is said") {
  for (const char* typed : {"", "   ", "7 3", "?", "Heron 11 3", "Heron -1 3", "Heron 7 12",
                            "Heron 1.2.3 4", "\xff\xfe 3 4"}) {
    CAPTURE(typed);
    const auto line = gui::read_quick_line(typed, {});
    REQUIRE_FALSE(line);
    CHECK_FALSE(line.error().what.id.empty());
  }
}

TEST_CASE("a code that ends in a number stays whole when somebody has it") {
  const auto line = gui::read_quick_line("Heron 2", with_code("Heron 2"));
  REQUIRE(line);
  CHECK(line->code == "Heron 2");
  CHECK_FALSE(line->place.has_value());
  const auto placed = gui::read_quick_line("heron 2 7 4", with_code("Heron 2"));
  REQUIRE(placed);
  CHECK(placed->code == "heron 2");
  CHECK(placed->place->trust == model::Axis(0.4));
}

TEST_CASE(
    "Ctrl+Z in an empty quick line takes the last thing back; in a full one it is the line's") {
  driver::Gui gui;
  gui.press('/');
  gui.type("Heron 7 3");
  gui.press(gui::key::enter);
  gui.type("Oak 2 2");
  gui.press(gui::key::enter);
  REQUIRE(gui.now().people->size() == 2);
  gui.press('Z', true);
  CHECK(gui.now().people->size() == 1);
  CHECK(gui.ui.quick_line.empty());
  gui.type("Moon 1 1");
  gui.press('Z', true);
  CHECK(gui.now().people->size() == 1);
  gui.press(gui::key::escape);
}
