#include "gui/map_panel.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "draw/hit.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/glide.hpp"
#include "gui/map_tools.hpp"
#include "gui/paint.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"

namespace gui {

std::optional<draw::Point> where_is(const draw::Drawing& drawing, model::PersonId id) {
  const std::string tag = "person:" + model::to_text(id);
  for (const draw::Shape& shape : drawing.shapes) {
    if (shape.tag != tag) continue;
    if (const auto* circle = std::get_if<draw::Circle>(&shape.what)) return circle->centre;
    const auto* path = std::get_if<draw::Path>(&shape.what);
    if (!path || !path->fill) continue;
    double left = HUGE_VAL, top = HUGE_VAL, right = -HUGE_VAL, bottom = -HUGE_VAL;
    const auto take = [&](draw::Point p) {
      left = std::min(left, p.x);
      right = std::max(right, p.x);
      top = std::min(top, p.y);
      bottom = std::max(bottom, p.y);
    };
    for (const auto& piece : path->pieces) {
      if (const auto* move = std::get_if<draw::Path::MoveTo>(&piece)) take(move->to);
      if (const auto* line = std::get_if<draw::Path::LineTo>(&piece)) take(line->to);
      if (const auto* curve = std::get_if<draw::Path::CurveTo>(&piece)) take(curve->to);
    }
    if (left <= right) return draw::Point{(left + right) / 2, (top + bottom) / 2};
  }
  return std::nullopt;
}

namespace {

bool same(const std::vector<scene::MovedPerson>& a, const std::vector<scene::MovedPerson>& b) {
  return std::ranges::equal(
      a, b, [](const auto& x, const auto& y) { return x.id == y.id && x.at == y.at; });
}

bool same(const scene::MapOptions& a, const scene::MapOptions& b) {
  return a.group_names == b.group_names && a.private_words == b.private_words &&
         a.wishes == b.wishes && a.trails == b.trails && a.reverse_views == b.reverse_views &&
         a.tray == b.tray && a.trust_gutter == b.trust_gutter && a.selected == b.selected &&
         a.hovered == b.hovered && same(a.moved, b.moved);
}

bool same(const MapMemory::From& a, const MapMemory::From& b) {
  return a.entries == b.entries && a.session == b.session && a.language == b.language &&
         a.theme == b.theme && a.size == b.size && a.text == b.text && a.wall == b.wall &&
         same(a.options, b.options);
}

scene::Look look_of(const Shown& shown, draw::Size size) {
  return {shown.settings.language, &theme_of(shown.settings), shown.fonts, size, shown.book->em()};
}

// Where there is room for it the gutter on the left shows while something is dragged. Where the
// grid would have to move aside for it, only when the disc leaves the grid on that side.
bool wants_trust_gutter(const scene::Look& look, const Drag& drag) {
  const scene::MapGeometry without = scene::map_geometry(look, false, true);
  const scene::MapGeometry with = scene::map_geometry(look, true, true);
  return with.grid == without.grid || drag.at.x < without.grid.left;
}

scene::MapOptions options_of(const Shown& shown, const Ui& ui, const scene::Look& look) {
  const Settings& settings = shown.settings;
  scene::MapOptions options;
  options.group_names = settings.group_names;
  options.private_words = ui.private_words;
  options.wishes = settings.wishes;
  options.trails = settings.trails;
  options.reverse_views = settings.reverse_views;
  options.selected = ui.selected;
  options.hovered = ui.hovered;
  options.trust_gutter = ui.drag && ui.drag->moved && wants_trust_gutter(look, *ui.drag);
  if (ui.drag && ui.drag->moved) options.moved.push_back({ui.drag->person, ui.drag->at});
  if (ui.nudge) {
    options.trust_gutter = options.trust_gutter || !ui.nudge->at.trust;
    const auto geometry = scene::map_geometry(look, options.trust_gutter, options.tray);
    options.moved.push_back({ui.nudge->person, scene::page_from_position(geometry, ui.nudge->at)});
  }
  // A slider of the inspector: the disc goes along before anything is recorded.
  if (ui.sliding && !ui.sliding->field.starts_with("inspector.wish") &&
      !ui.sliding->field.starts_with("inspector.reverse")) {
    options.trust_gutter = options.trust_gutter || !ui.sliding->at.trust;
    const auto geometry = scene::map_geometry(look, options.trust_gutter, options.tray);
    options.moved.push_back(
        {ui.sliding->person, scene::page_from_position(geometry, ui.sliding->at)});
  }
  return options;
}

void make_scene(const Shown& shown, Ui& ui, draw::Size size) {
  MapMemory& memory = *ui.map;
  const scene::Look look = look_of(shown, size);
  MapMemory::From from{shown.session->header().id,
                       shown.session->entries().size(),
                       options_of(shown, ui, look),
                       look.language,
                       &theme_of(shown.settings),
                       size,
                       look.text,
                       {}};
  add_glide(shown, ui, memory.scene.geometry, from.options);
  if (memory.times_drawn > 0 && same(memory.from, from)) return;
  from.options.labels_before = ui.labels;
  memory.scene = scene::map(shown.session->now(), from.options, look);
  ui.labels = memory.scene.labels;
  memory.from = std::move(from);
  ++memory.times_drawn;
}

scene::WallHand hand_of(const Ui& ui, const scene::Look& look) {
  if (!ui.drag || !ui.drag->moved) return {};
  return {{{ui.drag->person, ui.drag->at}}, wants_trust_gutter(look, *ui.drag)};
}

// `look`: of the wall, `size`: of the map on it.
void make_scene_on_wall(const Shown& shown, Ui& ui, const scene::WallMap& wall,
                        const model::WallView& view, const scene::Look& look, draw::Size size) {
  MapMemory& memory = *ui.map;
  scene::Look below = look;
  below.size = size;
  const scene::WallHand hand = hand_of(ui, below);
  MapMemory::From from{shown.session->header().id,
                       shown.session->entries().size(),
                       {},
                       look.language,
                       &theme_of(shown.settings),
                       size,
                       look.text,
                       wall};
  from.options.moved = hand.moved;
  from.options.trust_gutter = hand.trust_gutter;
  if (memory.times_drawn > 0 && same(memory.from, from)) return;
  memory.scene = scene::wall_map(wall, view, hand, look);
  memory.from = std::move(from);
  ++memory.times_drawn;
}

// -- pointing

std::optional<model::PersonId> person_at(const Shown& shown, const Ui& ui, draw::Point at) {
  return scene::person_in(draw::tag_at(ui.map->scene.drawing, *shown.fonts, at));
}

void press(const Shown& shown, Ui& ui, draw::Point at) {
  const std::string_view tag = draw::tag_at(ui.map->scene.drawing, *shown.fonts, at);
  const auto person = scene::person_in(tag);
  const bool extend = ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeyShift;
  if (!person) {
    if (!extend) ui.selected.clear();
    return;
  }
  if (extend) {
    if (!ui.selected.erase(*person)) ui.selected.insert(*person);
    return;
  }
  ui.selected = {*person};
  if (!tag.starts_with("person:") || !can_record(shown)) return;
  const auto centre = where_is(ui.map->scene.drawing, *person);
  if (!centre) return;
  ui.drag = Drag{*person, {at.x - centre->x, at.y - centre->y}, *centre, false};
}

void follow(Ui& ui, draw::Point at) {
  Drag& drag = *ui.drag;
  const draw::Point centre{at.x - drag.grip.x, at.y - drag.grip.y};
  const double tremble = double(widget_look().em) * 0.3;
  if (!drag.moved && std::hypot(centre.x - drag.at.x, centre.y - drag.at.y) < tremble) return;
  drag.moved = true;
  drag.at = centre;
}

void drop(const Shown& shown, Ui& ui, Actions& actions) {
  const Drag drag = *ui.drag;
  ui.drag.reset();
  const model::Person* person = model::find(shown.session->now(), drag.person);
  if (!drag.moved || !person || !can_record(shown)) return;
  const scene::MapGeometry& geometry = ui.map->scene.geometry;
  if (const auto at = scene::position_from_page(geometry, drag.at))
    actions.push_back(Record{{session::PlacePerson{drag.person, model::rounded(*at)}}});
  else if (person->place)
    actions.push_back(Record{{session::TakeOffMap{drag.person}}});
}

void double_click(const Shown& shown, Ui& ui, Actions& actions, draw::Point at) {
  if (const auto person = person_at(shown, ui, at)) {
    ui.selected = {*person};
    ui.focus = "inspector.code";
    return;
  }
  if (shown.read_only) return say(shown, ui, *shown.read_only, true);
  add_person(shown, ui, actions, scene::position_from_page(ui.map->scene.geometry, at));
}

enum class Hand { everything, only_drags };

void point(const Shown& shown, Ui& ui, Actions& actions, Hand hand) {
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const bool there = ImGui::IsMousePosValid(&mouse);
  const draw::Point at{double(mouse.x) - ui.map->origin.x, double(mouse.y) - ui.map->origin.y};
  if (ui.drag) {
    if (there) follow(ui, at);
    if (!ImGui::IsItemActive()) drop(shown, ui, actions);
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return;
  }
  ui.hovered.reset();
  if (!there || !ImGui::IsItemHovered()) return;
  ui.hovered = person_at(shown, ui, at);
  if (ui.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (hand == Hand::only_drags) {
    if (ImGui::IsItemActivated()) press(shown, ui, at);
  } else if (ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
    double_click(shown, ui, actions, at);
  } else if (ImGui::IsItemActivated()) {
    press(shown, ui, at);
  } else if (ImGui::IsMouseClicked(ImGuiMouseButton_Right) && ui.hovered) {
    if (!ui.selected.contains(*ui.hovered)) ui.selected = {*ui.hovered};
    open_person_menu();
  }
}

}  // namespace

void draw_map(const Shown& shown, Ui& ui, Actions& actions) {
  if (!ui.map) ui.map = std::make_shared<MapMemory>();
  draw_map_tools(shown, ui, actions);
  const ImVec2 at = ImGui::GetCursorScreenPos(), room = ImGui::GetContentRegionAvail();
  if (room.x < 1 || room.y < 1) return;
  const draw::Size size{std::floor(double(room.x)), std::floor(double(room.y))};
  ui.map->origin = {std::floor(double(at.x)), std::floor(double(at.y))};
  start_glide(shown, ui);
  // What is pointed at is what was seen, the drawing of the frame before.
  if (ui.map->times_drawn == 0) make_scene(shown, ui, size);
  ImGui::InvisibleButton("map", room);
  ui::mark("map");
  point(shown, ui, actions, Hand::everything);
  make_scene(shown, ui, size);
  paint(*ImGui::GetWindowDrawList(), ui.map->scene.drawing, ui.map->origin, *shown.book);
  draw_empty_map(shown, ui, {at.x, at.y}, size);
  draw_person_menu(shown, ui, actions);
}

void draw_map_on_wall(const Shown& shown, Ui& ui, Actions& actions, const scene::WallMap& wall,
                      draw::Size window) {
  if (!ui.map) ui.map = std::make_shared<MapMemory>();
  const scene::Look look = wall_look(shown, window);
  const model::WallView view = model::wall_view(shown.session->now());
  const draw::Drawing goal = scene::wall_goal(view, look);
  const draw::Size size{window.width, window.height - goal.size.height};
  if (size.width < 1 || size.height < 1) return;
  ui.map->origin = {0, goal.size.height};
  if (ui.map->from.wall != wall) make_scene_on_wall(shown, ui, wall, view, look, size);
  ImGui::SetCursorScreenPos({0, float(goal.size.height)});
  ImGui::InvisibleButton("map", {float(size.width), float(size.height)});
  ui::mark("wall.map");
  point(shown, ui, actions, Hand::only_drags);
  make_scene_on_wall(shown, ui, wall, view, look, size);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  paint(list, goal, {0, 0}, *shown.book);
  paint(list, ui.map->scene.drawing, ui.map->origin, *shown.book);
}

}  // namespace gui
