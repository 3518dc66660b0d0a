#include "gui/wall.hpp"

#include "gui/clock.hpp"
#include "gui/input.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"

namespace gui {

/// The picture of the last frame, and what it was made from.
struct WallMemory {
  struct From {
    std::string session;
    std::size_t entries = 0;
    bool held = false, released = false;
    scene::WallContent content;
    base::Language language = base::Language::english;
    const scene::Theme* theme = nullptr;
    draw::Size size;
    bool operator==(const From&) const = default;
  };
  From from;
  draw::Drawing drawing;
  model::WallView view;
  std::optional<draw::Point> pointer;
  unsigned version = 0;
};

namespace {

using scene::WallContent;

// What was held is let go when it would show more than may be seen now.
bool still_held(const Shown& shown, const Wall& wall) {
  if (!wall.held) return false;
  const model::SessionKind now = shown.session->now().kind;
  return now == wall.held->view.kind || now == model::SessionKind::fictive;
}

// The map as the facilitator has it in view.
WallContent followed(const Shown& shown, const Wall& wall) {
  WallContent content = wall.content;
  if (auto* map = std::get_if<scene::WallMap>(&content))
    *map = {wall.group_names, shown.settings.wishes, shown.settings.trails,
            shown.settings.reverse_views};
  return with_time(shown, std::move(content));
}

WallContent content_now(const Shown& shown, const Wall& wall) {
  if (wall.blank) return *wall.blank;
  if (!still_held(shown, wall)) return followed(shown, wall);
  WallContent content = wall.held->content;
  if (auto* map = std::get_if<scene::WallMap>(&content)) map->group_names = wall.group_names;
  return content;
}

std::optional<draw::Point> pointer_on(const Wall& wall, const WallMemory& memory,
                                      const scene::Look& look) {
  if (!wall.pointer) return std::nullopt;
  if (const auto* part = std::get_if<draw::Point>(&*wall.pointer))
    return draw::Point{part->x * look.size.width, part->y * look.size.height};
  const auto* map = std::get_if<scene::WallMap>(&memory.from.content);
  if (!map || !scene::may_show_map(memory.view)) return std::nullopt;
  const scene::MapScene scene = scene::wall_map(*map, memory.view, {}, look);
  const draw::Point at =
      scene::page_from_position(scene.geometry, std::get<model::Position>(*wall.pointer));
  return draw::Point{at.x, at.y + scene::goal_height(memory.view, look)};
}

WallMemory::From seen_from(const Shown& shown, const Wall& wall, const scene::Look& look) {
  if (!shown.session)
    return {"", 0, false, false, scene::EmptyWall{}, look.language, look.theme, look.size};
  const session::Session& session = *shown.session;
  const bool held = still_held(shown, wall);
  return {session.header().id,
          held ? wall.held->entries : session.entries().size(),
          held,
          session.now().map_released,
          content_now(shown, wall),
          look.language,
          look.theme,
          look.size};
}

}  // namespace

bool shares_screen(const Wall& wall) {
  return wall.mode == WallMode::same_screen;
}

bool covers_panels(const Wall& wall) {
  return shares_screen(wall) && !wall.panels;
}

Wall for_another_session(const Wall& wall) {
  Wall next;
  next.mode = wall.mode;
  return next;
}

void show_panels(Wall& wall, base::Time now) {
  if (!shares_screen(wall)) return;
  wall.panels = true;
  wall.last_touch = now;
}

void hide_panels(Wall& wall, base::Time now) {
  wall.panels = false;
  if (shares_screen(wall)) wall.hint_until = base::Time{now.milliseconds + hint_stays};
}

void place_wall(Ui& ui, WallMode where, base::Time now) {
  Wall& wall = ui.wall;
  wall.answered = true;
  wall.mode = where;
  ++wall.times_placed;
  wall.held.reset();
  wall.pointer.reset();
  hide_panels(wall, now);
  if (where == WallMode::nothing) wall.blank.reset();
  if (where == WallMode::same_screen) ui.private_words = false;
}

void show_on_wall(Ui& ui, const WallContent& what) {
  ui.wall.content = what;
  ui.wall.blank.reset();
  ui.wall.held.reset();
}

void hold_or_follow(const Shown& shown, Wall& wall) {
  if (still_held(shown, wall)) return wall.held.reset();
  wall.held = WallHeld{model::wall_view(shown.session->now()), followed(shown, wall),
                       shown.session->entries().size()};
}

void keep_private(const Shown& shown, Ui& ui, const Input& input, bool touched) {
  if (!input.focused || shares_screen(ui.wall)) ui.private_words = false;
  if (!shown.session || !shares_screen(ui.wall) || !ui.wall.panels) return;
  const bool left_alone = shown.now.milliseconds - ui.wall.last_touch.milliseconds >= panels_stay;
  const bool asked = ui.dialog == Dialog::leave_unsaved;  // a question that cannot wait
  if (!asked && (!input.focused || (left_alone && !touched)))
    return hide_panels(ui.wall, shown.now);
  if (touched || (asked && left_alone)) ui.wall.last_touch = shown.now;
}

scene::Look wall_look(const Shown& shown, draw::Size pixels) {
  return scene::wall_look(
      {shown.settings.language, &theme_of(shown.settings), shown.fonts, pixels, 16});
}

std::optional<scene::WallMap> live_map(const Shown& shown, const Ui& ui) {
  if (!shown.session || ui.wall.blank || still_held(shown, ui.wall)) return std::nullopt;
  const WallContent content = content_now(shown, ui.wall);
  const auto* map = std::get_if<scene::WallMap>(&content);
  if (!map || !scene::may_show_map(model::wall_view(shown.session->now()))) return std::nullopt;
  return *map;
}

WallPicture wall_picture(const Shown& shown, Ui& ui, draw::Size pixels) {
  Wall& wall = ui.wall;
  if (!wall.memory) wall.memory = std::make_shared<WallMemory>();
  WallMemory& memory = *wall.memory;
  const scene::Look look = wall_look(shown, pixels);
  WallMemory::From from = seen_from(shown, wall, look);
  if (memory.version == 0 || memory.from != from) {
    memory.view = from.held       ? wall.held->view
                  : shown.session ? model::wall_view(shown.session->now())
                                  : model::WallView{};
    memory.view.map_released = memory.view.map_released && from.released;
    draw::Drawing drawing = scene::wall(from.content, memory.view, look);
    if (memory.version == 0 || drawing != memory.drawing) ++memory.version;
    memory.drawing = std::move(drawing);
    memory.from = std::move(from);
  }
  const std::optional<draw::Point> pointer = pointer_on(wall, memory, look);
  if (pointer != memory.pointer) ++memory.version;
  memory.pointer = pointer;
  WallPicture picture{&memory.drawing, {}, memory.version};
  if (pointer) picture.pointer = scene::wall_pointer(*pointer, look);
  return picture;
}

}  // namespace gui
