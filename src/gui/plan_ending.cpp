#include "gui/plan_ending.hpp"

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

model::Step with_ending(model::Step step, const StepEnding& ending) {
  step.helped = ending.helped;
  step.outcome = base::trimmed(ending.outcome);
  return step;
}

bool waits(const StepEnding& ending) {
  return !ending.places.empty() || with_ending(ending.known, ending) != ending.known;
}

/// The one of this step. What the log says anew (after undo) goes before what was typed.
StepEnding& ending_of(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step) {
  if (ui.plan.ending && ui.plan.ending->known.id != step.id) record_ending(shown, ui, actions);
  if (!ui.plan.ending || ui.plan.ending->known.id != step.id)
    ui.plan.ending = StepEnding{step, step.helped, step.outcome, {}, shown.now, 0, false};
  StepEnding& ending = *ui.plan.ending;
  if (ending.known.helped != step.helped || ending.known.outcome != step.outcome) {
    ending.helped = step.helped;
    ending.outcome = step.outcome;
    ending.places.clear();
  }
  ending.known = step;
  return ending;
}

/// One axis of where somebody stands now. True when it was changed.
bool draw_axis(const Shown& shown, StepEnding& ending, const model::Person& person, bool trust) {
  const Language language = shown.settings.language;
  const auto moved = ending.places.find(person.id);
  const model::Position before = person.place.value_or(model::Position{});
  model::Position at = moved == ending.places.end() ? before : moved->second;
  ui::label(trust ? text::tr(language, "Trust") : text::tr(language, "Agreement"));
  const std::string mark =
      "step.after." + model::to_text(person.id) + (trust ? ".trust" : ".agreement");
  const ui::AxisEdit edit =
      ui::axis(mark.c_str(), trust ? text::tr(language, "little") : text::tr(language, "disagrees"),
               trust ? text::tr(language, "much") : text::tr(language, "agrees"), language,
               trust ? &at.trust : &at.agreement);
  if (!edit.changed) return false;
  if (model::rounded(at) == before)
    ending.places.erase(person.id);
  else
    ending.places[person.id] = model::rounded(at);
  return true;
}

bool draw_places(const Shown& shown, StepEnding& ending, const model::Step& step) {
  const Language language = shown.settings.language;
  bool changed = false;
  for (const model::PersonId id : step.persons) {
    const model::Person* person = model::find(shown.session->now(), id);
    if (!person) continue;
    ui::space(0.2f);
    if (person->place)
      group_mark(model::group_of(*person).group);
    else
      off_map_mark();
    ui::heading(text::tr(language, "Where does {code} stand now?", {{"code", person->code}}));
    changed |= draw_axis(shown, ending, *person, true);
    changed |= draw_axis(shown, ending, *person, false);
  }
  return changed;
}

bool draw_helped(Language language, StepEnding& ending) {
  ui::label(text::tr(language, "Did it help?"));
  int helped = int(ending.helped) - 1;
  if (!ui::choice("step.helped",
                  {text::trc(language, "helped", "Yes"), text::trc(language, "helped", "Partly"),
                   text::trc(language, "helped", "No")},
                  &helped))
    return false;
  ending.helped = model::Helped(helped + 1);
  return true;
}

}  // namespace

void record_ending(const Shown& shown, Ui& ui, Actions& actions) {
  if (!ui.plan.ending) return;
  StepEnding& ending = *ui.plan.ending;
  const auto so_far = shown.session ? step_so_far(shown, actions, ending.known.id) : std::nullopt;
  if (!so_far || !can_record(shown) || !waits(ending)) return;
  model::Step step = with_ending(*so_far, ending);
  const session::Seq coming = coming_seq(shown, actions);
  const bool joined =
      coming == shown.session->next_seq() && can_be_joined(*shown.session, ending.joins);
  Record record{{session::SetStep{step}}, joined ? ending.joins : 0};
  for (const auto& [person, at] : ending.places)
    if (model::find(shown.session->now(), person))
      record.changes.push_back(session::PlacePerson{person, at});
  if (!joined) ending.joins = coming;
  actions.push_back(std::move(record));
  ending.known = std::move(step);
  ending.places.clear();
}

void leave_ending(const Shown& shown, Ui& ui, Actions& actions) {
  if (!ui.plan.ending) return;
  if (ui.plan.ending->drawn) {
    ui.plan.ending->drawn = false;
    return;
  }
  record_ending(shown, ui, actions);
  ui.plan.ending.reset();
}

std::optional<base::Time> ending_due(const Ui& ui) {
  if (!ui.plan.ending || !waits(*ui.plan.ending)) return {};
  return base::Time{ui.plan.ending->last_change.milliseconds + typing_rest};
}

namespace plan {

void draw_ending(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step) {
  const Language language = shown.settings.language;
  StepEnding& ending = ending_of(shown, ui, actions, step);
  ending.drawn = true;
  bool changed = false;
  ui::heading(step.state == model::StepState::done ? text::tr(language, "How did it go?")
                                                   : text::tr(language, "Why not?"));
  changed |= ui::text_area("step.outcome", &ending.outcome,
                           text::tr(language, "What did you see or hear?"),
                           ImGui::GetTextLineHeight() * 3 + 2 * ImGui::GetStyle().FramePadding.y);
  const bool typing = ImGui::IsItemActive();
  if (step.state == model::StepState::done) {
    changed |= draw_helped(language, ending);
    changed |= draw_places(shown, ending, step);
  }
  if (changed) ending.last_change = shown.now;
  ui::space(0.3f);
  if (ui::button(text::tr(language, "Note it"), "step.note", ui::Kind::main, 0, waits(ending)))
    record_ending(shown, ui, actions);
  const auto due = ending_due(ui);
  // A slider that is still held has not said where.
  if (due && *due <= shown.now && (typing || !ImGui::IsAnyItemActive()))
    record_ending(shown, ui, actions);
}

}  // namespace plan
}  // namespace gui
