#include "panel_checks.hpp"

using namespace driver;

namespace {

void open(Gui& gui, gui::Dialog dialog) {
  gui.ui.dialog = dialog;
  gui.frames(4);
}

}  // namespace

TEST_CASE("a list of thirty is one entry") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    gui.add("Word 3");
    open(gui, gui::Dialog::paste_list);
    std::string list;
    for (int i = 1; i <= 31; ++i)
      list += "Word " + std::string(1, char('A' + i % 26)) + std::to_string(i) + " 7 ?\n";
    gui.type(list);
    const auto before = gui.entries().size();
    gui.click("dialog.main");
    REQUIRE(gui.entries().size() == before + 1);
    CHECK(last_changes(gui).size() == 62);
    CHECK(gui.now().people->size() == 32);
    CHECK(gui.person("Word B1").place == model::Position{0.4, std::nullopt});
    CHECK(gui.ui.dialog == gui::Dialog::none);
    CHECK(gui.ui.drafts["paste.words"].empty());
  }
}

TEST_CASE("a list that was not added waits for the next time") {
  Gui gui;
  open(gui, gui::Dialog::paste_list);
  gui.type("Heron");
  gui.press(gui::key::enter);  // a new line, not the button
  CHECK(gui.ui.dialog == gui::Dialog::paste_list);
  gui.press(gui::key::escape);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK(gui.now().people->empty());
  open(gui, gui::Dialog::paste_list);
  gui.press(gui::key::enter, true);
  CHECK(gui.now().people->size() == 1);
}

TEST_CASE("leaving while changes are only in memory asks: keep, leave or stay") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    gui.add("Oak");
    gui.shown.banner = base::message("The disk is full.");
    const auto ask = [&] {
      gui.ui.leaving = gui::Quit{};
      gui.ui.dialog = gui::Dialog::leave_unsaved;
      gui.frames(3);
    };
    ask();
    gui.press(gui::key::escape);
    CHECK(gui.ui.dialog == gui::Dialog::none);
    CHECK(gui.asked.empty());
    ask();
    gui.press(gui::key::enter);
    CHECK(gui.ui.dialog == gui::Dialog::save_as);
    gui.press(gui::key::escape);
    gui.asked.clear();
    ask();
    gui.click("dialog.leave");
    CHECK(gui.ui.leave_anyway);
    REQUIRE(gui.asked.size() == 1);
    CHECK(std::holds_alternative<gui::Quit>(gui.asked[0]));
    CHECK(gui.ui.dialog == gui::Dialog::none);
  }
}

TEST_CASE("a blind meeting: everybody leaves, comes back, and is revealed") {
  for (const base::Language language : both_languages) {
    Gui gui({1280, 1400});
    gui.set_language(language);
    const model::PersonId oak = gui.add("Oak", model::Position{0.5, 0.5});
    open(gui, gui::Dialog::new_meeting);
    gui.click("meeting.reason.2");
    gui.click("dialog.main");
    const auto& start = last_change<session::StartMeeting>(gui);
    CHECK(start.blind);
    CHECK(!start.name.empty());
    CHECK(!start.reason.empty());
    CHECK(start.day == gui.shown.today);
    CHECK(model::is_blind_now(gui.now()));
    CHECK(!gui.person("Oak").place);
    gui.frames(2);
    REQUIRE(gui.has("meeting.reveal"));
    gui.record({session::PlacePerson{oak, {-0.5, 0.2}}});
    gui.frames(2);
    gui.click("meeting.reveal");
    CHECK(!model::is_blind_now(gui.now()));
    CHECK(gui.ui.glide);
    gui.frames(2);
    CHECK(!gui.has("meeting.reveal"));
  }
}

TEST_CASE("who wants nothing to move by itself sees the new places at once") {
  Gui gui({1280, 1400});
  gui.shown.settings.reduced_motion = true;
  const model::PersonId oak = gui.add("Oak", model::Position{0.5, 0.5});
  open(gui, gui::Dialog::new_meeting);
  gui.click("dialog.main");
  gui.record({session::PlacePerson{oak, {-0.5, 0.2}}});
  gui.frames(2);
  gui.click("meeting.reveal");
  CHECK(!model::is_blind_now(gui.now()));
  CHECK_FALSE(gui.ui.glide);
}

TEST_CASE("showing the old places before everybody is back asks first") {
  Gui gui({1280, 1400});
  gui.add("Oak", model::Position{0.5, 0.5});
  open(gui, gui::Dialog::new_meeting);
  gui.click("dialog.main");
  gui.frames(2);
  CHECK(!gui.has("top.reveal"));
  gui.click("meeting.reveal");
  CHECK(model::is_blind_now(gui.now()));
  gui.click("meeting.reveal_no");
  CHECK(model::is_blind_now(gui.now()));
  gui.click("meeting.reveal");
  gui.click("meeting.reveal_yes");
  CHECK(!model::is_blind_now(gui.now()));
  CHECK(!gui.person("Oak").place);
}

TEST_CASE("a blind meeting can be cancelled, after a question") {
  Gui gui({1280, 1400});
  gui.add("Oak", model::Position{0.5, 0.5});
  open(gui, gui::Dialog::new_meeting);
  gui.click("dialog.main");
  const auto before = gui.entries().size();
  gui.click("meeting.cancel");
  gui.click("meeting.cancel_no");
  CHECK(gui.entries().size() == before);
  gui.click("meeting.cancel");
  gui.click("meeting.cancel_yes");
  CHECK(std::holds_alternative<session::CancelMeeting>(last_changes(gui).front()));
  CHECK(gui.person("Oak").place == model::Position{0.5, 0.5});
}

TEST_CASE("a meeting because the goal changed: meeting and goal are two entries") {
  Gui gui;
  gui.record({session::SetGoal{"Old"}});
  gui.add("Oak", model::Position{0.5, 0.5});
  open(gui, gui::Dialog::new_meeting);
  gui.click("meeting.name");
  gui.type("After the summer");
  gui.click("meeting.reason.0");
  gui.click("meeting.goal");
  gui.press('A', true);
  gui.type("New");
  gui.click("meeting.blind.1");
  const auto before = gui.entries().size();
  gui.click("dialog.main");
  REQUIRE(gui.entries().size() == before + 2);
  CHECK(gui.now().goal == "New");
  CHECK(gui.now().meetings.back().name == "After the summer");
  CHECK(!gui.now().meetings.back().blind);
  CHECK(gui.person("Oak").place == model::Position{0.5, 0.5});
}

TEST_CASE("labels: another set, or own words") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    open(gui, gui::Dialog::labels);
    gui.click("labels.set.2");
    gui.click("dialog.main");
    CHECK(gui.now().labels.set == model::LabelSet::neutral);
    open(gui, gui::Dialog::labels);
    gui.click("labels.set.3");
    gui.click("labels.0");
    gui.type("Friends");
    gui.press(gui::key::enter);
    CHECK(gui.now().labels.set == model::LabelSet::own);
    CHECK(gui.now().labels.own[0] == "Friends");
    const auto before = gui.entries().size();
    open(gui, gui::Dialog::labels);
    gui.click("dialog.main");
    CHECK(gui.entries().size() == before);  // nothing changed
  }
}

TEST_CASE("title and goal; the keys") {
  for (const base::Language language : both_languages) {
    Gui gui;
    gui.set_language(language);
    open(gui, gui::Dialog::session_details);
    gui.type("Our case");
    gui.click("dialog.main");
    CHECK(gui.ui.dialog == gui::Dialog::none);
    CHECK(gui.now().title == "Our case");
    open(gui, gui::Dialog::keys);
    CHECK(gui.has("dialog.main"));
    gui.press(gui::key::escape);
    CHECK(gui.ui.dialog == gui::Dialog::none);
  }
}

TEST_CASE("a dialog about the session goes when the session goes") {
  Gui gui;
  open(gui, gui::Dialog::new_meeting);
  gui.session.reset();
  gui.frames(3);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  gui.click("start.example");
  CHECK(std::holds_alternative<gui::OpenExample>(gui.asked.back()));
}
