#include "draw/hit.hpp"

#include <algorithm>
#include <cmath>

namespace draw {
namespace {

constexpr int curve_steps = 16;

struct Outline {
  std::vector<Point> points;
  bool closed = false;
};

Point on_curve(Point a, const Path::CurveTo& curve, double t) {
  const double s = 1 - t;
  const double wa = s * s * s, w1 = 3 * s * s * t, w2 = 3 * s * t * t, wb = t * t * t;
  return {wa * a.x + w1 * curve.control_1.x + w2 * curve.control_2.x + wb * curve.to.x,
          wa * a.y + w1 * curve.control_1.y + w2 * curve.control_2.y + wb * curve.to.y};
}

// One outline a MoveTo, curves as short straight pieces.
class Flattener {
 public:
  void operator()(const Path::MoveTo& piece) { outlines.push_back({{piece.to}}); }
  void operator()(const Path::LineTo& piece) { current().points.push_back(piece.to); }
  void operator()(const Path::CurveTo& piece) {
    Outline& outline = current();
    const Point from = outline.points.empty() ? piece.to : outline.points.back();
    for (int step = 1; step <= curve_steps; ++step)
      outline.points.push_back(on_curve(from, piece, double(step) / curve_steps));
  }
  void operator()(const Path::Close&) {
    if (!outlines.empty()) outlines.back().closed = true;
  }

  std::vector<Outline> outlines;

 private:
  // After a Close without a MoveTo the pen stands where the closed outline began.
  Outline& current() {
    if (outlines.empty()) outlines.emplace_back();
    if (outlines.back().closed) {
      const Point start = outlines.back().points.front();
      outlines.push_back({{start}});
    }
    return outlines.back();
  }
};

double distance(Point a, Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

double distance_to_piece(Point at, Point a, Point b) {
  const double dx = b.x - a.x, dy = b.y - a.y;
  const double length_2 = dx * dx + dy * dy;
  if (length_2 == 0) return distance(at, a);
  const double t = std::clamp(((at.x - a.x) * dx + (at.y - a.y) * dy) / length_2, 0.0, 1.0);
  return distance(at, {a.x + t * dx, a.y + t * dy});
}

template <class Visit>
void each_side(const Outline& outline, bool close, Visit visit) {
  const std::vector<Point>& points = outline.points;
  for (std::size_t i = 1; i < points.size(); ++i) visit(points[i - 1], points[i]);
  if (points.size() == 1 || (close && !points.empty())) visit(points.back(), points.front());
}

bool crosses(Point at, Point a, Point b) {
  if ((a.y > at.y) == (b.y > at.y)) return false;
  return at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x);
}

// Cheap: a curve never leaves the box of its control points.
bool may_hit(const Path& path, Point at, double margin) {
  Box box{1e300, 1e300, -1e300, -1e300};
  const auto add = [&box](Point p) {
    box = {std::min(box.left, p.x), std::min(box.top, p.y), std::max(box.right, p.x),
           std::max(box.bottom, p.y)};
  };
  for (const Path::Piece& piece : path.pieces) {
    if (const auto* move = std::get_if<Path::MoveTo>(&piece)) add(move->to);
    if (const auto* line = std::get_if<Path::LineTo>(&piece)) add(line->to);
    if (const auto* curve = std::get_if<Path::CurveTo>(&piece)) {
      add(curve->control_1);
      add(curve->control_2);
      add(curve->to);
    }
  }
  return at.x >= box.left - margin && at.x <= box.right + margin && at.y >= box.top - margin &&
         at.y <= box.bottom + margin;
}

bool hits(const Path& path, Point at, double reach) {
  const double half = path.stroke ? path.stroke->width / 2 : 0;
  if (!may_hit(path, at, half + reach)) return false;
  Flattener flattener;
  for (const Path::Piece& piece : path.pieces) std::visit(flattener, piece);
  bool inside = false, near = false;
  for (const Outline& outline : flattener.outlines) {
    const bool whole = outline.closed || path.fill;
    const double close_by = half + (whole ? 0 : reach);
    each_side(outline, whole, [&](Point a, Point b) {
      inside ^= whole && crosses(at, a, b);
      near = near || distance_to_piece(at, a, b) <= close_by;
    });
  }
  return inside || near;
}

bool hits(const Circle& circle, Point at) {
  const double half = circle.stroke ? circle.stroke->width / 2 : 0;
  return distance(at, circle.centre) <= circle.radius + half;
}

bool hits(const Text& text, const Fonts& fonts, Point at) {
  if (at.y < text.at.y - fonts.ascent(text.size) || at.y >= text.at.y + fonts.descent(text.size))
    return false;
  return box_of(text, fonts).contains(at);
}

struct Hits {
  const Fonts& fonts;
  Point at;
  double reach;
  bool operator()(const Path& path) const { return hits(path, at, reach); }
  bool operator()(const Circle& circle) const { return hits(circle, at); }
  bool operator()(const Text& text) const { return hits(text, fonts, at); }
};

}  // namespace

std::string_view tag_at(const Drawing& drawing, const Fonts& fonts, Point at, double reach) {
  const Hits under{fonts, at, reach};
  for (auto shape = drawing.shapes.rbegin(); shape != drawing.shapes.rend(); ++shape)
    if (!shape->tag.empty() && std::visit(under, shape->what)) return shape->tag;
  return {};
}

}  // namespace draw
