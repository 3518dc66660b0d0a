#pragma once
// The panels. gui.cpp opens the ImGui window at the place that layout gave and closes it again; a
// panel fills it from top to bottom. Dialogs open their own modal windows.
// Marks that others point at: "inspector.code" takes the keyboard after somebody was added,
// "people.p7" is the row of p7, "quick_line" the field in the status line.

#include "gui/action.hpp"
#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

void draw_people(const Shown& shown, Ui& ui, Actions& actions);
void draw_inspector(const Shown& shown, Ui& ui, Actions& actions);
/// The plan: its page, and at the right what is open of it.
void draw_plan(const Shown& shown, Ui& ui, Actions& actions);
void draw_plan_side(const Shown& shown, Ui& ui, Actions& actions);
/// The day: its agenda and clock, and at the right the step that is open.
void draw_day(const Shown& shown, Ui& ui, Actions& actions);
void draw_day_side(const Shown& shown, Ui& ui, Actions& actions);
/// The exercise: its page, and at the right what is private.
void draw_exercise(const Shown& shown, Ui& ui, Actions& actions);
void draw_exercise_side(const Shown& shown, Ui& ui, Actions& actions);
/// The whole window when no session is open.
void draw_start(const Shown& shown, Ui& ui, Actions& actions);
/// The one that `ui.dialog` names; called every frame, after everything else. While one is open the
/// keys are its own (Enter, Escape, arrows).
void draw_dialogs(const Shown& shown, Ui& ui, const Input& input, Actions& actions);

}  // namespace gui
