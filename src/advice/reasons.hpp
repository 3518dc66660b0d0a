#pragma once
// Why this, for them: one to three sentences made from what was noted.

#include <string>

#include "advice/choice.hpp"

namespace advice {

std::string why(const Question& question, const Facts& facts, const Choice& choice);
/// The sentence to begin with, filled in from what was noted where that helps.
std::string opening_for(const Question& question, const Facts& facts,
                        const catalogue::Intervention& intervention);

}  // namespace advice
