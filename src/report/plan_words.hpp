#pragma once
// The words of a plan for the report, the table and the cards: for whom a step is, what a choice
// means. What a step is called: advice/plan_words.hpp.

#include <string>
#include <vector>

#include "advice/plan_words.hpp"
#include "base/language.hpp"
#include "catalogue/catalogue.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"

namespace report {

/// What steps refer to.
struct PlanNames {
  const catalogue::Catalogue* catalogue = nullptr;  // never null when asked
  std::vector<model::OwnIntervention> own;
  std::vector<std::pair<model::PersonId, std::string>> codes;
  base::Language language = base::Language::english;
};

PlanNames plan_names(const model::Workshop& workshop, const catalogue::Catalogue& catalogue,
                     base::Language language);
PlanNames plan_names(const model::WallView& view, const catalogue::Catalogue& catalogue,
                     base::Language language);

advice::Book book_of(const PlanNames& names);
/// Codes with commas, or "the whole map".
std::string for_whom(const PlanNames& names, const model::Step& step);

// "" when not said.
std::string layer_words(const PlanNames& names, model::Layer layer);
std::string style_words(const PlanNames& names, model::Style style);
std::string right_words(model::Right right, base::Language language);

std::string state_words(model::StepState state, base::Language language);

/// Planned first, by date, those without a date after; then done; then dropped.
std::vector<model::Step> in_order(std::vector<model::Step> steps);

}  // namespace report
