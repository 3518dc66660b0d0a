#include "advice/facts.hpp"

#include <algorithm>

namespace advice {
namespace {

using model::Cause;
using model::Layer;
using model::Person;

bool says(Cause cause) {
  return cause != Cause::not_said && cause != Cause::unknown;
}

// With several people: trust for one and agreement for another is both.
Cause common(Cause before, Cause next) {
  if (!says(next)) return before == Cause::not_said ? next : before;
  if (!says(before) || before == next) return next;
  return Cause::both;
}

void take_over(Facts& facts, const Person& person, const catalogue::Catalogue& catalogue) {
  facts.cause = common(facts.cause, person.cause);
  facts.trust_is_mine |= person.trust_missing == model::TrustMissing::mine ||
                         person.trust_missing == model::TrustMissing::both;
  facts.right = std::max(facts.right, person.right);
  for (const model::Seen& seen : person.seen) {
    const catalogue::Sign* sign = catalogue::find_sign(catalogue, seen.sign);
    if (!sign || (facts.signed_seen && seen.day < facts.signed_seen->day)) continue;
    facts.sign = sign;
    facts.signed_seen = &seen;
  }
}

// The layer that all have of whom one was said; nothing when they differ.
Layer common_layer(const std::vector<const Person*>& persons) {
  Layer layer = Layer::not_said;
  for (const Person* person : persons) {
    if (person->layer == Layer::not_said) continue;
    if (layer != Layer::not_said && layer != person->layer) return Layer::not_said;
    layer = person->layer;
  }
  return layer;
}

bool is_about(const model::Step& step, const Facts& facts,
              const catalogue::Intervention& intervention) {
  if (step.intervention != intervention.id) return false;
  if (step.persons.empty()) return facts.whole_map || intervention.reach != catalogue::Reach::one;
  if (facts.whole_map) return false;
  return std::ranges::any_of(facts.persons, [&](const Person* person) {
    return std::ranges::find(step.persons, person->id) != step.persons.end();
  });
}

Tried ended(const model::Step& step) {
  if (step.state == model::StepState::dropped) return Tried::dropped;
  switch (step.helped) {
    case model::Helped::yes:
    case model::Helped::partly:
      return Tried::helped;
    case model::Helped::no:
      return Tried::did_not_help;
    case model::Helped::not_said:
      break;
  }
  return Tried::not_known;
}

}  // namespace

Facts facts_of(const Question& question, const std::vector<model::PersonId>& persons) {
  Facts facts;
  for (const model::PersonId id : persons)
    if (const Person* person = model::find(question.workshop, id))
      if (std::ranges::find(facts.persons, person) == facts.persons.end())
        facts.persons.push_back(person);
  facts.whole_map = facts.persons.empty();
  if (facts.whole_map)
    for (const auto& person : *question.workshop.people)
      if (person->place) facts.persons.push_back(&*person);
  for (const Person* person : facts.persons) {
    facts.groups.push_back(group_of(model::group_of(*person).group));
    take_over(facts, *person, question.catalogue);
  }
  facts.layer = common_layer(facts.persons);
  return facts;
}

Doubt doubt_about(const Person& person) {
  if (!person.place) return Doubt::none;  // nothing was said that could be wrong
  if (person.sure == model::Sureness::low) return Doubt::unsure;
  if (model::group_of(person).too_close_to_call) return Doubt::close;
  if (model::seen_first_hand(person)) return Doubt::none;
  if (!person.seen.empty()) return Doubt::hearsay;
  return person.sure == model::Sureness::not_said ? Doubt::nothing_seen : Doubt::none;
}

Tried tried(const model::Workshop& workshop, const Facts& facts,
            const catalogue::Intervention& intervention) {
  Tried found = Tried::no;
  for (const model::Step& step : *workshop.steps) {
    if (!is_about(step, facts, intervention)) continue;
    if (step.state == model::StepState::planned) return Tried::planned;
    found = ended(step);
  }
  return found;
}

}  // namespace advice
