#include "draw/font.hpp"

#include <cmath>
#include <doctest/doctest.h>

#include "sample.hpp"

using namespace draw;

namespace {

const Fonts& fonts() {
  return sample::fonts();
}
double wide(std::string_view words) {
  return fonts().width(words, 16, Weight::regular);
}

}  // namespace

TEST_CASE("widths come from the font file, unhinted, scaled by the em") {
  CHECK(fonts().width("H", 2816, Weight::regular) ==
        doctest::Approx(sample::advance_units(fonts().file(Weight::regular, false), U'H')));
  CHECK(fonts().width("H", 14, Weight::regular) ==
        doctest::Approx(14.0 * sample::advance_units(fonts().file(Weight::regular, false), U'H') /
                        2816));
  CHECK(fonts().width("H", 28, Weight::semibold) > fonts().width("H", 28, Weight::regular));
}

TEST_CASE("no kerning: a word is as wide as its letters") {
  CHECK(wide("AVATo") ==
        doctest::Approx(wide("A") + wide("V") + wide("A") + wide("T") + wide("o")));
}

TEST_CASE("glyphs stand where the width says") {
  for (const std::string words : {"Łukasz, €, é", "Ωμέγα Москва", "☂ mixed ☂ words", "x", ""}) {
    for (const Weight weight : {Weight::regular, Weight::semibold}) {
      const std::vector<Glyph> glyphs = fonts().glyphs(words, 17, weight);
      double sum = 0;
      for (const Glyph& glyph : glyphs) {
        CHECK(glyph.x == doctest::Approx(sum).epsilon(1e-9));
        CHECK(glyph.index != 0);
        sum += 17.0 *
               sample::advance_units(fonts().file(weight, glyph.fallback), glyph.code_point) /
               (glyph.fallback ? 2048 : 2816);
      }
      CHECK(std::abs(fonts().width(words, 17, weight) - sum) < 0.01);
    }
  }
}

TEST_CASE("Inter has Latin, Greek and Cyrillic; DejaVu stands in for the rest") {
  for (const Glyph& glyph : fonts().glyphs("ŁéΩЖ€→", 16, Weight::regular)) CHECK(!glyph.fallback);
  const auto umbrella = fonts().glyphs("☂", 16, Weight::semibold);
  REQUIRE(umbrella.size() == 1);
  CHECK(umbrella[0].fallback);
  CHECK(umbrella[0].index != 0);
  CHECK(fonts().file(Weight::semibold, true).filename() == "DejaVuSans-Bold.ttf");
}

TEST_CASE("what no face has is the box of the first face, with its width") {
  const auto glyphs = fonts().glyphs("\U00020000x", 16, Weight::regular);
  REQUIRE(glyphs.size() == 2);
  CHECK(glyphs[0].index == 0);
  CHECK(!glyphs[0].fallback);
  CHECK(glyphs[1].x > 1);
}

TEST_CASE("heights of Inter, in em") {
  CHECK(fonts().ascent(100) == doctest::Approx(96.875));
  CHECK(fonts().descent(100) == doctest::Approx(24.148).epsilon(1e-4));
  CHECK(fonts().cap_height(100) == doctest::Approx(72.727).epsilon(1e-3));
}

TEST_CASE("fitted leaves what fits alone and cuts the rest with an ellipsis") {
  const double all = wide("Beleidsmedewerker");
  CHECK(fonts().fitted("Beleidsmedewerker", 16, Weight::regular, all) == "Beleidsmedewerker");
  CHECK(fonts().fitted("Beleidsmedewerker", 16, Weight::regular, wide("Beleid…")) == "Beleid…");
  CHECK(fonts().fitted("Ab cdef", 16, Weight::regular, wide("Ab …")) == "Ab…");
  CHECK(fonts().fitted("Reiger", 16, Weight::regular, wide("…")) == "…");
  CHECK(fonts().fitted("Reiger", 16, Weight::regular, wide("…") - 0.01) == "");
  CHECK(fonts().fitted("Reiger", 16, Weight::regular, -5) == "");
  CHECK(fonts().fitted("", 16, Weight::regular, 0) == "");
  CHECK(fonts().fitted("Łódź€€€", 16, Weight::regular, wide("Łód…")) == "Łód…");
}

TEST_CASE("lines break at spaces, and a word that is too long is cut") {
  using Lines = std::vector<std::string>;
  CHECK(fonts().lines("een twee  drie\nvier", 16, Weight::regular, wide("een twee")) ==
        Lines{"een twee", "drie vier"});
  CHECK(fonts().lines("a Beleidsmedewerker b", 16, Weight::regular, wide("Beleid…")) ==
        Lines{"a", "Beleid…", "b"});
  CHECK(fonts().lines("", 16, Weight::regular, 100).empty());
  CHECK(fonts().lines("  \n ", 16, Weight::regular, 100).empty());
  CHECK(fonts().lines("een twee", 16, Weight::regular, 1).empty());
}

TEST_CASE("texts start and end where their alignment says") {
  const double width = wide("Heron");
  CHECK(start_of(sample::text("Heron", 16, Align::left), fonts()) == Point{20, 40});
  CHECK(start_of(sample::text("Heron", 16, Align::centre), fonts()).x ==
        doctest::Approx(20 - width / 2));
  const Box box = box_of(sample::text("Heron", 16, Align::right), fonts());
  CHECK(box.right == doctest::Approx(20));
  CHECK(box.left == doctest::Approx(20 - width));
  CHECK(box.top == doctest::Approx(40 - 15.5));
  CHECK(box.bottom > 40);
}

TEST_CASE("a missing or broken font is named") {
  const auto none = Fonts::load("/nowhere");
  REQUIRE(!none);
  CHECK(none.error().what.arguments.at(0).second == "/nowhere/Inter-Regular.otf");
  const sample::Folder folder;
  folder.with("Inter-Regular.otf", "not a font");
  const auto broken = Fonts::load(folder.file(""));
  REQUIRE(!broken);
  CHECK(broken.error().what.id.find("could not be read") != std::string::npos);
}

TEST_CASE("fonts can be moved and keep measuring") {
  Fonts first = Fonts::load(std::string(KARNEMELK_ASSETS) + "/fonts").value();
  const Fonts second = std::move(first);
  CHECK(second.width("Heron", 16, Weight::regular) == doctest::Approx(wide("Heron")));
}
