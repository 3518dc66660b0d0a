#include "gui/widget_parts.hpp"

#include <algorithm>
#include <cmath>

#include "gui/style.hpp"
#include "scene/look.hpp"

namespace gui::ui::parts {
namespace {

// ImGui 1.86 lets Tab go to text fields only, which show by themselves that they have the keyboard:
// where it comes to something else, the ring has to be asked for.
void show_ring_after_tab(ImGuiID id) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool by_tab = g.NavActivateInputId == id &&
                      (g.NavActivateFlags & ImGuiActivateFlags_TryToPreserveState) != 0;
  if (by_tab) g.NavDisableHighlight = false;
}

}  // namespace

Touched touchable(const char* mark, ImVec2 size) {
  Touched item;
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  if (window->SkipItems) return item;
  const ImGuiID id = window->GetID(mark);
  const ImVec2 at = window->DC.CursorPos;
  item.box = ImRect(at, {at.x + std::round(size.x), at.y + std::round(size.y)});
  ImGui::ItemSize(item.box, ImGui::GetStyle().FramePadding.y);
  if (!ImGui::ItemAdd(item.box, id, nullptr, ImGuiItemFlags_Inputable)) return item;
  item.visible = true;
  show_ring_after_tab(id);
  item.pressed = ImGui::ButtonBehavior(item.box, id, &item.hovered, &item.held);
  const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  const bool enabled = (ImGui::GetItemFlags() & ImGuiItemFlags_Disabled) == 0;
  if (focused && enabled && ImGui::IsKeyPressedMap(ImGuiKey_Enter, false)) item.pressed = true;
  ImGui::RenderNavHighlight(item.box, id);
  return item;
}

void filled_frame(const ImRect& box, draw::Colour fill, std::optional<draw::Colour> border,
                  float border_width) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  const float alpha = ImGui::GetStyle().Alpha;
  const float round = ImGui::GetStyle().FrameRounding;
  const float width = border_width * ImGui::GetStyle().FrameBorderSize;
  if (fill.alpha > 0) list->AddRectFilled(box.Min, box.Max, im(fill, double(alpha)), round);
  if (border) {
    const float in = width / 2;
    list->AddRect({box.Min.x + in - 0.5f, box.Min.y + in - 0.5f},
                  {box.Max.x - in + 0.5f, box.Max.y - in + 0.5f}, im(*border, double(alpha)), round,
                  0, width);
  }
}

ImVec2 size_of(const std::string& words, ImFont* font) {
  return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, words.data(), words.data() + words.size());
}

void words_in(const ImRect& box, const std::string& words, ImFont* font, draw::Colour colour,
              float align) {
  if (font == widget_look().book->regular()) need_glyphs(words);
  const ImVec2 size = size_of(words, font);
  const float spare = box.GetWidth() - size.x;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 at{std::floor(box.Min.x + std::max(0.0f, spare) * align),
                  std::floor((box.Min.y + box.Max.y - size.y) / 2)};
  const double alpha = double(ImGui::GetStyle().Alpha);
  ImGui::PushFont(font);
  if (spare >= -1) {
    list->AddText(font, font->FontSize, at, im(colour, alpha), words.data(),
                  words.data() + words.size());
  } else {
    if (Marks* marks = widget_look().marks) marks->cut.push_back(words);
    ImGui::PushStyleColor(ImGuiCol_Text, im(colour));
    ImGui::RenderTextEllipsis(list, at, {box.Max.x, box.Max.y}, box.Max.x, box.Max.x, words.data(),
                              words.data() + words.size(), &size);
    ImGui::PopStyleColor();
  }
  ImGui::PopFont();
}

void tick_in(const ImRect& square, draw::Colour colour) {
  const float s = square.GetWidth();
  const ImVec2 o = square.Min;
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->PathLineTo({o.x + s * 0.24f, o.y + s * 0.53f});
  list->PathLineTo({o.x + s * 0.43f, o.y + s * 0.71f});
  list->PathLineTo({o.x + s * 0.77f, o.y + s * 0.31f});
  list->PathStroke(im(colour, double(ImGui::GetStyle().Alpha)), 0, std::max(1.5f, s * 0.11f));
}

void need_glyphs(const std::string& words) {
  FontBook& book = *widget_look().book;
  book.request(book.em(), draw::Weight::regular, words);
}

ImFont* semibold_font(const std::string& words) {
  FontBook& book = *widget_look().book;
  return book.request(book.em(), draw::Weight::semibold, words);
}

ImFont* semibold_font() {
  return widget_look().book->semibold();
}

ImFont* small_font(const std::string& words) {
  FontBook& book = *widget_look().book;
  return book.request(scene::rung_within(book.em() * 0.875), draw::Weight::regular, words);
}

ImFont* font_for(const std::string& words, ImFont* font, float width) {
  return size_of(words, font).x <= width ? font : small_font(words);
}

std::string field_label(const char* mark) {
  return std::string("##") + mark;
}

FieldColours::FieldColours() {
  const scene::Theme& theme = *widget_look().theme;
  ImGui::PushStyleColor(ImGuiCol_Border, im(theme.strong_line));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, im(theme.raised));
}
FieldColours::~FieldColours() {
  ImGui::PopStyleColor(2);
}

void ring_when_active() {
  if (!ImGui::IsItemActive()) return;
  const float width = ImGui::GetStyle().FrameBorderSize * 2;
  ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                      im(widget_look().theme->accent),
                                      ImGui::GetStyle().FrameRounding, 0, width);
}

}  // namespace gui::ui::parts
