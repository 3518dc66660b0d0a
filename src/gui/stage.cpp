#include "gui/stage.hpp"

#include <cmath>
#include <imgui.h>

#include "draw/hit.hpp"
#include "gui/harvest.hpp"
#include "gui/map_panel.hpp"
#include "gui/paint.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/wall_panel.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using text::tr;

bool is_large_harvest(const Ui& ui) {
  return ui.step == Step::plan && ui.plan.page == PlanPage::harvest && ui.plan.large;
}

bool is_class_view(const Ui& ui) {
  return ui.step == Step::look_back && ui.look_back.class_view;
}

double foot_height(const scene::WallContent& content) {
  if (std::holds_alternative<scene::WallHarvest>(content)) return std::round(double(ems(6.2)));
  if (std::holds_alternative<scene::WallMoment>(content)) return std::round(double(ems(3.2)));
  return 0;
}

// -- the harvest
void draw_harvest_foot(const Shown& shown, Ui& ui, Actions& actions) {
  draw_next_harvest_line(shown, ui, actions, "harvest.large.new");
  if (covers_panels(ui.wall)) return;
  if (ui::button(tr(shown.settings.language, "Back to the plan  (Esc)"), "harvest.back",
                 ui::Kind::quiet))
    ui.plan.large = false;
}

// -- the story
void draw_story_foot(const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.step != Step::look_back) return;
  draw_player_buttons(shown, ui);
  draw_question_foot(shown, ui);
  const std::string words = tr(shown.settings.language, "Back to the trainer's view");
  const float width = ImGui::CalcTextSize(words.c_str()).x + ems(2);
  ImGui::SameLine(ImGui::GetContentRegionMax().x - width);
  if (ui::button(words, "look_back.class_view", ui::Kind::quiet, width))
    toggle_class_view(shown, ui, actions);
}

// A click on the map is a guess at a place, one on an option is a hand.
void take_guess(const Shown& shown, Ui& ui, const scene::WallMoment& moment,
                const draw::Drawing& drawing) {
  if (ui.step != Step::look_back || !scene::may_show_map(*moment.then)) return;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const draw::Point at{double(mouse.x), double(mouse.y)};
  const std::string tag(draw::tag_at(drawing, *shown.fonts, at, 2));
  if (tag.starts_with("option:"))
    return add_hand(shown, ui, std::size_t(std::stoul(tag.substr(7))));
  const scene::MapGeometry map = scene::moment_scene(moment, wall_look(shown, drawing.size)).map;
  if (at.x >= map.grid.right) return;
  if (const auto place = scene::position_from_page(map, at)) guess_place(shown, ui, *place);
}

void draw_foot(const Shown& shown, Ui& ui, Actions& actions, const scene::WallContent& content,
               draw::Size window, double height) {
  const float side = std::round(ems(2));
  const double top = window.height - height;
  ImGui::GetWindowDrawList()->AddRectFilled({0, float(top)},
                                            {float(window.width), float(window.height)},
                                            im(widget_look().theme->surface));
  ImGui::SetCursorPos({side, float(top) + std::round(ems(0.55))});
  ImGui::BeginChild("stage.foot", {float(window.width) - 2 * side, float(height) - ems(0.6)}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoScrollbar |
                        ImGuiWindowFlags_NoScrollWithMouse);
  if (std::holds_alternative<scene::WallHarvest>(content))
    draw_harvest_foot(shown, ui, actions);
  else
    draw_story_foot(shown, ui, actions);
  ImGui::EndChild();
}

}  // namespace

std::optional<scene::WallContent> on_stage(const Shown& shown, Ui& ui) {
  if (!shown.session) return std::nullopt;
  if (covers_panels(ui.wall)) return content_now(shown, ui);
  if (is_large_harvest(ui)) return scene::WallHarvest{};
  if (is_class_view(ui)) return moment_for_room(shown, ui);
  return std::nullopt;
}

void draw_stage(const Shown& shown, Ui& ui, Actions& actions, const scene::WallContent& content,
                draw::Size window) {
  const auto live = covers_panels(ui.wall) ? live_map(shown, ui) : std::nullopt;
  if (live) {
    draw_map_on_wall(shown, ui, actions, *live, window);
  } else {
    const double foot = foot_height(content);
    const draw::Size size{window.width, window.height - foot};
    const draw::Drawing& drawing = *stage_picture(shown, ui, content, size).drawing;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled({0, 0}, {float(window.width), float(window.height)}, im(drawing.background));
    if (const auto* moment = std::get_if<scene::WallMoment>(&content)) {
      ImGui::SetCursorPos({0, 0});
      ImGui::InvisibleButton("stage.story", {float(size.width), float(size.height)});
      ui::mark("look_back.map");
      if (ImGui::IsItemClicked()) take_guess(shown, ui, *moment, drawing);
    }
    paint(list, drawing, {0, 0}, *shown.book);
    if (foot > 0) draw_foot(shown, ui, actions, content, window, foot);
  }
  draw_wall_hint(shown, ui, window);
}

}  // namespace gui
