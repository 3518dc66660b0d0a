#include "model/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace model {
namespace {

const Person& person_of(const base::Shared<Person>& person) {
  return *person;
}
const WallPerson& person_of(const WallPerson& person) {
  return person;
}

const auto& people_of(const Workshop& workshop) {
  return *workshop.people;
}
const auto& people_of(const WallView& view) {
  return view.people;
}
const std::vector<Step>& steps_of(const Workshop& workshop) {
  return *workshop.steps;
}
const std::vector<Step>& steps_of(const WallView& view) {
  return view.steps;
}

const std::vector<OwnIntervention>& own_of(const Workshop& workshop) {
  return *workshop.own_interventions;
}
const std::vector<OwnIntervention>& own_of(const WallView& view) {
  return view.own_interventions;
}

template <class AnyPerson>
Grouping grouping(const AnyPerson& person) {
  return person.place ? group_of(*person.place, person.stance) : Grouping{};
}

bool is_near(const Position& a, const Position& b) {
  if (a.trust.has_value() != b.trust.has_value()) return false;
  if (a.agreement.has_value() != b.agreement.has_value()) return false;
  const double x = a.trust.value_or(0) - b.trust.value_or(0);
  const double y = a.agreement.value_or(0) - b.agreement.value_or(0);
  return std::hypot(x, y) < same_place;
}

Movement movement_of(const Compared& person) {
  if (!person.from && !person.to) return Movement::nowhere;
  if (!person.from) return Movement::new_on_map;
  if (!person.to) return Movement::off_map;
  if (person.group_from.group != person.group_to.group) return Movement::crossed;
  return is_near(*person.from, *person.to) ? Movement::stayed : Movement::moved;
}

// What is done now and was not then; oldest first.
std::vector<Step> done_between(const std::vector<Step>& before, const std::vector<Step>& after) {
  std::vector<Step> done;
  for (const Step& step : after) {
    if (step.state != StepState::done) continue;
    const auto earlier = std::ranges::find(before, step.id, &Step::id);
    if (earlier == before.end() || earlier->state != StepState::done) done.push_back(step);
  }
  std::ranges::stable_sort(done, [](const Step& a, const Step& b) { return a.ended < b.ended; });
  return done;
}

template <class View>
Comparison comparison_of(const View& before, const View& after) {
  std::map<PersonId, Compared> rows;
  const auto describe = [&rows](const auto& person) -> Compared& {
    Compared& row = rows[person.id];
    row.id = person.id;
    row.code = person.code;
    row.is_group = person.is_group;
    row.influence = person.influence;
    return row;
  };
  for (const auto& one : people_of(before)) {
    Compared& row = describe(person_of(one));
    row.from = person_of(one).place;
    row.stance_from = person_of(one).stance;
    row.group_from = grouping(person_of(one));
  }
  for (const auto& one : people_of(after)) {
    Compared& row = describe(person_of(one));
    row.to = person_of(one).place;
    row.stance_to = person_of(one).stance;
    row.group_to = grouping(person_of(one));
  }
  Comparison result;
  result.labels = after.labels;
  result.own_interventions = own_of(after);
  for (const Step& step : done_between(steps_of(before), steps_of(after))) {
    if (step.persons.empty()) result.for_all.push_back(step);
    for (const PersonId id : step.persons)
      if (const auto row = rows.find(id); row != rows.end()) row->second.steps.push_back(step);
  }
  for (auto& [id, row] : rows) {
    row.movement = movement_of(row);
    result.people.push_back(std::move(row));
  }
  return result;
}

}  // namespace

Comparison compared(const Workshop& before, const Workshop& after) {
  return comparison_of(before, after);
}

Comparison compared(const WallView& before, const WallView& after) {
  Comparison comparison = comparison_of(before, after);
  comparison.for_wall = true;
  return comparison;
}

std::vector<const Compared*> those_who(const Comparison& comparison, Movement movement) {
  std::vector<const Compared*> found;
  for (const Compared& person : comparison.people)
    if (person.movement == movement) found.push_back(&person);
  return found;
}

bool any_steps(const Comparison& comparison) {
  return !comparison.for_all.empty() ||
         std::ranges::any_of(comparison.people,
                             [](const Compared& person) { return !person.steps.empty(); });
}

}  // namespace model
