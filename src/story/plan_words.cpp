#include "story/plan_words.hpp"

#include "advice/plan_words.hpp"
#include "base/utf8.hpp"
#include "text/text.hpp"

namespace story {
namespace {

using base::Language;
using text::tr;

std::string codes_of(const model::Step& step, const model::Workshop& workshop) {
  std::string codes;
  for (const model::PersonId id : step.persons)
    if (const model::Person* person = model::find(workshop, id))
      codes += (codes.empty() ? "" : ", ") + person->code;
  return codes;
}

std::string helped_words(model::Helped helped, Language language) {
  switch (helped) {
    case model::Helped::not_said:
      return "";
    case model::Helped::yes:
      return " " + tr(language, "It helped.");
    case model::Helped::partly:
      return " " + tr(language, "It helped a little.");
    case model::Helped::no:
      break;
  }
  return " " + tr(language, "It did not help.");
}

}  // namespace

std::string name_of(const model::Step& step, const model::Workshop& workshop, Language language,
                    const catalogue::Catalogue* catalogue) {
  return advice::step_name({*workshop.own_interventions, catalogue, language}, step);
}

std::string step_words(const session::SetStep& change, const model::Workshop& before,
                       const model::Workshop& after, Language language,
                       const catalogue::Catalogue* catalogue) {
  const model::Step& step = *change.step;
  const model::Step* then = model::find_step(before, step.id);
  const std::string name = name_of(step, after, language, catalogue);
  const std::string outcome(base::trimmed(step.outcome));
  if (step.state == model::StepState::done && (!then || then->state != step.state)) {
    std::string words = tr(language, "Done: {step}.", {{"step", name}});
    words += helped_words(step.helped, language);
    return outcome.empty() ? words : words + " " + outcome;
  }
  if (step.state == model::StepState::dropped && (!then || then->state != step.state))
    return tr(language, "Dropped from the plan: {step}.", {{"step", name}});
  if (then) return tr(language, "The plan changed: {step}.", {{"step", name}});
  const std::string codes = codes_of(step, after);
  if (codes.empty()) return tr(language, "In the plan: {step}.", {{"step", name}});
  return tr(language, "In the plan: {step}, for {codes}.", {{"step", name}, {"codes", codes}});
}

}  // namespace story
