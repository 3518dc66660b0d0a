#include "panel_checks.hpp"

using namespace driver;

namespace {

struct Selected {
  Gui gui{{1280, 2600}};
  model::PersonId heron, oak;
  Selected() {
    heron = gui.add("Heron", model::Position{0.4, -0.4});
    oak = gui.add("Oak", model::Position{-0.4, 0.4});
    select(heron);
  }
  void select(model::PersonId id) {
    gui.ui.selected = {id};
    gui.frames(4);
  }
  void write(std::string_view words) {
    gui.click("inspector.seen.words");
    gui.type(words);
  }
  void write_day(std::string_view day) {
    gui.click("inspector.seen.day");
    gui.press('A', true);
    gui.type(day);
  }
  const std::vector<model::Seen>& seen(std::string_view code = "Heron") const {
    return gui.person(code).seen;
  }
  /// As the program does when its window closes.
  void close() {
    for (const gui::Action& action : gui::last_words(gui.shown, gui.ui))
      gui.record(std::get<gui::Record>(action).changes);
  }
};

}  // namespace

TEST_CASE("a note that rests for three seconds is one entry; what follows is the same step") {
  Selected test;
  const auto before = test.gui.entries().size();
  test.write("Half a");
  test.gui.wait(2500);
  CHECK(test.gui.entries().size() == before);
  test.gui.wait(600);
  REQUIRE(test.gui.entries().size() == before + 1);
  test.gui.wait(5000);
  CHECK(test.gui.entries().size() == before + 1);
  const session::Seq first = test.gui.last().seq;
  REQUIRE(test.seen().size() == 1);
  CHECK(test.seen().front().words == "Half a");

  test.gui.type(" word");
  test.gui.wait(3100);
  test.gui.click("inspector.seen.kind.2");
  test.gui.click("inspector.seen.add");
  CHECK(test.gui.entries().size() == before + 3);
  CHECK(std::get<session::Do>(test.gui.last().what).joins == first);
  REQUIRE(test.seen().size() == 1);
  CHECK(test.seen().front().words == "Half a word");
  CHECK(test.seen().front().kind == model::SeenKind::supposed);
  CHECK(!test.gui.has("inspector.seen.add"));  // empty again

  test.gui.press('Z', true);
  CHECK(test.seen().empty());
}

TEST_CASE("a note is kept when the window closes") {
  Selected test;
  test.write("Asked for the figures");
  test.gui.click("inspector.seen.kind.1");
  test.close();
  REQUIRE(test.seen().size() == 1);
  CHECK(test.seen().front().words == "Asked for the figures");
  CHECK(test.seen().front().kind == model::SeenKind::from_others);
  CHECK(test.seen().front().day == test.gui.shown.today);
}

TEST_CASE("a note is kept for the right person when somebody else is selected") {
  Selected test;
  test.write("Left early");
  test.select(test.oak);
  CHECK(test.gui.ui.notes.size() == 1);  // the empty one of Oak
  CHECK(!test.gui.has("inspector.seen.add"));
  CHECK(test.seen("Oak").empty());
  REQUIRE(test.seen().size() == 1);
  CHECK(test.seen().front().words == "Left early");
}

TEST_CASE("a press elsewhere records the note first and reaches what it was meant for") {
  Selected test;
  const auto before = test.gui.entries().size();
  test.write("Left early");
  test.gui.click("inspector.sure.0");
  REQUIRE(test.gui.entries().size() == before + 2);
  CHECK(test.gui.person("Heron").sure == model::Sureness::low);
  REQUIRE(test.seen().size() == 1);
  CHECK(test.gui.has("inspector.seen." + model::to_text(test.seen().front().id) + ".edit"));
  test.gui.press('Z', true);
  CHECK(test.gui.person("Heron").sure != model::Sureness::low);
  CHECK(test.seen().size() == 1);
}

TEST_CASE("another note is another entry and another step") {
  Selected test;
  test.write("First");
  test.gui.press(gui::key::enter, true);
  test.write("Second");
  test.gui.press(gui::key::enter, true);
  REQUIRE(test.seen().size() == 2);
  test.gui.press('Z', true);
  REQUIRE(test.seen().size() == 1);
  CHECK(test.seen().front().words == "First");
}

TEST_CASE("a note waits for a day that is one, and is not lost meanwhile") {
  Selected test;
  const auto before = test.gui.entries().size();
  test.write("Left early");
  test.write_day("2026-11-03");
  test.gui.press(gui::key::end);
  test.gui.type("1");
  test.gui.wait(3100);
  test.select(test.oak);
  CHECK(test.gui.entries().size() == before);
  test.select(test.heron);
  CHECK(test.gui.entries().size() == before);
  CHECK(test.gui.has("inspector.seen.add"));

  SUBCASE("the day is mended") {
    test.write_day("2026-11-04");
    test.gui.click("inspector.seen.add");
    REQUIRE(test.seen().size() == 1);
    CHECK(test.seen().front().day == base::Day{2026, 11, 4});
  }
  SUBCASE("the window closes: the last day that was one") {
    test.close();
    REQUIRE(test.seen().size() == 1);
    CHECK(test.seen().front().day == base::Day{2026, 11, 3});
  }
}

TEST_CASE("a note that was emptied again is not kept") {
  Selected test;
  test.write("x");
  test.gui.wait(3100);
  CHECK(test.seen().size() == 1);
  test.gui.press(gui::key::backspace);
  test.gui.wait(3100);
  CHECK(test.seen().empty());
  test.select(test.oak);
  CHECK(test.seen().empty());
}

TEST_CASE("a note that is changed is kept on leaving it, or left as it was") {
  Selected test;
  test.write("Left early");
  test.gui.press(gui::key::enter, true);
  const model::Seen first = test.seen().front();
  test.gui.click("inspector.seen." + model::to_text(first.id) + ".edit");
  test.gui.click("inspector.edit.words");
  test.gui.press(gui::key::end, true);
  test.gui.type(" again");
  SUBCASE("somebody else is selected") {
    test.select(test.oak);
    REQUIRE(test.seen().size() == 1);
    CHECK(test.seen().front().words == "Left early again");
    CHECK(test.seen().front().id == first.id);
  }
  SUBCASE("the window closes") {
    test.close();
    CHECK(test.seen().front().words == "Left early again");
  }
  SUBCASE("left as it was, also after a rest") {
    test.gui.wait(3100);
    CHECK(test.seen().front().words == "Left early again");
    test.gui.click("inspector.edit.cancel");
    CHECK(test.seen().front() == first);
    CHECK(!test.gui.has("inspector.edit.words"));
  }
}

TEST_CASE("a note that rests wakes the window; a day that is none does not") {
  Selected test;
  CHECK(!gui::next_due(test.gui.ui));
  test.write("Left early");
  CHECK(gui::next_due(test.gui.ui));
  test.gui.wait(3100);
  CHECK(!gui::next_due(test.gui.ui));
  test.write_day("2026-11");
  CHECK(!gui::next_due(test.gui.ui));
}

TEST_CASE("what the banner says is not said again") {
  Gui gui;
  const base::Message disk = base::message("The disk is full.");
  gui.shown.banner = disk;
  gui.ui.toasts.push_back({disk, {gui.shown.now.milliseconds + 5000}, true});
  gui.ui.toasts.push_back({base::message("Heron"), {gui.shown.now.milliseconds + 5000}, false});
  gui.frames(1);
  REQUIRE(gui.ui.toasts.size() == 1);
  CHECK(gui.ui.toasts.front().what.id == "Heron");
  gui.wait(5100);
  CHECK(gui.ui.toasts.empty());
}
