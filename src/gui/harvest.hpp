#pragma once
// The harvest: what the room takes home, a line each, without persons. What can be done with it;
// gui/plan_harvest.cpp draws it.

#include <string>
#include <vector>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Takes what was typed as a line, if anything was.
void add_harvest_line(const Shown& shown, Ui& ui, Actions& actions);
void remove_harvest_line(const Shown& shown, Ui& ui, Actions& actions, model::HarvestId id);
/// The line becomes an intervention of our own, unless there is one that is called so.
void make_own_intervention(const Shown& shown, Ui& ui, Actions& actions, model::HarvestId id);

/// Codes of the map that stand in these words, as the map writes them.
std::vector<std::string> codes_in(const model::Workshop& workshop, const std::string& words);

/// The field for the next line; it keeps the keyboard after Enter.
void draw_next_harvest_line(const Shown& shown, Ui& ui, Actions& actions, const char* mark);

}  // namespace gui
