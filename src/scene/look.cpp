#include "scene/look.hpp"

#include <algorithm>
#include <array>

namespace scene {
namespace {

constexpr std::array ladder = {12.0, 14.0, 16.0, 18.0, 20.0, 24.0, 28.0, 32.0,
                               40.0, 48.0, 56.0, 64.0, 80.0, 96.0, 112.0};

}  // namespace

double on_the_ladder(double em) {
  const auto rung = std::ranges::find_if(ladder, [&](double size) { return size >= em - 1e-6; });
  return rung == ladder.end() ? ladder.back() : *rung;
}

double rung_within(double em) {
  const auto above = std::ranges::find_if(ladder, [&](double size) { return size > em + 1e-6; });
  return above == ladder.begin() ? ladder.front() : *(above - 1);
}

}  // namespace scene
