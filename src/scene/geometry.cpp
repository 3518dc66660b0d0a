// From a position to the page and back; who and what a tag names.

#include <algorithm>
#include <array>
#include <cmath>

#include "scene/layout.hpp"
#include "scene/map.hpp"

namespace scene {
namespace {

using draw::Box;
using draw::Point;

double x_of(const Box& grid, double trust) {
  return grid.left + (trust + 1) / 2 * grid.width();
}
double y_of(const Box& grid, double agreement) {
  return grid.top + (1 - agreement) / 2 * grid.height();
}
double trust_at(const Box& grid, double x) {
  return std::clamp((x - grid.left) / grid.width() * 2 - 1, -1.0, 1.0);
}
double agreement_at(const Box& grid, double y) {
  return std::clamp(1 - (y - grid.top) / grid.height() * 2, -1.0, 1.0);
}

double distance(const Box& box, Point p) {
  return std::hypot(p.x - std::clamp(p.x, box.left, box.right),
                    p.y - std::clamp(p.y, box.top, box.bottom));
}

}  // namespace

MapGeometry map_geometry(const Look& look, bool trust_gutter, bool tray) {
  return layout_of(look, trust_gutter, tray).geometry;
}

Point page_from_position(const MapGeometry& geometry, const model::Position& position) {
  const auto& [trust, agreement] = position;
  if (trust && agreement) {
    return {x_of(geometry.grid, *trust), y_of(geometry.grid, *agreement)};
  }
  if (trust) return {x_of(geometry.grid, *trust), geometry.agreement_gutter.centre().y};
  if (!agreement) return geometry.corner.centre();
  const Box& column = geometry.trust_gutter ? *geometry.trust_gutter : geometry.corner;
  return {column.centre().x, y_of(geometry.grid, *agreement)};
}

std::optional<model::Position> position_from_page(const MapGeometry& geometry, Point at) {
  const Box& grid = geometry.grid;
  enum Where { on_grid, below, left, both, in_tray };
  struct Place {
    Where where;
    double away;
  };
  std::array places = {
      Place{on_grid, distance(grid, at)}, Place{below, distance(geometry.agreement_gutter, at)},
      Place{both, distance(geometry.corner, at)}, Place{left, HUGE_VAL}, Place{in_tray, HUGE_VAL}};
  if (geometry.trust_gutter) places[3].away = distance(*geometry.trust_gutter, at);
  if (geometry.tray) places[4].away = distance(*geometry.tray, at);
  switch (std::ranges::min_element(places, {}, &Place::away)->where) {
    case on_grid:
      return model::Position{trust_at(grid, at.x), agreement_at(grid, at.y)};
    case below:
      return model::Position{trust_at(grid, at.x), {}};
    case left:
      return model::Position{{}, agreement_at(grid, at.y)};
    case both:
      return model::Position{};
    case in_tray:
      break;
  }
  return std::nullopt;
}

std::optional<model::PersonId> person_in(std::string_view tag) {
  for (const std::string_view kind : {"person:", "wish:", "reverse:", "from:"}) {
    if (tag.starts_with(kind)) return model::id_from<model::PersonId>(tag.substr(kind.size()));
  }
  return std::nullopt;
}

}  // namespace scene
