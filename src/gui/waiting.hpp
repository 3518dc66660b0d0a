#pragma once
// What is being read or written: its words, how far it is, and a button to give it up.

#include "gui/action.hpp"
#include "gui/shown.hpp"

namespace gui {

/// On one line of `width` pixels, as high as a button; the words at the left (`align` 0) or beside
/// the bar (1). Asks that `shown.busy` is there.
void draw_waiting(const Shown& shown, float width, float align, Actions& actions);

}  // namespace gui
