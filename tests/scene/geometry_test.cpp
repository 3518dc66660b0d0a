#include <doctest/doctest.h>

#include "scene/samples.hpp"

using scene::person_in;

TEST_CASE("tags name people") {
  CHECK(person_in("person:p7") == model::PersonId{7, 1});
  CHECK(person_in("wish:p7.3") == model::PersonId{7, 3});
  CHECK(person_in("reverse:p12") == model::PersonId{12, 1});
  CHECK(!person_in("group:ally"));
  CHECK(!person_in("person:"));
  CHECK(!person_in("person:p07"));
  CHECK(!person_in(""));
}

TEST_CASE("trust grows to the right and agreement upwards") {
  const auto look = samples::look(base::Language::english, scene::buttermilk(), {1280, 720}, 16);
  const auto geometry = scene::map_geometry(look, false, true);
  const auto low = page_from_position(geometry, {-1.0, -1.0});
  const auto high = page_from_position(geometry, {1.0, 1.0});
  CHECK(low.x < high.x);
  CHECK(low.y > high.y);
  const auto middle = page_from_position(geometry, {0.0, 0.0});
  CHECK(middle.x == doctest::Approx(geometry.grid.centre().x));
  CHECK(middle.y == doctest::Approx(geometry.grid.centre().y));
}

TEST_CASE("a drop outside the grid goes to the nearest place") {
  const auto look = samples::look(base::Language::english, scene::buttermilk(), {1280, 720}, 16);
  const auto geometry = scene::map_geometry(look, false, true);
  const auto above = position_from_page(geometry, {geometry.grid.right + 40, 0});
  REQUIRE(above);
  CHECK(above->trust == 1.0);
  CHECK(above->agreement == 1.0);
  CHECK(!position_from_page(geometry, geometry.tray->centre()));
  CHECK(!position_from_page(geometry, {640, 719}));
}

TEST_CASE("an unknown trust has a place even while its gutter is hidden") {
  const auto look = samples::look(base::Language::english, scene::buttermilk(), {640, 480}, 16);
  const auto geometry = scene::map_geometry(look, false, false);
  const auto at = page_from_position(geometry, {std::nullopt, 0.5});
  CHECK(at.x < geometry.grid.left);
  CHECK(at.x > 0);
}
