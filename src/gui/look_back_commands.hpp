#pragma once
// The part of the command table that is about looking back; see gui/commands.hpp.

#include <vector>

#include "gui/commands.hpp"

namespace gui {

std::vector<Command> looking_back_commands();

}  // namespace gui
