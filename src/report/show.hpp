#pragma once
// The session as plain text for a terminal: goal, meetings, people by group with what is worth a
// second look, what was seen, the agenda and the exercise. For the facilitator's eyes.

#include <string>

#include "base/language.hpp"
#include "catalogue/catalogue.hpp"
#include "model/workshop.hpp"

namespace report {

std::string show(const model::Workshop& workshop, const catalogue::Catalogue& catalogue,
                 base::Language language);

}  // namespace report
