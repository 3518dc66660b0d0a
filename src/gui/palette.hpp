#pragma once
// Every command that can be given now, found by typing some letters of its words. See
// gui/command_table.cpp for the commands themselves.

#include <optional>
#include <string_view>
#include <vector>

#include "gui/commands.hpp"

namespace gui {

/// How well `words` answers what was typed; greater is better. Every letter of `typed` must be in
/// it, in that order, in capitals or not; spaces in `typed` do not count. Letters that stand
/// together, and at the beginning of a word, weigh more.
std::optional<int> how_well(std::string_view words, std::string_view typed);

/// Those that can be given, the best answer first; in the order of the table when nothing is typed.
std::vector<const Command*> found_commands(const Shown& shown, const Ui& ui,
                                           std::string_view typed);

}  // namespace gui
