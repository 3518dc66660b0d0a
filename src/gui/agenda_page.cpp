// The page of the day: when it begins, what is on, and the steps.

#include <imgui.h>

#include "gui/agenda.hpp"
#include "gui/agenda_parts.hpp"
#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

std::string end_words(const Shown& shown) {
  const model::Workshop& now = shown.session->now();
  const auto end = model::expected_end(*now.agenda, *now.clock, shown.now);
  const Language language = shown.settings.language;
  if (now.clock->ended)
    return text::tr(language, "ended at {time}",
                    {{"time", time_of_day(*now.clock->ended, shown.minutes_east)}});
  if (!end) return "";
  return text::tr(language, "ends at {time}", {{"time", time_of_day(*end, shown.minutes_east)}});
}

std::string length_words(const Shown& shown) {
  std::int64_t minutes = 0;
  for (const model::AgendaItem& item : *shown.session->now().agenda)
    minutes += model::planned_in_all(item) / 60'000;
  const Language language = shown.settings.language;
  const std::string rest = std::to_string(minutes % 60);
  if (minutes < 60) return text::tr(language, "{count} min", {{"count", rest}});
  return text::tr(language, "{hours} h {minutes} min",
                  {{"hours", std::to_string(minutes / 60)}, {"minutes", rest}});
}

void draw_beginning(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& start = shown.session->now().clock->start;
  ImGui::AlignTextToFramePadding();
  ui::paragraph(text::tr(language, "Begins at"), true);
  ImGui::SameLine();
  const std::string typed =
      edit_field(shown, ui, actions,
                 {"day.start", "day.start", start ? time_of_day(*start, shown.minutes_east) : "",
                  "13:00", 1, ems(4.6)});
  ImGui::SameLine();
  std::string words = length_words(shown);
  if (const std::string end = end_words(shown); !end.empty()) words += "  \u00b7  " + end;
  ImGui::AlignTextToFramePadding();
  ui::paragraph(words, true);
  if (ui.drafts.contains("wrong.day.start") && !minutes_of_day(typed))
    warning_words(text::tr(language, "Write a time of the day, such as 13:00."));
}

void draw_head(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const float right = ImGui::GetContentRegionMax().x;
  big_words(text::trc(language, "step", "Day"), 1.75);
  const bool empty = shown.session->now().agenda->empty();
  if (!empty) {
    const std::string words = text::tr(language, "New step");
    const float width = ImGui::CalcTextSize(words.c_str()).x + ems(2.4);
    ImGui::SameLine(right - width);
    if (ui::button(words, "day.new", ui::Kind::plain, width, can_record(shown),
                   text::tr(language, "A step of your own, after the one that is open")))
      add_item(shown, ui, actions);
    ui::space(0.2f);
    draw_beginning(shown, ui, actions);
  }
  ui::space(0.6f);
}

void draw_page(const Shown& shown, Ui& ui, Actions& actions) {
  draw_head(shown, ui, actions);
  if (shown.session->now().agenda->empty() || ui.day.choosing)
    return agenda::draw_choice(shown, ui, actions);
  agenda::draw_now(shown, ui, actions);
  ui::space(0.8f);
  agenda::draw_rows(shown, ui, actions);
  ui::space(0.6f);
  if (words_button(text::tr(shown.settings.language, "Another agenda\u2026"), "day.another"))
    ui.day.choosing = true;
}

}  // namespace

void draw_day(const Shown& shown, Ui& ui, Actions& actions) {
  begin_column("day.page", 52);
  ImGui::BeginDisabled(shown.read_only.has_value());
  draw_page(shown, ui, actions);
  ImGui::EndDisabled();
  end_column();
}

void draw_day_side(const Shown& shown, Ui& ui, Actions& actions) {
  const auto& items = *shown.session->now().agenda;
  const model::AgendaItem* item = ui.day.item ? model::find_item(items, *ui.day.item) : nullptr;
  ImGui::BeginDisabled(shown.read_only.has_value());
  if (item)
    agenda::draw_item(shown, ui, actions, *item);
  else
    agenda::draw_settings(shown, ui, actions);
  ui::space(1);
  ImGui::EndDisabled();
}

}  // namespace gui
