#include "gui/paint.hpp"

#include <cmath>
#include <imgui.h>

#include "gui/style.hpp"

namespace gui {
namespace {

class Painter {
 public:
  Painter(ImDrawList& list, draw::Point origin, FontBook& book, double scale)
      : list_(list), origin_(origin), book_(book), scale_(scale) {}

  void operator()(const draw::Circle& circle) const {
    const ImVec2 centre = at(circle.centre);
    const float radius = scaled(circle.radius);
    if (circle.fill) list_.AddCircleFilled(centre, radius, im(*circle.fill));
    if (!circle.stroke) return;
    const float width = scaled(circle.stroke->width);
    if (circle.stroke->dash <= 0) {
      list_.AddCircle(centre, radius, im(circle.stroke->colour), 0, width);
      return;
    }
    list_.PathArcTo(centre, radius, 0, 2 * 3.14159265f);
    dashed(*circle.stroke, true);
  }

  void operator()(const draw::Path& path) const {
    if (path.fill) {
      trace(path, [&](bool) { list_.PathFillConvex(im(*path.fill)); });
    }
    if (!path.stroke) return;
    trace(path, [&](bool closed) {
      if (path.stroke->dash > 0)
        dashed(*path.stroke, closed);
      else
        list_.PathStroke(im(path.stroke->colour), closed ? ImDrawFlags_Closed : 0,
                         scaled(path.stroke->width));
    });
  }

  void operator()(const draw::Text& text) const {
    const Run& run = book_.run(text.words, text.size, text.weight);
    if (run.quads.empty()) return;
    const double part = text.align == draw::Align::left    ? 0
                        : text.align == draw::Align::right ? 1
                                                           : 0.5;
    const float x = float(origin_.x + (text.at.x - run.width * part) * scale_);
    const float y = float(std::round(origin_.y + text.at.y * scale_));
    const float s = float(scale_);
    const ImU32 colour = im(text.colour);
    list_.PrimReserve(int(run.quads.size()) * 6, int(run.quads.size()) * 4);
    for (const Run::Quad& quad : run.quads)
      list_.PrimRectUV({x + quad.left * s, y + quad.top * s},
                       {x + quad.right * s, y + quad.bottom * s}, {quad.u0, quad.v0},
                       {quad.u1, quad.v1}, colour);
  }

 private:
  ImVec2 at(draw::Point p) const {
    return {float(origin_.x + p.x * scale_), float(origin_.y + p.y * scale_)};
  }
  float scaled(double length) const { return float(length * scale_); }

  // Puts each subpath into the list's path and calls finish(closed) for it.
  template <class Finish>
  void trace(const draw::Path& path, Finish finish) const {
    list_.PathClear();
    const auto end = [&](bool closed) {
      // A piece of no length has no direction; the corner there would be torn.
      if (closed && list_._Path.Size > 2) {
        const ImVec2 first = list_._Path.front(), last = list_._Path.back();
        if (std::hypot(first.x - last.x, first.y - last.y) < 0.05f) list_._Path.pop_back();
      }
      if (list_._Path.Size > 1) finish(closed);
      list_.PathClear();
    };
    for (const draw::Path::Piece& piece : path.pieces) {
      if (const auto* move = std::get_if<draw::Path::MoveTo>(&piece)) {
        end(false);
        list_.PathLineTo(at(move->to));
      } else if (const auto* line = std::get_if<draw::Path::LineTo>(&piece)) {
        list_.PathLineTo(at(line->to));
      } else if (const auto* curve = std::get_if<draw::Path::CurveTo>(&piece)) {
        list_.PathBezierCubicCurveTo(at(curve->control_1), at(curve->control_2), at(curve->to));
      } else {
        end(true);
      }
    }
    end(false);
  }

  // Strokes the list's path in dashes and empties it.
  void dashed(const draw::Stroke& stroke, bool closed) const {
    ImVector<ImVec2> points;
    points.swap(list_._Path);
    if (closed && points.Size > 1) {
      const ImVec2 first = points.front();
      points.push_back(first);
    }
    const float dash = scaled(stroke.dash), width = scaled(stroke.width);
    const ImU32 colour = im(stroke.colour);
    float left = dash;  // of the present dash or gap
    bool ink = true;
    if (points.Size > 0) list_.PathLineTo(points[0]);
    for (int i = 1; i < points.Size; ++i) {
      ImVec2 from = points[i - 1];
      const ImVec2 to = points[i];
      for (float length = std::hypot(to.x - from.x, to.y - from.y); length > 0;) {
        const float step = std::min(left, length), part = step / length;
        from = {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
        length -= step;
        left -= step;
        if (ink) list_.PathLineTo(from);
        if (left > 0) continue;
        if (ink) list_.PathStroke(colour, 0, width);
        ink = !ink;
        left = dash;
        if (ink) list_.PathLineTo(from);
      }
    }
    if (ink && list_._Path.Size > 1) list_.PathStroke(colour, 0, width);
    list_.PathClear();
    points.clear();
  }

  ImDrawList& list_;
  draw::Point origin_;
  FontBook& book_;
  double scale_;
};

// Well outside of what can be seen: not worth triangles. Only what is cheap to know.
bool may_show(const draw::Shape& shape, draw::Point origin, double scale, ImVec2 low, ImVec2 high) {
  const auto* circle = std::get_if<draw::Circle>(&shape.what);
  if (!circle) return true;
  const double x = origin.x + circle->centre.x * scale, y = origin.y + circle->centre.y * scale;
  const double r = circle->radius * scale + 8;
  return x + r >= double(low.x) && x - r <= double(high.x) && y + r >= double(low.y) &&
         y - r <= double(high.y);
}

}  // namespace

void paint(ImDrawList& list, const draw::Drawing& drawing, draw::Point origin, FontBook& book,
           double scale) {
  const Painter painter(list, origin, book, scale);
  const ImVec2 low = list.GetClipRectMin(), high = list.GetClipRectMax();
  for (const draw::Shape& shape : drawing.shapes)
    if (may_show(shape, origin, scale, low, high)) std::visit(painter, shape.what);
}

}  // namespace gui
