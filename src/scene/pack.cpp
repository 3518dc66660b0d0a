#include "scene/pack.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/check.hpp"

namespace scene {
namespace {

using draw::Box;
using draw::Point;

// Rows of cells: a disc and a little air in each.
struct Cells {
  double side = 0;
  std::size_t rows = 0, columns = 0;
  std::size_t count() const { return rows * columns; }
};

Cells cells_in(double length, double depth, double radius) {
  const double side = 2.25 * radius;
  const auto fit = [&](double room) { return std::size_t(std::max(0.0, std::floor(room / side))); };
  return {side, fit(depth), fit(length)};
}

// The greatest discs of which `count` fit; the smallest allowed when even those do not.
double fitting_scale(double length, double depth, std::size_t count, double radius, double least) {
  double scale = 1;
  while (cells_in(length, depth, radius * scale).count() < count && radius * scale > least) {
    scale = std::max(scale * 0.94, least / radius);
  }
  return scale;
}

// Cells of one row that words of this length take.
std::size_t cells_for(double length, const Cells& cells) {
  return std::size_t(std::ceil(length / cells.side));
}

// Middle row first, then alternately above and below.
std::size_t row_in_order(std::size_t nth, std::size_t rows) {
  const std::size_t middle = (rows - 1) / 2;
  const std::size_t step = (nth + 1) / 2;
  return nth % 2 == 1 ? middle + step : middle - step;
}

struct Row {
  std::vector<std::size_t> who;  // from low to high
  std::vector<double> at;
};

// Nobody nearer than `side` to the next, all within [low, high]: push up, then push back down.
void settle(Row& row, double low, double high, double side) {
  double free_from = low;
  for (double& at : row.at) {
    at = std::max(at, free_from);
    free_from = at + side;
  }
  double free_to = high;
  for (auto at = row.at.rbegin(); at != row.at.rend(); ++at) {
    *at = std::min(*at, free_to);
    free_to = *at - side;
  }
}

// Each in the row where it has to move least, rows near the middle first.
std::vector<Row> shared_out(const std::vector<double>& wishes, std::size_t drawn,
                            const Cells& cells) {
  std::vector<std::size_t> order(drawn);
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wishes[i]; });
  std::vector<Row> rows(cells.rows);
  for (const std::size_t i : order) {
    Row* best = nullptr;
    double least = HUGE_VAL;
    for (std::size_t nth = 0; nth < cells.rows; ++nth) {
      Row& row = rows[row_in_order(nth, cells.rows)];
      if (row.who.size() >= cells.columns) continue;
      const double free_from = row.at.empty() ? -HUGE_VAL : row.at.back() + cells.side;
      const double push = std::max(0.0, free_from - wishes[i]);
      if (push < least) {
        least = push;
        best = &row;
      }
    }
    CHECK_TRUE(best != nullptr);  // there are cells for everybody who is drawn
    best->who.push_back(i);
    best->at.push_back(wishes[i] + least);
  }
  return rows;
}

double squared(double x, double y) {
  return x * x + y * y;
}

// Pairs that stand too near, found in a uniform grid; in a heap only so many for each.
std::vector<std::pair<std::size_t, std::size_t>> near_pairs(const std::vector<Point>& places,
                                                            const std::vector<double>& radii,
                                                            const Box& box) {
  constexpr std::size_t most = 8;
  const double cell =
      std::max({2.0, 2.4 * std::ranges::max(radii), box.width() / 400, box.height() / 400});
  const auto index = [&](double v, double from) { return std::max(0, int((v - from) / cell)) + 1; };
  const int columns = int(box.width() / cell) + 4, rows = int(box.height() / cell) + 4;
  std::vector<std::vector<std::size_t>> cells(std::size_t(columns) * std::size_t(rows));
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const int column = std::min(index(places[i].x, box.left), columns - 2);
    const int row = std::min(index(places[i].y, box.top), rows - 2);
    std::size_t found = 0;
    for (int r = row - 1; r <= row + 1; ++r) {
      for (int c = column - 1; c <= column + 1; ++c) {
        for (const std::size_t j : cells[std::size_t(r * columns + c)]) {
          if (found >= most) break;
          const double near = 1.2 * (radii[i] + radii[j]) / 2;
          if (squared(places[i].x - places[j].x, places[i].y - places[j].y) >= near * near)
            continue;
          pairs.emplace_back(j, i);
          ++found;
        }
      }
    }
    cells[std::size_t(row * columns + column)].push_back(i);
  }
  return pairs;
}

Point kept_near(Point p, Point home, double most, const Box& box) {
  const double dx = p.x - home.x, dy = p.y - home.y;
  if (squared(dx, dy) > most * most) {
    const double part = most / std::sqrt(squared(dx, dy));
    p = {home.x + dx * part, home.y + dy * part};
  }
  return {std::clamp(p.x, std::min(box.left, home.x), std::max(box.right, home.x)),
          std::clamp(p.y, std::min(box.top, home.y), std::max(box.bottom, home.y))};
}

}  // namespace

Packed packed_along(const Box& box, const std::vector<Point>& wishes, double radius, double least,
                    bool across, double room_for_rest) {
  const double length = across ? box.height() : box.width();
  const double depth = across ? box.width() : box.height();
  Packed result;
  result.scale = fitting_scale(length, depth, wishes.size(), radius, least);
  Cells cells = cells_in(length, depth, radius * result.scale);
  const bool all = cells.count() >= wishes.size();
  if (!all) cells.columns -= std::min(cells.columns, cells_for(room_for_rest, cells));
  const std::size_t drawn = std::min(wishes.size(), cells.count());
  if (drawn == 0) return result;
  const double low = (across ? box.top : box.left) + cells.side / 2;
  const double end = (across ? box.bottom : box.right) - cells.side / 2;
  const double high = all ? end : end - room_for_rest;
  std::vector<double> along(wishes.size());
  std::ranges::transform(wishes, along.begin(), [&](Point p) { return across ? p.y : p.x; });
  for (double& wish : along) wish = std::clamp(wish, low, std::max(low, high));
  result.at.resize(drawn);
  std::vector<Row> rows = shared_out(along, drawn, cells);
  const double middle = across ? box.centre().x : box.centre().y;
  const double middle_row = double((cells.rows - 1) / 2);
  const bool one_row = std::ranges::count_if(rows, [](auto& row) { return !row.who.empty(); }) == 1;
  const double lift = one_row ? 0 : (double(cells.rows) - 1) / 2 - middle_row;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    settle(rows[r], low, high, cells.side);
    const double off = middle + (double(r) - middle_row - lift) * cells.side;
    for (std::size_t k = 0; k < rows[r].who.size(); ++k) {
      const double at = rows[r].at[k];
      result.at[rows[r].who[k]] = across ? Point{off, at} : Point{at, off};
    }
  }
  return result;
}

Packed packed_in_rows(const Box& box, std::size_t count, double radius, double least,
                      double room_for_rest, bool centred) {
  Packed result;
  result.scale = fitting_scale(box.width(), box.height(), count, radius, least);
  const Cells cells = cells_in(box.width(), box.height(), radius * result.scale);
  const std::size_t lost = count > cells.count() ? cells_for(room_for_rest, cells) : 0;
  const std::size_t drawn = std::min(count, cells.count() - std::min(cells.count(), lost));
  if (drawn == 0) return result;
  const std::size_t rows = (drawn + cells.columns - 1) / cells.columns;
  const double top = box.centre().y - double(rows) * cells.side / 2;
  for (std::size_t i = 0; i < drawn; ++i) {
    const std::size_t row = i / cells.columns;
    const std::size_t in_row = std::min(cells.columns, drawn - row * cells.columns);
    const double left =
        centred && lost == 0 ? box.centre().x - double(in_row) * cells.side / 2 : box.left;
    result.at.push_back({left + (double(i % cells.columns) + 0.5) * cells.side,
                         top + (double(row) + 0.5) * cells.side});
  }
  return result;
}

std::vector<Point> drawn_apart(const std::vector<Point>& places, const std::vector<double>& radii,
                               const Box& box) {
  std::vector<Point> drawn = places;
  if (places.size() < 2) return drawn;
  const auto pairs = near_pairs(places, radii, box);
  const int rounds = places.size() > 1000 ? 2 : 6;  // in such a crowd more would not help
  for (int round = 0; round < rounds && !pairs.empty(); ++round) {
    for (const auto& [a, b] : pairs) {
      double dx = drawn[b].x - drawn[a].x, dy = drawn[b].y - drawn[a].y;
      const double wanted = 1.04 * (radii[a] + radii[b]);
      if (squared(dx, dy) >= wanted * wanted) continue;
      double away = std::sqrt(squared(dx, dy));
      const double lacking = wanted - away;
      if (away < 1e-6) {  // the same place: a direction of their own, the same every time
        const double angle = 2.399963 * double(b);
        dx = std::cos(angle);
        dy = std::sin(angle);
        away = 1;
      }
      const double x = dx / away * lacking / 2, y = dy / away * lacking / 2;
      drawn[a] = kept_near({drawn[a].x - x, drawn[a].y - y}, places[a], radii[a], box);
      drawn[b] = kept_near({drawn[b].x + x, drawn[b].y + y}, places[b], radii[b], box);
    }
  }
  return drawn;
}

}  // namespace scene
