// The map at the moment that is shown, with the discs on their way from the move before.

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "gui/look_back.hpp"
#include "gui/paint.hpp"
#include "gui/shown.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"
#include "gui/widgets.hpp"
#include "scene/map.hpp"

namespace gui {

/// The drawing of the last frame, and what it was made from.
struct MomentMemory {
  struct From {
    std::string session;
    std::size_t entries = 0, at = 0;
    bool raw = false, group_names = true;
    const scene::Theme* theme = nullptr;
    base::Language language = base::Language::english;
    draw::Size size;
    double text = 0;
    double part = 1;  // of the way from the move before
    bool operator==(const From&) const = default;
  };
  From from;
  bool made = false;
  scene::MapScene scene;
  model::Workshop before, now;
  session::Nearby nearby;
  std::size_t before_at = 0, now_at = 0;
  std::size_t states_of = 0;  // entries of the session that the states are of
  bool states_raw = false;
};

namespace {

void take_states(const Shown& shown, const LookBack& back, MomentMemory& memory) {
  const std::size_t entries = shown.session->entries().size();
  if (memory.made && memory.states_of == entries && memory.states_raw == back.raw &&
      memory.now_at == back.at && memory.before_at == back.from)
    return;
  memory.before = shown.session->at(seq_at(back, back.from), memory.nearby);
  memory.now = shown.session->at(seq_at(back, back.at), memory.nearby);
  memory.before_at = back.from;
  memory.now_at = back.at;
  memory.states_of = entries;
  memory.states_raw = back.raw;
}

// Those who moved, where they are on their way now.
std::vector<scene::MovedPerson> on_their_way(const MomentMemory& memory,
                                             const scene::MapGeometry& geometry, double part) {
  std::vector<scene::MovedPerson> moved;
  for (const auto& person : *memory.now.people) {
    const model::Person* then = model::find(memory.before, person->id);
    if (!person->place || !then || !then->place || *then->place == *person->place) continue;
    const draw::Point a = scene::page_from_position(geometry, *then->place);
    const draw::Point b = scene::page_from_position(geometry, *person->place);
    moved.push_back({person->id, {a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part}});
  }
  return moved;
}

void make_scene(const Shown& shown, const LookBack& back, MomentMemory& memory, draw::Size size) {
  const double part = part_of_the_way(shown, back);
  const scene::Look look{shown.settings.language, &theme_of(shown.settings), shown.fonts, size,
                         shown.book->em()};
  MomentMemory::From from{back.session,
                          shown.session->entries().size(),
                          back.at,
                          back.raw,
                          shown.settings.group_names,
                          look.theme,
                          shown.settings.language,
                          size,
                          shown.book->em(),
                          part};
  if (memory.made && from == memory.from) return;
  take_states(shown, back, memory);
  scene::MapOptions options;
  options.group_names = shown.settings.group_names;
  options.labels_before = memory.scene.labels;
  const auto& moves = moves_of(back);
  if (back.at > 0 && back.at <= moves.size() && moves[back.at - 1].actor)
    options.selected = {*moves[back.at - 1].actor};
  if (part < 1) {
    const auto geometry = scene::map_geometry(look, false, true);
    options.moved = on_their_way(memory, memory.made ? memory.scene.geometry : geometry, part);
  }
  memory.scene = scene::map(memory.now, options, look);
  memory.from = std::move(from);
  memory.made = true;
}

// The guesses of the room, as rings with numbers.
void draw_guesses(const Shown& shown, const LookBack& back, const MomentMemory& memory,
                  draw::Point origin) {
  const scene::Theme& theme = *widget_look().theme;
  const auto paint_all = [&](const std::vector<const model::Question*>& questions) {
    for (const model::Question* question : questions) {
      const auto known = back.guesses.find(question->id);
      if (known == back.guesses.end()) continue;
      for (const model::Position& place : known->second.places) {
        const draw::Point at = scene::page_from_position(memory.scene.geometry, place);
        const ImVec2 centre{float(origin.x + at.x), float(origin.y + at.y)};
        const float radius = widget_look().em * 0.45f;
        ImDrawList* list = ImGui::GetWindowDrawList();
        list->AddCircleFilled(centre, radius, im(theme.accent, 0.25));
        list->AddCircle(centre, radius, im(theme.accent), 0, 2);
      }
    }
  };
  paint_all(questions_at(shown, back, back.at));
  if (back.at > 0) paint_all(questions_at(shown, back, back.at - 1));
}

}  // namespace

void draw_moment(const Shown& shown, Ui& ui) {
  LookBack& back = ui.look_back;
  if (!back.drawn) back.drawn = std::make_shared<MomentMemory>();
  MomentMemory& memory = *back.drawn;
  const ImVec2 corner = ImGui::GetCursorScreenPos(), room = ImGui::GetContentRegionAvail();
  if (room.x < 1 || room.y < 1) return;
  make_scene(shown, back, memory, {std::floor(double(room.x)), std::floor(double(room.y))});
  const draw::Point origin{std::floor(double(corner.x)), std::floor(double(corner.y))};
  ImGui::InvisibleButton("look_back.map", room);
  ui::mark("look_back.map");
  if (ImGui::IsItemClicked()) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const draw::Point at{double(mouse.x) - origin.x, double(mouse.y) - origin.y};
    if (const auto place = scene::position_from_page(memory.scene.geometry, at))
      guess_place(shown, ui, *place);
  }
  paint(*ImGui::GetWindowDrawList(), memory.scene.drawing, origin, *shown.book);
  draw_guesses(shown, back, memory, origin);
}

}  // namespace gui
