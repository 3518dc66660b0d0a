#pragma once
// Carries out what panels asked for. Dispatch only: effects are in files.hpp and exports.hpp.

#include "app/program.hpp"
#include "gui/action.hpp"

namespace app {

void perform(Program& program, gui::Action action);

}  // namespace app
