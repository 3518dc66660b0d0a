#pragma once
// Small signs drawn with lines, sharp at every size.

#include <string>

#include "draw/drawing.hpp"

struct ImVec2;

namespace gui {

enum class Icon {
  undo,
  redo,
  menu,
  sun,
  moon,
  close,
  plus,
  play,
  pause,
  step_back,
  step_on,
  chapter_back,
  chapter_on,
  lock,
  screen
};

/// In a square with its corner at `at`.
void draw_icon(Icon icon, const ImVec2& at, float side, draw::Colour colour);

namespace ui {
bool icon_button(Icon icon, const char* mark, const std::string& tip, bool enabled = true);
}

}  // namespace gui
