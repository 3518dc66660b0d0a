#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "model/agenda.hpp"

using namespace model;

namespace {

constexpr std::int64_t minute = 60'000;

std::vector<AgendaItem> any_agenda() {
  std::vector<AgendaItem> agenda(*rc::gen::inRange<std::size_t>(1, 9));
  for (std::size_t i = 0; i < agenda.size(); ++i) {
    AgendaItem& item = agenda[i];
    item.id = {1, std::uint32_t(i + 1)};
    item.minutes = *rc::gen::inRange(1, 90);
    item.turns = *rc::gen::inRange(0, 3) == 0 ? *rc::gen::inRange(2, 5) : 1;
    if (item.turns > 1) item.turn_minutes = *rc::gen::inRange(1, 15);
    item.is_break = *rc::gen::inRange(0, 5) == 0;
    item.is_protected = *rc::gen::inRange(0, 5) == 0;
  }
  return agenda;
}

// The first so many turns of the agenda, each after some minutes.
Clock any_clock(const std::vector<AgendaItem>& agenda) {
  Clock clock;
  base::Time at{*rc::gen::inRange(0, 1000) * minute};
  const int turns = *rc::gen::inRange(0, 12);
  for (int i = 0; i < turns; ++i) {
    const auto next = next_turn(agenda, clock);
    if (!next) break;
    clock.begun.push_back({next->item, next->turn, at});
    clock.counts_from = at;
    at.milliseconds += *rc::gen::inRange(0, 40) * minute;
  }
  return clock;
}

std::int64_t in_all(const std::vector<AgendaItem>& agenda) {
  std::int64_t sum = 0;
  for (const AgendaItem& item : agenda) sum += item.minutes;
  return sum;
}

}  // namespace

TEST_CASE("shortening takes no more than asked, and spares what is protected and what was") {
  rc::check([] {
    const auto agenda = any_agenda();
    const Clock clock = any_clock(agenda);
    const int minutes = *rc::gen::inRange(0, 200);
    const auto shorter = shortened(agenda, clock, minutes);
    RC_ASSERT(in_all(agenda) - in_all(shorter) <= minutes);
    const auto turn = present_turn(clock);
    bool to_come = !turn;
    for (std::size_t i = 0; i < agenda.size(); ++i) {
      const AgendaItem& item = agenda[i];
      const bool fixed = item.is_break || item.is_protected || item.turns > 1 || !to_come;
      if (fixed) RC_ASSERT(shorter[i] == item);
      RC_ASSERT(shorter[i].minutes >= 1);
      RC_ASSERT(shorter[i].minutes * 2 >= item.minutes);
      if (turn && turn->item == item.id) to_come = true;
    }
  });
}

TEST_CASE("steps begin in their order, and the last ends when the day is expected to") {
  rc::check([] {
    const auto agenda = any_agenda();
    Clock clock = any_clock(agenda);
    clock.start = base::Time{*rc::gen::inRange(0, 1000) * minute};
    base::Time now{*rc::gen::inRange(0, 2000) * minute};
    if (!clock.begun.empty()) now = std::max(now, clock.begun.back().at);
    const auto times = beginnings(agenda, clock, now);
    RC_ASSERT(times.size() == agenda.size());
    for (std::size_t i = 1; i < times.size(); ++i) {
      RC_ASSERT(times[i].has_value());
      RC_ASSERT(*times[i - 1] <= *times[i]);
    }
    const auto turn = present_turn(clock);
    if (turn && turn->item == agenda.back().id) return;
    const auto end = expected_end(agenda, clock, now);
    RC_ASSERT(times.back()->milliseconds + planned_in_all(agenda.back()) == end->milliseconds);
  });
}

TEST_CASE("what was taken adds up to the day") {
  rc::check([] {
    const auto agenda = any_agenda();
    const Clock clock = any_clock(agenda);
    if (clock.begun.empty()) return;
    const base::Time now{clock.begun.back().at.milliseconds + *rc::gen::inRange(0, 90) * minute};
    std::int64_t sum = 0;
    for (const AgendaItem& item : agenda) sum += taken(clock, item.id, now);
    RC_ASSERT(sum == now.milliseconds - clock.begun.front().at.milliseconds);
  });
}

TEST_CASE("a slip of the hand costs no time, and is not counted twice") {
  rc::check([] {
    const auto agenda = any_agenda();
    Clock clock = any_clock(agenda);
    const auto turn = present_turn(clock);
    const auto next = next_turn(agenda, clock);
    if (!turn || !next) return;
    const std::int64_t first = clock.begun.front().at.milliseconds;
    base::Time now{clock.counts_from.milliseconds + *rc::gen::inRange(1, 50) * minute};
    clock.begun.push_back({next->item, next->turn, now});
    clock.counts_from = now;
    const bool at_once = *rc::gen::arbitrary<bool>();
    now.milliseconds += at_once ? 5'000 : 40'000;
    const base::Time from = counts_from(clock, *turn, now);
    RC_ASSERT((from == clock.begun[clock.begun.size() - 2].at) == at_once);
    if (!at_once) RC_ASSERT(from == now);
    clock.begun.push_back({turn->item, turn->turn, from});
    std::int64_t sum = 0;
    for (const AgendaItem& item : agenda) sum += taken(clock, item.id, now);
    RC_ASSERT(sum == now.milliseconds - first);
  });
}
