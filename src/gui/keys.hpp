#pragma once
// Which key does what, given what has the keyboard now.

#include "gui/action.hpp"
#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Before the panels are drawn: shortcuts, arrow keys, Escape. A key that a text field, a dialog or
/// the inspector wants is left to it.
void press_keys(const Shown& shown, Ui& ui, const Input& input, Actions& actions);

}  // namespace gui
