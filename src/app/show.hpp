#pragma once
// A session as text for a terminal: who stands where, for the facilitator's eyes.

#include <string>

#include "base/language.hpp"
#include "model/workshop.hpp"

namespace app {

std::string text_of(const model::Workshop& workshop, base::Language language);

}  // namespace app
