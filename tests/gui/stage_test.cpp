// What fills the main window is what the wall would show; and how it gets on the wall.

#include "gui/stage.hpp"

#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

using driver::Gui;
using gui::WallMode;
namespace key = gui::key;

namespace {

template <class Content>
bool shows(const Gui& gui) {
  return std::holds_alternative<Content>(gui.ui.wall.content);
}

void with_wall(Gui& gui, WallMode mode) {
  gui.ui.wall.mode = mode;
  gui.ui.wall.answered = true;
  gui.ui.wall.content = scene::WallMap{};
  gui.frames(2);
}

// Heron moves, and there is a question before that.
struct Lesson {
  Gui gui;
  model::PersonId heron;
  model::QuestionId question{9, 1};

  explicit Lesson(model::SessionKind kind = model::SessionKind::fictive) {
    gui.record({session::SetWorkshop{"Open data", kind}});
    heron = gui.add("Heron", model::Position{-0.5, 0.5});
    gui.record({session::PlacePerson{heron, {0.5, 0.5}}});
    gui.record({session::SetQuestion{model::Question{question,
                                                     3,
                                                     model::QuestionKind::choice,
                                                     "And now?",
                                                     {},
                                                     {"Ask", "Wait"},
                                                     "They asked."}}});
    gui.add("Oak", model::Position{0.2, 0.2});
    gui.record({session::SetGoal{"Open data"}});
    gui.record({session::SetChapter{
        model::Chapter{{10, 1}, 6, "What comes later", false, "My next card"}}});
    gui.frames(2);
    gui.click("top.step.look_back");
    gui.ui.look_back.at = 2;
    gui.frames(2);
  }
  std::string words_on_stage() {
    const auto content = gui::on_stage(gui.shown, gui.ui);
    REQUIRE(content);
    std::string words;
    for (const draw::Shape& shape :
         gui::stage_picture(gui.shown, gui.ui, *content, {1280, 680}).drawing->shapes)
      if (const auto* text = std::get_if<draw::Text>(&shape.what)) words += text->words + " ";
    return words;
  }
};

bool has(const std::string& words, const std::string& part) {
  return words.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a card is on the wall with one click") {
  Gui gui;
  gui.add("Heron");
  with_wall(gui, WallMode::second_screen);
  gui.press('K');
  gui.click("cards.adversary");
  gui.click("cards.wall");
  REQUIRE(shows<scene::CatalogueCard>(gui));
  CHECK(std::get<scene::CatalogueCard>(gui.ui.wall.content).id ==
        scene::card_id(model::Group::adversary));
  CHECK(gui.ui.dialog == gui::Dialog::none);
}

TEST_CASE("without an answer about the room the question comes first, and then the card") {
  Gui gui;
  gui.add("Heron");
  gui.press('K');
  gui.click("cards.wall");
  CHECK(gui.ui.wall.mode == WallMode::nothing);
  REQUIRE(gui.ui.dialog == gui::Dialog::wall);
  gui.click("dialog.wall.second");
  CHECK(gui.ui.wall.mode == WallMode::second_screen);
  CHECK(shows<scene::CatalogueCard>(gui));
}

TEST_CASE("the top bar says what the room sees, and leads to the question") {
  Gui gui;
  gui.add("Heron");
  CHECK(gui::what_the_room_sees(gui.shown, gui.ui) == "nothing");
  gui.click("top.wall");
  REQUIRE(gui.ui.dialog == gui::Dialog::wall);
  CHECK_FALSE(gui.has("dialog.show.wall_map"));  // first where, then what
  gui.click("dialog.wall.second");
  CHECK(gui::what_the_room_sees(gui.shown, gui.ui) == "not the map yet");
  gui.record({session::ReleaseMap{}});
  gui.frames(2);
  CHECK(gui::what_the_room_sees(gui.shown, gui.ui) == "the map");
  gui.press('F');
  CHECK(gui::what_the_room_sees(gui.shown, gui.ui) == "the map, held");
  gui.press('B');
  CHECK(gui::what_the_room_sees(gui.shown, gui.ui) == "black");
  gui.click("top.wall");
  gui.click("dialog.show.wall_harvest");
  CHECK(shows<scene::WallHarvest>(gui));
  CHECK_FALSE(gui.ui.wall.blank);
  CHECK(gui::what_the_room_sees(gui.shown, gui.ui) == "the harvest");
}

TEST_CASE("one screen: the harvest on the wall takes lines, and says nothing of codes") {
  Gui gui;
  gui.add("Heron");
  with_wall(gui, WallMode::same_screen);
  gui.press(key::f6);
  gui.click("top.step.plan");
  gui.ui.plan.page = gui::PlanPage::harvest;
  gui.frames(2);
  gui.click("harvest.wall");
  gui.frames(2);
  CHECK_FALSE(gui.has("top.menu"));
  REQUIRE(gui.has("harvest.large.new"));
  gui.type("Ask Heron before you tell");
  gui.press(key::enter);
  REQUIRE(gui.now().harvest->size() == 1);
  CHECK(gui.ui.toasts.empty());
  gui.type("Half a li");
  gui.press(key::f6);
  CHECK(gui.has("top.menu"));
  CHECK(gui.ui.drafts["harvest.new"] == "Half a li");
}

TEST_CASE("a toast whose time is over leaves while the wall covers the panels") {
  Gui gui;
  with_wall(gui, WallMode::same_screen);
  gui.ui.toasts.push_back({base::message("Undo"), {gui.shown.now.milliseconds + 1000}, false});
  gui.wait(5000);
  CHECK(gui.ui.toasts.empty());
}

TEST_CASE("before the class there is nothing of what comes, nothing private, no panel") {
  Lesson lesson;
  Gui& gui = lesson.gui;
  gui.press('C');
  REQUIRE(gui.ui.look_back.class_view);
  CHECK_FALSE(gui.has("top.menu"));
  CHECK_FALSE(gui.has("look_back.bar"));
  CHECK_FALSE(gui.has("look_back.search"));
  const std::string words = lesson.words_on_stage();
  CHECK_FALSE(has(words, "What comes later"));
  CHECK_FALSE(has(words, "My next card"));
  CHECK(has(words, "And now?"));
  CHECK_FALSE(has(words, "They asked."));
  gui.press(key::escape);
  CHECK_FALSE(gui.ui.look_back.class_view);
}

TEST_CASE("hands are counted by a click on the option; then what they did, and why") {
  Lesson lesson;
  Gui& gui = lesson.gui;
  gui.press('C');
  gui.frames(2);
  const auto content = gui::on_stage(gui.shown, gui.ui);
  const auto& drawing =
      *gui::stage_picture(gui.shown, gui.ui, *content,
                          gui.ui.wall.on_stage ? draw::Size{1280, 720 - 51} : draw::Size{})
           .drawing;
  draw::Point ask{};
  for (const draw::Shape& shape : drawing.shapes)
    if (const auto* text = std::get_if<draw::Text>(&shape.what); text && shape.tag == "option:0")
      ask = {text->at.x + 5, text->at.y - 3};
  gui.click(ask);
  gui.click(ask);
  CHECK(gui.ui.look_back.guesses[lesson.question].hands == std::vector<int>{2, 0});
  CHECK(has(lesson.words_on_stage(), "Ask × 2"));
  gui.press(key::right);
  gui.wait(2000);
  CHECK(has(lesson.words_on_stage(), "The room guessed"));
  CHECK_FALSE(has(lesson.words_on_stage(), "They asked."));
  gui.click("stage.explain");
  CHECK(has(lesson.words_on_stage(), "They asked."));
  const auto entries = gui.entries().size();
  CHECK(entries == 7);  // looking back writes nothing
}

TEST_CASE("the story goes on the wall and follows; own colleagues ask first") {
  Lesson lesson(model::SessionKind::own);
  Gui& gui = lesson.gui;
  with_wall(gui, WallMode::second_screen);
  gui.click("look_back.wall");
  CHECK_FALSE(shows<scene::WallMoment>(gui));
  gui.click("look_back.class_no");
  CHECK_FALSE(shows<scene::WallMoment>(gui));
  gui.click("look_back.wall");
  gui.click("look_back.class_yes");
  REQUIRE(shows<scene::WallMoment>(gui));
  const auto picture = [&] { return *gui::wall_picture(gui.shown, gui.ui, {1280, 720}).drawing; };
  const draw::Drawing before = picture();
  gui.press(key::right);
  gui.wait(2000);
  CHECK(picture() != before);
  CHECK_FALSE(gui.ui.look_back.class_view);
}

TEST_CASE("one screen: the story is the wall, with its keys; F6 brings the trainer's panels back") {
  Lesson lesson;
  Gui& gui = lesson.gui;
  with_wall(gui, WallMode::same_screen);
  gui.press(key::f6);
  gui.press('C');
  REQUIRE(shows<scene::WallMoment>(gui));
  CHECK_FALSE(gui.has("top.menu"));
  const std::size_t at = gui.ui.look_back.at;
  gui.press(key::left);
  CHECK(gui.ui.look_back.at == at - 1);
  gui.press(key::f6);
  CHECK(gui.has("top.menu"));
  CHECK_FALSE(gui.has("look_back.card"));  // the next card stays hidden
}
