#include "model/plan.hpp"

#include <algorithm>

#include "model/workshop.hpp"

namespace model {
const Step* find_step(const Workshop& workshop, StepId id) {
  const auto found = std::ranges::find(*workshop.steps, id, &Step::id);
  return found == workshop.steps->end() ? nullptr : &*found;
}

const OwnIntervention* find_own(const Workshop& workshop, OwnInterventionId id) {
  const auto found = std::ranges::find(*workshop.own_interventions, id, &OwnIntervention::id);
  return found == workshop.own_interventions->end() ? nullptr : &*found;
}

std::vector<const Step*> steps_for(const Workshop& workshop, PersonId person) {
  std::vector<const Step*> steps;
  for (const Step& step : *workshop.steps)
    if (std::ranges::find(step.persons, person) != step.persons.end()) steps.push_back(&step);
  return steps;
}

bool is_overdue(const Step& step, base::Day today) {
  return step.state == StepState::planned && step.day && base::days_between(*step.day, today) > 0;
}

bool is_due_soon(const Step& step, base::Day today) {
  if (step.state != StepState::planned || !step.day) return false;
  const int days = base::days_between(today, *step.day);
  return days >= 0 && days <= soon_days;
}

}  // namespace model
