#pragma once
// Where the panels are: a pure function of the window's size, the size of the text and what is
// open.

#include "draw/drawing.hpp"
#include "gui/settings.hpp"

namespace gui {

struct Layout {
  draw::Box top_bar, notices, people, map, inspector, status;
};

/// `notices` is as high as `notice_lines` lines; 0 lines: it has no height.
Layout layout(draw::Size window, double em, const Settings& settings, bool inspector,
              int notice_lines);

}  // namespace gui
