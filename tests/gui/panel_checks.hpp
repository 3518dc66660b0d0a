#pragma once
// What tests of panels ask of the log.

#include <doctest/doctest.h>

#include "support/gui_driver.hpp"

namespace driver {

inline constexpr base::Language both_languages[] = {base::Language::english, base::Language::dutch};

/// The changes of the last entry.
inline const std::vector<session::Change>& last_changes(const Gui& gui) {
  const auto* done = std::get_if<session::Do>(&gui.last().what);
  REQUIRE(done);
  return done->changes;
}

/// The one change of the last entry.
template <class Change>
const Change& last_change(const Gui& gui) {
  REQUIRE(last_changes(gui).size() == 1);
  const Change* change = std::get_if<Change>(&last_changes(gui).front());
  REQUIRE(change);
  return *change;
}

/// The last action that was asked of the program around the window.
template <class Action>
const Action& last_asked(const Gui& gui) {
  REQUIRE(!gui.asked.empty());
  const Action* action = std::get_if<Action>(&gui.asked.back());
  REQUIRE(action);
  return *action;
}

}  // namespace driver
