#pragma once
// The parts of the plan; only gui/plan*.cpp includes this. The page is in the middle of the window,
// what is open of it at the right.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui::plan {

/// The steps as a page to read; who is selected in the list of people is whose steps these are.
void draw_steps(const Shown& shown, Ui& ui, Actions& actions);
/// One step, to be changed.
void draw_step(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step);
/// For whom: who they are, and others.
void draw_persons(const Shown& shown, Actions& actions, const model::Step& step);
/// How it went, and where they stand now.
void draw_ending(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step);
/// Minutes planned for each group, and the two views on where to spend them.
void draw_minutes(const Shown& shown);

/// What the room takes home: lines in large type.
void draw_harvest(const Shown& shown, Ui& ui, Actions& actions);
/// Interventions that the group thought up.
void draw_own(const Shown& shown, Ui& ui, Actions& actions);

/// The last question of the afternoon: one first step.
void draw_closing(const Shown& shown, Ui& ui, Actions& actions);

/// A small filled label.
void pill(const std::string& words, draw::Colour fill, draw::Colour ink, float right, float top);

}  // namespace gui::plan
