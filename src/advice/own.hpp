#pragma once
// Interventions that the group thought up itself, as entries of the catalogue.

#include "catalogue/catalogue.hpp"
#include "model/plan.hpp"

namespace advice {

/// Its words are the same in both languages; 0 minutes and an empty text are what was not said.
catalogue::Intervention entry_of(const model::OwnIntervention& own);

}  // namespace advice
