// What could be done for those who are selected: at most three cards, something else, or
// deliberately nothing; and what is in the plan for them already.

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/advised.hpp"
#include "gui/commands.hpp"
#include "gui/hidden.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/steps.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

/// The steps of a card, folded until one wants to know.
void draw_how(const Shown& shown, Ui& ui, const advice::Suggestion& suggestion) {
  const Language language = shown.settings.language;
  const std::string mark = "advice.how." + suggestion.intervention;
  if (!unfolding(ui, text::tr(language, "How?"), mark.c_str())) return;
  int number = 0;
  for (const std::string& step : suggestion.steps)
    ui::paragraph(std::to_string(++number) + ".  " + step);
  if (!suggestion.opening.empty()) {
    ui::label(text::tr(language, "To begin with"));
    ui::paragraph("“" + suggestion.opening + "”");
  }
  if (!suggestion.source.empty()) ui::label(suggestion.source);
}

void draw_card(const Shown& shown, Ui& ui, Actions& actions, const advice::Suggestion& suggestion) {
  const Language language = shown.settings.language;
  const auto card = begin_card(widget_look().theme->raised);
  ui::heading(suggestion.name);
  ui::label(effort_words(suggestion, language));
  if (!suggestion.why.empty()) ui::paragraph(suggestion.why);
  if (!suggestion.when_not.empty()) {
    ui::space(0.1f);
    ui::label(text::tr(language, "When not"));
    ui::paragraph(suggestion.when_not, true);
  }
  draw_how(shown, ui, suggestion);
  const std::string mark = "advice.step." + suggestion.intervention;
  if (ui::button(text::tr(language, "Make it a step"), mark.c_str(), ui::Kind::plain, 0,
                 can_record(shown)))
    make_step(shown, actions, step_from(suggestion, the_persons(ui)));
  end_card(card);
  ui::space(0.15f);
}

/// The one that was looked up under "Something else".
void draw_chosen(const Shown& shown, Ui& ui, Actions& actions) {
  const auto chosen = ui.drafts.find(chosen_draft(ui));
  if (chosen == ui.drafts.end()) return;
  const std::vector<advice::Suggestion>& three = advised(shown, ui).suggestions;
  if (std::ranges::find(three, chosen->second, &advice::Suggestion::intervention) != three.end())
    return;
  const auto suggestion = advice::described(question_of(shown), chosen->second, the_persons(ui));
  if (suggestion) draw_card(shown, ui, actions, *suggestion);
}

void draw_nothing(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  if (!unfolding(ui, text::tr(language, "Deliberately nothing, because…"), "advice.nothing"))
    return;
  const advice::Suggestion nothing =
      advice::deliberately_nothing(question_of(shown), the_persons(ui));
  if (!nothing.when_not.empty()) ui::paragraph(nothing.when_not, true);
  std::string& reason = ui.drafts[for_these(ui, "advice.nothing.reason")];
  ui::text_area("advice.nothing.reason", &reason,
                text::tr(language, "Why is leaving it wiser now?"),
                ImGui::GetTextLineHeight() * 2 + 2 * ImGui::GetStyle().FramePadding.y);
  const std::string tidy{base::trimmed(reason)};
  if (!ui::button(text::tr(language, "Put it in the plan"), "advice.nothing.step", ui::Kind::plain,
                  0, can_record(shown) && !tidy.empty()))
    return;
  model::Step step;
  step.intervention = model::nothing_on_purpose;
  step.persons = the_persons(ui);
  step.why = tidy;
  make_step(shown, actions, std::move(step));
  reason.clear();
  ui.unfolded.erase("advice.nothing");
}

void record_day(Actions& actions, model::Step step, base::Day day) {
  step.day = day;
  record(actions, session::SetStep{std::move(step)});
}

/// Days to choose from for a step that has none: a step without a day is a wish.
void draw_days(const Shown& shown, Actions& actions, const model::Step& step) {
  const Language language = shown.settings.language;
  ui::label(text::tr(language, "When?"));
  const std::string mark = "advice.day." + model::to_text(step.id);
  constexpr int days[] = {1, 7, 14};
  int chosen = -1;
  if (ui::choice(mark.c_str(),
                 {text::tr(language, "Tomorrow"), text::tr(language, "In a week"),
                  text::tr(language, "In two weeks")},
                 &chosen))
    record_day(actions, step, base::days_after(shown.today, days[chosen]));
}

void draw_planned(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step) {
  const Language language = shown.settings.language;
  const std::string mark = "advice.planned." + model::to_text(step.id);
  std::string when = text::tr(language, "no day yet");
  if (step.day) when = text::long_day(language, *step.day);
  if (ui::option(mark.c_str(), advice::step_name(book_of(shown), step), when, false)) {
    ui.plan.step = ui.plan.came = step.id;
    go_to(Step::plan, shown, ui, actions);
  }
  if (!step.day) draw_days(shown, actions, step);
}

/// What is planned for exactly these.
void draw_plan(const Shown& shown, Ui& ui, Actions& actions) {
  const std::vector<model::PersonId> persons = the_persons(ui);
  bool first = true;
  for (const model::Step& step : *shown.session->now().steps) {
    const bool theirs = persons.size() == 1
                            ? std::ranges::find(step.persons, persons[0]) != step.persons.end()
                            : step.persons == persons;
    if (!theirs || step.state != model::StepState::planned) continue;
    if (first) ui::label(text::tr(shown.settings.language, "In the plan"));
    first = false;
    draw_planned(shown, ui, actions, step);
  }
  if (!first) ui::space(0.3f);
}

}  // namespace

void draw_advice(const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.may_be_seen) return draw_hidden(shown);  // reasons quote what is never public
  const Language language = shown.settings.language;
  draw_plan(shown, ui, actions);
  draw_chosen(shown, ui, actions);
  const Advised& now = advised(shown, ui);
  for (const advice::Suggestion& suggestion : now.suggestions)
    draw_card(shown, ui, actions, suggestion);
  if (ui::button(text::tr(language, "Something else…"), "advice.other"))
    ui.dialog = Dialog::something_else;
  draw_nothing(shown, ui, actions);
}

void draw_change_the_plan(const Shown& shown, Ui& ui, Actions& actions,
                          const model::Person& person) {
  const Language language = shown.settings.language;
  constexpr std::string_view change = "change-the-plan";
  for (const model::Step* step : model::steps_for(shown.session->now(), person.id))
    if (step->intervention == change && step->state == model::StepState::planned) {
      ui::label(text::tr(language, "In the plan"));
      return draw_planned(shown, ui, actions, *step);
    }
  auto suggestion = advice::described(question_of(shown), change, {person.id});
  if (!suggestion) return;
  ui::paragraph(text::tr(language, "Then this is not resistance, but help."), true);
  if (!ui::button(text::tr(language, "Change the plan"), "inspector.right.change", ui::Kind::main,
                  0, can_record(shown),
                  text::tr(language, "Makes it a step: what will you change, and for whom?")))
    return;
  model::Step step = step_from(*suggestion, {person.id});
  if (!person.right_about.empty()) step.why = person.right_about;
  make_step(shown, actions, std::move(step));
}

}  // namespace gui::inspector
