#pragma once
// The window as a function: what is shown and what this window is doing -> ImGui calls and Actions.
// Call between ImGui::NewFrame and ImGui::Render, with a style and fonts from gui/style.hpp.

#include "gui/action.hpp"
#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

Actions frame(const Shown& shown, Ui& ui, const Input& input);

/// What is not in the log yet: a nudged disc, words being typed. For when the window is closed.
Actions last_words(const Shown& shown, Ui& ui);

/// When the window has something to do though nobody touches it: a toast leaves, arrow keys or
/// typed words come to rest and are recorded.
std::optional<base::Time> next_due(const Ui& ui);

}  // namespace gui
