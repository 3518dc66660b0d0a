// The day: the whole agenda by clicker, its clock, and what is done when it gets late.

#include <algorithm>
#include <doctest/doctest.h>

#include "gui/agenda.hpp"
#include "gui/clock.hpp"
#include "support/gui_driver.hpp"

using driver::Gui;
using gui::Step;
namespace key = gui::key;

namespace {

constexpr int minute = 60'000;

model::AgendaItem item(const Gui& gui, const std::string& name, int minutes) {
  model::AgendaItem made;
  made.id = {gui.session->next_seq(), std::uint32_t(gui.now().agenda->size() + 1)};
  made.name = name;
  made.minutes = minutes;
  return made;
}

// Welcome 10 - four rounds of 5, with a clock - a break 15 - the map 20 - a protected end 10.
void set_up(Gui& gui) {
  std::vector<model::AgendaItem> agenda;
  const auto add = [&](const std::string& name, int minutes) -> model::AgendaItem& {
    agenda.push_back(item(gui, name, minutes));
    agenda.back().id.nth = std::uint32_t(agenda.size());
    return agenda.back();
  };
  add("Welcome", 10).card = "What brings you here?";
  auto& rounds = add("Rounds", 20);
  rounds.turns = 4;
  rounds.turn_minutes = 5;
  rounds.turn_name = "Round";
  rounds.wall = model::WallMode::clock;
  rounds.screen = model::Screen::exercise;
  add("Coffee", 15).is_break = true;
  auto& map = add("Map", 20);
  map.wall = model::WallMode::map;
  map.screen = model::Screen::map;
  add("Step", 10).is_protected = true;
  gui.record({session::SetAgenda{agenda}});
  gui.frames(2);
}

long begun(const Gui& gui) {
  return std::ranges::count_if(gui.entries(), [](const session::Entry& entry) {
    const auto* done = std::get_if<session::Do>(&entry.what);
    return done && std::holds_alternative<session::BeginTurn>(done->changes.front());
  });
}

std::string words_on_wall(Gui& gui) {
  const gui::WallPicture picture = gui::wall_picture(gui.shown, gui.ui, {1920, 1080});
  std::string words;
  for (const draw::Shape& shape : picture.drawing->shapes)
    if (const auto* text = std::get_if<draw::Text>(&shape.what)) words += text->words + "|";
  return words;
}

bool has(const std::string& words, const std::string& part) {
  return words.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an agenda is chosen and the whole of it run with the clicker alone") {
  Gui gui;
  gui.press('1', true);
  REQUIRE(gui.ui.step == Step::day);
  gui.click("day.agenda.half-day");
  const auto agenda = *gui.now().agenda;
  REQUIRE(agenda.size() > 5);
  long turns = 0;
  for (const model::AgendaItem& one : agenda) turns += one.turns;
  for (long i = 0; i < turns; ++i) {
    gui.press(key::page_down);
    gui.wait(3 * minute);
    // The clicker goes on whatever is on the screen, except while one looks back.
    REQUIRE(gui.ui.step != Step::look_back);
  }
  CHECK(begun(gui) == turns);
  CHECK(model::present_turn(*gui.now().clock)->item == agenda.back().id);
  gui.press(key::page_down);
  CHECK(begun(gui) == turns);
  REQUIRE(!gui.ui.toasts.empty());
  CHECK(gui.ui.toasts.back().what.id == "This is the last step of the agenda.");
  gui.press(key::page_up);
  CHECK(begun(gui) == turns + 1);
  CHECK(model::present_turn(*gui.now().clock)->item == agenda[agenda.size() - 2].id);
}

TEST_CASE("each step brings what it wants on the wall, and the part of the tool it works in") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  CHECK(gui.ui.wall.content == scene::WallContent(scene::WallDay{}));
  CHECK(has(words_on_wall(gui), "What brings you here?"));
  CHECK(has(words_on_wall(gui), "10:00"));
  gui.press(key::page_down);
  CHECK(gui.ui.step == Step::exercise);
  CHECK(has(words_on_wall(gui), "Round 1 of 4"));
  for (int turn = 0; turn < 3; ++turn) gui.press(key::page_down);
  CHECK(has(words_on_wall(gui), "Round 4 of 4"));
  gui.press(key::page_down);
  const auto* card = std::get_if<scene::BreakCard>(&gui.ui.wall.content);
  REQUIRE(card);
  const base::Time back{gui.shown.now.milliseconds + 15 * minute};
  CHECK(has(words_on_wall(gui), gui::time_of_day(back, 0)));
  gui.press(key::page_down);
  CHECK(gui.ui.step == Step::map);
  CHECK(std::holds_alternative<scene::WallMap>(gui.ui.wall.content));
}

TEST_CASE("the room sees the end of a turn, and never what is over it") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  gui.press(key::page_down);
  gui.wait(4 * minute + 30'000);
  const auto before = gui::wall_picture(gui.shown, gui.ui, {1920, 1080}).drawing->background;
  gui.wait(2 * minute);
  CHECK(has(words_on_wall(gui), "Time"));
  CHECK_FALSE(has(words_on_wall(gui), "+"));
  const auto after = gui::wall_picture(gui.shown, gui.ui, {1920, 1080}).drawing->background;
  CHECK_FALSE(before == after);
  const unsigned version = gui::wall_picture(gui.shown, gui.ui, {1920, 1080}).version;
  gui.wait(minute);
  CHECK(gui::wall_picture(gui.shown, gui.ui, {1920, 1080}).version == version);
}

TEST_CASE("a frame is due when a clock shows something else, and not sooner") {
  Gui gui;
  set_up(gui);
  CHECK_FALSE(gui.ui.day.due.has_value());
  gui.press(key::page_down);
  gui.press(key::page_down);
  gui.ui.toasts.clear();
  gui.frames(1);
  REQUIRE(gui.ui.day.due.has_value());
  const std::int64_t in = gui.ui.day.due->milliseconds - gui.shown.now.milliseconds;
  CHECK(in > 0);
  CHECK(in <= 1000);
  CHECK(gui::next_due(gui.ui) == gui.ui.day.due);
  gui.press('P', true);
  gui.frames(1);
  CHECK_FALSE(gui.ui.day.due.has_value());
}

TEST_CASE("a turn that ends is heard once, when that was asked") {
  Gui gui;
  set_up(gui);
  const auto rings = [&] {
    return std::ranges::count_if(gui.asked, [](const gui::Action& action) {
      return std::holds_alternative<gui::RingBell>(action);
    });
  };
  gui.press(key::page_down);
  gui.wait(10 * minute);
  gui.frames(5);
  CHECK(rings() == 0);
  gui.shown.settings.sound = true;
  gui.press(key::page_down);
  gui.wait(5 * minute - 500);
  CHECK(rings() == 0);
  gui.wait(1000);
  gui.wait(1000);
  CHECK(rings() == 1);
  gui.press(key::page_down);
  gui.wait(30 * minute);  // nobody looked; a sound now would startle
  CHECK(rings() == 1);
}

TEST_CASE("later than planned: the overrun is spread over what is to come") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  gui.wait(18 * minute);
  gui.press('1', true);
  CHECK(gui::minutes_late(gui.shown) == 8);
  REQUIRE(gui.has("day.shorten"));
  gui.click("day.shorten");
  const auto& agenda = *gui.now().agenda;
  CHECK(agenda[0].minutes == 10);
  CHECK(agenda[3].minutes == 12);
  CHECK(agenda[4].minutes == 10);
  CHECK(gui::minutes_late(gui.shown) == 0);
  CHECK_FALSE(gui.has("day.shorten"));
}

TEST_CASE("it may become late: asked again only when it becomes later still") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  gui.press('1', true);
  gui.wait(15 * minute);
  gui.click("day.accept");
  CHECK_FALSE(gui.has("day.shorten"));
  gui.wait(minute);
  CHECK_FALSE(gui.has("day.shorten"));
  gui.wait(5 * minute);
  CHECK(gui.has("day.shorten"));
}

TEST_CASE("a slip of the clicker is taken back without loss of time") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  gui.wait(6 * minute);
  gui.press(key::page_down);
  gui.wait(4'000);
  gui.press(key::page_up);
  const std::int64_t left = model::time_left(*gui.now().agenda, *gui.now().clock, gui.shown.now);
  CHECK(left < 4 * minute);
  CHECK(left > 3 * minute + 50'000);
}

TEST_CASE("minutes that cannot be are refused, stay in the field, and lose nothing") {
  Gui gui;
  set_up(gui);
  gui.press('1', true);
  gui.click("day." + model::to_text(gui.now().agenda->front().id));
  const auto entries = gui.entries().size();
  for (const char* wrong : {"-5", "0", "1440", "ten"}) {
    gui.click("item.minutes");
    gui.press('A', true);
    gui.type(wrong);
    gui.press(key::enter);
    gui.frames(2);
    CHECK(gui.now().agenda->front().minutes == 10);
    CHECK(gui.entries().size() == entries);
    CHECK(gui.ui.drafts.contains("wrong.item.minutes:" +
                                 model::to_text(gui.now().agenda->front().id)));
  }
  gui.click("item.minutes");
  gui.press('A', true);
  gui.type("12");
  gui.press(key::enter);
  CHECK(gui.now().agenda->front().minutes == 12);
}

TEST_CASE("a start gives times; one that is no time is not taken") {
  Gui gui;
  set_up(gui);
  gui.press('1', true);
  gui.click("day.start");
  gui.type("25:10");
  gui.press(key::enter);
  CHECK_FALSE(gui.now().clock->start.has_value());
  gui.click("day.start");
  gui.press('A', true);
  gui.type("13.30");
  gui.press(key::enter);
  REQUIRE(gui.now().clock->start.has_value());
  CHECK(gui::time_of_day(*gui.now().clock->start, 0) == "13:30");
  const auto end = model::planned_end(*gui.now().agenda, *gui.now().clock);
  CHECK(gui::time_of_day(*end, 0) == "14:45");
}

TEST_CASE("steps are added, moved and taken out") {
  Gui gui;
  set_up(gui);
  gui.press('1', true);
  const auto first = gui.now().agenda->front().id;
  gui.click("day." + model::to_text(first));
  gui.click("day.new");
  gui.type("Check in");
  gui.press(key::enter);
  REQUIRE(gui.now().agenda->size() == 6);
  CHECK((*gui.now().agenda)[1].name == "Check in");
  gui.click("item.up");
  CHECK(gui.now().agenda->front().name == "Check in");
  gui.click("item.remove");
  CHECK(gui.now().agenda->size() == 5);
  CHECK(gui.now().agenda->front().id == first);
}

TEST_CASE("a window that closes stops the clock, and it goes on where it was") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  gui.wait(2 * minute);
  const std::int64_t left = model::time_left(*gui.now().agenda, *gui.now().clock, gui.shown.now);
  for (const gui::Action& action : gui::last_words(gui.shown, gui.ui))
    gui.record(std::get<gui::Record>(action).changes);
  gui.ui = {};
  gui.wait(90 * minute);
  CHECK(model::time_left(*gui.now().agenda, *gui.now().clock, gui.shown.now) == left);
  gui.press('P', true);
  gui.wait(minute);
  const std::int64_t later = model::time_left(*gui.now().agenda, *gui.now().clock, gui.shown.now);
  CHECK(later < left - minute + 1000);
  CHECK(later > left - minute - 1000);
}

TEST_CASE("who says where the wall is while the day runs, sees its present step there") {
  Gui gui;
  set_up(gui);
  gui.press(key::page_down);
  gui.ui.wall = {};
  gui.press(key::f5);
  gui.click("dialog.wall.same");
  CHECK(std::holds_alternative<scene::WallDay>(gui.ui.wall.content));
}
