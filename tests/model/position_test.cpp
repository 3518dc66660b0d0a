#include "model/position.hpp"

#include <cmath>
#include <doctest/doctest.h>

#include "model/person.hpp"

using model::Axis;
using model::Group;
using model::group_of;
using model::Position;
using model::Stance;

namespace {

constexpr std::nullopt_t unknown = std::nullopt;

struct Row {
  Axis trust, agreement;
  Stance stance;
  Group group;
  bool close;
};

void check(const Row& row) {
  CAPTURE(row.trust.value_or(99));
  CAPTURE(row.agreement.value_or(99));
  CAPTURE(int(row.stance));
  const auto grouping = group_of({row.trust, row.agreement}, row.stance);
  CHECK(grouping.group == row.group);
  CHECK(grouping.too_close_to_call == row.close);
}

}  // namespace

TEST_CASE("four quadrants by sign") {
  check({0.5, 0.5, Stance::not_asked, Group::ally, false});
  check({0.5, -0.5, Stance::not_asked, Group::opponent, false});
  check({-0.5, 0.5, Stance::not_asked, Group::bedfellow, false});
  check({-0.5, -0.5, Stance::not_asked, Group::adversary, false});
  check({1.0, 1.0, Stance::not_asked, Group::ally, false});
  check({-1.0, -1.0, Stance::not_asked, Group::adversary, false});
}

TEST_CASE("a stance says nothing while agreement is known") {
  for (const Stance stance : {Stance::not_asked, Stance::looking, Stance::keeps_quiet}) {
    check({-0.5, -0.5, stance, Group::adversary, false});
    check({-0.5, 0.5, stance, Group::bedfellow, false});
    check({0.5, 0.5, stance, Group::ally, false});
  }
}

TEST_CASE("zero counts as high, minus zero too") {
  check({0.0, 0.0, Stance::not_asked, Group::ally, true});
  check({-0.0, -0.0, Stance::not_asked, Group::ally, true});
  check({0.0, -0.5, Stance::not_asked, Group::opponent, true});
  check({-0.5, -0.0, Stance::not_asked, Group::bedfellow, true});
  check({-0.001, 0.5, Stance::not_asked, Group::bedfellow, true});
  check({0.5, -0.001, Stance::not_asked, Group::opponent, true});
}

TEST_CASE("within 0.1 of a middle line is too close to call, by sign all the same") {
  check({0.1, 0.5, Stance::not_asked, Group::ally, true});
  check({-0.1, 0.5, Stance::not_asked, Group::bedfellow, true});
  check({0.1001, 0.5, Stance::not_asked, Group::ally, false});
  check({-0.1001, 0.5, Stance::not_asked, Group::bedfellow, false});
  check({0.5, 0.1, Stance::not_asked, Group::ally, true});
  check({0.5, -0.1, Stance::not_asked, Group::opponent, true});
  check({0.5, 0.1001, Stance::not_asked, Group::ally, false});
  check({0.5, -0.1001, Stance::not_asked, Group::opponent, false});
  check({0.1, 0.1, Stance::not_asked, Group::ally, true});
  check({0.1001, 0.1001, Stance::not_asked, Group::ally, false});
}

TEST_CASE("unknown agreement is a fence sitter only with low trust and a stance of their own") {
  check({-0.5, unknown, Stance::looking, Group::fence_sitter, false});
  check({-0.5, unknown, Stance::keeps_quiet, Group::fence_sitter, false});
  check({-0.5, unknown, Stance::not_asked, Group::unknown, false});
  for (const Stance stance : {Stance::not_asked, Stance::looking, Stance::keeps_quiet}) {
    check({0.5, unknown, stance, Group::unknown, false});
    check({unknown, unknown, stance, Group::unknown, false});
    check({unknown, 0.5, stance, Group::unknown, false});
    check({unknown, -0.5, stance, Group::unknown, false});
  }
}

TEST_CASE("an unknown is never close to the middle, but the known axis may be") {
  check({-0.1, unknown, Stance::looking, Group::fence_sitter, true});
  check({-0.1001, unknown, Stance::looking, Group::fence_sitter, false});
  check({0.0, unknown, Stance::looking, Group::unknown, true});
  check({-0.0, unknown, Stance::keeps_quiet, Group::unknown, true});
  check({unknown, 0.05, Stance::not_asked, Group::unknown, true});
  check({unknown, unknown, Stance::not_asked, Group::unknown, false});
}

TEST_CASE("who is not on the map is unknown") {
  model::Person person;
  person.stance = Stance::looking;
  CHECK(group_of(person).group == Group::unknown);
  CHECK(!group_of(person).too_close_to_call);
  person.place = Position{-0.4, unknown};
  CHECK(group_of(person).group == Group::fence_sitter);
}

TEST_CASE("rounding keeps three decimals within bounds and has no minus zero") {
  CHECK(model::rounded({0.12349, -0.12351}) == Position{0.123, -0.124});
  CHECK(model::rounded({1.7, -42}) == Position{1.0, -1.0});
  CHECK(model::rounded({unknown, unknown}) == Position{});
  const Position zero = model::rounded({-0.0002, -0.0});
  CHECK(zero == Position{0.0, 0.0});
  CHECK(!std::signbit(*zero.trust));
  CHECK(!std::signbit(*zero.agreement));
}
