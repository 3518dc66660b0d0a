#include "model/position.hpp"

#include <algorithm>
#include <cmath>

namespace model {
namespace {

bool high(double value) {
  return value >= 0;
}

bool near_middle(const Axis& axis) {
  return axis && std::abs(*axis) <= close_to_middle;
}

Group group_by_sign(const Position& position, Stance stance) {
  if (!position.agreement) {
    const bool undecided = stance == Stance::looking || stance == Stance::keeps_quiet;
    const bool low_trust = position.trust && !high(*position.trust);
    return undecided && low_trust ? Group::fence_sitter : Group::unknown;
  }
  if (!position.trust) return Group::unknown;
  if (high(*position.trust)) return high(*position.agreement) ? Group::ally : Group::opponent;
  return high(*position.agreement) ? Group::bedfellow : Group::adversary;
}

Axis rounded_axis(const Axis& axis) {
  if (!axis) return axis;
  const double value = std::round(std::clamp(*axis, -1.0, 1.0) * 1000) / 1000;
  return value == 0 ? 0.0 : value;  // no negative zero
}

}  // namespace

Grouping group_of(const Position& position, Stance stance) {
  return {group_by_sign(position, stance),
          near_middle(position.trust) || near_middle(position.agreement)};
}

Position rounded(Position position) {
  return {rounded_axis(position.trust), rounded_axis(position.agreement)};
}

}  // namespace model
