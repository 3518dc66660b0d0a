#pragma once
// One colleague (or, marked so, one group) as the mapper sees them now. Code words stand in for
// names; role, memory aid and name are private and never reach the wall.

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/diagnosis.hpp"
#include "model/id.hpp"
#include "model/position.hpp"

namespace model {

enum class Influence { low, middle, high };
/// How sure the mapper is of the place.
enum class Sureness { not_said, low, middle, high };
/// Which side lacks trust. Trust is two-way.
enum class TrustMissing { not_said, mine, theirs, both };
enum class SeenKind { myself, from_others, supposed };

/// What was seen or heard: a dated moment, not a character.
struct Seen {
  SeenId id;
  base::Day day;
  SeenKind kind = SeenKind::myself;
  std::string words;
  std::string sign{};  // the form of resistance it shows: an id of the catalogue, or ""
  bool operator==(const Seen&) const = default;
};

/// Where they stood when an earlier meeting ended; no place = not on the map then.
struct EarlierPlace {
  MeetingId meeting;  // the meeting that ended
  std::optional<Position> place;
  Stance stance = Stance::not_asked;
  bool operator==(const EarlierPlace&) const = default;
};

struct Person {
  PersonId id;
  std::string code;                    // a sayable word, unique in the workshop when folded
  std::string role, memory_aid, name;  // private
  bool is_group = false;
  Influence influence = Influence::middle;
  Sureness sure = Sureness::not_said;
  Stance stance = Stance::not_asked;
  TrustMissing trust_missing = TrustMissing::not_said;
  std::optional<Position> place;         // none: not on the map yet
  std::optional<Position> wish;          // where I would like us to get to
  std::optional<Position> reverse_view;  // where would they put me?
  std::string my_share;                  // what I do myself that keeps it so
  Cause cause = Cause::not_said;
  Layer layer = Layer::not_said;
  Right right = Right::not_said;    // could they simply be right?
  std::string right_about;          // and about what
  std::vector<Seen> seen;           // in the order noted
  std::vector<EarlierPlace> trail;  // oldest first
  std::uint32_t changed_by = 0;     // seq of the last entry that changed this person

  bool operator==(const Person&) const = default;
};

/// The group of where they stand now; `unknown` when not on the map.
Grouping group_of(const Person& person);

/// Whether somebody saw anything of this person at first hand.
bool seen_first_hand(const Person& person);

}  // namespace model
