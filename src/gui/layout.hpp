#pragma once
// Where the panels are: a pure function of the window's size, the size of the text and what is
// open.

#include "draw/drawing.hpp"
#include "gui/settings.hpp"

namespace gui {

struct Layout {
  draw::Box top_bar, notices, people, map, inspector, status;
};

/// How high the notices are; 0 lines: no height.
double notices_height(double em, int notice_lines);

/// `notices` is as high as `notice_lines` lines.
Layout layout(draw::Size window, double em, const Settings& settings, bool inspector,
              int notice_lines);

}  // namespace gui
