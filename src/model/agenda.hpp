#pragma once
// The agenda of a session, and where the day stands in it. Every moment comes as an argument, so
// that looking back shows the day as it went.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/id.hpp"

namespace model {

using AgendaItemId = Id<'a'>;

/// What an item wants on the wall.
enum class WallMode { card, map, clock, blank };
/// Which part of the tool it works in.
enum class Screen { none, exercise, map, plan, look_back };

inline constexpr int most_item_minutes = 600;
inline constexpr int most_turns = 50;

struct AgendaItem {
  AgendaItemId id;
  std::string name;   // public, as the card is
  std::string card;   // two or three lines for the wall
  std::string notes;  // private
  int minutes = 10;   // planned, 1..most_item_minutes
  int turns = 1;      // 1..most_turns; more than one: each takes `turn_minutes`
  int turn_minutes = 0;
  std::string turn_name;  // "Round": the clock says "Round 2 of 4"
  WallMode wall = WallMode::card;
  Screen screen = Screen::none;
  bool is_break = false;
  bool is_protected = false;  // is not shortened when the day runs late
  bool operator==(const AgendaItem&) const = default;
};

/// A turn that began.
struct BegunTurn {
  AgendaItemId item;
  int turn = 1;  // from 1
  base::Time at;
  bool operator==(const BegunTurn&) const = default;
};

/// The day as it goes. Not begun: `begun` is empty.
struct Clock {
  std::optional<base::Time> start;  // when the day is to begin; gives clock times
  std::optional<base::Time> until;  // when it was to end, as it was promised at its beginning
  std::vector<BegunTurn> begun;     // the last is the present one
  base::Time counts_from;           // of the present turn, moved on by pauses
  int extra_minutes = 0;            // given to the present turn
  std::optional<base::Time> paused;
  std::optional<base::Time> ended;
  bool operator==(const Clock&) const = default;
};

const AgendaItem* find_item(const std::vector<AgendaItem>& agenda, AgendaItemId id);
bool is_running(const Clock& clock);

struct Turn {
  AgendaItemId item;
  int turn = 1;
  bool operator==(const Turn&) const = default;
};
std::optional<Turn> present_turn(const Clock& clock);
/// After the present one, or the first; nothing after the last. Before: nothing before the first.
std::optional<Turn> next_turn(const std::vector<AgendaItem>& agenda, const Clock& clock);
std::optional<Turn> turn_before(const std::vector<AgendaItem>& agenda, const Clock& clock);

/// When a turn that begins now counts from. Going back to it within half a minute was a slip of the
/// hand: then its time goes on where it was.
base::Time counts_from(const Clock& clock, Turn turn, base::Time now);

/// Milliseconds.
std::int64_t planned(const AgendaItem& item, int extra_minutes);  // of one turn
/// Of the present turn; negative is over time. 0 when nothing runs.
std::int64_t time_left(const std::vector<AgendaItem>& agenda, const Clock& clock, base::Time now);

/// When the day ends if all that is still to come takes as long as planned; nothing when it neither
/// began nor has a start.
std::optional<base::Time> expected_end(const std::vector<AgendaItem>& agenda, const Clock& clock,
                                       base::Time now);
/// When it was to end: as promised, else by the planned minutes.
std::optional<base::Time> planned_end(const std::vector<AgendaItem>& agenda, const Clock& clock);

/// When each item began, or is expected to; nothing for all when the day has no times.
std::vector<std::optional<base::Time>> beginnings(const std::vector<AgendaItem>& agenda,
                                                  const Clock& clock, base::Time now);
/// What an item really took so far, in all its turns; milliseconds, pauses included.
std::int64_t taken(const Clock& clock, AgendaItemId item, base::Time now);
/// Planned for an item with all its turns, milliseconds.
std::int64_t planned_in_all(const AgendaItem& item);

/// The agenda with up to `minutes` taken from what is still to come, spread by length; breaks and
/// protected items stay, no other gets shorter than half of what was planned (at least 1 minute).
std::vector<AgendaItem> shortened(std::vector<AgendaItem> agenda, const Clock& clock, int minutes);

}  // namespace model
