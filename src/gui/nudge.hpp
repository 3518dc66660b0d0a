#pragma once
// Arrow keys: the disc moves at once, the log gets one entry when the keys have rested.

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

inline constexpr std::int64_t nudge_rest = 600;  // milliseconds

/// One press: `right` and `up` are -1, 0 or 1. From the edge of the map a press (not a held key)
/// goes on into "we do not know yet"; who is not on the map comes to the middle.
void nudge(const Shown& shown, Ui& ui, Actions& actions, int right, int up, bool fine, bool held);
/// Records what was nudged, if anything.
void record_nudge(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
