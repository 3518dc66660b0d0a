// The exercise from the keyboard: a whole round logged by a volunteer, and what the group makes of
// it afterwards.

#include "gui/logger.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include "draw/write.hpp"
#include "gui/exercise.hpp"
#include "support/gui_driver.hpp"

using driver::Gui;
using gui::LogKey;
using gui::LogPress;
using gui::Step;
using model::AttemptKind;
namespace key = gui::key;

namespace {

void start_logging(Gui& gui) {
  gui.press('2', true);
  REQUIRE(gui.ui.step == Step::exercise);
  gui.click("round.start_log");
  REQUIRE(gui.ui.exercise.logging.has_value());
  REQUIRE(gui.now().exercise->rounds.size() == 1);
}

const std::vector<model::Attempt>& attempts(const Gui& gui) {
  return gui.now().exercise->rounds.back().attempts;
}

}  // namespace

TEST_CASE("keys of who logs, per language") {
  using base::Language;
  const auto means = [](gui::KeyPress press, Language language) {
    const auto meant = gui::log_press(press, language);
    return meant ? std::optional(meant->key) : std::nullopt;
  };
  CHECK(means({'S'}, Language::english) == LogKey::statement);
  CHECK(means({'Q'}, Language::english) == LogKey::question);
  CHECK(means({'B'}, Language::dutch) == LogKey::statement);
  CHECK(means({'V'}, Language::dutch) == LogKey::question);
  CHECK_FALSE(means({'B'}, Language::english).has_value());
  CHECK_FALSE(means({'S'}, Language::dutch).has_value());
  CHECK_FALSE(means({'H'}, Language::dutch).has_value());
  CHECK(means({key::up, false, false, false, true}, Language::english) == LogKey::forward);
  CHECK_FALSE(means({'S', false, false, false, true}, Language::english).has_value());
  CHECK_FALSE(means({'S', true}, Language::english).has_value());
  CHECK(means({'Z', true}, Language::english) == LogKey::take_back);
  CHECK(means({key::backspace}, Language::english) == LogKey::take_back);
  CHECK(gui::log_press({'3'}, Language::dutch) == LogPress{LogKey::style, model::Style::bridge});
  CHECK_FALSE(means({'6'}, Language::dutch).has_value());
  CHECK_FALSE(means({key::escape}, Language::dutch).has_value());
}

TEST_CASE("a whole round by keyboard") {
  Gui gui;
  start_logging(gui);
  gui.press('S');
  gui.press(key::up);
  gui.press(key::up);
  gui.press('S');
  gui.press(key::down);
  gui.press('Q');
  gui.hold(key::up, 6);  // no further than reactions go
  gui.press('*');
  gui.press('.');
  gui.press('4');
  gui.press('Q');
  REQUIRE(attempts(gui).size() == 5);
  CHECK(attempts(gui)[0].kind == AttemptKind::statement);
  CHECK(attempts(gui)[0].reaction == 2);
  CHECK(attempts(gui)[1].reaction == -1);
  CHECK(attempts(gui)[2].kind == AttemptKind::question);
  CHECK(attempts(gui)[2].reaction == model::strongest_reaction);
  CHECK(attempts(gui)[2].turning_point);
  CHECK(attempts(gui)[3].kind == AttemptKind::pause);
  CHECK(attempts(gui)[3].style == model::Style::attract);
  gui.press(key::backspace);
  CHECK(attempts(gui).size() == 4);
  gui.press('Z', true);  // the style of the pause
  CHECK(attempts(gui)[3].style == model::Style::not_said);
  gui.press(key::enter, true);
  CHECK(gui.now().exercise->rounds.back().ended.has_value());
  const auto* wall = std::get_if<scene::WallRound>(&gui.ui.wall.content);
  REQUIRE(wall);
  CHECK(wall->round == gui.now().exercise->rounds.back().id);
  CHECK(gui.ui.exercise.logging.has_value());  // the panels are not laid open by themselves
  gui.press(key::f6);
  CHECK_FALSE(gui.ui.exercise.logging.has_value());
  CHECK(gui.ui.exercise.page == gui::ExercisePage::styles);
}

TEST_CASE("the group names the attempts with one key each, and the room sees it") {
  Gui gui;
  start_logging(gui);
  for (const char32_t key : {U'S', U'S', U'Q'}) gui.press(key);
  gui.press(key::enter, true);
  gui.press(key::f6);
  gui.press('1');
  gui.press('2');
  CHECK(gui.ui.exercise.attempt == attempts(gui)[2].id);
  gui.press('3');
  gui.press(key::left);
  gui.press('2');  // the same once more: taken back
  CHECK(attempts(gui)[0].style == model::Style::persuade);
  CHECK(attempts(gui)[1].style == model::Style::not_said);
  CHECK(attempts(gui)[2].style == model::Style::bridge);
  const auto counts = model::counts_per_style(gui.now().exercise->rounds.back());
  CHECK(counts[1].statements == 1);
  CHECK(counts[3].questions == 1);
  const auto picture = gui::wall_picture(gui.shown, gui.ui, {1920, 1080});
  const std::string dump = draw::dump(*picture.drawing);
  for (const model::Attempt& attempt : attempts(gui))
    CHECK(dump.find("attempt:" + model::to_text(attempt.id)) != std::string::npos);
}

TEST_CASE("naming goes past a pause, and stays at the last") {
  Gui gui;
  start_logging(gui);
  for (const char32_t key : {U'S', U'.', U'.', U'Q'}) gui.press(key);
  gui.press(key::enter, true);
  gui.press(key::f6);
  gui.press('1');
  CHECK(gui.ui.exercise.attempt == attempts(gui)[3].id);
  gui.press('3');
  CHECK(gui.ui.exercise.attempt == attempts(gui)[3].id);
  CHECK(attempts(gui)[1].style == model::Style::not_said);
}

TEST_CASE("one screen: the room sees its wall while somebody logs and while the group names") {
  Gui gui;
  gui.frames(2);
  gui.press('2', true);
  gui.click("round.start_log");
  gui::place_wall(gui.ui, gui::WallMode::same_screen, gui.shown.now);
  gui.frames(2);
  gui.press('S');
  gui.press('Q');
  gui.press('B');  // not black: the keys are those of who logs
  CHECK_FALSE(gui.ui.wall.blank.has_value());
  CHECK(attempts(gui).size() == 2);
  gui.press(key::enter, true);
  gui.press('S');  // a question that has to be seen
  CHECK(gui.ui.wall.panels);
  CHECK(gui.has("logger.asked"));
  gui.press(key::escape);
  gui.press(key::f6);
  gui::hide_panels(gui.ui.wall, gui.shown.now);
  gui.press('3');
  CHECK(attempts(gui)[0].style == model::Style::bridge);
  CHECK(std::holds_alternative<scene::WallRound>(gui.ui.wall.content));
}

TEST_CASE("without a round it is asked once, and the first attempt is not lost") {
  Gui gui;
  gui.press('2', true);
  gui.press('L', true);
  REQUIRE(gui.ui.exercise.logging.has_value());
  gui.press('S');
  CHECK(gui.now().exercise->rounds.empty());
  CHECK(gui.has("logger.asked"));
  gui.press('Q');  // not an answer
  CHECK(gui.now().exercise->rounds.empty());
  gui.press(key::escape);
  CHECK_FALSE(gui.has("logger.asked"));
  gui.press('Q');
  gui.press(key::enter);
  REQUIRE(gui.now().exercise->rounds.size() == 1);
  REQUIRE(attempts(gui).size() == 1);
  CHECK(attempts(gui)[0].kind == AttemptKind::question);
  gui.press('S');
  CHECK(attempts(gui).size() == 2);
  CHECK(gui.now().exercise->rounds.size() == 1);
}

TEST_CASE("nothing else of the session can be reached by who logs") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  start_logging(gui);
  gui.ui.selected = {heron};
  const auto entries = gui.entries().size();
  const auto wall = gui.ui.wall.content;
  const auto language = gui.shown.settings.language;
  for (const char32_t key : {U'B', U'H', U'N', U'D', U'L', U'G', U'K', U'F', U'M', U'?', U'/'})
    gui.press(key);
  for (const char32_t key : {U'O', U'W', U'Q', U'N', U'E', U'I', U'V', U'1', U'3', U'Y'})
    gui.press(key, true);
  gui.press('Z', true);  // would take back Heron's place
  gui.press(key::backspace);
  gui.press(key::del);
  gui.press(key::escape);
  gui.press(key::f5);
  CHECK(gui.entries().size() == entries);
  CHECK(gui.asked.empty());
  CHECK(gui.ui.dialog == gui::Dialog::none);
  CHECK_FALSE(gui.ui.private_words);
  CHECK(gui.ui.wall.content == wall);
  CHECK_FALSE(gui.ui.wall.blank.has_value());
  CHECK(gui.shown.settings.language == language);
  CHECK(gui.ui.exercise.logging.has_value());
  CHECK_FALSE(gui.has("top.menu"));
  CHECK_FALSE(gui.has("people." + model::to_text(heron)));
}

TEST_CASE("the clicker of who leads goes on beside it") {
  Gui gui;
  model::AgendaItem item;
  item.id = {gui.session->next_seq(), 1};
  item.turns = 4;
  item.turn_minutes = 5;
  gui.record({session::SetAgenda{std::vector{item}}});
  start_logging(gui);
  gui.press(key::page_down);
  CHECK(model::present_turn(*gui.now().clock).has_value());
  CHECK(gui.ui.exercise.logging.has_value());
}

TEST_CASE("keys that are typed into a field log nothing") {
  Gui gui;
  start_logging(gui);
  gui.press(key::f6);
  gui.press(key::enter, true);
  gui.ui.exercise.page = gui::ExercisePage::rounds;
  gui.ui.exercise.round.reset();
  gui.frames(2);
  const auto before = attempts(gui).size();
  gui.click("round.new.name");
  gui.type("SQ12*.");
  gui.frames(2);
  CHECK(attempts(gui).size() == before);
  CHECK(gui.now().exercise->rounds.size() == 1);
  gui.press('L', true);  // the keyboard goes to who logs, and so does what is pressed then
  gui.frames(2);
  gui.press('S');
  CHECK(gui.ui.exercise.logging->asked == AttemptKind::statement);
}

TEST_CASE("two rounds with one name are refused, with what can be done") {
  Gui gui;
  gui.press('2', true);
  gui.click("round.new.name");
  gui.type("Everybody");
  gui.click("round.start");
  REQUIRE(gui.now().exercise->rounds.size() == 1);
  gui.press(key::enter, true);
  gui.ui.exercise.page = gui::ExercisePage::rounds;
  gui.frames(2);
  gui.click("round.new.name");
  gui.type("everybody");
  gui.click("round.start");
  CHECK(gui.now().exercise->rounds.size() == 1);
  REQUIRE(!gui.ui.toasts.empty());
  CHECK(gui.ui.toasts.back().bad);
  CHECK(gui.ui.drafts["round.new.name"] == "everybody");  // what was typed is still there
}

TEST_CASE("a round that was interrupted goes on where it was, and logging wakes it") {
  Gui gui;
  start_logging(gui);
  gui.wait(60'000);
  const auto left = [&] {
    return model::time_left(gui.now().exercise->rounds.back(), gui.shown.now);
  };
  const std::int64_t before = left();
  for (const gui::Action& action : gui::last_words(gui.shown, gui.ui))
    gui.record(std::get<gui::Record>(action).changes);
  gui.ui = {};
  gui.wait(600'000);
  CHECK(left() == before);
  gui.press('2', true);
  gui.press('L', true);
  gui.press('Q');
  CHECK(attempts(gui).size() == 1);
  gui.wait(1000);
  CHECK(left() < before);
  CHECK(left() > before - 2000);
}

TEST_CASE("what the one who played her says") {
  Gui gui({1280, 1000});
  start_logging(gui);
  gui.press(key::enter, true);
  gui.press(key::f6);
  gui.ui.exercise.page = gui::ExercisePage::rounds;
  gui.frames(2);
  gui.click("player.start.2");
  gui.click("player.middle.4");
  gui.click("player.end.7");
  gui.click("player.tomorrow");
  gui.type("Ask the team");
  gui.click("player.said");
  gui.frames(3);
  const model::PlayerLine& line = gui.now().exercise->rounds.back().player;
  CHECK(line.at_start == 2);
  CHECK(line.in_the_middle == 4);
  CHECK(line.at_the_end == 7);
  CHECK(line.tomorrow == "Ask the team");
}

TEST_CASE("quartets: what the observers counted") {
  Gui gui;
  gui.press('2', true);
  gui.ui.exercise.page = gui::ExercisePage::quartets;
  gui.frames(2);
  gui.click("tally.new");
  gui.frames(2);
  gui.type("7");
  gui.press(key::enter);
  gui.click("tally.q3");
  gui.type("minus");
  gui.press(key::enter);
  gui.frames(2);
  REQUIRE(gui.now().exercise->tallies.size() == 1);
  CHECK(gui.now().exercise->tallies[0].statements[0] == 7);
  CHECK(gui.now().exercise->tallies[0].questions[2] == 0);
}

TEST_CASE("questions one at a time: the room follows who leads") {
  Gui gui;
  gui.press('2', true);
  gui.ui.exercise.page = gui::ExercisePage::debrief;
  gui.frames(2);
  const auto heading = [&] {
    const auto* card = std::get_if<scene::WallCard>(&gui.ui.wall.content);
    return card ? card->heading : "";
  };
  gui.press(key::right);
  CHECK(heading().empty());
  gui.press('W');
  const std::string second = heading();
  CHECK_FALSE(second.empty());
  gui.press(key::right);
  CHECK(heading() != second);
  gui.click("debrief.note");
  gui.type("We argued");
  gui.click("debrief.next");
  REQUIRE(gui.now().exercise->debrief.size() == 1);
  CHECK(gui.now().exercise->debrief[0].words == "We argued");
}

TEST_CASE("from the exercise to a colleague: what was not tried is an invitation") {
  Gui gui;
  const auto heron = gui.add("Heron", model::Position{-0.6, -0.6});  // among the adversaries
  start_logging(gui);
  gui.press('S');
  gui.press('1');
  gui.press(key::enter, true);
  gui.press(key::f6);
  gui.ui.exercise.page = gui::ExercisePage::own_case;
  gui.frames(3);
  gui.click("own_case.person.0");
  CHECK(gui.ui.selected == std::set{heron});
  gui.frames(2);
  CHECK(gui.has("own_case.invited.assert"));
  CHECK_FALSE(gui.has("own_case.invited.persuade"));
}

TEST_CASE("two thousand attempts are still there, and the strip with them") {
  Gui gui;
  start_logging(gui);
  const model::RoundId round = gui.now().exercise->rounds.back().id;
  for (int i = 0; i < 2000; ++i) {
    model::Attempt attempt;
    attempt.id = {gui.session->next_seq(), 1};
    attempt.at = gui.shown.now;
    attempt.kind = AttemptKind(i % 2);
    attempt.reaction = i % 7 - 3;
    gui.record({session::SetAttempt{round, attempt}});
  }
  gui.press('S');
  CHECK(attempts(gui).size() == 2001);
  gui.press(key::enter, true);
  gui.press(key::f6);
  gui.press('5');
  CHECK(attempts(gui)[0].style == model::Style::pause);
  CHECK(gui.has("styles.strip"));
}
