#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "scene/samples.hpp"

using model::Axis;
using model::Position;
using scene::MapGeometry;

namespace {

const draw::Size sizes[] = {{480, 360},   {640, 480},   {720, 600},  {1280, 720},
                            {1920, 1080}, {3840, 2160}, {800, 1200}, {2400, 600}};

rc::Gen<MapGeometry> any_geometry(bool trust_gutter) {
  return rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(0, 8), rc::gen::element(12.0, 16.0, 24.0, 48.0),
                     rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>()),
      [trust_gutter](const auto& choice) {
        const auto& [size, text, tray, dutch] = choice;
        const auto language = dutch ? base::Language::dutch : base::Language::english;
        return scene::map_geometry(samples::look(language, scene::buttermilk(), sizes[size], text),
                                   trust_gutter, tray);
      });
}

double any_value() {
  return *rc::gen::inRange(-1000, 1001) / 1000.0;
}

void matches(const Axis& a, const Axis& b) {
  RC_ASSERT(a.has_value() == b.has_value());
  if (a) RC_ASSERT(std::abs(*a - *b) < 0.001);
}

}  // namespace

TEST_CASE("from a position to the page and back") {
  CHECK(rc::check("on the grid and in every gutter", [] {
    const MapGeometry geometry = *any_geometry(true);
    Position position{any_value(), any_value()};
    if (*rc::gen::inRange(0, 3) == 0) position.trust.reset();
    if (*rc::gen::inRange(0, 3) == 0) position.agreement.reset();
    const auto back = position_from_page(geometry, page_from_position(geometry, position));
    RC_ASSERT(back.has_value());
    matches(back->trust, position.trust);
    matches(back->agreement, position.agreement);
  }));
}

TEST_CASE("every point of the page means something") {
  CHECK(rc::check("values within bounds, and the boxes mean what they are", [] {
    const MapGeometry geometry = *any_geometry(*rc::gen::arbitrary<bool>());
    const draw::Point at{*rc::gen::inRange(-100, 4000) * 1.0, *rc::gen::inRange(-100, 2400) * 1.0};
    const auto position = position_from_page(geometry, at);
    if (geometry.tray && geometry.tray->contains(at)) RC_ASSERT(!position);
    if (!position) return;
    if (position->trust) RC_ASSERT(*position->trust >= -1 && *position->trust <= 1);
    if (position->agreement) RC_ASSERT(*position->agreement >= -1 && *position->agreement <= 1);
    const bool below = geometry.agreement_gutter.contains(at);
    const bool both = geometry.corner.contains(at);
    if (below) RC_ASSERT(position->trust && !position->agreement);
    if (both) RC_ASSERT(!position->trust && !position->agreement);
    if (geometry.grid.contains(at)) RC_ASSERT(position->trust && position->agreement);
    if (geometry.trust_gutter && geometry.trust_gutter->contains(at)) {
      RC_ASSERT(!position->trust && position->agreement);
    }
  }));
}

TEST_CASE("the parts of the map do not overlap and the grid keeps room") {
  CHECK(rc::check([] {
    const MapGeometry g = *any_geometry(*rc::gen::arbitrary<bool>());
    std::vector<draw::Box> parts = {g.grid, g.agreement_gutter, g.corner};
    if (g.trust_gutter) parts.push_back(*g.trust_gutter);
    if (g.tray) parts.push_back(*g.tray);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) RC_ASSERT(!parts[i].overlaps(parts[j]));
    }
    RC_ASSERT(g.grid.width() > 8 * g.disc);
    RC_ASSERT(g.grid.height() > 6 * g.disc);
  }));
}
