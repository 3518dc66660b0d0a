// The exercise: its pages in the middle, what is private at the right.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

void draw_head(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  big_words(text::trc(language, "step", "Exercise"), 1.75);
  ui::space(0.2f);
  int page = int(ui.exercise.page);
  if (ui::choice("exercise.page",
                 {text::tr(language, "Rounds"), text::tr(language, "What was tried"),
                  text::tr(language, "Quartets"), text::tr(language, "Look back together"),
                  text::tr(language, "Own case")},
                 &page))
    ui.exercise.page = ExercisePage(page);
  ui::space(0.8f);
}

void draw_page(const Shown& shown, Ui& ui, Actions& actions) {
  draw_head(shown, ui);
  switch (ui.exercise.page) {
    case ExercisePage::rounds:
      return exercise::draw_rounds(shown, ui, actions);
    case ExercisePage::styles:
      return exercise::draw_styles(shown, ui, actions);
    case ExercisePage::quartets:
      return exercise::draw_quartets(shown, ui, actions);
    case ExercisePage::debrief:
      return exercise::draw_debrief(shown, ui, actions);
    case ExercisePage::own_case:
      return exercise::draw_own_case(shown, ui, actions);
  }
}

void draw_side(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Exercise& exercise = *shown.session->now().exercise;
  const auto* round = ui.exercise.round ? model::find_round(exercise, *ui.exercise.round) : nullptr;
  switch (ui.exercise.page) {
    case ExercisePage::styles:
      return exercise::draw_styles_side(shown, ui, actions);
    case ExercisePage::debrief:
      return exercise::draw_debrief_side(shown, ui, actions);
    case ExercisePage::own_case:
      return exercise::draw_own_case_side(shown, ui, actions);
    case ExercisePage::quartets:
      return;
    case ExercisePage::rounds:
      break;
  }
  if (round && round->ended)
    exercise::draw_round(shown, ui, actions, *round);
  else
    exercise::draw_role_card(shown, ui, actions);
}

}  // namespace

void draw_exercise(const Shown& shown, Ui& ui, Actions& actions) {
  begin_column("exercise.page", ui.exercise.page == ExercisePage::styles ? 80 : 52);
  ImGui::BeginDisabled(shown.read_only.has_value());
  draw_page(shown, ui, actions);
  ImGui::EndDisabled();
  end_column();
}

void draw_exercise_side(const Shown& shown, Ui& ui, Actions& actions) {
  ImGui::BeginDisabled(shown.read_only.has_value());
  draw_side(shown, ui, actions);
  ui::space(1);
  ImGui::EndDisabled();
}

}  // namespace gui
