#pragma once
// How a step went. What is written, whether it helped and where the people stand now go into one
// entry: on "Note it", on leaving the step, after three seconds of rest and when the window closes;
// all of one visit is one undo step, with the entry that ended the step.

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Records what waits.
void record_ending(const Shown& shown, Ui& ui, Actions& actions);
/// Once a frame, after all panels: one that is not shown any more was left.
void leave_ending(const Shown& shown, Ui& ui, Actions& actions);
/// When it is to be recorded though nobody touches anything.
std::optional<base::Time> ending_due(const Ui& ui);

}  // namespace gui
