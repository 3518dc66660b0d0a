// Fields of several lines wrap while they are typed in, and keys follow the lines that are seen.

#include "gui/wrapped_field.hpp"

#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

using gui::ui::parts::field_lines;
using gui::ui::parts::FieldLine;
using gui::ui::parts::line_of;

namespace {

// Every character is one wide.
std::vector<FieldLine> broken(const std::string& words, float width) {
  return field_lines(
      int(words.size()), width, [](int) { return 1.0f; },
      [&](int i) { return words[std::size_t(i)]; });
}

const std::string much =
    "They came to the meeting late, said nothing for an hour and then asked who would keep it all "
    "up to date";

std::string words_in_new_note(driver::Gui& gui) {
  REQUIRE(gui.ui.notes.size() == 1);
  return gui.ui.notes.front().words;
}

void write_note(driver::Gui& gui, const std::string& words) {
  const auto heron = gui.add("Heron", model::Position{0.5, 0.5});
  gui.ui.selected = {heron};
  gui.frames(3);
  gui.click("inspector.seen.words");
  gui.type(words);
}

}  // namespace

TEST_CASE("lines break after the last space that fits, and within a word that does not") {
  CHECK(broken("", 10) == std::vector<FieldLine>{{0, 0}});
  CHECK(broken("ab cd", 10) == std::vector<FieldLine>{{0, 5}});
  CHECK(broken("ab cd ef", 5) == std::vector<FieldLine>{{0, 6}, {6, 8}});
  CHECK(broken("abcdefgh", 3) == std::vector<FieldLine>{{0, 3}, {3, 6}, {6, 8}});
  CHECK(broken("ab\ncd\n", 10) == std::vector<FieldLine>{{0, 2}, {3, 5}, {6, 6}});
  CHECK(line_of(broken("ab cd ef", 5), 6) == 1);
  CHECK(line_of(broken("ab cd ef", 5), 5) == 0);
  CHECK(line_of(broken("ab\n", 5), 3) == 1);
}

TEST_CASE("Home and the arrows go by the lines that are seen") {
  driver::Gui gui;
  write_note(gui, much);
  gui.press(gui::key::home);
  gui.type("#");
  const std::string words = words_in_new_note(gui);
  const std::size_t at = words.find('#');
  CHECK(at > 20);  // not at the beginning of the paragraph
  CHECK(words[at - 1] == ' ');
  gui.press(gui::key::up);
  gui.type("#");
  const std::size_t above = words_in_new_note(gui).find('#');
  CHECK(above < at);
  CHECK(above > 0);
}

TEST_CASE("a click leads to the words that are seen there; undo is that of the field") {
  driver::Gui gui;
  const std::string some = much.substr(0, 70);  // all of it is in view
  write_note(gui, some);
  const draw::Box box = gui.box("inspector.seen.words");
  gui.click({box.left + 12, box.top + 8});
  gui.type("#");
  CHECK(words_in_new_note(gui).find('#') < 3);
  gui.press('Z', true);
  CHECK(words_in_new_note(gui) == some);
}
