#include "gui/wall.hpp"

#include "gui/clock.hpp"
#include "gui/input.hpp"
#include "gui/look_back.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"
#include "text/text.hpp"

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

// The map as the facilitator has it in view, the moment that is looked back on.
WallContent followed(const Shown& shown, Ui& ui) {
  if (std::holds_alternative<scene::WallMoment>(ui.wall.content)) return moment_for_room(shown, ui);
  WallContent content = ui.wall.content;
  if (auto* map = std::get_if<scene::WallMap>(&content))
    *map = {ui.wall.group_names, shown.settings.wishes, shown.settings.trails,
            shown.settings.reverse_views};
  return with_time(shown, std::move(content));
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

WallMemory::From seen_from(const Shown& shown, const WallContent& content,
                           const std::optional<WallHeld>& held, const scene::Look& look) {
  if (!shown.session)
    return {"", 0, false, false, scene::EmptyWall{}, look.language, look.theme, look.size};
  const session::Session& session = *shown.session;
  return {session.header().id,
          held ? held->entries : session.entries().size(),
          held.has_value(),
          session.now().map_released,
          content,
          look.language,
          look.theme,
          look.size};
}

void draw_into(WallMemory& memory, const Shown& shown, WallMemory::From from,
               const std::optional<WallHeld>& held, const scene::Look& look) {
  if (memory.version != 0 && memory.from == from) return;
  memory.view = held            ? held->view
                : shown.session ? model::wall_view(shown.session->now())
                                : model::WallView{};
  memory.view.map_released = memory.view.map_released && from.released;
  draw::Drawing drawing = scene::wall(from.content, memory.view, look);
  if (memory.version == 0 || drawing != memory.drawing) ++memory.version;
  memory.drawing = std::move(drawing);
  memory.from = std::move(from);
}

std::optional<WallHeld> held_now(const Shown& shown, const Wall& wall) {
  if (!shown.session || !still_held(shown, wall)) return std::nullopt;
  return wall.held;
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
  if (wall.mode != where) wall.held.reset();
  wall.mode = where;
  ++wall.times_placed;
  wall.pointer.reset();
  hide_panels(wall, now);
  if (where == WallMode::nothing) wall.blank.reset();
  if (where != WallMode::same_screen) return;
  ui.private_words = false;
  ui.plan.large = ui.look_back.class_view = false;  // what fills this window is the wall now
}

void show_on_wall(Ui& ui, const WallContent& what) {
  ui.wall.content = what;
  ui.wall.blank.reset();
  ui.wall.held.reset();
}

void show_to_room(const Shown& shown, Ui& ui, Actions& actions, const WallContent& what) {
  if (ui.wall.mode != WallMode::nothing) {
    hide_panels(ui.wall, shown.now);
    ui.dialog = Dialog::none;
    return actions.push_back(ShowOnWall{what});
  }
  if (shown.settings.wall == WallMode::nothing) {
    ui.wall.content = what;  // for when the question is answered
    ui.dialog = Dialog::wall;
    return;
  }
  ui.dialog = Dialog::none;
  actions.push_back(PlaceWall{shown.settings.wall});
  actions.push_back(ShowOnWall{what});
}

void hold_or_follow(const Shown& shown, Ui& ui) {
  Wall& wall = ui.wall;
  if (still_held(shown, wall)) return wall.held.reset();
  wall.held = WallHeld{model::wall_view(shown.session->now()), followed(shown, ui),
                       shown.session->entries().size()};
}

void keep_private(const Shown& shown, Ui& ui, const Input& input, bool touched) {
  ui.may_be_seen = !input.focused || shares_screen(ui.wall);
  if (ui.may_be_seen) ui.private_words = false;
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
  const auto* map = std::get_if<scene::WallMap>(&ui.wall.content);
  if (!map || !scene::may_show_map(model::wall_view(shown.session->now()))) return std::nullopt;
  return scene::WallMap{ui.wall.group_names, shown.settings.wishes, shown.settings.trails,
                        shown.settings.reverse_views};
}

WallContent content_now(const Shown& shown, Ui& ui) {
  const Wall& wall = ui.wall;
  if (wall.blank) return *wall.blank;
  if (!still_held(shown, wall)) return followed(shown, ui);
  WallContent content = wall.held->content;
  if (auto* map = std::get_if<scene::WallMap>(&content)) map->group_names = wall.group_names;
  return content;
}

std::string what_the_room_sees(const Shown& shown, const Ui& ui) {
  const base::Language language = shown.settings.language;
  const Wall& wall = ui.wall;
  if (wall.mode == WallMode::nothing) return text::trc(language, "wall", "nothing");
  if (wall.blank) return scene::wall_name(*wall.blank, language);
  const bool held = still_held(shown, wall);
  const WallContent& content = held ? wall.held->content : wall.content;
  const std::string name = std::holds_alternative<scene::WallMap>(content) &&
                                   !scene::may_show_map(model::wall_view(shown.session->now()))
                               ? text::trc(language, "wall", "not the map yet")
                               : scene::wall_name(content, language);
  return held ? text::tr(language, "{what}, held", {{"what", name}}) : name;
}

WallPicture wall_picture(const Shown& shown, Ui& ui, draw::Size pixels) {
  if (!ui.wall.memory) ui.wall.memory = std::make_shared<WallMemory>();
  WallMemory& memory = *ui.wall.memory;
  const scene::Look look = wall_look(shown, pixels);
  const std::optional<WallHeld> held = held_now(shown, ui.wall);
  const WallContent content = shown.session ? content_now(shown, ui) : scene::EmptyWall{};
  draw_into(memory, shown, seen_from(shown, content, held, look), held, look);
  const std::optional<draw::Point> pointer = pointer_on(ui.wall, memory, look);
  if (pointer != memory.pointer) ++memory.version;
  memory.pointer = pointer;
  WallPicture picture{&memory.drawing, {}, memory.version};
  if (pointer) picture.pointer = scene::wall_pointer(*pointer, look);
  return picture;
}

WallPicture stage_picture(const Shown& shown, Ui& ui, const WallContent& content,
                          draw::Size pixels) {
  if (!ui.wall.on_stage) ui.wall.on_stage = std::make_shared<WallMemory>();
  WallMemory& memory = *ui.wall.on_stage;
  const scene::Look look = wall_look(shown, pixels);
  const std::optional<WallHeld> held =
      covers_panels(ui.wall) ? held_now(shown, ui.wall) : std::nullopt;
  draw_into(memory, shown, seen_from(shown, content, held, look), held, look);
  return {&memory.drawing, {}, memory.version};
}

}  // namespace gui
