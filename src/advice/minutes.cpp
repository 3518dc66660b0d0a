#include <algorithm>

#include "advice/advice.hpp"

namespace advice {
namespace {

int minutes_of(const model::Step& step, const Question& question) {
  if (step.minutes) return *step.minutes;
  if (const auto own = model::id_from<model::OwnInterventionId>(step.intervention))
    if (const model::OwnIntervention* found = model::find_own(question.workshop, *own))
      return found->minutes.value_or(0);
  const auto* found = catalogue::find_intervention(question.catalogue, step.intervention);
  return found ? found->minutes : 0;
}

}  // namespace

std::vector<int> minutes_per_group(const Question& question) {
  std::vector<int> minutes(model::groups.size(), 0);
  for (const model::Step& step : *question.workshop.steps) {
    if (step.state == model::StepState::dropped) continue;
    std::vector<bool> asked(minutes.size(), false);
    for (const auto& person : *question.workshop.people)
      if (step.persons.empty() ? person->place.has_value()
                               : std::ranges::find(step.persons, person->id) != step.persons.end())
        asked[std::size_t(model::group_of(*person).group)] = true;
    for (std::size_t group = 0; group < minutes.size(); ++group)
      if (asked[group]) minutes[group] += minutes_of(step, question);
  }
  return minutes;
}

}  // namespace advice
