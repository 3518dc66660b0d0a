#pragma once
// Carries out what panels asked for. Dispatch only: effects are in files.hpp and exports.hpp.

#include "app/program.hpp"
#include "gui/action.hpp"

namespace app {

void perform(Program& program, gui::Action action);

/// Before the open session makes room: records what is still in a field or under the arrow keys.
/// False when the disk failed and changes are only in memory: then the window asks, and does
/// `action` when they may be lost.
bool may_leave(Program& program, const gui::Action& action);

}  // namespace app
