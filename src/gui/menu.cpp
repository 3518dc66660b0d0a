#include "gui/menu.hpp"

#include <cmath>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;

bool is_on(const std::string& id, const Shown& shown, const Ui& ui) {
  const Settings& settings = shown.settings;
  return (id == "group_names" && settings.group_names) || (id == "wishes" && settings.wishes) ||
         (id == "trails" && settings.trails) || (id == "reverse_views" && settings.reverse_views) ||
         (id == "people_list" && settings.people_list) ||
         (id == "high_contrast" && settings.high_contrast) ||
         (id == "reduced_motion" && settings.reduced_motion) ||
         (id == "private_words" && ui.private_words) ||
         (id == "release" && shown.session && shown.session->now().map_released) ||
         (id == "wall_panels" && ui.wall.panels) || (id == "blank" && ui.wall.blank) ||
         (id == "hold" && ui.wall.held) || (id == "wall_names" && ui.wall.group_names);
}

// A tick when it is on, what it does, and its shortcut at the right.
void draw_row(const Touched& item, const std::string& words, const std::string& keys, bool on) {
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em;
  if (item.hovered || item.held)
    filled_frame(item.box, item.held ? theme.pressed : theme.hovered, std::nullopt);
  ImRect row = item.box;
  row.Min.x += em * 1.7f;
  row.Max.x -= em * 0.6f;
  if (on) {
    const float side = em, top = std::floor(item.box.GetCenter().y - side / 2);
    const float left = item.box.Min.x + em * 0.4f;
    tick_in(ImRect({left, top}, {left + side, top + side}), theme.accent);
  }
  words_in(row, keys, small_font(keys), theme.quiet_ink, 1);
  row.Max.x -= size_of(keys, small_font(keys)).x;
  words_in(row, words, ImGui::GetFont(), theme.ink, 0);
}

float width_of_rows(const Shown& shown, CommandGroup from, CommandGroup to) {
  float widest = 0;
  for (const Command& item : commands()) {
    if (!item.in_menu || item.group < from || item.group > to) continue;
    const std::string words = text::say(shown.settings.language, item.words);
    const std::string keys = item.keys.empty() ? "" : words_of(item.keys.front());
    widest =
        std::max(widest, size_of(words, ImGui::GetFont()).x + size_of(keys, small_font(keys)).x);
  }
  return std::round(widest + widget_look().em * 4.3f);
}

void draw_column(CommandGroup from, CommandGroup to, const Shown& shown, Ui& ui, Actions& actions) {
  const float width = width_of_rows(shown, from, to);
  const Command* before = nullptr;
  ImGui::BeginGroup();
  for (const Command& item : commands()) {
    if (!item.in_menu || item.group < from || item.group > to) continue;
    if (before && before->group != item.group) ui::space(0.5f);
    menu_item(item.id, width, shown, ui, actions);
    before = &item;
  }
  ImGui::EndGroup();
}

}  // namespace

void menu_item(const char* id, float width, const Shown& shown, Ui& ui, Actions& actions) {
  const Command& found = command(id);
  const bool enabled = found.enabled(shown, ui);
  const std::string mark = std::string("menu.") + id;
  const std::string words = text::say(shown.settings.language, found.words);
  const std::string keys = found.keys.empty() ? "" : words_of(found.keys.front());
  if (!enabled) ImGui::BeginDisabled();
  const Touched item = touchable(mark.c_str(), {width, std::round(widget_look().em * 1.75f)});
  if (item.visible) draw_row(item, words, keys, is_on(id, shown, ui));
  if (!enabled) ImGui::EndDisabled();
  ui::mark(mark.c_str());
  if (!item.pressed || !enabled) return;
  ImGui::CloseCurrentPopup();
  run_command(id, shown, ui, actions);
}

void draw_menu(const Shown& shown, Ui& ui, Actions& actions) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(widget_look().em, 0));
  draw_column(CommandGroup::session, CommandGroup::session, shown, ui, actions);
  ImGui::SameLine();
  draw_column(CommandGroup::people, CommandGroup::plan, shown, ui, actions);
  ImGui::SameLine();
  draw_column(CommandGroup::looking_back, CommandGroup::wall, shown, ui, actions);
  ImGui::SameLine();
  draw_column(CommandGroup::view, CommandGroup::help, shown, ui, actions);
  ImGui::PopStyleVar();
}

}  // namespace gui
