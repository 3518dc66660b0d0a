#pragma once
// The parts of a report about people. Inside report/ only.

#include <string>
#include <vector>

#include "report/content.hpp"

namespace report {

/// What the picture of the map says, in a few sentences.
std::string map_description(const Content& content);
/// Who stands in which group.
std::vector<Block> people_blocks(const Content& content);
/// What was seen and heard, and where it may sit; nothing when these eyes may not know.
std::vector<Block> notes_blocks(const Content& content);

}  // namespace report
