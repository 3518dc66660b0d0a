#include "model/agenda.hpp"

#include <algorithm>

namespace model {
namespace {

constexpr std::int64_t minute = 60 * 1000;
constexpr std::int64_t slip = 30 * 1000;  // a wrong press of a clicker is noticed within this time

std::size_t index_of(const std::vector<AgendaItem>& agenda, AgendaItemId id) {
  return std::size_t(std::ranges::find(agenda, id, &AgendaItem::id) - agenda.begin());
}

// Of an item from its turn `after` + 1 on.
std::int64_t planned_after(const AgendaItem& item, int after) {
  if (item.turns <= 1) return 0;
  return std::int64_t(std::max(0, item.turns - after)) * planned(item, 0);
}

// When the turn that began as number `index` was left: by then the next had begun, and also one
// that was put back to an earlier moment.
base::Time left_at(const Clock& clock, std::size_t index, base::Time now) {
  base::Time end = clock.ended.value_or(now);
  for (std::size_t later = index + 1; later < clock.begun.size(); ++later)
    end = std::min(end, clock.begun[later].at);
  return end;
}

}  // namespace

std::int64_t planned_in_all(const AgendaItem& item) {
  return std::max<std::int64_t>(item.minutes, std::int64_t(item.turns) * item.turn_minutes) *
         minute;
}

const AgendaItem* find_item(const std::vector<AgendaItem>& agenda, AgendaItemId id) {
  const std::size_t index = index_of(agenda, id);
  return index == agenda.size() ? nullptr : &agenda[index];
}

bool is_running(const Clock& clock) {
  return !clock.begun.empty() && !clock.ended;
}

std::optional<Turn> present_turn(const Clock& clock) {
  if (!is_running(clock)) return std::nullopt;
  return Turn{clock.begun.back().item, clock.begun.back().turn};
}

std::optional<Turn> next_turn(const std::vector<AgendaItem>& agenda, const Clock& clock) {
  if (agenda.empty()) return std::nullopt;
  const auto now = present_turn(clock);
  const std::size_t index = now ? index_of(agenda, now->item) : agenda.size();
  if (index == agenda.size()) return Turn{agenda.front().id, 1};
  if (now->turn < agenda[index].turns) return Turn{now->item, now->turn + 1};
  if (index + 1 == agenda.size()) return std::nullopt;
  return Turn{agenda[index + 1].id, 1};
}

std::optional<Turn> turn_before(const std::vector<AgendaItem>& agenda, const Clock& clock) {
  const auto now = present_turn(clock);
  if (!now) return std::nullopt;
  const std::size_t index = index_of(agenda, now->item);
  if (index == agenda.size()) return std::nullopt;
  if (now->turn > 1) return Turn{now->item, now->turn - 1};
  if (index == 0) return std::nullopt;
  return Turn{agenda[index - 1].id, agenda[index - 1].turns};
}

base::Time counts_from(const Clock& clock, Turn turn, base::Time now) {
  if (!is_running(clock) || clock.begun.size() < 2) return now;
  const BegunTurn& before = clock.begun[clock.begun.size() - 2];
  const bool goes_back = before.item == turn.item && before.turn == turn.turn;
  const bool slipped = now.milliseconds - clock.begun.back().at.milliseconds < slip;
  return goes_back && slipped && before.at < now ? before.at : now;
}

std::int64_t planned(const AgendaItem& item, int extra_minutes) {
  const int minutes =
      item.turns > 1 && item.turn_minutes > 0 ? item.turn_minutes : item.minutes / item.turns;
  return std::int64_t(minutes + extra_minutes) * minute;
}

std::int64_t time_left(const std::vector<AgendaItem>& agenda, const Clock& clock, base::Time now) {
  const auto turn = present_turn(clock);
  const AgendaItem* item = turn ? find_item(agenda, turn->item) : nullptr;
  if (!item) return 0;
  const base::Time until = clock.paused.value_or(now);
  return planned(*item, clock.extra_minutes) -
         (until.milliseconds - clock.counts_from.milliseconds);
}

std::optional<base::Time> expected_end(const std::vector<AgendaItem>& agenda, const Clock& clock,
                                       base::Time now) {
  if (clock.ended) return clock.ended;
  const auto turn = present_turn(clock);
  if (!turn) return planned_end(agenda, clock);
  const std::size_t index = index_of(agenda, turn->item);
  if (index == agenda.size()) return std::nullopt;
  std::int64_t to_come = std::max<std::int64_t>(0, time_left(agenda, clock, now)) +
                         planned_after(agenda[index], turn->turn);
  for (std::size_t i = index + 1; i < agenda.size(); ++i) to_come += planned_in_all(agenda[i]);
  return base::Time{now.milliseconds + to_come};
}

std::optional<base::Time> planned_end(const std::vector<AgendaItem>& agenda, const Clock& clock) {
  if (clock.until) return clock.until;
  std::optional<base::Time> start = clock.start;
  if (!start && !clock.begun.empty()) start = clock.begun.front().at;
  if (!start) return std::nullopt;
  for (const AgendaItem& item : agenda) start->milliseconds += planned_in_all(item);
  return start;
}

std::vector<std::optional<base::Time>> beginnings(const std::vector<AgendaItem>& agenda,
                                                  const Clock& clock, base::Time now) {
  std::vector<std::optional<base::Time>> times(agenda.size());
  const auto turn = present_turn(clock);
  const std::size_t present = turn ? index_of(agenda, turn->item) : agenda.size();
  for (std::size_t i = 0; i < agenda.size() && i <= present; ++i) {
    const auto began = std::ranges::find(clock.begun, agenda[i].id, &BegunTurn::item);
    if (began != clock.begun.end()) times[i] = began->at;
  }
  if (clock.ended || (turn && present == agenda.size())) return times;
  std::optional<base::Time> next = clock.start;
  if (turn) {
    next = now;
    next->milliseconds += std::max<std::int64_t>(0, time_left(agenda, clock, now)) +
                          planned_after(agenda[present], turn->turn);
  }
  for (std::size_t i = turn ? present + 1 : 0; next && i < agenda.size(); ++i) {
    times[i] = next;
    next->milliseconds += planned_in_all(agenda[i]);
  }
  return times;
}

std::int64_t taken(const Clock& clock, AgendaItemId item, base::Time now) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < clock.begun.size(); ++i)
    if (clock.begun[i].item == item)
      sum += std::max<std::int64_t>(
          0, left_at(clock, i, now).milliseconds - clock.begun[i].at.milliseconds);
  return sum;
}

std::vector<AgendaItem> shortened(std::vector<AgendaItem> agenda, const Clock& clock, int minutes) {
  const auto turn = present_turn(clock);
  const std::size_t first = turn ? index_of(agenda, turn->item) + 1 : 0;
  const auto to_spare = [](const AgendaItem& item) {
    const bool fixed = item.is_break || item.is_protected || item.turns > 1;
    return fixed ? 0 : item.minutes - std::max(1, (item.minutes + 1) / 2);
  };
  int spare = 0;
  for (std::size_t i = first; i < agenda.size(); ++i) spare += to_spare(agenda[i]);
  int still = std::min(minutes, spare);
  for (std::size_t i = first; i < agenda.size() && spare > 0; ++i) {
    const int room = to_spare(agenda[i]);
    // In proportion to what is left to take from, so that the last gets exactly the rest.
    const int take = (still * room + spare - 1) / spare;
    agenda[i].minutes -= std::min({take, room, still});
    still -= std::min({take, room, still});
    spare -= room;
  }
  return agenda;
}

}  // namespace model
