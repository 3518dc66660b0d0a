#pragma once
// What groups, and the energy of a style, are called on screen and on paper. Only ids travel
// through code and files; these words are for people.

#include <string>

#include "base/language.hpp"
#include "catalogue/catalogue.hpp"
#include "model/position.hpp"
#include "model/workshop.hpp"

namespace scene {

/// One group in the chosen set; own words that were left empty are those of the seed set.
std::string group_name(const model::Labels& labels, model::Group group, base::Language language);
/// A short sentence without full stop that says what the name means; same in every set.
std::string group_explanation(model::Group group, base::Language language);

/// What a style or an intervention does: "push", "pull" ...; without capital.
std::string energy_words(catalogue::Energy energy, base::Language language);

}  // namespace scene
