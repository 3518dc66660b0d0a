#include <algorithm>

#include "advice/advice.hpp"
#include "advice/choice.hpp"
#include "advice/own.hpp"
#include "advice/reasons.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

constexpr std::size_t at_most = 3;
constexpr int short_minutes = 30;  // less than this is short

bool is_pull(const Choice& choice) {
  return choice.intervention.energy == catalogue::Energy::pull;
}

bool is_short(const Choice& choice) {
  return choice.intervention.minutes > 0 && choice.intervention.minutes < short_minutes;
}

/// The first in the order for which one of them pulls and one is short, as far as there are any.
std::vector<std::size_t> chosen(const std::vector<Choice>& choices) {
  std::vector<std::size_t> first;
  for (std::size_t i = 0; i < std::min(at_most, choices.size()); ++i) first.push_back(i);
  const auto has = [&](const std::vector<std::size_t>& some, auto is) {
    return std::ranges::any_of(some, [&](std::size_t i) { return is(choices[i]); });
  };
  const bool pull = std::ranges::any_of(choices, is_pull);
  const bool brief = std::ranges::any_of(choices, is_short);
  const auto good = [&](const std::vector<std::size_t>& some) {
    return (!pull || has(some, is_pull)) && (!brief || has(some, is_short));
  };
  if (choices.size() <= at_most || good(first)) return first;
  for (std::size_t third = 2; third < choices.size(); ++third)
    if (good({0, 1, third})) return {0, 1, third};
  for (std::size_t second = 1; second < choices.size(); ++second)
    for (std::size_t third = second + 1; third < choices.size(); ++third)
      if (good({0, second, third})) return {0, second, third};
  return first;
}

Suggestion suggestion(const Question& question, const Facts& facts, const Choice& choice,
                      std::string why) {
  const catalogue::Intervention& one = choice.intervention;
  const base::Language language = question.language;
  Suggestion answer;
  answer.intervention = one.id;
  answer.name = one.name.in(language);
  answer.why = std::move(why);
  answer.when_not = one.when_not.in(language);
  for (const catalogue::Words& step : one.steps) answer.steps.push_back(step.in(language));
  answer.opening = opening_for(question, facts, one);
  answer.source =
      choice.own ? text::tr(language, "Thought up by this group") : one.source.in(language);
  answer.minutes = one.minutes;
  answer.energy = one.energy;
  answer.cause = cause_of(one.cause);
  if (!one.styles.empty()) answer.style = style_of(one.styles.front());
  answer.own = choice.own;
  return answer;
}

/// Apart from any others, so with the nearest reason.
Suggestion alone(const Question& question, const Facts& facts, const Choice& choice) {
  return suggestion(question, facts, choice, whys(question, facts, {choice}).front());
}

std::vector<Suggestion> three(const Question& question, const Facts& facts,
                              const std::vector<Choice>& fitting) {
  std::vector<Choice> some;
  for (const std::size_t i : chosen(fitting)) some.push_back(fitting[i]);
  const std::vector<std::string> reasons = whys(question, facts, some);
  std::vector<Suggestion> answer;
  for (std::size_t i = 0; i < some.size(); ++i)
    answer.push_back(suggestion(question, facts, some[i], reasons[i]));
  return answer;
}

const Suggestion* found_in(const std::vector<Suggestion>& some, std::string_view id) {
  const auto found = std::ranges::find(some, id, &Suggestion::intervention);
  return found == some.end() ? nullptr : &*found;
}

/// One of ours or of the catalogue; nothing when the id is not known.
std::optional<Choice> choice_with(const Question& question, std::string_view id) {
  if (const auto own = model::id_from<model::OwnInterventionId>(id))
    if (const model::OwnIntervention* found = model::find_own(question.workshop, *own))
      return Choice{entry_of(*found), Lead::none, true};
  if (const auto* found = catalogue::find_intervention(question.catalogue, id))
    return Choice{*found, Lead::none, false};
  return std::nullopt;
}

}  // namespace

catalogue::Group group_of(model::Group group) {
  switch (group) {
    case model::Group::ally:
      return catalogue::Group::ally;
    case model::Group::opponent:
      return catalogue::Group::opponent;
    case model::Group::bedfellow:
      return catalogue::Group::bedfellow;
    case model::Group::adversary:
      return catalogue::Group::adversary;
    case model::Group::fence_sitter:
      return catalogue::Group::fence_sitter;
    case model::Group::unknown:
      break;
  }
  return catalogue::Group::unknown;
}

// Here the words stand in the same order, after "not said".
catalogue::Layer layer_of(model::Layer layer) {
  return catalogue::Layer(int(layer) - 1);
}

model::Style style_of(catalogue::Style style) {
  return model::Style(int(style) + 1);
}

model::Cause cause_of(catalogue::Cause cause) {
  return model::Cause(int(cause) + 1);
}

std::vector<Suggestion> suggest(const Question& question,
                                const std::vector<model::PersonId>& persons) {
  const Facts facts = facts_of(question, persons);
  return three(question, facts, choices(question, facts));
}

std::optional<Suggestion> described(const Question& question, std::string_view intervention,
                                    const std::vector<model::PersonId>& persons) {
  const Facts facts = facts_of(question, persons);
  const std::vector<Choice> fitting = choices(question, facts);
  if (const auto suggested = three(question, facts, fitting);
      const Suggestion* one = found_in(suggested, intervention))
    return *one;
  for (const Choice& choice : fitting)
    if (choice.intervention.id == intervention) return alone(question, facts, choice);
  const std::optional<Choice> choice = choice_with(question, intervention);
  return choice ? std::optional(alone(question, facts, *choice)) : std::nullopt;
}

Suggestion deliberately_nothing(const Question& question,
                                const std::vector<model::PersonId>& persons) {
  const Facts facts = facts_of(question, persons);
  if (const auto choice = choice_with(question, model::nothing_on_purpose))
    return alone(question, facts, *choice);
  Suggestion answer;
  answer.intervention = model::nothing_on_purpose;
  answer.name = text::tr(question.language, "Deliberately nothing");
  return answer;
}

std::vector<Suggestion> all_for(const Question& question,
                                const std::vector<model::PersonId>& persons) {
  const Facts facts = facts_of(question, persons);
  const std::vector<Choice> fitting = choices(question, facts);
  const std::vector<Suggestion> suggested = three(question, facts, fitting);
  std::vector<Suggestion> answer;
  const auto add = [&](const Choice& choice) {
    const std::string& id = choice.intervention.id;
    if (found_in(answer, id)) return;
    const Suggestion* one = found_in(suggested, id);
    answer.push_back(one ? *one : alone(question, facts, choice));
  };
  for (const Choice& choice : fitting) add(choice);
  for (const model::OwnIntervention& own : *question.workshop.own_interventions)
    add({entry_of(own), Lead::none, true});
  for (const catalogue::Intervention& one : question.catalogue.interventions)
    add({one, Lead::none, false});
  return answer;
}

}  // namespace advice
