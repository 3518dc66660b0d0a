// Rows of the command table: the clicker and the clock of the day.

#include "gui/agenda.hpp"
#include "gui/commands.hpp"
#include "gui/panel_parts.hpp"
#include "gui/steps.hpp"

namespace gui {
namespace {

using base::message;

bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
// While one looks back, the clicker goes from chapter to chapter.
bool clicks(const Shown& shown, const Ui& ui) {
  return can_record(shown) && ui.step != Step::look_back;
}
bool runs(const Shown& shown, const Ui&) {
  return can_record(shown) && model::is_running(*shown.session->now().clock);
}
bool time_runs(const Shown& shown, const Ui&) {
  if (!can_record(shown)) return false;
  const model::Workshop& now = shown.session->now();
  return model::is_running(*now.clock) || model::running_round(*now.exercise);
}

template <int minutes>
void more(const Shown&, Ui&, Actions& actions) {
  record(actions, session::AddMinutes{minutes});
}
void pause(const Shown& shown, Ui&, Actions& actions) {
  pause_or_resume(shown, actions);
}
void on_wall(const Shown& shown, Ui&, Actions& actions) {
  if (auto content = wall_of_present(shown)) actions.push_back(ShowOnWall{std::move(*content)});
}
void to_day(const Shown& shown, Ui& ui, Actions& actions) {
  go_to(Step::day, shown, ui, actions);
}

}  // namespace

std::vector<Command> day_commands() {
  constexpr auto D = CommandGroup::day;
  // clang-format off
  return {
      {"next_turn", D, message("Next step or turn of the day"), {{key::page_down}}, true, false,
       true, clicks, go_on},
      {"previous_turn", D, message("Previous step or turn"), {{key::page_up}}, true, false, true,
       clicks, go_back},
      {"pause_clock", D, message("Stop the clock, or let it go on"), {{'P', true}}, true, false,
       true, time_runs, pause},
      {"one_more", D, message("One minute more"), {}, false, false, true, runs, more<1>},
      {"five_more", D, message("Five minutes more"), {}, false, false, true, runs, more<5>},
      {"day_on_wall", D, message("The step of the day on the wall"), {}, false, false, true, runs,
       on_wall},
      {"day", CommandGroup::view, message("Go to the day"), {{'1', true}}, true, false, false,
       in_session, to_day},
  };
  // clang-format on
}

}  // namespace gui
