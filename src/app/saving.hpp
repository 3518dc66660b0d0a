#pragma once
// Keeping a session under another name, on the worker. Until the copy is there the session is only
// read: what would change it waits, in order.

#include "app/program.hpp"
#include "gui/action.hpp"

namespace app {

void do_save_as(Program& program, const gui::SaveAs& asked);

/// True when `action` has to wait until the copy is written; then it is kept for that moment.
bool held_back(Program& program, gui::Action& action);

}  // namespace app
