#pragma once
// The menu: every command with its shortcut.

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// One row of a popup, `width` pixels wide.
void menu_item(const char* command, float width, const Shown& shown, Ui& ui, Actions& actions);
/// Inside a popup: all commands, in their groups.
void draw_menu(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
