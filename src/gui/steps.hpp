#pragma once
// The steps of the day in the top bar: Day, Exercise, Map, Plan, Look back. Which one is open is
// `Ui::step`.

#include <span>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Those that this program has, in the order in which they are shown.
std::span<const Step> steps();

/// In pixels, with the space after them; 0 as long as there is nothing to choose.
float width_of_steps(base::Language language);
void draw_steps(const Shown& shown, Ui& ui, Actions& actions);

/// Goes to another step; what was being typed or nudged is recorded first.
void go_to(Step step, const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
