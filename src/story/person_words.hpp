#pragma once
// Sentences about one person. Internal to story/.

#include <string>

#include "story/words.hpp"

namespace story {

/// "Heron moved from bedfellow to ally." Both are the same person; the labels are those after it.
std::string placed(const std::optional<model::Position>& from, model::Stance stance_before,
                   const model::Person& now, const model::Labels& labels, base::Language language);

/// What was said of somebody, without the code: "Registrar, much influence, not sure".
std::string said_of(const session::About& about, base::Language language);

}  // namespace story
