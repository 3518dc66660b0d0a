// The steps of the day as a list: when, what, how long, and what it was planned to be.

#include <imgui.h>

#include "gui/agenda.hpp"
#include "gui/agenda_parts.hpp"
#include "gui/clock.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::agenda {
namespace {

using base::Language;
using namespace ui::parts;

constexpr double row_height = 2.9, time_width = 4.2, minutes_width = 8;  // ems

std::string turns_words(const model::AgendaItem& item, Language language) {
  if (item.turns <= 1) return "";
  const std::int64_t each = model::planned(item, 0) / 60'000;
  return text::tr(language, "{turns} \u00d7 {minutes} min",
                  {{"turns", std::to_string(item.turns)}, {"minutes", std::to_string(each)}});
}

std::string quiet_words(const model::AgendaItem& item, Language language) {
  std::string words = turns_words(item, language);
  const auto add = [&](const std::string& part) {
    words += (words.empty() ? "" : "  \u00b7  ") + part;
  };
  if (item.is_break)
    add(text::tr(language, "break"));
  else
    add(wall_words(item, language));
  if (item.is_protected) add(text::tr(language, "stays as long as it is"));
  return words;
}

/// "15 min", and what it took as soon as it is over: "15 -> 18 min".
std::string minutes_words(const Shown& shown, const model::AgendaItem& item, bool began,
                          bool present) {
  const Language language = shown.settings.language;
  const std::string planned = std::to_string(model::planned_in_all(item) / 60'000);
  if (!began || present) return text::tr(language, "{count} min", {{"count", planned}});
  const std::int64_t taken = model::taken(*shown.session->now().clock, item.id, shown.now);
  return text::tr(language, "{planned} \u2192 {taken} min",
                  {{"planned", planned}, {"taken", std::to_string((taken + 30'000) / 60'000)}});
}

struct Row {
  const model::AgendaItem& item;
  std::optional<base::Time> begins;
  bool present = false, past = false;
};

void draw_words(const Shown& shown, const Row& row, const ImRect& box) {
  const Language language = shown.settings.language;
  const scene::Theme& theme = *widget_look().theme;
  const float line = ImGui::GetTextLineHeight(), top = box.Min.y + ems(0.35);
  const draw::Colour ink = row.past ? theme.quiet_ink : theme.ink;
  const float words_left = box.Min.x + ems(time_width), right = box.Max.x - ems(minutes_width);
  if (row.begins) {
    const std::string time = time_of_day(*row.begins, shown.minutes_east);
    words_in(ImRect({box.Min.x + ems(0.6), top}, {words_left, top + line}), time, ImGui::GetFont(),
             ink, 0);
  }
  const std::string name =
      row.item.name.empty() ? text::tr(language, "A step without a name") : row.item.name;
  words_in(ImRect({words_left, top}, {right, top + line}), name, semibold_font(name), ink, 0);
  const std::string quiet = quiet_words(row.item, language);
  words_in(ImRect({words_left, top + line}, {right, top + 2 * line}), quiet, small_font(quiet),
           theme.quiet_ink, 0);
  const std::string minutes = minutes_words(shown, row.item, row.past || row.present, row.present);
  words_in(ImRect({right, top}, {box.Max.x - ems(0.6), top + line}), minutes, ImGui::GetFont(), ink,
           1);
}

void draw_row(const Shown& shown, Ui& ui, const Row& row) {
  const scene::Theme& theme = *widget_look().theme;
  const std::string mark = "day." + model::to_text(row.item.id);
  const bool open = ui.day.item == row.item.id;
  const Touched item = touchable(mark.c_str(), {ImGui::GetContentRegionAvail().x, ems(row_height)});
  ui::mark(mark.c_str());
  if (item.visible) {
    if (row.present)
      filled_frame(item.box, theme.accent_tint, std::nullopt);
    else if (item.hovered)
      filled_frame(item.box, theme.hovered, std::nullopt);
    if (open) filled_frame(item.box, {0, 0, 0, 0}, theme.accent, 1.6f);
    draw_words(shown, row, item.box);
  }
  if (item.pressed) ui.day.item = open ? std::nullopt : std::optional(row.item.id);
}

}  // namespace

std::string wall_words(const model::AgendaItem& item, Language language) {
  switch (item.wall) {
    case model::WallMode::map:
      return text::tr(language, "the map on the wall");
    case model::WallMode::clock:
      return text::tr(language, "a clock on the wall");
    case model::WallMode::blank:
      return text::tr(language, "nothing on the wall");
    case model::WallMode::card:
      break;
  }
  return text::tr(language, "a card on the wall");
}

void draw_rows(const Shown& shown, Ui& ui, Actions&) {
  const model::Workshop& now = shown.session->now();
  const auto times = model::beginnings(*now.agenda, *now.clock, shown.now);
  const auto present = model::present_turn(*now.clock);
  for (std::size_t i = 0; i < now.agenda->size(); ++i) {
    const model::AgendaItem& item = (*now.agenda)[i];
    Row row{item, times[i]};
    row.present = present && present->item == item.id;
    row.past = !row.present && model::taken(*now.clock, item.id, shown.now) > 0;
    draw_row(shown, ui, row);
  }
}

}  // namespace gui::agenda
