#include "gui/advised.hpp"

#include <algorithm>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

advice::Moment moment_of(const Shown& shown) {
  const auto day_of = [session = shown.session](std::uint32_t seq) -> std::optional<base::Day> {
    const auto& entries = session->entries();
    const auto at = std::ranges::lower_bound(entries, seq, {}, &session::Entry::seq);
    if (at == entries.end() || at->seq != seq) return std::nullopt;
    return base::day_of(at->at);
  };
  return {shown.today, day_of};
}

}  // namespace

advice::Question question_of(const Shown& shown) {
  return {shown.session->now(), *shown.catalogue, shown.settings.language};
}

std::vector<model::PersonId> the_persons(const Ui& ui) {
  return {ui.selected.begin(), ui.selected.end()};
}

const Advised& advised(const Shown& shown, Ui& ui) {
  const std::vector<model::PersonId> persons = the_persons(ui);
  const Advised* old = ui.advised.get();
  if (old && old->session == shown.session->header().id && old->seq == shown.session->next_seq() &&
      old->language == shown.settings.language && old->today == shown.today &&
      old->persons == persons)
    return *old;
  const advice::Question question = question_of(shown);
  Advised fresh{shown.session->header().id,
                shown.session->next_seq(),
                shown.settings.language,
                shown.today,
                persons,
                advice::suggest(question, persons),
                {}};
  if (persons.empty()) fresh.insights = advice::insights(question, moment_of(shown));
  ui.advised = std::make_shared<Advised>(std::move(fresh));
  return *ui.advised;
}

std::string for_these(const Ui& ui, const char* what) {
  std::string name = what;
  for (const model::PersonId id : ui.selected) name += ":" + model::to_text(id);
  return name;
}

std::string chosen_draft(const Ui& ui) {
  return for_these(ui, "advice.chosen");
}

void make_step(const Shown& shown, Actions& actions, model::Step step) {
  if (!can_record(shown)) return;
  step.id = model::StepId{coming_seq(shown, actions), 1};
  record(actions, session::SetStep{std::move(step)}, base::message("It stands in the plan."));
}

std::string effort_words(const advice::Suggestion& suggestion, base::Language language) {
  std::string words;
  if (suggestion.minutes > 0)
    words = text::trn(language, "{count} minute", "{count} minutes", suggestion.minutes) + " · ";
  words += scene::energy_words(suggestion.energy, language);
  if (suggestion.own) words += " · " + text::tr(language, "thought up here");
  return words;
}

}  // namespace gui
