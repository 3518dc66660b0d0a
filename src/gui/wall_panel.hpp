#pragma once
// The wall in the main window: the whole of it with one screen, a live picture of it with two, and
// the question what the room sees.

#include <vector>

#include "gui/action.hpp"
#include "gui/commands.hpp"
#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// One screen: which keys there are, for a few seconds, for who stands at the laptop; public words.
void draw_wall_hint(const Shown& shown, Ui& ui, draw::Size window);

/// Two screens: what the room sees, live, and what state that is. While A is held the mouse is a
/// pointer there, over this picture and over the map.
void draw_wall_preview(const Shown& shown, Ui& ui, const Input& input);

/// "What does the room see?", until it was answered for this session; quiet, in a panel.
void draw_wall_question(const Shown& shown, Ui& ui, Actions& actions);

/// Own colleagues: rules for the room, until they were agreed on or passed over in this session.
void draw_rules_question(const Shown& shown, Ui& ui, Actions& actions);

/// Rows of the command table.
std::vector<Command> wall_commands();

}  // namespace gui
