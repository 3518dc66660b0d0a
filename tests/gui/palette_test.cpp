// The palette, and that every command can be given without a mouse.

#include "gui/palette.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <map>

#include "panel_checks.hpp"
#include "text/text.hpp"

using driver::Gui;
using gui::how_well;
namespace key = gui::key;

namespace {

enum class Page { map, nobody, plan, harvest, look_back, blind, start };
// The start screen last: it has no menu to compare with.
constexpr Page pages[] = {Page::map,       Page::nobody, Page::plan, Page::harvest,
                          Page::look_back, Page::blind,  Page::start};

/// On that page, with so much in the session that most commands can be given.
void turn_to(Gui& gui, Page page) {
  if (page == Page::start) {
    gui.session.reset();
    return gui.frames(2);
  }
  const model::PersonId heron = gui.add("Heron", model::Position{0.4, -0.4});
  gui.add("Oak", model::Position{-0.4, 0.4});
  model::Step step;
  step.id = {gui.session->next_seq(), 1};
  gui.record({session::SetStep{step}});
  const model::HarvestId line{gui.session->next_seq(), 1};
  gui.record({session::SetHarvest{line, "Ask first"}});
  gui.ui.selected = {heron};
  gui.ui.plan.step = step.id;
  gui.ui.plan.line = line;
  gui.ui.wall.mode = gui::WallMode::second_screen;
  gui.shown.wall_size = draw::Size{1280, 720};
  if (page == Page::blind) {
    gui.record(
        {session::StartMeeting{{gui.session->next_seq(), 1}, "Later", "", {2026, 11, 2}, true}});
    for (const auto& person : *gui.now().people)
      gui.record({session::PlacePerson{person->id, {0.1, 0.1}}});
  }
  if (page == Page::nobody) {
    gui.ui.selected.clear();
    gui.frames(2);
    gui.press('Z', true);  // so that there is something to do again
  }
  if (page == Page::plan || page == Page::harvest) gui.ui.step = gui::Step::plan;
  if (page == Page::harvest) gui.ui.plan.page = gui::PlanPage::harvest;
  if (page == Page::look_back) gui.ui.step = gui::Step::look_back;
  gui.frames(2);
}

std::vector<std::string> enabled_on(Page page) {
  Gui gui;
  turn_to(gui, page);
  std::vector<std::string> ids;
  for (const gui::Command& command : gui::commands())
    if (command.enabled(gui.shown, gui.ui)) ids.push_back(command.id);
  return ids;
}

/// What a command can have done, apart from the words of a code that is proposed by chance.
std::string outcome(const Gui& gui) {
  const gui::Ui& ui = gui.ui;
  const gui::Settings& kept = gui.shown.settings;
  std::string all = "dialog " + std::to_string(int(ui.dialog)) + ", page " +
                    std::to_string(int(ui.step)) + "." + std::to_string(int(ui.plan.page)) +
                    ", selected " + std::to_string(ui.selected.size()) + ", asked";
  for (const gui::Action& action : gui.asked) all += " " + std::to_string(action.index());
  if (gui.session) all += ", entries " + std::to_string(gui.entries().size());
  for (const bool on : {kept.dark, kept.high_contrast, kept.reduced_motion, kept.group_names,
                        kept.wishes, kept.trails, kept.reverse_views, kept.people_list,
                        ui.private_words, ui.comparing.has_value(), ui.plan.step.has_value(),
                        ui.look_back.playing, ui.look_back.class_view, ui.wall.blank.has_value(),
                        ui.wall.held.has_value(), ui.wall.group_names, ui.wall.panels})
    all += on ? " 1" : " 0";
  return all + ", scale " + std::to_string(kept.scale) + ", move " +
         std::to_string(ui.look_back.at) + ", wall " + std::to_string(ui.wall.content.index());
}

void by_palette(Gui& gui, const gui::Command& command) {
  gui.press('K', true);
  gui.frames(3);
  REQUIRE(gui.ui.dialog == gui::Dialog::palette);
  gui.type(text::say(gui.shown.settings.language, command.words));
  gui.press(key::enter);
  gui.frames(2);
}

void by_key_or_menu(Gui& gui, const gui::Command& command) {
  if (!command.keys.empty()) {
    const gui::KeyPress& press = command.keys.front();
    gui.press(press.key, press.ctrl, press.shift);
  } else {
    gui.click("top.menu");
    gui.frames(2);
    gui.click(std::string("menu.") + command.id);
  }
  gui.frames(4);
}

std::string outcome_of(Page page, const gui::Command& command,
                       void (*give)(Gui& gui, const gui::Command& command)) {
  Gui gui;
  turn_to(gui, page);
  give(gui, command);
  return outcome(gui);
}

}  // namespace

TEST_CASE("letters in their order are enough, and their places matter") {
  CHECK(how_well("Export…", "exp"));
  CHECK(how_well("Export…", "EXT"));
  CHECK(how_well("Keep a copy as…", "kca"));
  CHECK(how_well("Één gesprek", "éé"));
  CHECK(how_well("Undo", ""));
  CHECK(how_well("New person", "new  per son"));
  CHECK_FALSE(how_well("Undo", "redo"));
  CHECK_FALSE(how_well("Undo", "undoo"));
  CHECK_FALSE(how_well("", "a"));
  CHECK(*how_well("New person", "np") > *how_well("Bring up", "np"));
  CHECK(*how_well("Wishes", "wish") > *how_well("What I say here", "wish"));
  CHECK(*how_well("New meeting…", "meet") > *how_well("My elements that", "meet"));
}

TEST_CASE("the whole of its words finds a command first, in both languages, on every page") {
  for (const Page page : pages) {
    for (const base::Language language : driver::both_languages) {
      Gui gui;
      gui.set_language(language);
      turn_to(gui, page);
      std::map<std::string, std::string> words_known;
      for (const gui::Command& command : gui::commands()) {
        if (!command.enabled(gui.shown, gui.ui) || command.id == std::string("palette")) continue;
        const std::string words = text::say(language, command.words);
        const auto known = words_known.emplace(words, command.id);
        CHECK_MESSAGE(known.second,
                      words << " is " << known.first->second << " and " << command.id);
        const auto found = gui::found_commands(gui.shown, gui.ui, words);
        REQUIRE_FALSE(found.empty());
        CHECK(std::string(found.front()->id) == command.id);
      }
    }
  }
}

TEST_CASE("every command can be given by the keyboard alone") {
  std::map<std::string, int> walked;
  for (const Page page : pages) {
    for (const std::string& id : enabled_on(page)) {
      if (id == "palette" || walked[id]++ > 0) continue;
      CAPTURE(id);
      const gui::Command& command = gui::command(id);
      REQUIRE((!command.keys.empty() || command.in_menu));
      CHECK(outcome_of(page, command, by_palette) == outcome_of(page, command, by_key_or_menu));
    }
  }
  // What needs a day, a round or a seal has tests of its own; it has a key or a row all the same.
  CHECK(walked.size() > 40);
  for (const gui::Command& command : gui::commands()) {
    const std::string id = command.id;
    CAPTURE(id);
    CHECK((!command.keys.empty() || command.in_menu));
  }
}

TEST_CASE("the menu opens, moves and answers by keys") {
  Gui gui;
  gui.add("Oak", model::Position{0, 0});
  gui.press(key::f10);
  gui.frames(3);
  gui.press(key::enter);
  gui.frames(3);
  REQUIRE(gui.has("menu.new_session"));
  gui.press(key::down);
  gui.press(key::enter);
  gui.frames(3);
  CHECK(gui.ui.dialog == gui::Dialog::open_file);
  gui.press(key::escape);
  gui.press(key::f10);
  gui.frames(3);
  gui.press(key::enter);
  gui.frames(3);
  gui.press(key::escape);
  CHECK_FALSE(gui.has("menu.new_session"));
}

TEST_CASE("the palette: arrows choose, Escape and Cancel leave it, and it starts empty") {
  Gui gui;
  gui.add("Oak", model::Position{0, 0});
  const auto open = [&] {
    gui.press('K', true);
    gui.frames(3);
    REQUIRE(gui.ui.dialog == gui::Dialog::palette);
  };
  open();
  gui.press(key::down);
  gui.press(key::enter);
  CHECK(gui.ui.dialog == gui::Dialog::open_file);  // the second of the table
  gui.press(key::escape);
  open();
  gui.type("zqx");
  gui.press(key::enter);
  CHECK(gui.ui.dialog == gui::Dialog::palette);
  gui.press(key::escape);
  CHECK(gui.ui.dialog == gui::Dialog::none);
  open();
  CHECK(gui.has("palette.new_session"));
  gui.click("dialog.cancel");
  CHECK(gui.ui.dialog == gui::Dialog::none);
  open();
  gui.click("palette.save_as");
  CHECK(gui.ui.dialog == gui::Dialog::save_as);
}

TEST_CASE("on the wall the palette stays away") {
  Gui gui;
  gui.add("Oak", model::Position{0, 0});
  gui.ui.wall.mode = gui::WallMode::same_screen;
  gui.ui.wall.answered = true;
  gui.frames(2);
  REQUIRE(gui::covers_panels(gui.ui.wall));
  gui.press('K', true);
  CHECK(gui.ui.dialog == gui::Dialog::none);
}
