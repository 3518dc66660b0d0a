#include "gui/compare_panel.hpp"
#include "gui/panel_checks.hpp"

namespace {

void two_meetings(driver::Gui& gui) {
  gui.record({session::StartMeeting{{gui.session->next_seq(), 1}, "First", "", {2026, 9, 14}}});
  const auto heron = gui.add("Heron", model::Position{0.5, -0.5});
  gui.record({session::StartMeeting{{gui.session->next_seq(), 1}, "Second", "", {2026, 11, 2}}});
  gui.record({session::PlacePerson{heron, {0.5, 0.5}}});
  gui.frames(2);
}

}  // namespace

TEST_CASE("then and now beside each other, and back with Escape; nothing is written") {
  for (const base::Language language : driver::both_languages) {
    driver::Gui gui;
    gui.set_language(language);
    two_meetings(gui);
    const std::size_t entries = gui.entries().size();
    gui.press('C');
    REQUIRE(gui.has("compare"));
    REQUIRE(gui.has("compare.done"));
    CHECK(gui.has("compare." + model::to_text(gui.person("Heron").id)));
    gui.press(gui::key::left);
    gui.press(gui::key::escape);
    CHECK(!gui.has("compare"));
    CHECK(gui.has("map"));
    CHECK(gui.entries().size() == entries);
  }
}

TEST_CASE("a branch beside its origin: each side has moments of its own") {
  for (const base::Language language : driver::both_languages) {
    driver::Gui gui;
    gui.set_language(language);
    two_meetings(gui);
    const session::Session origin = *gui.session;
    gui.record({session::PlacePerson{gui.person("Heron").id, {-0.8, -0.8}}});
    gui.shown.origin = &origin;
    gui.frames(2);
    gui::start_comparing_with_origin(gui.shown, gui.ui);
    gui.frames(2);
    REQUIRE(gui.has("compare.done"));
    CHECK(gui.ui.comparing->from == origin.entries().back().seq);
    CHECK(gui.has("compare." + model::to_text(gui.person("Heron").id)));
    const auto& people = gui.ui.compare->comparison.people;
    CHECK(people.front().movement == model::Movement::crossed);
    gui.click("compare.from_earlier");
    CHECK(gui.ui.comparing->from < origin.entries().back().seq);
    CHECK(gui.ui.comparing->to == gui.entries().back().seq);
    gui.shown.origin = nullptr;
    gui.frames(2);
    CHECK_FALSE(gui.has("compare"));
  }
}

TEST_CASE("with one map there is nothing to compare, and it says so") {
  driver::Gui gui;
  gui.add("Heron", model::Position{0.5, -0.5});
  gui.press('C');
  CHECK(!gui.has("compare"));
  REQUIRE(gui.ui.toasts.size() == 1);
}

TEST_CASE("cards: the list, the arrows, and Escape") {
  driver::Gui gui;
  gui.add("Heron", model::Position{0.5, -0.5});
  const std::size_t entries = gui.entries().size();
  gui.press('K');
  REQUIRE(gui.has("cards.ally"));
  gui.press(gui::key::down);
  CHECK(gui.ui.card == scene::card_id(model::Group::opponent));
  gui.click("cards.adversary");
  CHECK(gui.ui.card == scene::card_id(model::Group::adversary));
  gui.press(gui::key::escape);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK(gui.entries().size() == entries);
}

TEST_CASE("from a person the card of their group is one click away") {
  driver::Gui gui;
  const auto heron = gui.add("Heron", model::Position{0.5, -0.5});
  gui.ui.selected = {heron};
  gui.frames(2);
  gui.click("inspector.card");
  CHECK(gui.ui.card == scene::card_id(model::Group::opponent));
  CHECK(gui.has("cards.card"));
}
