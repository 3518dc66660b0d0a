#include "gui/plan_steps.hpp"

#include <algorithm>
#include <set>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/plan_ending.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

/// Days between the day of the step and this one; those without a day come last.
int distance(const model::Step& step) {
  constexpr base::Day first{1, 1, 1};
  if (step.state == model::StepState::planned)
    return step.day ? base::days_between(first, *step.day) : 0;
  return step.ended ? -base::days_between(first, *step.ended) : 0;
}

}  // namespace

advice::Book book_of(const Shown& shown) {
  return {*shown.session->now().own_interventions, shown.catalogue, shown.settings.language};
}

StepsPart part_of(const model::Step& step, base::Day today) {
  if (step.state == model::StepState::done) return StepsPart::done;
  if (step.state == model::StepState::dropped) return StepsPart::dropped;
  if (!step.day) return StepsPart::without_day;
  if (model::is_overdue(step, today)) return StepsPart::overdue;
  return model::is_due_soon(step, today) ? StepsPart::soon : StepsPart::later;
}

std::string words_of(StepsPart part, base::Language language) {
  switch (part) {
    case StepsPart::overdue:
      return text::tr(language, "The day has passed");
    case StepsPart::soon:
      return text::tr(language, "In the coming week");
    case StepsPart::later:
      return text::tr(language, "Later");
    case StepsPart::without_day:
      return text::tr(language, "Without a day");
    case StepsPart::done:
      return text::tr(language, "Done");
    case StepsPart::dropped:
      break;
  }
  return text::tr(language, "Let go");
}

std::vector<const model::Step*> steps_in_order(const model::Workshop& workshop,
                                               const std::set<model::PersonId>& persons,
                                               base::Day today) {
  std::vector<const model::Step*> steps;
  for (const model::Step& step : *workshop.steps) {
    const bool concerns =
        persons.empty() || step.persons.empty() ||
        std::ranges::any_of(step.persons, [&](model::PersonId id) { return persons.contains(id); });
    if (concerns) steps.push_back(&step);
  }
  std::ranges::stable_sort(steps, {}, [today](const model::Step* step) {
    return std::pair{part_of(*step, today), distance(*step)};
  });
  return steps;
}

std::string pressing_words(const model::Step& step, base::Day today, base::Language language) {
  if (model::is_overdue(step, today))
    return text::trn(language, "{count} day late", "{count} days late",
                     base::days_between(*step.day, today));
  if (!model::is_due_soon(step, today)) return {};
  const int days = base::days_between(today, *step.day);
  if (days == 0) return text::tr(language, "today");
  if (days == 1) return text::tr(language, "tomorrow");
  return text::trn(language, "in {count} day", "in {count} days", days);
}

std::optional<model::Step> step_so_far(const Shown& shown, const Actions& actions,
                                       model::StepId id) {
  for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
    const auto* asked = std::get_if<Record>(&*action);
    if (!asked) continue;
    for (auto change = asked->changes.rbegin(); change != asked->changes.rend(); ++change)
      if (const auto* set = std::get_if<session::SetStep>(&*change); set && set->step->id == id)
        return *set->step;
  }
  const model::Step* step = model::find_step(shown.session->now(), id);
  return step ? std::optional(*step) : std::nullopt;
}

model::Step step_from(const advice::Suggestion& suggestion, std::vector<model::PersonId> persons) {
  model::Step step;
  step.intervention = suggestion.intervention;
  step.persons = std::move(persons);
  step.cause = suggestion.cause;
  step.style = suggestion.style;
  step.why = suggestion.why;
  step.opening = suggestion.opening;
  if (suggestion.minutes > 0) step.minutes = suggestion.minutes;
  for (const std::string& line : suggestion.steps)
    step.how += (step.how.empty() ? "" : "\n") + line;
  return step;
}

void take_over(model::Step& step, const advice::Suggestion& suggestion,
               const std::optional<advice::Suggestion>& before) {
  const model::Step fresh = step_from(suggestion, step.persons);
  const model::Step filled = before ? step_from(*before, step.persons) : model::Step{};
  const auto replace = [&](auto model::Step::*part) {
    if (step.*part == model::Step{}.*part || step.*part == filled.*part) step.*part = fresh.*part;
  };
  step.intervention = fresh.intervention;
  for (auto part : {&model::Step::why, &model::Step::how, &model::Step::opening}) replace(part);
  replace(&model::Step::cause);
  replace(&model::Step::style);
  replace(&model::Step::minutes);
}

namespace detail {
void record_step(const Shown& shown, Actions& actions, model::Step step) {
  if (!can_record(shown) || step_so_far(shown, actions, step.id) == step) return;
  actions.push_back(Record{{session::SetStep{std::move(step)}}});
}
}  // namespace detail

model::StepId add_step(const Shown& shown, Ui& ui, Actions& actions, model::Step step,
                       std::optional<base::Message> toast) {
  step.id = model::StepId{coming_seq(shown, actions), 1};
  const model::StepId id = step.id;
  actions.push_back(Record{{session::SetStep{std::move(step)}}, 0, std::move(toast)});
  ui.plan.step = ui.plan.came = id;
  return id;
}

void new_step(const Shown& shown, Ui& ui, Actions& actions) {
  if (!can_record(shown)) return;
  leave_field(shown, ui, actions);
  model::Step step;
  step.persons.assign(ui.selected.begin(), ui.selected.end());
  add_step(shown, ui, actions, std::move(step));
  ui.plan.page = PlanPage::steps;
  ui.focus = "step.what";
}

void remove_step(const Shown& shown, Ui& ui, Actions& actions, model::StepId id) {
  if (!can_record(shown) || !model::find_step(shown.session->now(), id)) return;
  ui.plan.ending.reset();
  actions.push_back(Record{
      {session::RemoveStep{id}}, 0, base::message("The step was removed. Ctrl+Z brings it back.")});
  if (ui.plan.step == id) ui.plan.step.reset();
}

void set_state(const Shown& shown, Ui& ui, Actions& actions, model::StepId id,
               model::StepState state) {
  record_ending(shown, ui, actions);
  ui.plan.ending.reset();
  auto step = step_so_far(shown, actions, id);
  if (!step || step->state == state || !can_record(shown)) return;
  step->state = state;
  step->ended = state == model::StepState::planned ? std::nullopt : std::optional(shown.today);
  // What is said of how it went belongs to the same undo step.
  if (step->ended)
    ui.plan.ending = StepEnding{
        *step, step->helped, step->outcome, {}, shown.now, coming_seq(shown, actions), true};
  detail::record_step(shown, actions, std::move(*step));
}

}  // namespace gui
