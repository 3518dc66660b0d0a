// What the room agrees on about colleagues who are not there.

#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

using driver::Gui;

namespace {

const std::optional<std::vector<std::string>>& rules(const Gui& gui) {
  return *gui.now().rules;
}

}  // namespace

TEST_CASE("rules are asked once in a session of own colleagues, and can be passed over") {
  Gui gui;
  gui.frames(2);
  REQUIRE(gui.has("rules.without"));
  gui.click("rules.without");
  REQUIRE(rules(gui));
  CHECK(rules(gui)->empty());
  CHECK_FALSE(gui.has("rules.without"));
  CHECK(gui.entries().size() == 1);
  gui.press('Z', true);  // of the day: undo does not reach it
  CHECK(rules(gui));
}

TEST_CASE("never of a fictive case") {
  Gui gui;
  session::SetWorkshop set;
  set.kind = model::SessionKind::fictive;
  gui.record({set});
  gui.frames(2);
  CHECK_FALSE(gui.has("rules.open"));
}

TEST_CASE("the usual rules can be changed; empty lines are none") {
  Gui gui;
  gui.frames(2);
  gui.click("rules.open");
  REQUIRE(gui.ui.dialog == gui::Dialog::rules);
  REQUIRE_FALSE(gui.ui.drafts["rules.words"].empty());
  gui.ui.drafts["rules.words"] = "Code words only.\n\n   \nNo photos.  ";
  gui.frames(2);
  gui.click("dialog.main");
  REQUIRE(rules(gui));
  CHECK(*rules(gui) == std::vector<std::string>{"Code words only.", "No photos."});
  CHECK(gui.ui.dialog == gui::Dialog::none);
}

TEST_CASE("agreed, and on the wall with one click") {
  Gui gui;
  gui.ui.wall.mode = gui::WallMode::second_screen;
  gui.ui.wall.answered = true;
  gui.frames(2);
  gui.click("rules.open");
  gui.click("rules.wall");
  REQUIRE(rules(gui));
  CHECK(rules(gui)->size() == 6);
  CHECK(std::holds_alternative<scene::WallRules>(gui.ui.wall.content));
}

TEST_CASE("Escape leaves the question open") {
  Gui gui;
  gui.frames(2);
  gui.click("rules.open");
  gui.press(gui::key::escape);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK_FALSE(rules(gui));
}
