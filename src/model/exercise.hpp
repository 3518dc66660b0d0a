#pragma once
// The buttermilk exercise: rounds in which somebody tries to persuade a fictive employee, and the
// attempts that were made. Plain counts; nobody is judged. Source: the report the tool started
// from; what it leaves open is ours.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/diagnosis.hpp"
#include "model/id.hpp"

namespace model {

using RoundId = Id<'r'>;
using AttemptId = Id<'x'>;
using TallyId = Id<'y'>;

enum class AttemptKind { statement, question, pause };

inline constexpr int strongest_reaction = 3;  // leaning forward; -3 is leaning back
inline constexpr int most_round_minutes = 60;
inline constexpr int most_willing = 10;

struct Attempt {
  AttemptId id;
  base::Time at;
  AttemptKind kind = AttemptKind::statement;
  int reaction = 0;  // hers, -strongest_reaction..strongest_reaction
  bool turning_point = false;
  Style style = Style::not_said;  // as the group names it afterwards
  bool operator==(const Attempt&) const = default;
};

/// What the one who played her says afterwards. 0..most_willing: how willing she was.
struct PlayerLine {
  std::optional<int> at_start, in_the_middle, at_the_end;
  std::string said;      // her last words
  std::string tomorrow;  // what she will do tomorrow
  bool operator==(const PlayerLine&) const = default;
};

struct Round {
  RoundId id;
  std::string name;       // public
  std::string persuader;  // a code or first word; private
  int minutes = 5;        // planned, 1..most_round_minutes
  base::Time started;
  base::Time counts_from;  // its clock; moved on by pauses
  std::optional<base::Time> paused, ended;
  std::vector<Attempt> attempts;  // in order
  PlayerLine player;
  bool operator==(const Round&) const = default;
};

/// What a quartet's observer counted on paper: per style, in the order of Style from persuade on.
struct Tally {
  TallyId id;
  std::string name;  // of the quartet; public
  std::array<int, 5> statements{}, questions{};
  bool operator==(const Tally&) const = default;
};

struct DebriefNote {
  std::string question;  // id in the catalogue
  std::string words;
  bool operator==(const DebriefNote&) const = default;
};

struct Exercise {
  std::string subject;  // id in the catalogue
  std::vector<Round> rounds;
  std::vector<Tally> tallies;
  std::vector<DebriefNote> debrief;
  bool operator==(const Exercise&) const = default;
};

const Round* find_round(const Exercise& exercise, RoundId id);
/// The round that has begun and not ended; at most one.
const Round* running_round(const Exercise& exercise);

/// Milliseconds; negative is over time. 0 when it has ended.
std::int64_t time_left(const Round& round, base::Time now);
/// The attempt with her reaction so many steps further, as far as reactions go.
Attempt moved(Attempt attempt, int by);

/// Of one style: how often it was tried, and the reactions that followed, counted apart.
struct StyleCount {
  int statements = 0, questions = 0, pauses = 0;
  int forward = 0, unmoved = 0, back = 0;
  bool operator==(const StyleCount&) const = default;
};
/// In the order of Style; the first is what nobody has named yet. A pause counts with that style.
std::array<StyleCount, 6> counts_per_style(const Round& round);
std::array<StyleCount, 6> counts_per_style(const Exercise& exercise);  // all rounds and tallies
/// Styles that were tried in no round and no tally, pause included.
std::vector<Style> never_tried(const Exercise& exercise);
std::vector<Style> never_tried(const Round& round);

}  // namespace model
