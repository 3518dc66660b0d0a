#include "draw/drawing.hpp"

#include <algorithm>

namespace draw {
namespace {

// How far the control points of a quarter circle lie from its ends, in radii.
constexpr double quarter = 0.5522847498;

}  // namespace

Path line(Point from, Point to, Stroke stroke) {
  return {{Path::MoveTo{from}, Path::LineTo{to}}, {}, stroke};
}

Path rectangle(const Box& box, std::optional<Colour> fill, std::optional<Stroke> stroke) {
  return {
      {Path::MoveTo{{box.left, box.top}}, Path::LineTo{{box.right, box.top}},
       Path::LineTo{{box.right, box.bottom}}, Path::LineTo{{box.left, box.bottom}}, Path::Close{}},
      fill,
      stroke};
}

Path rounded(const Box& box, double radius, std::optional<Colour> fill,
             std::optional<Stroke> stroke) {
  const double r = std::min({radius, box.width() / 2, box.height() / 2});
  if (!(r > 0)) return rectangle(box, fill, stroke);
  const double d = r * (1 - quarter);  // from the corner to a control point
  const auto [l, t, e, b] = box;
  Path path{{}, fill, stroke};
  path.pieces = {Path::MoveTo{{l + r, t}},
                 Path::LineTo{{e - r, t}},
                 Path::CurveTo{{e - d, t}, {e, t + d}, {e, t + r}},
                 Path::LineTo{{e, b - r}},
                 Path::CurveTo{{e, b - d}, {e - d, b}, {e - r, b}},
                 Path::LineTo{{l + r, b}},
                 Path::CurveTo{{l + d, b}, {l, b - d}, {l, b - r}},
                 Path::LineTo{{l, t + r}},
                 Path::CurveTo{{l, t + d}, {l + d, t}, {l + r, t}},
                 Path::Close{}};
  return path;
}

namespace {

struct Moved {
  double x, y, times;
  Point operator()(Point p) const { return {p.x * times + x, p.y * times + y}; }
  void scale(std::optional<Stroke>& stroke) const {
    if (!stroke) return;
    stroke->width *= times;
    stroke->dash *= times;
  }
  void move(Path& path) const {
    scale(path.stroke);
    for (auto& piece : path.pieces) std::visit([this](auto& one) { move_piece(one); }, piece);
  }
  void move(Circle& circle) const {
    scale(circle.stroke);
    circle.centre = (*this)(circle.centre);
    circle.radius *= times;
  }
  void move(Text& text) const {
    text.at = (*this)(text.at);
    text.size *= times;
  }
  void move_piece(Path::MoveTo& piece) const { piece.to = (*this)(piece.to); }
  void move_piece(Path::LineTo& piece) const { piece.to = (*this)(piece.to); }
  void move_piece(Path::CurveTo& piece) const {
    piece = {(*this)(piece.control_1), (*this)(piece.control_2), (*this)(piece.to)};
  }
  void move_piece(Path::Close&) const {}
};

}  // namespace

void place(Drawing& page, Drawing part, Point at, double times) {
  const Moved moved{at.x, at.y, times};
  for (Shape& shape : part.shapes) {
    std::visit([&](auto& what) { moved.move(what); }, shape.what);
    page.shapes.push_back(std::move(shape));
  }
  for (auto& title : part.titles) page.titles.push_back(std::move(title));
}

}  // namespace draw
