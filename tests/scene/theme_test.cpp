#include "scene/theme.hpp"

#include <cmath>
#include <doctest/doctest.h>
#include <vector>

#include "scene/look.hpp"

using draw::Colour;
using scene::contrast;
using scene::Theme;

namespace {

struct Named {
  const char* name;
  Colour colour;
};

std::vector<Named> backgrounds(const Theme& theme) {
  std::vector<Named> all = {{"paper", theme.paper},     {"surface", theme.surface},
                            {"raised", theme.raised},   {"hovered", theme.hovered},
                            {"pressed", theme.pressed}, {"accent_tint", theme.accent_tint},
                            {"board", theme.board}};
  for (const Colour tint : theme.tint) all.push_back({"tint", tint});
  return all;
}

// The floor for codes in the gutters, which stand on the hatching, is one of its own.
void check_text(const Theme& theme, double floor, double on_hatching) {
  for (const Named& on : backgrounds(theme)) {
    CAPTURE(on.name);
    CHECK(contrast(theme.ink, on.colour) >= floor);
    CHECK(contrast(theme.quiet_ink, on.colour) >= floor);
  }
  CHECK(contrast(theme.ink, theme.line) >= on_hatching);
  CHECK(contrast(theme.on_accent, theme.accent) >= floor);
  CHECK(contrast(theme.on_disc, theme.disc) >= floor);
  CHECK(contrast(theme.on_warning, theme.warning) >= floor);
  CHECK(contrast(theme.on_danger, theme.danger) >= floor);
  for (std::size_t i = 0; i < theme.tint.size(); ++i) {
    CAPTURE(i);
    CHECK(contrast(theme.name[i], theme.tint[i]) >= floor);
  }
  for (const Colour tint : theme.style_tint) CHECK(contrast(theme.ink, tint) >= floor);
}

void check_marks(const Theme& theme, double floor) {
  std::vector<Named> marks = {{"strong_line", theme.strong_line},
                              {"accent", theme.accent},
                              {"disc", theme.disc},
                              {"good", theme.good}};
  for (const Colour mark : theme.mark) marks.push_back({"mark", mark});
  for (const Colour style : theme.style) marks.push_back({"style", style});
  for (std::size_t i = 0; i < theme.tint.size(); ++i) {
    CAPTURE(i);
    CHECK(contrast(theme.mark[i], theme.tint[i]) >= floor);
  }
  CHECK(contrast(theme.accent, theme.accent_tint) >= floor);
  const std::vector<Named> grounds = {
      {"paper", theme.paper}, {"surface", theme.surface}, {"raised", theme.raised}};
  for (const Named& mark : marks) {
    for (const Named& on : grounds) {
      CAPTURE(mark.name);
      CAPTURE(on.name);
      CHECK(contrast(mark.colour, on.colour) >= floor);
    }
  }
  for (const Named& on : backgrounds(theme)) {
    CAPTURE(on.name);
    CHECK(contrast(theme.disc, on.colour) >= floor);
    CHECK(contrast(theme.accent, on.colour) >= floor);
  }
  for (const Colour tint : theme.tint) CHECK(contrast(theme.strong_line, tint) >= floor);
  CHECK(contrast(theme.strong_line, theme.board) >= floor);
}

struct Light {
  double red, green, blue;
};

double linear(double channel) {
  channel /= 255;
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Machado, Oliveira, Fernandes 2009, severity 1.0; on linear light.
enum class Eyes { all_cones, no_red, no_green, no_blue };
Light seen_with(Eyes eyes, Colour c) {
  const Light l{linear(c.red), linear(c.green), linear(c.blue)};
  const auto mix = [&](double a, double b, double d) {
    return a * l.red + b * l.green + d * l.blue;
  };
  switch (eyes) {
    case Eyes::no_red:
      return {mix(0.152286, 1.052583, -0.204868), mix(0.114503, 0.786281, 0.099216),
              mix(-0.003882, -0.048116, 1.051998)};
    case Eyes::no_green:
      return {mix(0.367322, 0.860646, -0.227968), mix(0.280085, 0.672501, 0.047413),
              mix(-0.011820, 0.042940, 0.968881)};
    case Eyes::no_blue:
      return {mix(1.255528, -0.076749, -0.178779), mix(-0.078411, 0.930809, 0.147602),
              mix(0.004733, 0.691367, 0.303900)};
    case Eyes::all_cones:
      break;
  }
  return l;
}

// Distance in CIE L*a*b* (1976), white D65.
double difference(const Light& a, const Light& b) {
  const auto lab = [](const Light& l) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * l.red + 0.3576 * l.green + 0.1805 * l.blue) / 0.9505);
    const double y = f(0.2126 * l.red + 0.7152 * l.green + 0.0722 * l.blue);
    const double z = f((0.0193 * l.red + 0.1192 * l.green + 0.9505 * l.blue) / 1.089);
    return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
  };
  const auto p = lab(a), q = lab(b);
  return std::sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]) +
                   (p[2] - q[2]) * (p[2] - q[2]));
}

}  // namespace

TEST_CASE("text has contrast on everything it stands on") {
  check_text(scene::buttermilk(), 7, 7);
  check_text(scene::evening(), 4.5, 4.5);
  check_text(scene::black_on_white(), 10, 7);
  check_text(scene::white_on_black(), 10, 7);
}

TEST_CASE("marks have contrast") {
  check_marks(scene::buttermilk(), 3);
  check_marks(scene::evening(), 3);
  check_marks(scene::black_on_white(), 4.5);
  check_marks(scene::white_on_black(), 4.5);
}

TEST_CASE("the four tints differ for every kind of colour vision") {
  for (const Theme* theme : {&scene::buttermilk(), &scene::evening(), &scene::black_on_white(),
                             &scene::white_on_black()}) {
    CAPTURE(theme->dark);
    for (const Eyes eyes : {Eyes::all_cones, Eyes::no_red, Eyes::no_green, Eyes::no_blue}) {
      CAPTURE(int(eyes));
      for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
          CAPTURE(i);
          CAPTURE(j);
          CHECK(difference(seen_with(eyes, theme->tint[i]), seen_with(eyes, theme->tint[j])) >= 6);
        }
        CHECK(difference(seen_with(eyes, theme->tint[i]), seen_with(eyes, theme->board)) >= 6);
      }
    }
  }
}

TEST_CASE("the styles differ for every kind of colour vision") {
  for (const Theme* theme : {&scene::buttermilk(), &scene::evening()}) {
    CAPTURE(theme->dark);
    for (const Eyes eyes : {Eyes::all_cones, Eyes::no_red, Eyes::no_green, Eyes::no_blue}) {
      CAPTURE(int(eyes));
      for (std::size_t i = 0; i < theme->style.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
          CAPTURE(i);
          CAPTURE(j);
          CHECK(difference(seen_with(eyes, theme->style_tint[i]),
                           seen_with(eyes, theme->style_tint[j])) >= 6);
        }
    }
  }
}

TEST_CASE("contrast is that of WCAG 2.1") {
  CHECK(contrast(draw::colour(0x000000), draw::colour(0xFFFFFF)) == doctest::Approx(21));
  CHECK(contrast(draw::colour(0xFFFFFF), draw::colour(0xFFFFFF)) == doctest::Approx(1));
  CHECK(contrast(draw::colour(0x777777), draw::colour(0xFFFFFF)) ==
        doctest::Approx(4.48).epsilon(0.01));
}

TEST_CASE("sizes of text go up the ladder, never below what was asked") {
  CHECK(scene::on_the_ladder(8) == 12);
  CHECK(scene::on_the_ladder(16) == 16);
  CHECK(scene::on_the_ladder(16.5) == 18);
  CHECK(scene::on_the_ladder(27) == 28);
  CHECK(scene::on_the_ladder(500) == 112);
  CHECK(scene::rung_within(27) == 24);
  CHECK(scene::rung_within(28) == 28);
  CHECK(scene::rung_within(3) == 12);
}
