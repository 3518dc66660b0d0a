#include "advice/plan_words.hpp"

#include "advice/own.hpp"
#include "text/text.hpp"

namespace advice {

using base::Language;
using text::tr;

std::optional<catalogue::Intervention> intervention_of(const Book& book, const model::Step& step) {
  for (const model::OwnIntervention& own : book.own)
    if (model::to_text(own.id) == step.intervention) return entry_of(own);
  const auto* known =
      book.catalogue ? catalogue::find_intervention(*book.catalogue, step.intervention) : nullptr;
  return known ? std::optional(*known) : std::nullopt;
}

std::string step_name(const Book& book, const model::Step& step) {
  if (!step.what.empty()) return step.what;
  if (step.intervention == model::nothing_on_purpose)
    return tr(book.language, "Deliberately nothing");
  const auto known = intervention_of(book, step);
  return known ? known->name.in(book.language) : tr(book.language, "A step without words yet");
}

std::string opening_of(const Book& book, const model::Step& step) {
  if (!step.opening.empty()) return step.opening;
  const auto known = intervention_of(book, step);
  return known ? known->opening.in(book.language) : "";
}

int minutes_of(const Book& book, const model::Step& step) {
  if (step.minutes) return *step.minutes;
  const auto known = intervention_of(book, step);
  return known ? known->minutes : 0;
}

std::string cause_words(model::Cause cause, Language language) {
  switch (cause) {
    case model::Cause::trust:
      return tr(language, "trust is missing");
    case model::Cause::agreement:
      return tr(language, "agreement is missing");
    case model::Cause::both:
      return tr(language, "trust and agreement are missing");
    case model::Cause::unknown:
      return tr(language, "not known yet where it sits");
    case model::Cause::not_said:
      break;
  }
  return "";
}

std::string helped_words(model::Helped helped, Language language) {
  switch (helped) {
    case model::Helped::yes:
      return tr(language, "it helped");
    case model::Helped::partly:
      return tr(language, "it helped a little");
    case model::Helped::no:
      return tr(language, "it did not help");
    case model::Helped::not_said:
      break;
  }
  return "";
}

}  // namespace advice
