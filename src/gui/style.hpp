#pragma once
// How the window looks: ImGui's style made from a theme and the size of text, and what widgets need
// while they draw. Everything is a multiple of the em.

#include "gui/fonts.hpp"
#include "gui/marks.hpp"
#include "gui/settings.hpp"
#include "scene/theme.hpp"

typedef unsigned int ImU32;
struct ImVec4;

namespace gui {

const scene::Theme& theme_of(const Settings& settings);

/// Sets ImGui's style and default font; cheap enough for every frame.
void apply_style(const scene::Theme& theme, const FontBook& book);

/// What widgets draw with, from begin_look until the next one. Lives in ImGui's io.UserData, so it
/// belongs to the context and not to the program.
struct WidgetLook {
  const scene::Theme* theme = nullptr;
  FontBook* book = nullptr;
  Marks* marks = nullptr;  // null in the product
  float em = 16;           // pixels
  base::Language language = base::Language::english;
  bool wants_frame = false;  // something moves, or a tip is about to appear
};
void begin_look(WidgetLook* look);
WidgetLook& widget_look();

ImU32 im(draw::Colour colour, double alpha = 1);
ImVec4 im4(draw::Colour colour, double alpha = 1);

}  // namespace gui
