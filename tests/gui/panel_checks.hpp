#pragma once
// What tests of panels ask of the log.

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

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

/// The mark of what the keyboard is at; "" when that is nothing that can be seen.
inline std::string focused(const Gui& gui) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool typing = g.ActiveId != 0 && g.ActiveId == g.InputTextState.ID;
  const bool ring = typing || g.ActiveId == g.NavId || !g.NavDisableHighlight;
  if (!ring || g.NavId == 0) return "";
  for (const auto& [mark, place] : gui.marks.places)
    if (place.id == g.NavId) return mark;
  return "";
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
