#include "scene/signs.hpp"

#include <algorithm>

namespace scene {
namespace {

using draw::Box;
using draw::Path;
using draw::Point;
using draw::Shape;

Box around(Point centre, double half) {
  return {centre.x - half, centre.y - half, centre.x + half, centre.y + half};
}

Path polygon(const std::vector<Point>& corners, draw::Colour fill) {
  Path path;
  path.fill = fill;
  for (const Point& corner : corners) {
    if (path.pieces.empty())
      path.pieces.emplace_back(Path::MoveTo{corner});
    else
      path.pieces.emplace_back(Path::LineTo{corner});
  }
  path.pieces.emplace_back(Path::Close{});
  return path;
}

// The left half of a disc.
Path half_disc(Point c, double r, draw::Colour fill) {
  const double k = 0.5522847498 * r;  // control points of a quarter circle
  Path path;
  path.fill = fill;
  path.pieces = {Path::MoveTo{{c.x, c.y - r}},
                 Path::CurveTo{{c.x - k, c.y - r}, {c.x - r, c.y - k}, {c.x - r, c.y}},
                 Path::CurveTo{{c.x - r, c.y + k}, {c.x - k, c.y + r}, {c.x, c.y + r}},
                 Path::Close{}};
  return path;
}

// `side`: 1 = the head at the right, -1 = at the left.
void add_arrow(std::vector<Shape>& shapes, Point from, double length, double side, double r,
               draw::Colour colour) {
  const double head = 0.75 * r;
  const double neck = from.x + side * (length - head);
  const double thick = 0.19 * r;
  shapes.push_back({draw::rectangle({std::min(from.x, neck), from.y - thick, std::max(from.x, neck),
                                     from.y + thick},
                                    colour),
                    ""});
  shapes.push_back(
      {polygon(
           {{from.x + side * length, from.y}, {neck, from.y - 0.62 * r}, {neck, from.y + 0.62 * r}},
           colour),
       ""});
}

}  // namespace

std::vector<Shape> group_sign(model::Group group, Point c, double r, draw::Colour colour) {
  const double line = 0.35 * r;
  switch (group) {
    case model::Group::ally:
      return {{draw::Circle{c, 1.05 * r, colour, {}}, ""}};
    case model::Group::opponent:
      return {{draw::rectangle(around(c, 0.95 * r), colour), ""}};
    case model::Group::bedfellow:
      return {{polygon({{c.x, c.y - 1.1 * r},
                        {c.x + 1.15 * r, c.y + 0.9 * r},
                        {c.x - 1.15 * r, c.y + 0.9 * r}},
                       colour),
               ""}};
    case model::Group::adversary:
      return {{polygon({{c.x, c.y - 1.25 * r},
                        {c.x + 1.25 * r, c.y},
                        {c.x, c.y + 1.25 * r},
                        {c.x - 1.25 * r, c.y}},
                       colour),
               ""}};
    case model::Group::fence_sitter:
      return {{half_disc(c, r, colour), ""},
              {draw::Circle{c, r, {}, draw::Stroke{colour, line}}, ""}};
    case model::Group::unknown:
      break;
  }
  return {{draw::rounded(around(c, 0.95 * r), 0.4 * r, {}, draw::Stroke{colour, line}), ""}};
}

std::vector<Shape> direction_sign(Direction direction, Point c, double r, draw::Colour colour) {
  std::vector<Shape> shapes;
  switch (direction) {
    case Direction::away_from_me:
      add_arrow(shapes, {c.x - 1.1 * r, c.y}, 2.2 * r, 1, r, colour);
      return shapes;
    case Direction::towards_me:
      add_arrow(shapes, {c.x + 1.1 * r, c.y}, 2.2 * r, -1, r, colour);
      return shapes;
    case Direction::both:
      add_arrow(shapes, c, 1.2 * r, 1, r, colour);
      add_arrow(shapes, c, 1.2 * r, -1, r, colour);
      return shapes;
    case Direction::none:
      break;
  }
  for (const double side : {-0.55, 0.55})
    shapes.push_back(
        {draw::rounded({c.x + side * r - 0.28 * r, c.y - r, c.x + side * r + 0.28 * r, c.y + r},
                       0.15 * r, colour),
         ""});
  return shapes;
}

std::vector<Shape> speech_sign(Point c, double r, draw::Colour colour) {
  const Box balloon{c.x - 1.15 * r, c.y - r, c.x + 1.15 * r, c.y + 0.5 * r};
  return {{polygon({{c.x - 0.6 * r, c.y + 0.3 * r},
                    {c.x + 0.15 * r, c.y + 0.3 * r},
                    {c.x - 0.55 * r, c.y + 1.15 * r}},
                   colour),
           ""},
          {draw::rounded(balloon, 0.4 * r, colour), ""}};
}

std::vector<Shape> layer_sign(std::size_t count, std::size_t chosen, Point c, double r,
                              draw::Colour colour, draw::Colour others) {
  std::vector<Shape> shapes;
  const double step = 2 * r / double(count), thick = 0.62 * step;
  for (std::size_t i = 0; i < count; ++i) {
    const double top = c.y - r + double(i) * step + (step - thick) / 2;
    shapes.push_back({draw::rounded({c.x - 1.1 * r, top, c.x + 1.1 * r, top + thick}, thick / 2,
                                    i == chosen ? colour : others),
                      ""});
  }
  return shapes;
}

}  // namespace scene
