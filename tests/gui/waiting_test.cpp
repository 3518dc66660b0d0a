// When the window has something to do though nobody touches it.
#include <doctest/doctest.h>

#include "gui/gui.hpp"

using base::Time;

TEST_CASE("an idle window waits for ever") {
  CHECK_FALSE(gui::next_due(gui::Ui{}));
}

TEST_CASE("the first thing that is due wakes the window") {
  gui::Ui ui;
  ui.toasts.push_back({base::message("Undo"), Time{9000}});
  CHECK(gui::next_due(ui) == Time{9000});
  ui.editing = gui::Editing{};
  ui.editing->words = "typed";
  ui.editing->last_key = Time{1000};
  CHECK(gui::next_due(ui) == Time{4000});
  ui.nudge = gui::Nudge{};
  ui.nudge->last = Time{1100};
  CHECK(gui::next_due(ui) == Time{1700});
}

TEST_CASE("words that are in the log already wake nobody") {
  gui::Ui ui;
  ui.editing = gui::Editing{};
  ui.editing->words = ui.editing->committed = "kept";
  CHECK_FALSE(gui::next_due(ui));
}
