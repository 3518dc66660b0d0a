#pragma once
// What the groups are called on screen and on paper, in the chosen set of labels. Only ids travel
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

/// What a step is called: in our own words, else as its intervention; "A step" when nothing is
/// known of it.
std::string step_name(const model::Step& step,
                      const std::vector<model::OwnIntervention>& own_interventions,
                      const catalogue::Catalogue& catalogue, base::Language language);

}  // namespace scene
