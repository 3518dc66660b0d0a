#pragma once
// The wall: what the room sees of this session, and where. Going safer happens by itself, going
// more open takes a key or a click. The picture comes from a WallView alone.

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "base/time.hpp"
#include "gui/action.hpp"
#include "gui/settings.hpp"
#include "gui/shown.hpp"
#include "model/wall_view.hpp"
#include "scene/wall.hpp"

namespace gui {

struct Ui;
struct Input;

/// What the room keeps seeing while the facilitator goes on.
struct WallHeld {
  model::WallView view;
  scene::WallContent content;
  std::size_t entries = 0;  // of the session at that moment
};

/// Where the pointer is: a part (0-1) of the width and height of the wall, or a place on the map.
using WallPointer = std::variant<draw::Point, model::Position>;

struct WallMemory;

struct Wall {
  WallMode mode = WallMode::nothing;
  bool answered = false;  // "What does the room see?" was answered for this session
  scene::WallContent content = scene::EmptyWall{};
  std::optional<scene::WallContent> blank;  // for the moment, in place of it: black, or a break
  std::optional<WallHeld> held;
  bool group_names = false;  // names of the quadrants, held back until a key
  std::optional<WallPointer> pointer;
  bool panels = false;                   // same screen: the private panels are there for a moment
  base::Time last_touch;                 // of the panels
  std::optional<base::Time> hint_until;  // same screen: the keys are named at the bottom
  unsigned times_placed = 0;             // how often it was said where the wall is
  std::string break_time;                // typed for the break card
  std::shared_ptr<WallMemory> memory;
  std::shared_ptr<WallMemory> on_stage;  // of gui/stage.hpp
};

/// Panels of the screen that the room sees leave after so long without a key or a mouse.
inline constexpr std::int64_t panels_stay = 30'000;  // milliseconds
inline constexpr std::int64_t hint_stays = 5'000;

/// The room sees the main window.
bool shares_screen(const Wall& wall);
/// The main window is the wall now: no panel, dialog or toast is drawn.
bool covers_panels(const Wall& wall);

/// Another session is in the window: the room sees an empty wall until somebody says what.
Wall for_another_session(const Wall& wall);
/// What was asked: where the wall is, and what is on it.
void place_wall(Ui& ui, WallMode where, base::Time now);
void show_on_wall(Ui& ui, const scene::WallContent& what);
/// One click: on the wall with it. Without a wall the last answer about the room is given again,
/// and without an answer the question comes first.
void show_to_room(const Shown& shown, Ui& ui, Actions& actions, const scene::WallContent& what);
/// One screen: from the wall to the panels, for a moment, and back.
void show_panels(Wall& wall, base::Time now);
void hide_panels(Wall& wall, base::Time now);
/// Holds what the room sees now, or follows again.
void hold_or_follow(const Shown& shown, Ui& ui);

/// Hides what must not be seen, before anything is drawn: private words while the room sees this
/// screen or the window has no focus, panels that were left alone.
void keep_private(const Shown& shown, Ui& ui, const Input& input, bool touched);

/// What the room sees now.
struct WallPicture {
  const draw::Drawing* drawing = nullptr;
  std::optional<draw::Drawing> pointer;  // over it
  unsigned version = 0;                  // another one: another picture
};
/// Lives until the next call. `pixels`: the size of the wall.
WallPicture wall_picture(const Shown& shown, Ui& ui, draw::Size pixels);
/// The same drawing of something that fills the main window, whatever is on the wall.
WallPicture stage_picture(const Shown& shown, Ui& ui, const scene::WallContent& content,
                          draw::Size pixels);
/// What the room sees now, as far as the wall has it: with what follows my view filled in.
scene::WallContent content_now(const Shown& shown, Ui& ui);
/// "the map", "a break until 14:35", "nothing": for who leads.
std::string what_the_room_sees(const Shown& shown, const Ui& ui);
/// The map that is on the wall and can be pointed at there: it is live, and may be shown.
std::optional<scene::WallMap> live_map(const Shown& shown, const Ui& ui);
scene::Look wall_look(const Shown& shown, draw::Size pixels);

}  // namespace gui
