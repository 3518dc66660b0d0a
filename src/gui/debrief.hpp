#pragma once
// Looking back together: which question is before the room.

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// To another question; when the room sees this one, it sees the other then.
void step_question(const Shown& shown, Ui& ui, Actions& actions, int by);
void show_question(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
