#include "gui/icons.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"

namespace gui {
namespace {

constexpr float pi = 3.14159265f;

struct Pen {
  ImDrawList& list;
  ImVec2 at;
  float side;
  ImU32 colour;

  float width() const { return std::max(1.4f, side * 0.09f); }
  ImVec2 operator()(float x, float y) const { return {at.x + x * side, at.y + y * side}; }
  void line(float x1, float y1, float x2, float y2) const {
    list.AddLine((*this)(x1, y1), (*this)(x2, y2), colour, width());
  }
};

// An arrow that turns back; mirrored it is redo.
void turning_arrow(const Pen& pen, bool mirrored) {
  const auto x = [mirrored](float value) { return mirrored ? 1 - value : value; };
  ImDrawList& list = pen.list;
  list.PathLineTo(pen(x(0.16f), 0.38f));
  list.PathLineTo(pen(x(0.60f), 0.38f));
  list.PathBezierCubicCurveTo(pen(x(0.93f), 0.38f), pen(x(0.93f), 0.84f), pen(x(0.60f), 0.84f));
  list.PathLineTo(pen(x(0.38f), 0.84f));
  list.PathStroke(pen.colour, 0, pen.width());
  list.PathLineTo(pen(x(0.36f), 0.17f));
  list.PathLineTo(pen(x(0.14f), 0.38f));
  list.PathLineTo(pen(x(0.36f), 0.59f));
  list.PathStroke(pen.colour, 0, pen.width());
}

void sun(const Pen& pen) {
  pen.list.AddCircle(pen(0.5f, 0.5f), pen.side * 0.19f, pen.colour, 0, pen.width());
  for (int i = 0; i < 8; ++i) {
    const float c = std::cos(float(i) * pi / 4), s = std::sin(float(i) * pi / 4);
    pen.line(0.5f + 0.32f * c, 0.5f + 0.32f * s, 0.5f + 0.43f * c, 0.5f + 0.43f * s);
  }
}

void moon(const Pen& pen) {
  pen.list.PathArcTo(pen(0.47f, 0.53f), pen.side * 0.36f, 0.03f * pi, 1.47f * pi, 24);
  pen.list.PathBezierCubicCurveTo(pen(0.28f, 0.52f), pen(0.52f, 0.72f), pen(0.83f, 0.56f));
  pen.list.PathStroke(pen.colour, ImDrawFlags_Closed, pen.width());
}

void padlock(const Pen& pen) {
  pen.list.AddRectFilled(pen(0.17f, 0.45f), pen(0.83f, 0.9f), pen.colour, pen.side * 0.07f);
  pen.list.PathLineTo(pen(0.3f, 0.45f));
  pen.list.PathArcTo(pen(0.5f, 0.32f), pen.side * 0.2f, pi, 2 * pi, 16);
  pen.list.PathLineTo(pen(0.7f, 0.45f));
  pen.list.PathStroke(pen.colour, 0, pen.width());
}

// A triangle that points on or back, with a bar where it stops.
void pointing(const Pen& pen, float left, float right, bool back) {
  const float tip = back ? left : right, base = back ? right : left;
  pen.list.AddTriangleFilled(pen(tip, 0.5f), pen(base, 0.18f), pen(base, 0.82f), pen.colour);
}

void pause(const Pen& pen) {
  for (const float x : {0.24f, 0.58f})
    pen.list.AddRectFilled(pen(x, 0.18f), pen(x + 0.18f, 0.82f), pen.colour);
}

// On a stand, as in front of a room.
void screen(const Pen& pen) {
  pen.line(0.06f, 0.16f, 0.94f, 0.16f);
  pen.line(0.94f, 0.16f, 0.94f, 0.68f);
  pen.line(0.94f, 0.68f, 0.06f, 0.68f);
  pen.line(0.06f, 0.68f, 0.06f, 0.16f);
  pen.line(0.5f, 0.68f, 0.5f, 0.9f);
  pen.line(0.3f, 0.9f, 0.7f, 0.9f);
}

void to_chapter(const Pen& pen, bool back) {
  pointing(pen, 0.12f, 0.5f, back);
  pointing(pen, 0.5f, 0.88f, back);
}

}  // namespace

void draw_icon(Icon icon, const ImVec2& at, float side, draw::Colour colour) {
  const Pen pen{*ImGui::GetWindowDrawList(), at, side, im(colour, double(ImGui::GetStyle().Alpha))};
  switch (icon) {
    case Icon::undo:
      return turning_arrow(pen, false);
    case Icon::redo:
      return turning_arrow(pen, true);
    case Icon::menu:
      for (const float y : {0.25f, 0.5f, 0.75f}) pen.line(0.14f, y, 0.86f, y);
      return;
    case Icon::sun:
      return sun(pen);
    case Icon::moon:
      return moon(pen);
    case Icon::close:
      pen.line(0.22f, 0.22f, 0.78f, 0.78f);
      return pen.line(0.78f, 0.22f, 0.22f, 0.78f);
    case Icon::plus:
      pen.line(0.5f, 0.16f, 0.5f, 0.84f);
      return pen.line(0.16f, 0.5f, 0.84f, 0.5f);
    case Icon::play:
      return pointing(pen, 0.22f, 0.86f, false);
    case Icon::pause:
      return pause(pen);
    case Icon::step_back:
      return pointing(pen, 0.3f, 0.72f, true);
    case Icon::step_on:
      return pointing(pen, 0.3f, 0.72f, false);
    case Icon::chapter_back:
      return to_chapter(pen, true);
    case Icon::chapter_on:
      return to_chapter(pen, false);
    case Icon::lock:
      return padlock(pen);
    case Icon::screen:
      return screen(pen);
  }
}

namespace ui {

bool icon_button(Icon icon, const char* mark, const std::string& tip, bool enabled) {
  using namespace parts;
  const WidgetLook& look = widget_look();
  const float side = ImGui::GetFrameHeight(), inner = std::round(look.em * 1.1f);
  if (!enabled) ImGui::BeginDisabled();
  const Touched item = touchable(mark, {side, side});
  if (item.visible) {
    if (item.hovered || item.held)
      filled_frame(item.box, item.held ? look.theme->pressed : look.theme->hovered, std::nullopt);
    const float in = std::floor((side - inner) / 2);
    draw_icon(icon, {item.box.Min.x + in, item.box.Min.y + in}, inner, look.theme->ink);
  }
  if (!enabled) ImGui::EndDisabled();
  ui::mark(mark);
  if (!tip.empty()) ui::tip(tip);
  return item.pressed && enabled;
}

}  // namespace ui
}  // namespace gui
