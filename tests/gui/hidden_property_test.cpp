// While the room may see this screen no private word is drawn anywhere in the window, whatever page
// or dialog is open. Private words hold a sign that nothing else has, and glyphs are found in the
// picture itself.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "gui/hidden.hpp"
#include "support/generators.hpp"
#include "support/gui_driver.hpp"
#include "text/text.hpp"

using driver::Gui;

namespace {

constexpr char32_t sign = U'\u00A7';  // of generators::private_mark

// What the workshop is made of, as entries.
void rebuild(Gui& gui, const model::Workshop& workshop) {
  gui.record({session::SetWorkshop{workshop.title, workshop.kind}});
  gui.record({session::SetGoal{workshop.goal}});
  std::vector<session::Change> changes;
  for (const auto& person : *workshop.people) {
    session::About about;
    about.code = person->code;
    about.role = person->role;
    about.name = person->name;
    about.memory_aid = person->memory_aid;
    about.my_share = person->my_share;
    about.right_about = person->right_about;
    about.right = model::Right::partly;
    changes.push_back(session::AddPerson{person->id, about});
    if (person->place) changes.push_back(session::PlacePerson{person->id, *person->place});
    for (const model::Seen& seen : person->seen)
      changes.push_back(session::NoteSeen{person->id, seen});
  }
  for (const model::Step& step : *workshop.steps) changes.push_back(session::SetStep{step});
  for (const model::OwnIntervention& own : *workshop.own_interventions)
    changes.push_back(session::SetOwnIntervention{own});
  if (!changes.empty()) gui.record(std::move(changes));
  for (const model::Meeting& meeting : workshop.meetings)
    gui.record({session::StartMeeting{meeting.id, meeting.name, meeting.reason, meeting.day}});
  gui.record({session::SetChapter{model::Chapter{
      {900, 1}, 1, "First", false, std::string(generators::private_mark) + "next card"}}});
}

void unfold_all(gui::Ui& ui) {
  for (const char* mark : {"inspector.deepen", "inspector.advice", "inspector.more",
                           "inspector.advice.all", "look_back.trainer"})
    ui.unfolded.insert(mark);
}

// Any page with anybody selected, and perhaps a dialog over it.
void look_around(Gui& gui) {
  gui.ui.step = *rc::gen::element(gui::Step::map, gui::Step::plan, gui::Step::look_back);
  gui.ui.plan.page = gui::PlanPage(*rc::gen::inRange(0, 3));
  gui.ui.selected.clear();
  for (const auto& person : *gui.now().people)
    if (*rc::gen::inRange(0, 3) == 0) gui.ui.selected.insert(person->id);
  if (!gui.now().steps->empty()) gui.ui.plan.step = gui.now().steps->front().id;
  gui.frames(2);
  gui.ui.look_back.at = gui::moves_of(gui.ui.look_back).size();
  gui.ui.dialog = *rc::gen::element(
      gui::Dialog::none, gui::Dialog::session_details, gui::Dialog::wall, gui::Dialog::rules,
      gui::Dialog::new_meeting, gui::Dialog::cards, gui::Dialog::keys, gui::Dialog::remove_people);
  gui.frames(3);
}

generators::WorkshopOptions marked(model::SessionKind kind) {
  generators::WorkshopOptions options;
  options.mark_private = true;
  options.least_people = 1;
  options.kind = kind;
  return options;
}

}  // namespace

TEST_CASE("own colleagues: nothing private is drawn while the room may see this screen") {
  CHECK(rc::check([] {
    Gui gui({1280, 1400});
    rebuild(gui, *generators::workshop(marked(model::SessionKind::own)));
    unfold_all(gui.ui);
    gui.ui.wall.answered = true;
    const bool one_screen = *rc::gen::arbitrary<bool>();
    if (one_screen) {
      gui.ui.wall.mode = gui::WallMode::same_screen;
      gui.press(gui::key::f6);
    } else {
      gui.focus(false);
    }
    look_around(gui);
    RC_ASSERT(gui.has("top.menu"));
    RC_ASSERT(!gui.draws(sign));
  }));
}

TEST_CASE("a fictive case: what is never public is not drawn while the room may see this screen") {
  CHECK(rc::check([] {
    Gui gui({1280, 1400});
    rebuild(gui, *generators::workshop(marked(model::SessionKind::fictive)));
    unfold_all(gui.ui);
    gui.press('H');
    gui.focus(false);
    look_around(gui);
    RC_ASSERT(!gui.draws(sign));
  }));
}

TEST_CASE("alone at the screen the same words are there (so the tests above can fail)") {
  Gui gui({1280, 1400});
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  session::About about;
  about.role = std::string(generators::private_mark) + "1";
  gui.record({session::SetPerson{heron, about}});
  gui.frames(2);
  CHECK_FALSE(gui.draws(sign));
  gui.press('H');
  CHECK(gui.draws(sign));
  gui.focus(false);
  CHECK_FALSE(gui.draws(sign));
}
