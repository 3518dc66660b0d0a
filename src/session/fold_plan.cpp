#include "session/fold.hpp"

namespace session {
namespace {

using model::Workshop;

void forget_first_step_if_gone(Workshop& workshop) {
  const auto& first = workshop.first_step;
  if (first && first->step && !model::find_step(workshop, first->step)) workshop.first_step.reset();
}

}  // namespace

void leave_steps(Workshop& workshop, model::PersonId person) {
  const auto names = [&](const model::Step& step) {
    return std::ranges::find(step.persons, person) != step.persons.end();
  };
  if (std::ranges::none_of(*workshop.steps, names)) return;
  workshop.steps.change([&](std::vector<model::Step>& steps) {
    std::erase_if(steps,
                  [&](const model::Step& step) { return names(step) && step.persons.size() == 1; });
    for (model::Step& step : steps) std::erase(step.persons, person);
  });
  forget_first_step_if_gone(workshop);
}

bool Fold::operator()(const SetStep& change) const {
  const auto nobody = [&](model::PersonId id) { return !model::find(workshop, id); };
  if (std::ranges::any_of(change.step->persons, nobody)) return false;
  return put(workshop.steps, *change.step);
}

bool Fold::operator()(const RemoveStep& change) const {
  if (!take_out(workshop.steps, change.id)) return false;
  forget_first_step_if_gone(workshop);
  return true;
}

bool Fold::operator()(const SetOwnIntervention& change) const {
  return put(workshop.own_interventions, *change.intervention);
}

bool Fold::operator()(const RemoveOwnIntervention& change) const {
  return take_out(workshop.own_interventions, change.id);
}

bool Fold::operator()(const SetHarvest& change) const {
  return put(workshop.harvest, model::HarvestLine{change.id, change.words});
}

bool Fold::operator()(const RemoveHarvest& change) const {
  return take_out(workshop.harvest, change.id);
}

bool Fold::operator()(const ChooseFirstStep& change) const {
  return set(workshop.first_step, change.first);
}

bool Fold::operator()(const SetRoles& change) const {
  if (*workshop.roles == *change.roles) return false;
  workshop.roles = change.roles;
  return true;
}

bool Fold::operator()(const AgreeRules& change) const {
  if (*workshop.rules == *change.rules) return false;
  workshop.rules = std::optional(*change.rules);
  return true;
}

bool Fold::operator()(const AnswerHint& change) const {
  const auto& answered = *workshop.answered;
  const bool known = std::ranges::find(answered, change.key) != answered.end();
  if (known == change.known) return false;
  workshop.answered.change([&](std::vector<std::string>& keys) {
    if (change.known)
      keys.push_back(change.key);
    else
      std::erase(keys, change.key);
  });
  return true;
}

}  // namespace session
