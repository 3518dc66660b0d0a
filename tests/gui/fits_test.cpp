// Words have room: nothing ends in an ellipsis and nothing reaches over the edge of its panel, on
// every page and in every dialog, in both languages and, run once more with KARNEMELK_TEST_LOCALE,
// in a Dutch whose words are 40 % longer.

#include <algorithm>

#include "panel_checks.hpp"
#include "text/text.hpp"

using namespace driver;

namespace {

constexpr draw::Size small_window{1280, 720};

void check_room(const Gui& gui, const std::string& where) {
  INFO(where);
  // The list of people shortens this heading before it takes room from the map; its tip is whole.
  const std::string heading = text::tr(gui.shown.settings.language, "Not on the map yet");
  for (const std::string& words : gui.marks.cut)
    if (words != heading) FAIL_CHECK("cut: " << words);
  for (const auto& [mark, place] : gui.marks.places) {
    const bool seen = place.box.bottom > place.clip.top && place.box.top < place.clip.bottom;
    if (seen && place.box.right > place.clip.right + 8)
      FAIL_CHECK("over the edge: " << mark << " by " << place.box.right - place.clip.right);
  }
}

/// A small case with something on every page.
struct Case {
  Gui gui{small_window};
  model::PersonId heron, oak;
  explicit Case(base::Language language) {
    gui.set_language(language);
    gui.record({session::SetGoal{"Open"}});
    heron = gui.add("Heron", model::Position{0.4, -0.4});
    oak = gui.add("Oak", model::Position{-0.6, 0.5});
    gui.add("Moon", model::Position{0.3, std::nullopt});
    gui.add("Fern");
    gui.frames(3);
  }
};

}  // namespace

TEST_CASE("words fit: the map, with nobody, one and two selected") {
  for (const base::Language language : both_languages) {
    Case test(language);
    Gui& gui = test.gui;
    check_room(gui, "nobody");
    gui.ui.selected = {test.heron};
    gui.frames(3);
    check_room(gui, "one");
    for (const char* part : {"inspector.deepen", "inspector.advice", "inspector.more"})
      gui.ui.unfolded.insert(part);
    gui.ui.private_words = true;
    gui.frames(3);
    check_room(gui, "one, everything open");
    gui.ui.selected = {test.heron, test.oak};
    gui.frames(3);
    check_room(gui, "two");
  }
}

TEST_CASE("words fit: the pages of the plan") {
  for (const base::Language language : both_languages) {
    Case test(language);
    Gui& gui = test.gui;
    gui.ui.step = gui::Step::plan;
    for (const gui::PlanPage page :
         {gui::PlanPage::steps, gui::PlanPage::harvest, gui::PlanPage::closing}) {
      gui.ui.plan.page = page;
      gui.frames(3);
      check_room(gui, "plan " + std::to_string(int(page)));
    }
  }
}

TEST_CASE("words fit: every dialog") {
  for (const base::Language language : both_languages) {
    for (int dialog = 1; dialog <= int(gui::Dialog::remove_people); ++dialog) {
      Case test(language);
      test.gui.ui.selected = {test.heron};
      test.gui.ui.dialog = gui::Dialog(dialog);
      test.gui.frames(4);
      check_room(test.gui, "dialog " + std::to_string(dialog));
    }
  }
}

TEST_CASE("words fit: the start") {
  for (const base::Language language : both_languages) {
    Gui gui(small_window);
    gui.session.reset();
    gui.set_language(language);
    gui.frames(3);
    check_room(gui, "start");
    gui.click("start.own");
    gui.frames(3);
    check_room(gui, "a new session");
  }
}
