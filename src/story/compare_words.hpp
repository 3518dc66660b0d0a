#pragma once
// What stands beside who moved: the steps that were done in between.

#include <string>

#include "base/language.hpp"
#include "catalogue/catalogue.hpp"
#include "model/comparison.hpp"

namespace story {

/// "3 Nov: Coffee; it helped"
std::string done_words(const model::Step& step, const model::Comparison& comparison,
                       const catalogue::Catalogue& catalogue, base::Language language);
/// What steps beside movements do not say.
std::string no_cause_words(base::Language language);

}  // namespace story
