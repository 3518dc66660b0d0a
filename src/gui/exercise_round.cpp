// At the right of the rounds: her role card, for the facilitator alone; or the round that is open
// and what the one who played her says of it.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::exercise {
namespace {

using base::Language;

void draw_lines(const std::string& label, const std::vector<catalogue::Words>& lines,
                Language language) {
  ui::space(0.3f);
  ui::label(label);
  for (const catalogue::Words& line : lines) ui::paragraph("\u2022 " + line.in(language));
}

/// Eleven boxes, and none of them as long as nobody asked.
void draw_scale(const Shown& shown, Actions& actions, const model::Round& round, const char* mark,
                const std::string& words, std::optional<int> model::PlayerLine::*which) {
  ui::label(words);
  std::vector<std::string> steps;
  for (int i = 0; i <= model::most_willing; ++i) steps.push_back(std::to_string(i));
  int chosen = (round.player.*which).value_or(-1);
  if (!ui::choice(mark, steps, &chosen) || !can_record(shown)) return;
  model::PlayerLine line = round.player;
  line.*which = chosen;
  record(actions, session::SetPlayerLine{round.id, std::move(line)});
}

void draw_player(const Shown& shown, Ui& ui, Actions& actions, const model::Round& round) {
  const Language language = shown.settings.language;
  const std::string id = model::to_text(round.id);
  ui::heading(text::tr(language, "Who played her"));
  ui::paragraph(text::tr(language, "How willing were you, from 0 to 10? Ask it after the round."),
                true);
  draw_scale(shown, actions, round, "player.start", text::tr(language, "At the start"),
             &model::PlayerLine::at_start);
  draw_scale(shown, actions, round, "player.middle", text::tr(language, "In the middle"),
             &model::PlayerLine::in_the_middle);
  draw_scale(shown, actions, round, "player.end", text::tr(language, "At the end"),
             &model::PlayerLine::at_the_end);
  ui::label(text::tr(language, "What did you say at the end?"));
  edit_field(shown, ui, actions, {"player.said:" + id, "player.said", round.player.said, "", 2});
  ui::label(text::tr(language, "What will you do tomorrow?"));
  edit_field(shown, ui, actions,
             {"player.tomorrow:" + id, "player.tomorrow", round.player.tomorrow, "", 2});
}

}  // namespace

void draw_role_card(const Shown& shown, Ui&, Actions&) {
  const Language language = shown.settings.language;
  const auto* subject =
      catalogue::find_subject(*shown.catalogue, shown.session->now().exercise->subject);
  if (!subject)
    return ui::paragraph(
        text::tr(language,
                 "Choose a subject. Her role card comes here: read it with the one who plays her, "
                 "and with nobody else."),
        true);
  ui::heading(text::tr(language, "Her role card"));
  ui::label(text::tr(language, "For you and the one who plays her"));
  ui::paragraph(subject->who.in(language));
  ui::paragraph(subject->manner.in(language));
  ui::space(0.3f);
  ui::label(text::tr(language, "You begin with"));
  ui::paragraph("\u201c" + subject->opening.in(language) + "\u201d");
  draw_lines(text::tr(language, "What you only say to who asks, and then listens"),
             subject->reasons, language);
  draw_lines(text::tr(language, "You move forward at"), subject->forward, language);
  draw_lines(text::tr(language, "You stay where you are at"), subject->unmoved, language);
  draw_lines(text::tr(language, "You move back at"), subject->back, language);
  draw_lines(text::tr(language, "Good endings"), subject->endings, language);
}

void draw_round(const Shown& shown, Ui& ui, Actions& actions, const model::Round& round) {
  const Language language = shown.settings.language;
  const std::string id = model::to_text(round.id);
  ImGui::PushID(id.c_str());
  ui::label(text::tr(language, "Round"));
  const std::string typed =
      edit_field(shown, ui, actions, {"round.name:" + id, "round.name", round.name, ""});
  if (const model::Round* taken = round_called(shown, typed); taken && taken->id != round.id)
    warning_words(
        text::tr(language, "There is already a round called {name}.", {{"name", taken->name}}));
  ui::label(text::tr(language, "Who persuaded? For yourself, never on the wall"));
  if (ui.may_be_seen)
    draw_hidden(shown);
  else
    edit_field(shown, ui, actions,
               {"round.persuader:" + id, "round.persuader", round.persuader,
                text::tr(language, "a code word")});
  ui::space(0.5f);
  draw_player(shown, ui, actions, round);
  ui::space(0.6f);
  if (ui::button(text::tr(language, "Name what was tried"), "round.styles")) {
    ui.exercise.page = ExercisePage::styles;
    ui.exercise.attempt.reset();
  }
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), "round.remove", ui::Kind::quiet))
    record(actions, session::RemoveRound{round.id},
           base::message("{name} was removed. Ctrl+Z brings it back.", {{"name", round.name}}));
  ImGui::PopID();
}

}  // namespace gui::exercise
