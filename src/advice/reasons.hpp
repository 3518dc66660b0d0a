#pragma once
// Why these, for them: for each one to four sentences made from what was noted, and what it is good
// for.

#include <string>
#include <vector>

#include "advice/choice.hpp"

namespace advice {

/// In the order of the choices. Each rests on something else, as long as enough was noted.
std::vector<std::string> whys(const Question& question, const Facts& facts,
                              const std::vector<Choice>& choices);
/// The sentence to begin with, filled in from what was noted where that helps.
std::string opening_for(const Question& question, const Facts& facts,
                        const catalogue::Intervention& intervention);

}  // namespace advice
