// The player, the trainer's layer, and what the class sees.

#include "gui/look_back.hpp"

#include <doctest/doctest.h>

#include "panel_checks.hpp"

using driver::Gui;
using session::PlacePerson;

namespace {

constexpr int a_while = 2000;  // milliseconds: longer than a disc glides

// Heron comes, moves twice, and a goal lies between: four moves.
struct Story {
  Gui gui;
  model::PersonId heron;

  Story() {
    heron = gui.add("Heron", model::Position{-0.5, 0.5});
    gui.record({session::SetGoal{"Open data"}});
    gui.record({PlacePerson{heron, {0.5, 0.5}}});
    gui.record({session::SetGoal{"Open more data"}});
    gui.click("top.step.look_back");
  }
  gui::LookBack& back() { return gui.ui.look_back; }
  std::size_t entries() const { return gui.entries().size(); }
  void fictive() {
    gui.record({session::SetWorkshop{"Open data", model::SessionKind::fictive}});
    gui.frames(2);
  }
};

}  // namespace

TEST_CASE("from move to move by keys, and nothing is written") {
  Story story;
  Gui& gui = story.gui;
  const std::size_t before = story.entries();
  REQUIRE(gui::moves_of(story.back()).size() == 4);
  CHECK(story.back().at == 0);
  gui.press(gui::key::right);
  gui.press(gui::key::right);
  CHECK(story.back().at == 2);
  gui.press(gui::key::left);
  CHECK(story.back().at == 1);
  gui.press(gui::key::end);
  CHECK(story.back().at == 4);
  gui.press(gui::key::right);
  CHECK(story.back().at == 4);
  gui.press(gui::key::home);
  CHECK(story.back().at == 0);
  gui.press(gui::key::left);
  CHECK(story.back().at == 0);
  CHECK(story.entries() == before);
}

TEST_CASE("keys that change the map do nothing while one looks back") {
  Story story;
  const std::size_t before = story.entries();
  story.gui.press('N');
  story.gui.press('Z', true);
  story.gui.press(gui::key::up);
  story.gui.press(gui::key::del);
  story.gui.wait(a_while);
  CHECK(story.entries() == before);
}

TEST_CASE("playing takes a move when its time has come, and stops at the end") {
  Story story;
  Gui& gui = story.gui;
  gui.press(gui::key::space);
  CHECK(story.back().playing);
  REQUIRE(gui::next_due(gui.ui));
  gui.wait(int(gui::moment_glides));
  CHECK(story.back().at == 1);
  gui.wait(int(gui::seconds_per_move[story.back().speed] * 1000));
  CHECK(story.back().at == 2);
  gui.press('+');
  gui.press('+');
  CHECK(story.back().speed == 0);
  gui.wait(1100);
  gui.wait(1100);
  CHECK(story.back().at == 4);
  CHECK_FALSE(story.back().playing);
  CHECK_FALSE(gui::next_due(gui.ui));
  gui.press(gui::key::space);  // from the beginning again
  CHECK(story.back().at == 0);
  gui.click("look_back.play");
  CHECK_FALSE(story.back().playing);
}

TEST_CASE("playing stops at a chapter that says so, and at a question") {
  Story story;
  Gui& gui = story.gui;
  gui.record({session::SetChapter{model::Chapter{{9, 1}, 2, "Second", true, ""}},
              session::SetQuestion{model::Question{
                  {9, 1}, 3, model::QuestionKind::place, "Where?", {}, {}, "So."}}});
  gui.press(gui::key::space);
  gui.wait(a_while);
  CHECK(story.back().at == 1);
  CHECK_FALSE(story.back().playing);
  gui.press(gui::key::space);
  gui.wait(a_while);
  CHECK(story.back().at == 2);
  CHECK_FALSE(story.back().playing);
}

TEST_CASE("to chapters with the clicker") {
  Story story;
  Gui& gui = story.gui;
  gui.record({session::SetChapter{model::Chapter{{9, 1}, 2, "Second", false, ""}},
              session::SetChapter{model::Chapter{{9, 2}, 4, "Third", false, ""}}});
  gui.press(gui::key::page_down);
  CHECK(story.back().at == 1);
  gui.press(gui::key::right, false, true);
  CHECK(story.back().at == 3);
  gui.press(gui::key::page_down);
  CHECK(story.back().at == 4);
  gui.press(gui::key::page_up);
  CHECK(story.back().at == 3);
  gui.press(gui::key::left, false, true);
  gui.press(gui::key::page_up);
  CHECK(story.back().at == 0);
}

TEST_CASE("the bar is dragged, the list is clicked and searched") {
  Story story;
  Gui& gui = story.gui;
  const draw::Box bar = gui.box("look_back.bar");
  gui.click({bar.right - 8, bar.centre().y});
  CHECK(story.back().at == 4);
  gui.drag({bar.right - 8, bar.centre().y}, {bar.left + 2, bar.centre().y});
  CHECK(story.back().at == 0);
  gui.click("look_back.move.2");
  CHECK(story.back().at == 3);
  gui.click("look_back.search");
  gui.type("moved from");
  CHECK(gui.has("look_back.move.2"));
  CHECK_FALSE(gui.has("look_back.move.1"));
}

TEST_CASE("every step shows what was taken back") {
  Story story;
  Gui& gui = story.gui;
  gui.session->append({gui.session->next_seq(),
                       {1'795'000'100'000},
                       "facilitator",
                       session::Undo{*gui.session->undoable()},
                       {}});
  gui.frames(2);
  CHECK(gui::moves_of(story.back()).size() == 3);
  gui.click("look_back.view.1");
  CHECK(gui::moves_of(story.back()).size() == 5);
}

TEST_CASE("a moment is marked while the session goes on") {
  Story story;
  Gui& gui = story.gui;
  gui.click("top.step.map");
  gui.press('M');
  REQUIRE(gui.session->margin().chapters->size() == 1);
  CHECK(gui.session->margin().chapters->front().at == 4);
  CHECK(gui.session->margin().chapters->front().title.empty());
}

TEST_CASE("the trainer writes chapter, comment and question beside the session") {
  Story story;
  Gui& gui = story.gui;
  gui.press(gui::key::right);
  gui.click("look_back.trainer");
  gui.click("look_back.new_chapter");
  gui.click("look_back.chapter_title");
  gui.type("It turns");
  gui.press(gui::key::enter);
  REQUIRE(gui.session->margin().chapters->size() == 1);
  CHECK(gui.session->margin().chapters->front().title == "It turns");
  CHECK(gui.session->margin().chapters->front().at == 2);
  gui.click("look_back.new_comment");
  REQUIRE(gui.session->margin().comments->size() == 1);
  CHECK(gui.session->margin().comments->front().at == 1);
  CHECK(story.back().at == 1);
  gui.click("look_back.new_question");
  REQUIRE(gui.session->margin().questions->size() == 1);
  CHECK(gui.session->margin().questions->front().at == 2);
  CHECK(gui.person("Heron").place == model::Position{0.5, 0.5});
}

TEST_CASE("the room guesses a place, and then sees what was done") {
  Story story;
  Gui& gui = story.gui;
  story.fictive();
  gui.record({session::SetQuestion{model::Question{
      {9, 1}, 3, model::QuestionKind::place, "Where?", story.heron, {}, "They asked."}}});
  gui.press(gui::key::right);
  gui.press(gui::key::right);
  REQUIRE(gui.has("look_back.question.q9"));
  const std::size_t before = story.entries();
  gui.click(gui.box("look_back.map").centre());
  gui.click(gui.box("look_back.map").centre());
  const model::QuestionId id{9, 1};
  CHECK(story.back().guesses[id].places.size() == 2);
  gui.click("look_back.unguess.q9");
  CHECK(story.back().guesses[id].places.size() == 1);
  gui.click("look_back.did.q9");
  CHECK(story.back().at == 3);
  CHECK_FALSE(story.back().guesses[id].explained);
  gui.click("look_back.explain.q9");
  CHECK(story.back().guesses[id].explained);
  CHECK(story.entries() == before);
}

TEST_CASE("the class sees no list, no coming things and no trainer's card") {
  Story story;
  Gui& gui = story.gui;
  story.fictive();
  gui.record({session::SetChapter{model::Chapter{{9, 1}, 1, "First", false, "My card"}}});
  gui.press('C');
  CHECK(story.back().class_view);
  CHECK_FALSE(gui.has("look_back.search"));
  CHECK_FALSE(gui.has("look_back.trainer"));
  gui.click("look_back.class_view");
  CHECK_FALSE(story.back().class_view);
  CHECK(gui.has("look_back.trainer"));
}

TEST_CASE("own colleagues are not shown to a class without asking") {
  Story story;
  Gui& gui = story.gui;
  gui.click("look_back.class_view");
  CHECK_FALSE(story.back().class_view);
  gui.click("look_back.class_no");
  CHECK_FALSE(story.back().class_view);
  gui.click("look_back.class_view");
  CHECK(gui.has("top.title"));
  gui.click("look_back.class_yes");
  CHECK(story.back().class_view);
  CHECK_FALSE(gui.has("top.title"));
  gui.press('C');
  gui.press('C');  // it was asked once
  CHECK(story.back().class_view);
}

TEST_CASE("what if: a branch is asked for at the moment that is shown") {
  Story story;
  Gui& gui = story.gui;
  gui.press(gui::key::right);
  gui.click("look_back.trainer");
  gui.click("look_back.branch");
  REQUIRE(gui.asked.size() == 1);
  CHECK(std::get<gui::Branch>(gui.asked[0]).at == 1);
}

TEST_CASE("what if: only a branch can be compared with its origin") {
  Story story;
  Gui& gui = story.gui;
  gui.click("look_back.trainer");
  CHECK_FALSE(gui.has("look_back.origin"));
  session::Header header = gui.session->header();
  header.origin = session::Origin{"another", 3};
  gui.session->set_header(header);
  gui.frames(2);
  gui.click("look_back.origin");
  REQUIRE(gui.asked.size() == 1);
  CHECK(std::holds_alternative<gui::CompareWithOrigin>(gui.asked[0]));
}

TEST_CASE("an empty session can be looked back on") {
  Gui gui;
  gui.click("top.step.look_back");
  for (const gui::Key key : {gui::key::right, gui::key::left, gui::key::end, gui::key::space,
                             gui::key::page_down, gui::key::page_up})
    gui.press(key);
  CHECK(gui.ui.look_back.at == 0);
  CHECK(gui.entries().empty());
}
