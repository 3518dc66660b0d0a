// One step of the agenda at the right, to be changed.

#include <imgui.h>

#include "gui/agenda.hpp"
#include "gui/agenda_parts.hpp"
#include "gui/clock.hpp"
#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::agenda {
namespace {

using base::Language;

struct Panel {
  const Shown& shown;
  Ui& ui;
  Actions& actions;
  const model::AgendaItem& item;
  Language language;

  std::string edit(const std::string& what, const std::string& words, const std::string& hint,
                   int lines = 1, float width = 0) const {
    return edit_field(
        shown, ui, actions,
        {what + ":" + model::to_text(item.id), what.c_str(), words, hint, lines, width});
  }
  /// A number and, when it is none that will do, what will.
  void number(const std::string& what, int value, float width) const {
    edit(what, value > 0 ? std::to_string(value) : "", "", 1, width);
  }
  bool is_wrong(const std::string& what) const {
    return ui.drafts.contains("wrong." + what + ":" + model::to_text(item.id));
  }
};

void draw_length(const Panel& panel) {
  const auto& [shown, ui, actions, item, language] = panel;
  const float width = ems(4.4), left = ImGui::GetCursorPosX();
  ui::label(text::tr(language, "Minutes"));
  ImGui::SameLine(left + ems(5.2));
  ui::label(text::tr(language, "Turns"));
  if (item.turns > 1) {
    ImGui::SameLine(left + ems(10.4));
    ui::label(text::tr(language, "Minutes each"));
  }
  ImGui::BeginDisabled(item.turns > 1 && item.turn_minutes > 0);
  panel.number("item.minutes", item.minutes, width);
  ImGui::EndDisabled();
  ImGui::SameLine(left + ems(5.2));
  panel.number("item.turns", item.turns, width);
  if (item.turns > 1) {
    ImGui::SameLine(left + ems(10.4));
    panel.number("item.turn_minutes", item.turn_minutes, width);
  }
  if (panel.is_wrong("item.minutes") || panel.is_wrong("item.turn_minutes"))
    warning_words(text::tr(language, "Minutes are a whole number from 1 to {most}.",
                           {{"most", std::to_string(model::most_item_minutes)}}));
  if (panel.is_wrong("item.turns"))
    warning_words(text::tr(language, "Turns are a whole number from 1 to {most}.",
                           {{"most", std::to_string(model::most_turns)}}));
  if (item.turns <= 1) return;
  ui::label(text::tr(language, "What a turn is called; the clock says it"));
  panel.edit("item.turn_name", item.turn_name, text::tr(language, "Round"));
}

void draw_kind(const Panel& panel) {
  const auto& [shown, ui, actions, item, language] = panel;
  bool is_break = item.is_break, is_protected = item.is_protected;
  if (ui::checkbox(text::tr(language, "A break"), "item.break", &is_break))
    change_item(shown, actions, item.id, [&](auto& one) { one.is_break = is_break; });
  if (ui::checkbox(text::tr(language, "Not shortened when it gets late"), "item.protected",
                   &is_protected))
    change_item(shown, actions, item.id, [&](auto& one) { one.is_protected = is_protected; });
}

void draw_wall(const Panel& panel) {
  const auto& [shown, ui, actions, item, language] = panel;
  ui::label(text::tr(language, "On the wall"));
  int wall = int(item.wall);
  if (ui::choice("item.wall",
                 {text::trc(language, "wall", "Card"), text::trc(language, "step", "Map"),
                  text::trc(language, "wall", "Clock"), text::trc(language, "wall", "Nothing")},
                 &wall))
    change_item(shown, actions, item.id, [&](auto& one) { one.wall = model::WallMode(wall); });
  ui::label(text::tr(language, "Its card: two or three lines, for everybody"));
  panel.edit("item.card", item.card, "", 3);
  ui::label(text::tr(language, "On my own screen"));
  int screen = int(item.screen);
  if (ui::choice("item.screen",
                 {text::trc(language, "screen", "As it is"),
                  text::trc(language, "step", "Exercise"), text::trc(language, "step", "Map"),
                  text::trc(language, "step", "Plan"), text::trc(language, "step", "Look back")},
                 &screen))
    change_item(shown, actions, item.id, [&](auto& one) { one.screen = model::Screen(screen); });
}

void draw_order(const Panel& panel) {
  const auto& [shown, ui, actions, item, language] = panel;
  if (ui::button("\u2191", "item.up", ui::Kind::plain, 0, true, text::tr(language, "Earlier")))
    move_item(shown, actions, item.id, -1);
  ImGui::SameLine();
  if (ui::button("\u2193", "item.down", ui::Kind::plain, 0, true, text::tr(language, "Later")))
    move_item(shown, actions, item.id, 1);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Go to this step"), "item.begin"))
    begin_turn(shown, ui, actions, {item.id, 1});
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), "item.remove", ui::Kind::quiet))
    remove_item(shown, ui, actions, item.id);
}

}  // namespace

void draw_item(const Shown& shown, Ui& ui, Actions& actions, const model::AgendaItem& item) {
  const Panel panel{shown, ui, actions, item, shown.settings.language};
  const Language language = panel.language;
  ImGui::PushID(model::to_text(item.id).c_str());
  draw_order(panel);
  ui::space(0.3f);
  ui::label(text::tr(language, "What is this step called? Everybody may read it."));
  panel.edit("item.name", item.name, text::tr(language, "Trios"));
  draw_length(panel);
  draw_kind(panel);
  ui::space(0.4f);
  draw_wall(panel);
  ui::space(0.4f);
  ui::label(text::tr(language, "Notes for yourself; nobody else sees them"));
  if (panel.ui.may_be_seen)
    draw_hidden(panel.shown);
  else
    panel.edit("item.notes", item.notes, "", 5);
  ImGui::PopID();
}

void draw_settings(const Shown& shown, Ui&, Actions& actions) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "The clock"));
  ui::paragraph(text::tr(language,
                         "The room sees what is left of a turn, never how far you are over it. In "
                         "the last minute the clock gets another colour, and at the end again."),
                true);
  bool sound = shown.settings.sound;
  if (ui::checkbox(text::tr(language, "A soft sound at the end"), "day.sound", &sound)) {
    Settings settings = shown.settings;
    settings.sound = sound;
    actions.push_back(SetSettings{settings});
    if (sound) actions.push_back(RingBell{});
  }
  ui::space(0.6f);
  ui::paragraph(text::tr(language, "Press a step to change it."), true);
}

}  // namespace gui::agenda
