// The first page of the exercise: what she is asked, and the rounds.

#include <algorithm>
#include <imgui.h>

#include "gui/agenda.hpp"
#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "scene/clock.hpp"
#include "text/text.hpp"

namespace gui::exercise {
namespace {

using base::Language;
using namespace ui::parts;

constexpr const char* name_draft = "round.new.name";
constexpr const char* persuader_draft = "round.new.persuader";
constexpr const char* minutes_draft = "round.new.minutes";
constexpr int usual_minutes = 5;

const model::Exercise& exercise_of(const Shown& shown) {
  return *shown.session->now().exercise;
}

// -- what she is asked

void draw_subject(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto* chosen = catalogue::find_subject(*shown.catalogue, exercise_of(shown).subject);
  if (chosen) {
    ui::heading(chosen->name.in(language));
    ui::paragraph(chosen->task.in(language));
    if (ui::button(text::tr(language, "On the wall"), "exercise.task_on_wall"))
      actions.push_back(
          ShowOnWall{scene::WallCard{chosen->name.in(language), {chosen->task.in(language)}}});
    ImGui::SameLine();
  }
  const bool open =
      !chosen || unfolding(ui, text::tr(language, "Another subject"), "exercise.subjects");
  if (!chosen) ui::paragraph(text::tr(language, "What do you want to persuade her of?"), true);
  if (!open) return;
  for (const catalogue::Subject& one : shown.catalogue->subjects)
    if (ui::option(("exercise.subject." + one.id).c_str(), one.name.in(language),
                   one.task.in(language), chosen == &one)) {
      record(actions, session::SetSubject{one.id});
      ui.unfolded.erase("exercise.subjects");
    }
}

// -- a round

void draw_running(const Shown& shown, Ui& ui, Actions& actions, const model::Round& round) {
  const Language language = shown.settings.language;
  const Card card = begin_card(widget_look().theme->surface);
  ui::heading(round.name);
  const std::int64_t left = model::time_left(round, shown.now);
  big_words(scene::left_words(scene::shown_left(left), language), 2.5);
  ui::label(text::trn(language, "{count} attempt logged", "{count} attempts logged",
                      long(round.attempts.size())));
  ui::space(0.2f);
  if (ui::button(text::tr(language, "Log what is tried"), "exercise.log", ui::Kind::main, 0, true,
                 text::tr(language, "For a volunteer: large keys and nothing else  (Ctrl+L)")))
    run_command("log", shown, ui, actions);
  ImGui::SameLine();
  if (ui::button(stands_still(shown) ? text::tr(language, "Go on") : text::tr(language, "Pause"),
                 "exercise.pause"))
    pause_or_resume(shown, actions);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "The round is over"), "exercise.end"))
    end_round(shown, ui, actions);
  end_card(card);
}

void draw_minutes_field(const Shown& shown, Ui& ui) {
  ui::text_line("round.new.minutes", &ui.drafts[minutes_draft], "5", ems(3.6));
  if (!ui.drafts[minutes_draft].empty() &&
      !whole_number(ui.drafts[minutes_draft], 1, model::most_round_minutes))
    warning_words(text::tr(shown.settings.language, "Minutes are a whole number from 1 to {most}.",
                           {{"most", std::to_string(model::most_round_minutes)}}));
}

void start_asked(const Shown& shown, Ui& ui, Actions& actions, bool logging) {
  const std::string typed = ui.drafts[minutes_draft];
  const auto minutes =
      typed.empty() ? usual_minutes : whole_number(typed, 1, model::most_round_minutes).value_or(0);
  if (minutes == 0) return;  // said below the field
  const std::string name =
      ui.drafts[name_draft].empty() ? proposed_round_name(shown) : ui.drafts[name_draft];
  if (!start_round(shown, ui, actions, name, ui.drafts[persuader_draft], minutes)) return;
  ui.drafts.erase(name_draft);
  ui.drafts.erase(persuader_draft);
  if (logging) run_command("log", shown, ui, actions);
}

void draw_start(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const Card card = begin_card(widget_look().theme->surface);
  const float second = ems(13), third = ems(28);  // from the edge of the card
  ui::label(text::tr(language, "A new round"));
  ImGui::SameLine(second);
  ui::label(text::tr(language, "Who persuades? For yourself"));
  ImGui::SameLine(third);
  ui::label(text::tr(language, "Minutes"));
  ui::text_line("round.new.name", &ui.drafts[name_draft], proposed_round_name(shown), ems(12.4));
  ImGui::SameLine(second);
  ui::text_line("round.new.persuader", &ui.drafts[persuader_draft],
                text::tr(language, "a code word"), ems(14.4));
  ImGui::SameLine(third);
  draw_minutes_field(shown, ui);
  ui::space(0.3f);
  if (ui::button(text::tr(language, "Start, and log"), "round.start_log", ui::Kind::main, 0, true,
                 text::tr(language, "A volunteer gets the keyboard: large keys, nothing else")))
    start_asked(shown, ui, actions, true);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Start"), "round.start"))
    start_asked(shown, ui, actions, false);
  end_card(card);
}

std::string words_of(const Shown& shown, const model::Round& round) {
  const Language language = shown.settings.language;
  std::string words =
      text::trn(language, "{count} attempt", "{count} attempts", long(round.attempts.size()));
  if (!round.ended) words += "  \u00b7  " + text::tr(language, "running");
  const auto named = std::ranges::count_if(round.attempts, [](const model::Attempt& one) {
    return one.style != model::Style::not_said || one.kind == model::AttemptKind::pause;
  });
  if (round.ended && named < std::ssize(round.attempts))
    words +=
        "  \u00b7  " + text::tr(language, "{count} to name",
                                {{"count", std::to_string(std::ssize(round.attempts) - named)}});
  return words;
}

void draw_list(const Shown& shown, Ui& ui) {
  const auto& rounds = exercise_of(shown).rounds;
  for (const model::Round& round : rounds) {
    const std::string mark = "exercise." + model::to_text(round.id);
    if (ui::option(mark.c_str(), round.name, words_of(shown, round), ui.exercise.round == round.id))
      ui.exercise.round = ui.exercise.round == round.id ? std::nullopt : std::optional(round.id);
  }
}

}  // namespace

void draw_rounds(const Shown& shown, Ui& ui, Actions& actions) {
  draw_subject(shown, ui, actions);
  ui::space(0.8f);
  if (const model::Round* running = model::running_round(exercise_of(shown)))
    draw_running(shown, ui, actions, *running);
  else
    draw_start(shown, ui, actions);
  ui::space(0.6f);
  draw_list(shown, ui);
}

void choose_round(const Shown& shown, Ui& ui) {
  const auto& rounds = exercise_of(shown).rounds;
  if (rounds.size() < 2) return;
  std::vector<std::string> names;
  const model::Round* open = open_round(shown, ui);
  int chosen = open ? int(open - rounds.data()) : 0;
  for (const model::Round& round : rounds) names.push_back(round.name);
  if (!ui::choice("exercise.round", names, &chosen)) return;
  ui.exercise.round = rounds[std::size_t(chosen)].id;
  ui.exercise.attempt.reset();
}

}  // namespace gui::exercise
