#pragma once
// What lies around the map in its panel: the row of switches above it, the card that says what to
// do with an empty one, and the menu of a disc.

#include "draw/drawing.hpp"
#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

void draw_map_tools(const Shown& shown, Ui& ui, Actions& actions);
/// Over the map, when nobody was added yet.
void draw_empty_map(const Shown& shown, const Ui& ui, draw::Point at, draw::Size size);

void open_person_menu();
void draw_person_menu(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
