// The wall in the main window: who sees what, and what hides by itself.

#include "gui/wall.hpp"

#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

using driver::Gui;
using gui::WallMode;
namespace key = gui::key;

namespace {

model::PersonId add_with_role(Gui& gui) {
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  session::About about;
  about.role = "Registrar";
  gui.record({session::SetPerson{heron, about}});
  gui.frames(2);
  return heron;
}

void share_screen(Gui& gui) {
  gui.frames(3);
  gui.click("wall.same");
  gui.frames(2);
  REQUIRE(gui.ui.wall.mode == WallMode::same_screen);
}

void fictive(Gui& gui) {
  session::SetWorkshop set;
  set.kind = model::SessionKind::fictive;
  gui.record({set});
  gui.frames(2);
}

}  // namespace

TEST_CASE("the question is there until it is answered, and is in nobody's way") {
  Gui gui;
  gui.frames(2);
  REQUIRE(gui.has("wall.nothing"));
  gui.press('N');  // it does not have to be answered
  CHECK(gui.now().people->size() == 1);
  gui.press(key::escape);
  gui.press(key::escape);
  gui.ui.selected.clear();
  gui.frames(3);
  gui.click("wall.nothing");
  CHECK(gui.ui.wall.mode == WallMode::nothing);
  CHECK_FALSE(gui.has("wall.nothing"));
  CHECK(gui.has("top.menu"));
}

TEST_CASE("the last answer is remembered, and nothing is shown before somebody asks") {
  Gui gui;
  share_screen(gui);
  CHECK(gui.shown.settings.wall == WallMode::same_screen);
  gui.ui = {};  // started another day
  gui.frames(3);
  CHECK(gui.ui.wall.mode == WallMode::nothing);
  CHECK(gui.has("top.menu"));
  gui.press(key::f5);
  CHECK(gui.ui.wall.mode == WallMode::same_screen);
}

TEST_CASE("F5 asks when there is no answer yet") {
  Gui gui;
  gui.press(key::f5);
  CHECK(gui.ui.dialog == gui::Dialog::wall);
  CHECK(gui.ui.wall.mode == WallMode::nothing);
  gui.click("dialog.wall.same");
  CHECK(gui.ui.wall.mode == WallMode::same_screen);
  CHECK(gui.ui.dialog == gui::Dialog::none);
}

TEST_CASE("one screen: the panels come behind a key and leave by themselves") {
  Gui gui;
  gui.add("Heron", model::Position{0.5, 0.5});
  share_screen(gui);
  CHECK_FALSE(gui.has("top.menu"));
  CHECK_FALSE(gui.has("quick_line"));
  gui.press(key::f5);  // a presenter's clicker sends it; it never opens anything
  CHECK_FALSE(gui.has("top.menu"));
  gui.press(key::f6);
  CHECK(gui.has("top.menu"));
  gui.wait(25'000);
  CHECK(gui.has("top.menu"));
  gui.press('N');  // somebody is there
  gui.wait(25'000);
  CHECK(gui.has("top.menu"));
  REQUIRE(gui::next_due(gui.ui));
  gui.wait(6'000);
  CHECK_FALSE(gui.has("top.menu"));
  gui.press(key::f6);
  CHECK(gui.has("top.menu"));
  gui.press(key::f6);
  CHECK_FALSE(gui.has("top.menu"));
}

TEST_CASE("what was being typed when the panels leave is kept") {
  Gui gui;
  const auto heron = gui.add("Heron");
  share_screen(gui);
  gui.press(key::f6);
  gui.ui.selected = {heron};
  gui.frames(3);
  gui.press(key::enter);
  gui.frames(3);
  gui.press('A', true);
  gui.type("Lighthouse");
  gui.wait(40'000);
  gui.frames(3);
  CHECK_FALSE(gui.has("top.menu"));
  CHECK(gui.now().people->front()->code == "Lighthouse");
}

TEST_CASE("on the wall only keys that show nothing else work") {
  Gui gui;
  fictive(gui);
  gui.add("Heron", model::Position{0.5, 0.5});
  share_screen(gui);
  const auto entries = gui.entries().size();
  for (const gui::Key press : {gui::Key('N'), gui::Key('/'), gui::Key('H'), gui::Key('?'), key::tab,
                               key::del, key::right, key::enter, key::escape})
    gui.press(press);
  gui.press('O', true);
  gui.press('M', true);
  CHECK(gui.entries().size() == entries);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK_FALSE(gui.ui.private_words);
  CHECK_FALSE(gui.has("top.menu"));
  gui.press('Q');
  CHECK(gui.ui.wall.group_names);
  gui.press('B');
  CHECK(gui.ui.wall.blank);
  gui.press('.');
  CHECK_FALSE(gui.ui.wall.blank);
}

TEST_CASE("one screen: the room sees discs being dragged") {
  Gui gui;
  fictive(gui);
  gui.add("Heron", model::Position{-0.5, -0.5});
  share_screen(gui);
  REQUIRE(gui.has("wall.map"));
  gui.drag(gui.disc("Heron"), gui.place({0.5, 0.5}));
  CHECK(*gui.person("Heron").place->trust == doctest::Approx(0.5).epsilon(0.02));
  const auto entries = gui.entries().size();
  gui.double_click(gui.place({0, 0}));
  CHECK(gui.entries().size() == entries);
}

TEST_CASE("own colleagues: no map to point at before it is released") {
  Gui gui;
  gui.add("Heron", model::Position{-0.5, -0.5});
  share_screen(gui);
  CHECK_FALSE(gui.has("wall.map"));
  gui.press('R', true);
  CHECK(gui.now().map_released);
  CHECK(gui.has("wall.map"));
  gui.press('R', true);
  CHECK_FALSE(gui.has("wall.map"));
}

TEST_CASE("private words hide when the window loses focus, and stay hidden") {
  Gui gui;
  add_with_role(gui);
  gui.press('H');
  REQUIRE(gui.ui.private_words);
  gui.focus(false);
  CHECK_FALSE(gui.ui.private_words);
  gui.focus(true);
  CHECK_FALSE(gui.ui.private_words);
}

TEST_CASE("private words are off while the room sees this screen") {
  Gui gui;
  add_with_role(gui);
  gui.press('H');
  share_screen(gui);
  gui.press(key::f6);
  CHECK_FALSE(gui.ui.private_words);
  gui.press('H');
  CHECK_FALSE(gui.ui.private_words);
}

TEST_CASE("the panels of a shared screen leave when the window loses focus") {
  Gui gui;
  share_screen(gui);
  gui.press(key::f6);
  REQUIRE(gui.has("top.menu"));
  gui.focus(false);
  CHECK_FALSE(gui.has("top.menu"));
}

TEST_CASE("hold: the room keeps seeing the same, but never more than it may") {
  Gui gui;
  gui.add("Heron", model::Position{0.5, 0.5});
  gui.record({session::ReleaseMap{}});
  gui.ui.wall.mode = WallMode::second_screen;
  gui.ui.wall.content = scene::WallMap{};
  const auto picture = [&] { return *gui::wall_picture(gui.shown, gui.ui, {1280, 720}).drawing; };
  gui.press('F');
  const draw::Drawing held = picture();
  gui.add("Oak", model::Position{-0.5, 0.5});
  CHECK(picture() == held);
  gui.record({session::ReleaseMap{false}});
  CHECK(picture() != held);
  CHECK(picture() == scene::wall(scene::WallMap{}, model::wall_view(gui.now()),
                                 gui::wall_look(gui.shown, {1280, 720})));
  gui.record({session::ReleaseMap{}});
  CHECK(picture() == held);
  gui.press('F');
  CHECK(picture() != held);
}

TEST_CASE("another session: an empty wall until somebody says what") {
  Gui gui;
  gui.ui.wall.mode = WallMode::second_screen;
  gui.ui.wall.content = scene::WallMap{};
  gui.ui.wall.group_names = true;
  const gui::Wall next = gui::for_another_session(gui.ui.wall);
  CHECK(next.mode == WallMode::second_screen);
  CHECK(std::holds_alternative<scene::EmptyWall>(next.content));
  CHECK_FALSE(next.group_names);
  CHECK_FALSE(next.answered);
}

TEST_CASE("the picture of the wall is made again only when it changed") {
  Gui gui;
  gui.ui.wall.content = scene::WallMap{};
  gui.add("Heron");
  const auto version = [&] { return gui::wall_picture(gui.shown, gui.ui, {1280, 720}).version; };
  const unsigned first = version();
  gui.frames(3);
  CHECK(version() == first);
  gui.add("Oak");  // own colleagues, not released: the card stays the same
  CHECK(version() == first);
  gui.record({session::ReleaseMap{}});
  CHECK(version() != first);
}
