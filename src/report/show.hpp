#pragma once
// The session as plain text for a terminal: goal, meetings, people by group with what is worth a
// second look, and what was seen. For the facilitator's eyes.

#include <string>

#include "base/language.hpp"
#include "model/workshop.hpp"

namespace report {

std::string show(const model::Workshop& workshop, base::Language language);

}  // namespace report
