#pragma once
// Questions about the steps of the plan, and making and changing them. No drawing; gui/plan*.cpp
// and the inspector share it.

#include <optional>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/plan_words.hpp"
#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Where the interventions of its steps are found.
advice::Book book_of(const Shown& shown);

/// The parts of the list, in the order in which they are shown.
enum class StepsPart { overdue, soon, later, without_day, done, dropped };
StepsPart part_of(const model::Step& step, base::Day today);
std::string words_of(StepsPart part, base::Language language);

/// Those that name one of `persons`, and those for the whole map; all of them when `persons` is
/// empty. By part, then by day; the last ended first; else in the order of making.
std::vector<const model::Step*> steps_in_order(const model::Workshop& workshop,
                                               const std::set<model::PersonId>& persons,
                                               base::Day today);

/// "3 days late", "today", "in 4 days"; "" when it is not pressing.
std::string pressing_words(const model::Step& step, base::Day today, base::Language language);

/// The step with what this frame already asks to change in it.
std::optional<model::Step> step_so_far(const Shown& shown, const Actions& actions,
                                       model::StepId id);
/// Records the step with `edit(Step&)` done, when that changes it and entries can be made.
template <class Edit>
void change_step(const Shown& shown, Actions& actions, model::StepId id, Edit&& edit);

/// The step that a suggestion becomes. It has no id and no day yet.
model::Step step_from(const advice::Suggestion& suggestion, std::vector<model::PersonId> persons);
/// Another intervention for a step. What the group wrote itself stays: only what is empty, or still
/// as `before` (the intervention it had) filled it in, is replaced.
void take_over(model::Step& step, const advice::Suggestion& suggestion,
               const std::optional<advice::Suggestion>& before);

/// Records a new step and opens it in the plan. `step.id` is filled in.
model::StepId add_step(const Shown& shown, Ui& ui, Actions& actions, model::Step step,
                       std::optional<base::Message> toast = {});
/// An empty step for those who are selected, with the keyboard in its first field.
void new_step(const Shown& shown, Ui& ui, Actions& actions);
void remove_step(const Shown& shown, Ui& ui, Actions& actions, model::StepId id);
/// Planned, done or dropped, from today.
void set_state(const Shown& shown, Ui& ui, Actions& actions, model::StepId id,
               model::StepState state);

/// Sets what words typed into a field of the plan mean: "step.what:t5", "step.day:t5",
/// "harvest:h3" ... Nothing when they cannot be taken.
std::optional<session::Change> change_of_plan_field(const Shown& shown, const Actions& actions,
                                                    const std::string& field,
                                                    const std::string& words);
/// Fields whose words may be wrong: they stay in the field until they are mended.
bool may_be_wrong(const std::string& field);

// -- implementation of the template
namespace detail {
void record_step(const Shown& shown, Actions& actions, model::Step step);
}
template <class Edit>
void change_step(const Shown& shown, Actions& actions, model::StepId id, Edit&& edit) {
  if (auto step = step_so_far(shown, actions, id)) {
    edit(*step);
    detail::record_step(shown, actions, std::move(*step));
  }
}

}  // namespace gui
