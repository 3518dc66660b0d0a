#pragma once
// Where the panels are: a pure function of the window's size, the size of the text and what is
// open.

#include "draw/drawing.hpp"
#include "gui/settings.hpp"

namespace gui {

struct Layout {
  draw::Box top_bar, notices, people, map, inspector, status;
  draw::Box wall;  // the live picture of a second screen; empty when there is none
};

/// How high the notices are; 0 lines: no height.
double notices_height(double em, int notice_lines);

/// `notices` is as high as `notice_lines` lines.
Layout layout(draw::Size window, double em, const Settings& settings, bool inspector,
              int notice_lines);

/// Takes room for a picture of the wall, `wide` by `high` in shape, from the foot of the list of
/// people; when that is closed, of the inspector.
void make_room_for_wall(Layout& at, double em, draw::Size shape);

}  // namespace gui
