#pragma once
// What the user of this computer prefers. Kept by app/ in the settings file, never in a session.

#include "base/language.hpp"

namespace gui {

/// "What does the room see?": nothing, this same screen (a beamer that mirrors), a second screen.
enum class WallMode { nothing, same_screen, second_screen };

struct Settings {
  base::Language language = base::Language::english;
  bool dark = false;
  bool high_contrast = false;   // black and white, for eyes or beamers that need it
  bool reduced_motion = false;  // discs are where they are at once
  double scale = 1;             // 0.75-3, on top of what the monitor asks
  bool group_names = true;      // names on the quadrants of the map
  bool wishes = false, trails = false, reverse_views = false;  // of everybody on the map
  bool people_list = true;                                     // the panel on the left is open
  bool sound = false;                                          // at the end of a turn
  WallMode wall = WallMode::nothing;                           // the last answer; F5 gives it again
  int lock_minutes = 10;  // a sealed session locks after so long untouched; 0: never
  bool operator==(const Settings&) const = default;
};

}  // namespace gui
