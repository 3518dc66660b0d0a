// Looking back by keyboard alone: the list of moves, what is beside the map, and guesses.

#include <doctest/doctest.h>

#include "gui/look_back.hpp"
#include "panel_checks.hpp"

using driver::Gui;
using session::PlacePerson;

namespace {

// Heron comes, moves twice, and a goal lies between: four moves.
struct Story {
  Gui gui{{1280, 720}};
  model::PersonId heron;

  Story() {
    heron = gui.add("Heron", model::Position{-0.5, 0.5});
    gui.record({session::SetGoal{"Open data"}});
    gui.record({PlacePerson{heron, {0.5, 0.5}}});
    gui.record({session::SetGoal{"Open more data"}});
    gui.press('5', true);
    gui.frames(2);
  }
  std::size_t at() const { return gui.ui.look_back.at; }
  void ask(model::QuestionKind kind, std::vector<std::string> options = {}) {
    gui.record({session::SetQuestion{
        model::Question{{9, 1}, 2, kind, "What?", heron, std::move(options), "So."}}});
    gui.press(gui::key::right);
    gui.frames(2);
  }
  gui::Guesses& guesses() { return gui.ui.look_back.guesses[{9, 1}]; }
  // Tab until the control with this mark has the ring, then Enter.
  void press_by_tab(const std::string& mark) {
    for (int presses = 0; presses < 40; ++presses) {
      if (driver::focused(gui) == mark) return gui.press(gui::key::enter);
      gui.press(gui::key::tab);
      gui.frames(2);
    }
    FAIL("Tab does not come to " << mark);
  }
};

}  // namespace

TEST_CASE("up and down go from move to move as left and right do") {
  Story story;
  story.gui.press(gui::key::down);
  story.gui.press(gui::key::down);
  CHECK(story.at() == 2);
  story.gui.press(gui::key::up);
  CHECK(story.at() == 1);
}

TEST_CASE("searching by keyboard: Enter and the arrows go through what was found") {
  Story story;
  Gui& gui = story.gui;
  gui.press('/');
  gui.frames(2);
  gui.type("goal");
  CHECK(gui.ui.look_back.search == "goal");
  gui.press(gui::key::down);
  CHECK(story.at() == 2);
  gui.press(gui::key::enter);
  gui.frames(2);
  CHECK(story.at() == 4);
  gui.press(gui::key::up);
  CHECK(story.at() == 2);
  gui.press(gui::key::escape);
  gui.frames(2);
  gui.press(gui::key::right);
  CHECK(story.at() == 3);
}

TEST_CASE("every step by a key, and back") {
  Story story;
  story.gui.press('E');
  CHECK(story.gui.ui.look_back.raw);
  story.gui.press('E');
  CHECK_FALSE(story.gui.ui.look_back.raw);
}

TEST_CASE("what is beside the map is gone through with Tab, and left with Escape") {
  Story story;
  Gui& gui = story.gui;
  gui.press(gui::key::right);
  gui.press(gui::key::enter);
  gui.frames(2);
  story.press_by_tab("look_back.trainer");
  gui.frames(2);
  story.press_by_tab("look_back.new_comment");
  gui.frames(2);
  REQUIRE(gui.session->margin().comments->size() == 1);
  gui.press(gui::key::space);
  CHECK_FALSE(gui.ui.look_back.playing);  // it is for the panel
  gui.press(gui::key::escape);
  gui.frames(2);
  gui.press(gui::key::right);
  CHECK(story.at() == 2);
  gui.press(gui::key::space);
  CHECK(gui.ui.look_back.playing);
}

TEST_CASE("after a press of the mouse beside the map the arrows are for the player again") {
  Story story;
  Gui& gui = story.gui;
  gui.press(gui::key::right);
  gui.click("look_back.trainer");
  gui.frames(2);
  gui.press(gui::key::right);
  CHECK(story.at() == 2);
  gui.press(gui::key::home);
  CHECK(story.at() == 0);
}

TEST_CASE("a guess at a place is typed; what is no place is said") {
  Story story;
  Gui& gui = story.gui;
  story.ask(model::QuestionKind::place);
  gui.click("look_back.typed.q9");
  gui.type("7 2.5");
  gui.press(gui::key::enter);
  gui.frames(2);
  gui.type("3 ?");
  gui.press(gui::key::enter);
  gui.frames(2);
  REQUIRE(story.guesses().places.size() == 2);
  CHECK(story.guesses().places[0] == model::Position{0.4, -0.5});
  CHECK(story.guesses().places[1] == model::Position{-0.4, std::nullopt});
  for (const char* wrong : {"7", "seven 3", "7 11"}) {
    gui.press(gui::key::escape);
    gui.frames(2);
    gui.ui.drafts["look_back.typed.q9"] = wrong;
    gui.click("look_back.typed.q9");
    gui.press(gui::key::enter);
    gui.frames(2);
    CHECK(gui.ui.toasts.size() == 1);
    gui.ui.toasts.clear();
  }
  CHECK(story.guesses().places.size() == 2);
}

TEST_CASE("hands are counted without the mouse") {
  Story hands;
  hands.ask(model::QuestionKind::choice, {"Wait", "Ask"});
  hands.gui.press(gui::key::enter);
  hands.gui.frames(2);
  hands.press_by_tab("look_back.more.q9.1");
  hands.gui.frames(2);
  hands.press_by_tab("look_back.more.q9.1");
  hands.gui.frames(2);
  CHECK(hands.guesses().hands == std::vector<int>{0, 2});
  hands.press_by_tab("look_back.did.q9");
  hands.gui.frames(2);
  CHECK(hands.at() == 2);
}

TEST_CASE("ideas are gathered one after the other, without leaving the field") {
  Story ideas;
  ideas.ask(model::QuestionKind::intervention);
  ideas.gui.click("look_back.idea.q9");
  for (const char* words : {"Ask them", "Wait"}) {
    ideas.gui.type(words);
    ideas.gui.press(gui::key::enter);
    ideas.gui.frames(2);
  }
  CHECK(ideas.guesses().ideas == std::vector<std::string>{"Ask them", "Wait"});
}
