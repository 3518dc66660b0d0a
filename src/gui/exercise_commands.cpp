// Rows of the command table: the exercise.

#include "gui/commands.hpp"
#include "gui/debrief.hpp"
#include "gui/exercise.hpp"
#include "gui/logger.hpp"
#include "gui/steps.hpp"

namespace gui {
namespace {

using base::message;

bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
bool on_page(const Shown& shown, const Ui& ui, ExercisePage page) {
  return shown.session && ui.step == Step::exercise && ui.exercise.page == page;
}
bool can_log(const Shown& shown, const Ui& ui) {
  return can_record(shown) && ui.step == Step::exercise;
}
bool round_runs(const Shown& shown, const Ui& ui) {
  return can_log(shown, ui) && model::running_round(*shown.session->now().exercise);
}
bool names(const Shown& shown, const Ui& ui) {
  return can_record(shown) && on_page(shown, ui, ExercisePage::styles) &&
         attempt_to_name(shown, ui);
}
bool asks(const Shown& shown, const Ui& ui) {
  return on_page(shown, ui, ExercisePage::debrief);
}

void to_exercise(const Shown& shown, Ui& ui, Actions& actions) {
  go_to(Step::exercise, shown, ui, actions);
}
template <int style>
void name_it(const Shown& shown, Ui& ui, Actions& actions) {
  name_attempt(shown, ui, actions, model::Style(style));
}
template <int by>
void attempt_by(const Shown& shown, Ui& ui, Actions& actions) {
  step_attempt(shown, ui, actions, by);
}
template <int by>
void question_by(const Shown& shown, Ui& ui, Actions& actions) {
  step_question(shown, ui, actions, by);
}

}  // namespace

std::vector<Command> exercise_commands() {
  constexpr auto E = CommandGroup::exercise;
  // clang-format off
  return {
      {"log", E, message("Log what is tried"), {{'L', true}}, true, false, true, can_log,
       start_logging},
      {"end_round", E, message("The round is over"), {{key::enter, true}}, true, false, true,
       round_runs, end_round},
      {"style_1", E, message("It was the first style"), {{'1'}}, false, false, false, names,
       name_it<1>},
      {"style_2", E, message("It was the second style"), {{'2'}}, false, false, false, names,
       name_it<2>},
      {"style_3", E, message("It was the third style"), {{'3'}}, false, false, false, names,
       name_it<3>},
      {"style_4", E, message("It was the fourth style"), {{'4'}}, false, false, false, names,
       name_it<4>},
      {"style_5", E, message("It was the fifth style"), {{'5'}}, false, false, false, names,
       name_it<5>},
      {"next_attempt", E, message("Next attempt"), {{key::right}}, false, true, false, names,
       attempt_by<1>},
      {"previous_attempt", E, message("Previous attempt"), {{key::left}}, false, true, false, names,
       attempt_by<-1>},
      {"next_question", E, message("Next question"), {{key::right}}, false, true, false, asks,
       question_by<1>},
      {"previous_question", E, message("Previous question"), {{key::left}}, false, true, false,
       asks, question_by<-1>},
      {"question_on_wall", E, message("The question on the wall"), {{'W'}}, false, false, false,
       asks, show_question},
      {"exercise", CommandGroup::view, message("Go to the exercise"), {{'2', true}}, true, false,
       false, in_session, to_exercise},
  };
  // clang-format on
}

}  // namespace gui
