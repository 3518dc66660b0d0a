// Pointing at the map: each gesture is one entry.

#include <cmath>
#include <doctest/doctest.h>

#include "gui/map_panel.hpp"
#include "support/gui_driver.hpp"

using driver::Gui;

namespace {

template <class Change>
const Change& only_change(const session::Entry& entry) {
  const auto& done = std::get<session::Do>(entry.what);
  REQUIRE(done.changes.size() == 1);
  const auto* change = std::get_if<Change>(&done.changes.front());
  REQUIRE(change);
  return *change;
}

double away(draw::Point a, draw::Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

}  // namespace

TEST_CASE("a disc is dragged: it follows the mouse at once and the drop is one entry") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  const auto before = gui.entries().size();
  const draw::Point from = gui.disc("Heron"), to = gui.place({-0.5, 0.25});
  gui.press_mouse(from);
  gui.move_mouse({from.x - 40, from.y + 30});
  const auto seen = gui::where_is(gui.ui.map->scene.drawing, heron);
  REQUIRE(seen);
  CHECK(away({gui.ui.map->origin.x + seen->x, gui.ui.map->origin.y + seen->y},
             {from.x - 40, from.y + 30}) < 1);
  CHECK(gui.entries().size() == before);
  gui.move_mouse(to);
  gui.release_mouse();
  REQUIRE(gui.entries().size() == before + 1);
  const auto& placed = only_change<session::PlacePerson>(gui.last());
  CHECK(placed.id == heron);
  CHECK(*placed.at.trust == doctest::Approx(-0.5).epsilon(0.02));
  CHECK(*placed.at.agreement == doctest::Approx(0.25).epsilon(0.02));
}

TEST_CASE("a disc dropped in the gutter below has no known agreement; in the tray no place") {
  Gui gui;
  gui.add("Heron", model::Position{0.5, 0.5});
  gui.drag(gui.disc("Heron"), gui.place({0.2, std::nullopt}));
  REQUIRE(gui.person("Heron").place);
  CHECK_FALSE(gui.person("Heron").place->agreement.has_value());
  CHECK(*gui.person("Heron").place->trust == doctest::Approx(0.2).epsilon(0.05));

  REQUIRE(gui.ui.map->scene.geometry.tray);
  const draw::Point tray = gui.ui.map->scene.geometry.tray->centre();
  gui.drag(gui.disc("Heron"), {gui.ui.map->origin.x + tray.x, gui.ui.map->origin.y + tray.y});
  CHECK_FALSE(gui.person("Heron").place.has_value());
  CHECK(only_change<session::TakeOffMap>(gui.last()).id == gui.person("Heron").id);
}

TEST_CASE("dragging leaves the grid where it was, also in a small window") {
  for (const draw::Size window : {draw::Size{1280, 720}, draw::Size{1024, 768},
                                  draw::Size{640, 480}, draw::Size{1920, 1080}}) {
    CAPTURE(window.width);
    Gui gui(window);
    gui.add("Heron", model::Position{0.5, 0.5});
    const draw::Point from = gui.disc("Heron");
    const draw::Box grid = gui.ui.map->scene.geometry.grid;
    gui.press_mouse(from);
    gui.move_mouse({from.x - 30, from.y + 30});
    CHECK(gui.ui.drag->moved);
    CHECK(gui.ui.map->scene.geometry.grid == grid);
    // Far left is "trust unknown" in every window.
    gui.move_mouse({gui.ui.map->origin.x + 4, from.y});
    gui.release_mouse();
    REQUIRE(gui.person("Heron").place);
    CHECK_FALSE(gui.person("Heron").place->trust.has_value());
    CHECK(gui.person("Heron").place->agreement.has_value());
  }
}

TEST_CASE("Escape during a drag puts the disc back and records nothing") {
  Gui gui;
  gui.add("Heron", model::Position{0.5, 0.5});
  const auto before = gui.entries().size();
  const draw::Point from = gui.disc("Heron");
  gui.press_mouse(from);
  gui.move_mouse({from.x - 100, from.y});
  gui.press(gui::key::escape);
  gui.release_mouse();
  CHECK(gui.entries().size() == before);
  CHECK(away(gui.disc("Heron"), from) < 1);
}

TEST_CASE("a trembling click selects and does not move") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  const auto before = gui.entries().size();
  const draw::Point at = gui.disc("Heron");
  gui.press_mouse(at);
  gui.move_mouse({at.x + 2, at.y + 1});
  gui.release_mouse();
  CHECK(gui.entries().size() == before);
  CHECK(gui.ui.selected == std::set{heron});
}

TEST_CASE("a click selects, Ctrl extends, a click beside lets go") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  const auto oak = gui.add("Oak", model::Position{-0.5, -0.5});
  gui.click(gui.disc("Heron"));
  CHECK(gui.ui.selected == std::set{heron});
  gui.click(gui.disc("Oak"), true);
  CHECK(gui.ui.selected == std::set{heron, oak});
  gui.click(gui.place({0.5, -0.6}));
  CHECK(gui.ui.selected.empty());
}

TEST_CASE("a double click on an empty spot adds somebody there, as one entry") {
  Gui gui;
  gui.frames(2);
  gui.double_click(gui.place({0.4, -0.4}));
  REQUIRE(gui.entries().size() == 1);
  REQUIRE(gui.now().people->size() == 1);
  const model::Person& added = *gui.now().people->front();
  CHECK_FALSE(added.code.empty());
  REQUIRE(added.place);
  CHECK(*added.place->trust == doctest::Approx(0.4).epsilon(0.05));
  CHECK(*added.place->agreement == doctest::Approx(-0.4).epsilon(0.05));
  CHECK(gui.ui.selected == std::set{added.id});
}

TEST_CASE("nothing can be moved or added in a session that is read-only") {
  Gui gui;
  gui.add("Heron", model::Position{0.5, 0.5});
  const auto before = gui.entries().size();
  gui.shown.read_only = base::message("Somebody else has this session open.");
  gui.frames(2);
  gui.drag(gui.disc("Heron"), gui.place({-0.5, -0.5}));
  gui.double_click(gui.place({0.3, -0.8}));
  gui.press('N');
  gui.press(gui::key::left);
  gui.wait(1000);
  CHECK(gui.entries().size() == before);
}

TEST_CASE("the scene of 100 people is not made again while nothing changes") {
  Gui gui;
  std::vector<session::Change> changes;
  for (std::uint32_t i = 1; i <= 100; ++i) {
    session::About about;
    about.code = "Oak " + std::to_string(i);
    changes.push_back(session::AddPerson{{1, i}, about});
    changes.push_back(session::PlacePerson{{1, i}, {i / 60.0 - 0.9, (i * 37 % 100) / 55.0 - 0.9}});
  }
  gui.record(changes);
  gui.frames(3);
  const unsigned before = gui.ui.map->times_drawn;
  gui.frames(20);
  CHECK(gui.ui.map->times_drawn == before);
  gui.press('G');
  CHECK(gui.ui.map->times_drawn == before + 1);
}

TEST_CASE("an empty session and a closed one can be drawn in any window") {
  for (const draw::Size window : {draw::Size{640, 480}, draw::Size{1280, 720},
                                  draw::Size{3840, 2160}, draw::Size{200, 100}}) {
    CAPTURE(window.width);
    Gui gui(window);
    gui.frames(3);
    CHECK(gui.windows_drawn() > 0);
    gui.session.reset();
    gui.frames(3);
    CHECK(gui.windows_drawn() > 0);
  }
}

TEST_CASE("a revealed meeting glides from the old places to the new ones") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{-0.6, -0.6});
  gui.record({session::StartMeeting{{2}, "Second", "", {2026, 11, 23}, true}});
  gui.frames(2);
  gui.record({session::PlacePerson{heron, {0.6, 0.6}}});
  gui.frames(2);
  CHECK_FALSE(gui.ui.animating);
  gui.record({session::RevealMeeting{}});
  gui.frames(2);
  CHECK(gui.ui.animating);
  const auto early = gui::where_is(gui.ui.map->scene.drawing, heron);
  gui.wait(400);
  const auto halfway = gui::where_is(gui.ui.map->scene.drawing, heron);
  gui.wait(900);
  CHECK_FALSE(gui.ui.animating);
  const auto late = gui::where_is(gui.ui.map->scene.drawing, heron);
  REQUIRE((early && halfway && late));
  CHECK(early->x < halfway->x);
  CHECK(halfway->x < late->x);
}
