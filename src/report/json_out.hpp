#pragma once
// What is so now as JSON, for other programs: people with place and group, goal, meetings, what was
// seen. Not the log; the session file itself is that. Ids and choices are the words of the session
// file, whatever the language.

#include <string>

#include "model/wall_view.hpp"
#include "model/workshop.hpp"

namespace report {

/// For the facilitator's eyes; says so in "contains_personal_data".
std::string workshop_json(const model::Workshop& workshop);
/// Only what the room may know.
std::string workshop_json(const model::WallView& view);

}  // namespace report
