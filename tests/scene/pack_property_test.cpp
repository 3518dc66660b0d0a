#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "scene/pack.hpp"

using draw::Box;
using draw::Point;

namespace {

double away(Point a, Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

void check_apart(const scene::Packed& packed, const Box& box, double radius) {
  const double r = radius * packed.scale;
  for (std::size_t i = 0; i < packed.at.size(); ++i) {
    const Point p = packed.at[i];
    RC_ASSERT(p.x - r >= box.left - 1e-6 && p.x + r <= box.right + 1e-6);
    RC_ASSERT(p.y - r >= box.top - 1e-6 && p.y + r <= box.bottom + 1e-6);
    for (std::size_t j = 0; j < i; ++j) RC_ASSERT(away(p, packed.at[j]) >= 2 * r);
  }
}

std::vector<Point> any_points(int count, const Box& box) {
  std::vector<Point> points;
  for (int i = 0; i < count; ++i) {
    points.push_back({box.left + *rc::gen::inRange(0, 101) * box.width() / 100,
                      box.top + *rc::gen::inRange(0, 101) * box.height() / 100});
  }
  return points;
}

}  // namespace

TEST_CASE("discs in a gutter never cover each other nor leave it") {
  CHECK(rc::check([] {
    const bool across = *rc::gen::arbitrary<bool>();
    const double length = *rc::gen::inRange(60, 1200), depth = *rc::gen::inRange(28, 90);
    const Box box =
        across ? Box{10, 20, 10 + depth, 20 + length} : Box{10, 20, 10 + length, 20 + depth};
    const auto wishes = any_points(*rc::gen::inRange(1, 400), box);
    const auto packed = scene::packed_along(box, wishes, 12, 4, across, 40);
    RC_ASSERT(packed.at.size() <= wishes.size());
    RC_ASSERT(packed.scale * 12 >= 4 - 1e-9);
    check_apart(packed, box, 12);
  }));
}

TEST_CASE("who has room in the gutter stands exactly at the trust that was given") {
  const Box box{0, 0, 1000, 40};
  const auto packed = scene::packed_along(box, {{700, 20}, {100, 20}, {400, 20}}, 12, 4, false, 40);
  REQUIRE(packed.at.size() == 3);
  CHECK(packed.at[0] == Point{700, 20});
  CHECK(packed.at[1] == Point{100, 20});
  CHECK(packed.at[2] == Point{400, 20});
  CHECK(packed.scale == 1);
}

TEST_CASE("discs in rows never cover each other nor leave the box") {
  CHECK(rc::check([] {
    const Box box{5, 5, 5.0 + *rc::gen::inRange(60, 1200), 5.0 + *rc::gen::inRange(28, 120)};
    const auto count = std::size_t(*rc::gen::inRange(1, 500));
    const auto packed = scene::packed_in_rows(box, count, 12, 4, 50, *rc::gen::arbitrary<bool>());
    RC_ASSERT(packed.at.size() <= count);
    check_apart(packed, box, 12);
  }));
}

TEST_CASE("on the grid nobody moves further than a radius, and only those who stand too near") {
  CHECK(rc::check([] {
    const Box box{0, 0, 500, 300};
    const auto places = any_points(*rc::gen::inRange(1, 200), box);
    const std::vector<double> radii(places.size(), 12);
    const auto drawn = scene::drawn_apart(places, radii, box);
    RC_ASSERT(drawn.size() == places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
      RC_ASSERT(away(drawn[i], places[i]) <= 12 + 1e-9);
      RC_ASSERT(drawn[i].x >= box.left && drawn[i].x <= box.right);
      RC_ASSERT(drawn[i].y >= box.top && drawn[i].y <= box.bottom);
      const bool lonely = std::ranges::none_of(places, [&](const Point& other) {
        return &other != &places[i] && away(other, places[i]) < 1.2 * 12;
      });
      if (lonely) RC_ASSERT(drawn[i] == places[i]);
    }
  }));
}

TEST_CASE("two on one spot are both seen") {
  const auto drawn = scene::drawn_apart({{100, 100}, {100, 100}}, {12, 12}, {0, 0, 200, 200});
  CHECK(away(drawn[0], drawn[1]) >= 23.9);
}
