#include <doctest/doctest.h>

#include "gui/axis_edit.hpp"

using base::Language;

TEST_CASE("the screen says 0 to 10, the file -1 to 1") {
  CHECK(gui::ten_from_axis(-1) == 0);
  CHECK(gui::ten_from_axis(0) == 5);
  CHECK(gui::ten_from_axis(1) == 10);
  CHECK(gui::axis_from_ten(7) == doctest::Approx(0.4));
  CHECK(gui::axis_from_ten(12) == 1);
  CHECK(gui::axis_words(Language::english, 0.5) == "7.5");
  CHECK(gui::axis_words(Language::dutch, 0.5) == "7,5");
  CHECK(gui::axis_words(Language::dutch, std::nullopt) == "?");
}

TEST_CASE("every tenth on the screen survives the way to the file and back") {
  for (int tenths = 0; tenths <= 100; ++tenths)
    CHECK(gui::ten_from_axis(gui::axis_from_ten(tenths / 10.0)) == doctest::Approx(tenths / 10.0));
}

TEST_CASE("typed numbers") {
  CHECK(gui::typed_axis("7")->value == model::Axis(0.4));
  CHECK(gui::typed_axis(" 7,5 ")->value == model::Axis(0.5));
  CHECK(gui::typed_axis("?")->value == model::Axis{});
  for (const char* bad : {"", "-1", "10.1", "7x", "nan", "inf", "1e1", "7 8"}) {
    CAPTURE(bad);
    CHECK_FALSE(gui::typed_axis(bad).has_value());
  }
}
