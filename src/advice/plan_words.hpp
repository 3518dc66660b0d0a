#pragma once
// What a step of the plan is, found and in words: its intervention is one of the catalogue, one the
// group thought up, or neither is known here.

#include <optional>
#include <string>
#include <vector>

#include "advice/advice.hpp"

namespace advice {

/// Where the interventions of steps are found. It is looked into at once and not kept.
struct Book {
  const std::vector<model::OwnIntervention>& own;
  const catalogue::Catalogue* catalogue = nullptr;  // null: not at hand
  base::Language language = base::Language::english;
};

/// The words of an own one are the same in both languages. Nothing when it is not known here.
std::optional<catalogue::Intervention> intervention_of(const Book& book, const model::Step& step);
/// Our own words for it, else what its intervention is called; never "".
std::string step_name(const Book& book, const model::Step& step);
/// The sentence to begin with: our own, else that of its intervention; may be "".
std::string opening_of(const Book& book, const model::Step& step);
/// What was said, else what its intervention usually takes; 0: not known.
int minutes_of(const Book& book, const model::Step& step);

// "" when not said. They stand in a line or a table: no capital, no full stop.
std::string cause_words(model::Cause cause, base::Language language);
std::string helped_words(model::Helped helped, base::Language language);

}  // namespace advice
