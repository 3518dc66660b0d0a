#pragma once
// What the window writes for people and reads from their lists.

#include "app/program.hpp"
#include "gui/action.hpp"

namespace app {

/// Writes on the worker, from a copy of what is so now.
void do_export(Program& program, const gui::Export& asked);
/// One entry for the whole list, so that one undo takes it back.
void do_import(Program& program, const gui::Import& asked);

}  // namespace app
