#pragma once
// Sentences about the plan. Internal to story/.

#include <string>

#include "story/words.hpp"

namespace story {

/// What a step is called: own words, or the name of its intervention. `catalogue` may be null.
std::string name_of(const model::Step& step, const model::Workshop& workshop,
                    base::Language language, const catalogue::Catalogue* catalogue);

/// "In the plan: have coffee, for Heron." or how it went.
std::string step_words(const session::SetStep& change, const model::Workshop& before,
                       const model::Workshop& after, base::Language language,
                       const catalogue::Catalogue* catalogue);

}  // namespace story
