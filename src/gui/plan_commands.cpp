// Rows of the command table: the plan, and going to another step of the day.

#include <algorithm>

#include "gui/commands.hpp"
#include "gui/harvest.hpp"
#include "gui/plan_steps.hpp"
#include "gui/steps.hpp"

namespace gui {
namespace {

using base::message;

// -- when
bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
bool on_steps(const Shown& shown, const Ui& ui) {
  return shown.session && ui.step == Step::plan && ui.plan.page == PlanPage::steps;
}
bool can_plan(const Shown& shown, const Ui& ui) {
  return can_record(shown) && on_steps(shown, ui);
}
bool has_steps(const Shown& shown, const Ui& ui) {
  return on_steps(shown, ui) && !shown.session->now().steps->empty();
}
bool step_open(const Shown& shown, const Ui& ui) {
  return can_plan(shown, ui) && ui.plan.step;
}
bool something_open(const Shown& shown, const Ui& ui) {
  return on_steps(shown, ui) && ui.plan.step;
}
bool line_open(const Shown& shown, const Ui& ui) {
  return can_record(shown) && ui.step == Step::plan && ui.plan.page == PlanPage::harvest &&
         ui.plan.line;
}

// -- what
void to_map(const Shown& shown, Ui& ui, Actions& actions) {
  go_to(Step::map, shown, ui, actions);
}
void to_plan(const Shown& shown, Ui& ui, Actions& actions) {
  go_to(Step::plan, shown, ui, actions);
}

void open_next(const Shown& shown, Ui& ui, int by) {
  const auto steps = steps_in_order(shown.session->now(), ui.selected, shown.today);
  if (steps.empty()) return;
  const auto count = std::ptrdiff_t(steps.size());
  const auto open =
      std::ranges::find_if(steps, [&](const auto* step) { return ui.plan.step == step->id; });
  std::ptrdiff_t at = open == steps.end() ? (by > 0 ? 0 : count - 1) : open - steps.begin() + by;
  at = std::clamp(at, std::ptrdiff_t(0), count - 1);
  ui.plan.step = ui.plan.came = steps[std::size_t(at)]->id;
}
void next_step(const Shown& shown, Ui& ui, Actions&) {
  open_next(shown, ui, 1);
}
void previous_step(const Shown& shown, Ui& ui, Actions&) {
  open_next(shown, ui, -1);
}

void edit_step(const Shown&, Ui& ui, Actions&) {
  ui.focus = "step.what";
}
void close_step(const Shown&, Ui& ui, Actions&) {
  ui.plan.step.reset();
}
void remove_open(const Shown& shown, Ui& ui, Actions& actions) {
  remove_step(shown, ui, actions, *ui.plan.step);
}
void done_or_not(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Step* step = model::find_step(shown.session->now(), *ui.plan.step);
  if (!step) return;
  const bool planned = step->state == model::StepState::planned;
  set_state(shown, ui, actions, step->id,
            planned ? model::StepState::done : model::StepState::planned);
}
void line_to_intervention(const Shown& shown, Ui& ui, Actions& actions) {
  make_own_intervention(shown, ui, actions, *ui.plan.line);
}

}  // namespace

std::vector<Command> plan_commands() {
  constexpr auto P = CommandGroup::plan;
  constexpr auto V = CommandGroup::view;
  constexpr KeyPress tab{key::tab}, back_tab{key::tab, false, true};
  // clang-format off
  return {
      {"new_step", P, message("New step"), {{'N'}}, false, false, true, can_plan, new_step},
      {"edit_step", P, message("Edit the step"), {{key::enter}}, false, false, false, step_open,
       edit_step},
      {"step_done", P, message("Done, or not yet after all"), {{key::space}}, false, false, true,
       step_open, done_or_not},
      {"remove_step", P, message("Remove the step"), {{key::del}}, false, false, true, step_open,
       remove_open},
      {"next_step", P, message("Next step"), {{key::down}, tab}, false, true, false, has_steps,
       next_step},
      {"previous_step", P, message("Previous step"), {{key::up}, back_tab}, false, true, false,
       has_steps, previous_step},
      {"close_step", P, message("Close the step"), {{key::escape}}, false, false, false,
       something_open, close_step},
      {"harvest_to_own", P, message("Make the line an intervention"), {{'I'}}, false, false, true,
       line_open, line_to_intervention},
      {"map", V, message("Go to the map"), {{'3', true}}, true, false, false, in_session, to_map},
      {"plan", V, message("Go to the plan"), {{'4', true}}, true, false, false, in_session,
       to_plan},
  };
  // clang-format on
}

}  // namespace gui
