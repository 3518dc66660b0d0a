#include "model/agenda.hpp"

#include <doctest/doctest.h>

using namespace model;

namespace {

constexpr std::int64_t minute = 60 * 1000;

AgendaItem item(std::uint32_t id, int minutes) {
  AgendaItem made;
  made.id = {id, 1};
  made.minutes = minutes;
  return made;
}

std::vector<AgendaItem> afternoon() {
  AgendaItem trios = item(3, 35);
  trios.turns = 3;
  trios.turn_minutes = 11;
  AgendaItem rest = item(2, 15);
  rest.is_break = true;
  AgendaItem last = item(5, 10);
  last.is_protected = true;
  return {item(1, 45), rest, trios, item(4, 20), last};
}

base::Time at(int minutes) {
  return {minutes * minute};
}

Clock running(Turn turn, base::Time from) {
  Clock clock;
  clock.begun = {{turn.item, turn.turn, from}};
  clock.counts_from = from;
  return clock;
}

}  // namespace

TEST_CASE("next goes through the turns of an item, and then to the next item") {
  const auto agenda = afternoon();
  Clock clock;
  std::vector<Turn> seen;
  while (const auto next = next_turn(agenda, clock)) {
    seen.push_back(*next);
    clock.begun.push_back({next->item, next->turn, {}});
  }
  CHECK(seen == std::vector<Turn>{{{1, 1}, 1},
                                  {{2, 1}, 1},
                                  {{3, 1}, 1},
                                  {{3, 1}, 2},
                                  {{3, 1}, 3},
                                  {{4, 1}, 1},
                                  {{5, 1}, 1}});
  for (std::size_t i = seen.size() - 1; i > 0; --i) {
    CHECK(turn_before(agenda, clock) == seen[i - 1]);
    clock.begun.push_back({seen[i - 1].item, seen[i - 1].turn, {}});
  }
  CHECK_FALSE(turn_before(agenda, clock).has_value());
}

TEST_CASE("an item that is gone starts the agenda anew; an empty agenda has no next") {
  CHECK(next_turn(afternoon(), running({{9, 1}, 1}, at(0))) == Turn{{1, 1}, 1});
  CHECK_FALSE(next_turn({}, {}).has_value());
  CHECK(time_left(afternoon(), running({{9, 1}, 1}, at(0)), at(7)) == 0);
}

TEST_CASE("time left: planned and extra, without the pause, below zero when over time") {
  const auto agenda = afternoon();
  Clock clock = running({{3, 1}, 2}, at(100));
  CHECK(time_left(agenda, clock, at(101)) == 10 * minute);
  CHECK(time_left(agenda, clock, at(113)) == -2 * minute);
  clock.extra_minutes = 5;
  CHECK(time_left(agenda, clock, at(113)) == 3 * minute);
  clock.paused = at(104);
  CHECK(time_left(agenda, clock, at(113)) == 12 * minute);
  CHECK(time_left(agenda, {}, at(113)) == 0);
}

TEST_CASE("the end that is expected counts what is still to come") {
  const auto agenda = afternoon();
  Clock clock = running({{3, 1}, 2}, at(100));
  // 9 left of this turn, one more of 11, then 20 and 10
  CHECK(expected_end(agenda, clock, at(102)) == at(102 + 9 + 11 + 20 + 10));
  CHECK(expected_end(agenda, clock, at(120)) == at(120 + 0 + 11 + 20 + 10));
  CHECK_FALSE(expected_end(agenda, {}, at(0)).has_value());
  Clock planned_only;
  planned_only.start = at(60);
  CHECK(expected_end(agenda, planned_only, at(0)) == at(60 + 45 + 15 + 35 + 20 + 10));
  clock.ended = at(130);
  CHECK(expected_end(agenda, clock, at(200)) == at(130));
}

TEST_CASE("shortening spares breaks, turns and what is protected") {
  const auto agenda = afternoon();
  const auto shorter = shortened(agenda, {}, 12);
  CHECK(shorter[0].minutes + shorter[3].minutes == 45 + 20 - 12);
  CHECK(shorter[0].minutes < 45);
  CHECK(shorter[3].minutes < 20);
  for (const std::size_t i : {1u, 2u, 4u}) CHECK(shorter[i] == agenda[i]);
}

TEST_CASE("shortening touches only what is to come, and never more than half") {
  const auto agenda = afternoon();
  const auto shorter = shortened(agenda, running({{1, 1}, 1}, at(0)), 500);
  CHECK(shorter[0] == agenda[0]);
  CHECK(shorter[3].minutes == 10);
  CHECK(shortened(agenda, running({{5, 1}, 1}, at(0)), 5) == agenda);
  CHECK(shortened(agenda, {}, 0) == agenda);
}
