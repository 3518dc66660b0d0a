#pragma once
// What widgets are made of: an item that can be pressed, a frame, words in a box. Inside widgets
// and panels that draw a thing of their own.

#include <imgui.h>
#include <imgui_internal.h>
#include <optional>
#include <string>

#include "draw/drawing.hpp"

namespace gui::ui::parts {

/// An item by mouse and keyboard: Space or Enter press it. Draws the focus ring itself.
struct Touched {
  ImRect box;
  bool visible = false, hovered = false, held = false, pressed = false;
};
Touched touchable(const char* mark, ImVec2 size);

void filled_frame(const ImRect& box, draw::Colour fill, std::optional<draw::Colour> border,
                  float border_width = 1);
/// Cut with an ellipsis when too wide. `align` 0 left, 0.5 middle, 1 right.
void words_in(const ImRect& box, const std::string& words, ImFont* font, draw::Colour colour,
              float align);
void tick_in(const ImRect& square, draw::Colour colour);
ImVec2 size_of(const std::string& words, ImFont* font);

/// Asks for the glyphs of words that ImGui is about to draw in the ordinary font.
void need_glyphs(const std::string& words);
ImFont* semibold_font();
ImFont* semibold_font(const std::string& words);
ImFont* small_font(const std::string& words);
/// The font, or the small one when the words are wider than that in it.
ImFont* font_for(const std::string& words, ImFont* font, float width);

/// "##" and the mark: an id without visible words.
std::string field_label(const char* mark);
/// Colours of an input field while it lives.
struct FieldColours {
  FieldColours();
  ~FieldColours();
  FieldColours(const FieldColours&) = delete;
};
void ring_when_active();

}  // namespace gui::ui::parts
