#pragma once
// The map on the screen: draws the scene, and turns pointing at it into a selection, a drag or a
// new person. The scene is made again only when something in it changed.

#include <optional>
#include <string>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "scene/map.hpp"

namespace gui {

/// The drawing of the last frame, and what it was made from.
struct MapMemory {
  struct From {
    std::string session;
    std::size_t entries = 0;
    scene::MapOptions options;  // labels_before left out
    base::Language language = base::Language::english;
    const scene::Theme* theme = nullptr;
    draw::Size size;
    double text = 0;
    std::optional<scene::WallMap> wall;  // drawn with the eyes of the wall
  };
  From from;
  scene::MapScene scene;
  draw::Point origin;         // of the page, in the window
  unsigned times_drawn = 0;   // how often a scene was made
  bool was_blind = false;     // in the last frame
  std::string session_shown;  // whose meeting `was_blind` is about
};

/// Fills the map's window.
void draw_map(const Shown& shown, Ui& ui, Actions& actions);

/// The same for the map that the room sees on this screen: only what is public, and nothing but
/// dragging.
void draw_map_on_wall(const Shown& shown, Ui& ui, Actions& actions, const scene::WallMap& wall,
                      draw::Size window);

/// Centre of the disc of this person in a drawing of the map.
std::optional<draw::Point> where_is(const draw::Drawing& drawing, model::PersonId id);

}  // namespace gui
