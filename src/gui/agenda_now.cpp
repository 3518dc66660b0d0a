// What is on now: what is left, what the clicker does, and what to do when it gets late. This is on
// the facilitator's screen only.

#include <algorithm>
#include <imgui.h>

#include "gui/agenda.hpp"
#include "gui/agenda_parts.hpp"
#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "scene/clock.hpp"
#include "scene/wall.hpp"
#include "text/text.hpp"

namespace gui::agenda {
namespace {

using base::Language;

constexpr int worth_saying = 2;  // minutes late

void draw_begin(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const model::Workshop& now = shown.session->now();
  const bool over = now.clock->ended.has_value();
  ui::paragraph(over ? text::tr(language, "The day is over.")
                     : text::tr(language,
                                "PageDown, or the clicker, goes to the next step or turn; PageUp "
                                "goes back."),
                true);
  ui::space(0.3f);
  if (ui::button(over ? text::tr(language, "Begin it again") : text::tr(language, "Begin the day"),
                 "day.begin", over ? ui::Kind::plain : ui::Kind::main))
    begin_turn(shown, ui, actions, {now.agenda->front().id, 1});
}

void draw_late(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const model::Workshop& now = shown.session->now();
  const int late = minutes_late(shown);
  const auto end = model::expected_end(*now.agenda, *now.clock, shown.now);
  if (late < worth_saying || !end) return;
  // Who said that it may become later is asked again when it becomes later still.
  const std::int64_t leeway = (worth_saying + 1) * 60'000;
  if (ui.day.accepted_end && end->milliseconds < ui.day.accepted_end->milliseconds + leeway) return;
  const auto shorter = model::shortened(*now.agenda, *now.clock, late);
  ui::space(0.5f);
  warning_words(text::trn(language, "The end becomes {time}: {count} minute later than planned.",
                          "The end becomes {time}: {count} minutes later than planned.", late,
                          {{"time", time_of_day(*end, shown.minutes_east)}}));
  if (ui::button(text::tr(language, "Shorten what is to come"), "day.shorten", ui::Kind::plain, 0,
                 shorter != *now.agenda,
                 text::tr(language,
                          "Spread over the steps that come; breaks, turns and protected steps "
                          "stay as long as they are")))
    shorten(shown, actions);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "It may become that late"), "day.accept", ui::Kind::quiet))
    ui.day.accepted_end = end;
}

void button_for(const char* id, const std::string& words, const Shown& shown, Ui& ui,
                Actions& actions) {
  const std::string mark = std::string("day.") + id;
  const Command& found = command(id);
  std::string tip = text::say(shown.settings.language, found.words);
  if (!found.keys.empty()) tip += "  (" + words_of(found.keys.front()) + ")";
  if (ui::button(words, mark.c_str(), ui::Kind::plain, 0, found.enabled(shown, ui), tip))
    run_command(id, shown, ui, actions);
}

void draw_buttons(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  button_for("previous_turn", "\u2190", shown, ui, actions);
  ImGui::SameLine();
  button_for("next_turn", text::trc(language, "turn", "Next") + " \u2192", shown, ui, actions);
  ImGui::SameLine();
  button_for("pause_clock",
             stands_still(shown) ? text::tr(language, "Go on") : text::tr(language, "Pause"), shown,
             ui, actions);
  ImGui::SameLine();
  button_for("one_more", "+1", shown, ui, actions);
  ImGui::SameLine();
  button_for("five_more", "+5", shown, ui, actions);
  ImGui::SameLine();
  button_for("day_on_wall", text::tr(language, "On the wall"), shown, ui, actions);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "End the day"), "day.end", ui::Kind::quiet))
    record(actions, session::EndDay{shown.now});
}

std::string times_of(const Shown& shown, const model::AgendaItem& item) {
  const Language language = shown.settings.language;
  const model::Clock& clock = *shown.session->now().clock;
  std::string words = text::tr(language, "since {time}",
                               {{"time", time_of_day(clock.begun.back().at, shown.minutes_east)}});
  if (clock.extra_minutes != 0)
    words += "  \u00b7  " + text::tr(language, "{count} min extra",
                                     {{"count", std::to_string(clock.extra_minutes)}});
  if (clock.paused)
    words += "  \u00b7  " + text::tr(language, "stands still since {time}",
                                     {{"time", time_of_day(*clock.paused, shown.minutes_east)}});
  if (item.turns > 1)
    words = scene::turn_words(item, clock.begun.back().turn, language) + "  \u00b7  " + words;
  return words;
}

void draw_left(const Shown& shown) {
  const model::Workshop& now = shown.session->now();
  const Language language = shown.settings.language;
  const std::int64_t left = model::time_left(*now.agenda, *now.clock, shown.now);
  const std::string words = scene::left_words(scene::shown_left(left), language);
  const bool over = left <= 0 && !now.clock->paused;
  if (over) ImGui::PushStyleColor(ImGuiCol_Text, im(widget_look().theme->danger));
  big_words(words, 2.5);
  if (over) ImGui::PopStyleColor();
  ui::mark("day.left");
}

}  // namespace

void draw_now(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Workshop& now = shown.session->now();
  const auto turn = model::present_turn(*now.clock);
  const model::AgendaItem* item = turn ? model::find_item(*now.agenda, turn->item) : nullptr;
  if (!item) return draw_begin(shown, ui, actions);
  const Card card = begin_card(widget_look().theme->surface);
  ui::heading(item->name);
  ui::label(times_of(shown, *item));
  draw_left(shown);
  ui::space(0.2f);
  draw_buttons(shown, ui, actions);
  draw_late(shown, ui, actions);
  if (!item->notes.empty()) {
    ui::space(0.4f);
    if (ui.may_be_seen)
      draw_hidden(shown);
    else
      ui::paragraph(item->notes, true);
  }
  end_card(card);
}

void draw_choice(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const bool has_one = !shown.session->now().agenda->empty();
  ui::paragraph(text::tr(language,
                         "Which day do you want to start from? Every step can be changed, moved "
                         "and taken out afterwards."),
                true);
  if (has_one) ui::paragraph(text::tr(language, "The agenda that is here now is replaced."), true);
  ui::space(0.5f);
  for (const catalogue::Agenda& one : shown.catalogue->agendas) {
    const std::string minutes =
        text::tr(language, "{count} min", {{"count", std::to_string(catalogue::minutes_of(one))}});
    if (ui::option(("day.agenda." + one.id).c_str(), one.name.in(language) + "  \u00b7  " + minutes,
                   one.about.in(language), false))
      choose_agenda(shown, ui, actions, one.id);
  }
  ui::space(0.5f);
  if (has_one) {
    if (ui::button(text::tr(language, "Cancel"), "day.keep")) ui.day.choosing = false;
  } else if (ui::button(text::tr(language, "An empty one"), "day.empty")) {
    add_item(shown, ui, actions);
  }
}

}  // namespace gui::agenda
