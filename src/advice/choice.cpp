#include "advice/choice.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include "advice/own.hpp"

namespace advice {
namespace {

using catalogue::Group;
using catalogue::Intervention;
using catalogue::Reach;
using model::Cause;
using std::string_view;

// Only after somebody has thought about it: a fault in these hurts more than not using them.
constexpr std::array<string_view, 2> by_hand_only = {model::nothing_on_purpose, "formal-route"};

/// What makes a place sure, the best first.
std::array<string_view, 2> questions_for(const Facts& facts) {
  const model::Person& person = facts.person();
  switch (facts.group()) {
    case Group::ally:
      return {"one-to-one", "ask-advice"};
    case Group::opponent:
    case Group::bedfellow:
      return {"share-your-reading", "one-to-one"};
    case Group::fence_sitter:
      return {"where-do-you-stand", "one-to-one"};
    case Group::adversary:
      return {"one-to-one", "coffee"};
    case Group::unknown:
    case Group::self:
      break;
  }
  const bool agreement_is_known = person.place && person.place->agreement;
  return {"one-to-one", agreement_is_known ? "coffee" : "where-do-you-stand"};
}

/// Block's conversation with somebody of this group.
string_view conversation_with(Group group) {
  switch (group) {
    case Group::ally:
      return "ally-checkin";
    case Group::opponent:
      return "position-exchange";
    case Group::bedfellow:
      return "working-terms";
    case Group::fence_sitter:
      return "where-do-you-stand";
    case Group::adversary:
      return "letting-go";
    case Group::unknown:
    case Group::self:
      break;
  }
  return "one-to-one";
}

/// What answers a form of resistance; for the others it is enough to name it and wait.
string_view answer_to(string_view sign) {
  if (sign == "time") return "relieve";
  if (sign == "impracticality") return "shadow-day";
  if (sign == "not-surprised") return "ask-advice";
  return "name-resistance";
}

bool said(Cause cause) {
  return cause != Cause::not_said && cause != Cause::unknown;
}

/// What the place itself says is missing, when nothing was noted.
Cause supposed_cause(const Facts& facts) {
  if (said(facts.cause)) return facts.cause;
  if (!facts.one()) return Cause::not_said;
  if (facts.group() == Group::opponent) return Cause::agreement;
  if (facts.group() == Group::bedfellow) return Cause::trust;
  return facts.group() == Group::adversary ? Cause::both : Cause::not_said;
}

bool works_on(const Intervention& one, Cause cause) {
  if (!said(cause) || cause == Cause::both || one.cause == catalogue::Cause::both) return true;
  return cause_of(one.cause) == cause;
}

bool works_on(const Intervention& one, model::Layer layer) {
  return layer == model::Layer::not_said ||
         std::ranges::find(one.layers, layer_of(layer)) != one.layers.end();
}

/// A bedfellow agrees by the place: whatever was noted, more about agreement helps least. And to an
/// ally there is more to say than that you would like to listen.
bool place_speaks_against(const Intervention& one, const Facts& facts) {
  if (!facts.one()) return false;
  if (facts.group() == Group::ally) return one.id == "one-to-one";
  return facts.group() == Group::bedfellow && one.cause == catalogue::Cause::agreement;
}

bool is_seed_where_it_fits(const Intervention& one, const Facts& facts) {
  const model::Layer layer = facts.layer;
  const bool under = layer == model::Layer::feeling || layer == model::Layer::ethics;
  if (one.id == "one-to-one")
    return facts.one() && works_on(one, layer) && facts.group() != Group::ally &&
           facts.group() != Group::adversary &&
           (!said(facts.cause) || facts.cause == Cause::both || under);
  if (facts.one()) return false;
  if (one.id == "info-session")
    return works_on(one, layer) && facts.cause != Cause::trust && facts.cause != Cause::both;
  if (one.id == "dream-session") return works_on(one, layer) && facts.cause != Cause::trust;
  return false;
}

Lead lead_for_one(const Intervention& one, const Facts& facts) {
  const Doubt doubt = doubt_about(facts.person());
  if (doubt != Doubt::none || facts.group() == Group::unknown) {
    if (one.id == "evidence-check") return Lead::find_out;
    const auto questions = questions_for(facts);
    if (one.id == questions[0]) return Lead::ask;
    if (one.id == questions[1] && facts.group() == Group::unknown) return Lead::ask;
  }
  if (one.id == "own-share" && facts.trust_is_mine) return Lead::own_share;
  if (one.id == "table-pocket-veto") return Lead::pocket_veto;
  if (facts.sign && facts.sign->id != "pocket-veto" && one.id == answer_to(facts.sign->id))
    return Lead::sign;
  // An adversary first needs to know what is coming, wherever it sits.
  if (one.id == conversation_with(facts.group()) &&
      (works_on(one, facts.layer) || facts.group() == Group::adversary))
    return Lead::conversation;
  return Lead::none;
}

Lead lead_of(const Intervention& one, bool own, const Facts& facts) {
  Lead lead = Lead::none;
  if (one.id == "change-the-plan" && facts.right >= model::Right::partly)
    return Lead::they_are_right;
  if (facts.one()) lead = lead_for_one(one, facts);
  if (lead != Lead::none && lead < Lead::own) return lead;
  if (own && works_on(one, facts.layer)) return Lead::own;
  if (one.id == "troika") return Lead::peers;
  if (place_speaks_against(one, facts)) return Lead::helps_less;
  if (is_seed_where_it_fits(one, facts)) return std::min(lead, Lead::seed);
  return lead;
}

bool fits_the_groups(const Intervention& one, const Facts& facts) {
  if (one.id == "change-the-plan" && facts.one()) return true;  // whoever has a point
  const auto fitting = std::ranges::count_if(
      facts.groups, [&](Group group) { return catalogue::is_for(one, group); });
  if (facts.whole_map) return fitting * 2 >= std::ssize(facts.groups);
  return fitting == std::ssize(facts.groups);
}

bool fits_the_number(const Intervention& one, const Facts& facts) {
  if (facts.whole_map) return one.reach != Reach::one;
  if (!facts.one()) return true;
  return one.reach == Reach::one || (one.reach == Reach::several && facts.person().is_group);
}

/// Something was tried for this person, and it did not help.
bool is_stuck(const Question& question, const Facts& facts) {
  return std::ranges::any_of(
      model::steps_for(question.workshop, facts.person().id), [](const model::Step* step) {
        return step->state == model::StepState::done && step->helped == model::Helped::no;
      });
}

/// For the mapper alone: only where there is a reason for it.
bool helps_the_mapper(const Intervention& one, const Question& question, const Facts& facts) {
  if (!facts.one()) return false;
  if (one.id == "evidence-check") return doubt_about(facts.person()) != Doubt::none;
  return one.id == "troika" && is_stuck(question, facts);
}

/// What needs a fact that was noted, or that a fact forbids.
bool facts_allow(const Intervention& one, const Facts& facts) {
  if (one.id == "change-the-plan") return facts.right >= model::Right::partly;
  if (one.id == "table-pocket-veto") return facts.sign && facts.sign->id == "pocket-veto";
  if (one.id == "name-resistance") return facts.sign != nullptr;
  if (one.id == "relieve") return facts.sign && facts.sign->id == "time";
  if (one.id == "repair")  // a promise that was broken: there has to be a hint of one
    return facts.trust_is_mine || facts.cause == Cause::trust || facts.cause == Cause::both;
  if (one.id == "time-out") return facts.sign && facts.sign->id == "attack";
  if (one.id == "keep-informed-distance")
    return std::ranges::none_of(facts.persons, [](const model::Person* person) {
      return person->influence == model::Influence::high;
    });
  return true;
}

/// Rules that were noted go before what was noted as the cause.
bool fits_the_cause(const Intervention& one, Lead lead, const Facts& facts) {
  return lead <= Lead::pocket_veto || works_on(one, facts.cause) ||
         (facts.one() && facts.group() == Group::bedfellow && one.cause == catalogue::Cause::trust);
}

/// Nothing when it does not fit.
std::optional<Lead> fit(const Intervention& one, bool own, const Question& question,
                        const Facts& facts) {
  if (std::ranges::find(by_hand_only, one.id) != by_hand_only.end()) return std::nullopt;
  const bool for_self = catalogue::is_for(one, Group::self);
  if (for_self ? !helps_the_mapper(one, question, facts)
               : !fits_the_groups(one, facts) || !fits_the_number(one, facts))
    return std::nullopt;
  if (!facts_allow(one, facts)) return std::nullopt;
  const Lead lead = lead_of(one, own, facts);
  if (!fits_the_cause(one, lead, facts)) return std::nullopt;
  const Tried before = tried(question.workshop, facts, one);
  if (before == Tried::dropped) return Lead::dropped_earlier;
  if (before == Tried::no || before == Tried::helped) return lead;
  return std::nullopt;
}

/// Smaller goes first; what is equal keeps the order of the catalogue.
auto order_of(const Choice& choice, const Facts& facts) {
  const Intervention& one = choice.intervention;
  const Cause cause = supposed_cause(facts);
  const bool exact = said(cause) && cause_of(one.cause) == cause;
  const bool collective = one.reach != Reach::one;
  int question = 0;
  if (choice.lead == Lead::ask) question = one.id != questions_for(facts).front();
  return std::tuple(choice.lead, question, !works_on(one, facts.layer), !facts.one() && !collective,
                    !exact);
}

}  // namespace

std::vector<Choice> choices(const Question& question, const Facts& facts) {
  std::vector<Choice> fitting;
  for (const Intervention& one : question.catalogue.interventions)
    if (const auto lead = fit(one, false, question, facts)) fitting.push_back({one, *lead, false});
  for (const model::OwnIntervention& own : *question.workshop.own_interventions) {
    const Intervention one = entry_of(own);
    if (const auto lead = fit(one, true, question, facts)) fitting.push_back({one, *lead, true});
  }
  std::ranges::stable_sort(fitting, [&](const Choice& a, const Choice& b) {
    return order_of(a, facts) < order_of(b, facts);
  });
  return fitting;
}

}  // namespace advice
