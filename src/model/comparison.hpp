#pragma once
// Two workshops beside each other, then and now: who stands elsewhere, and what was done in
// between. People are the same when their id is, so a branch can be compared with its origin. A
// step stands beside a movement; it is not said to have caused it.

#include <optional>
#include <string>
#include <vector>

#include "model/wall_view.hpp"
#include "model/workshop.hpp"

namespace model {

/// Within one group a smaller distance is no movement: nobody puts a dot on the same spot twice.
inline constexpr double same_place = 0.1;

/// In the order in which a room wants to hear it.
enum class Movement {
  crossed,     // stands in another group
  moved,       // elsewhere in the same group
  new_on_map,  // had no place then, or was not there
  off_map,     // has no place now, or is not there any more
  stayed,
  nowhere,  // on neither map
};

struct Compared {
  PersonId id;
  std::string code;  // as it is now; of who is gone, as it was
  bool is_group = false;
  Influence influence = Influence::middle;
  Movement movement = Movement::nowhere;
  std::optional<Position> from, to;
  Stance stance_from = Stance::not_asked, stance_to = Stance::not_asked;
  Grouping group_from, group_to;  // `unknown` without a place
  std::vector<Step> steps;        // done in between for this person, oldest first
  bool operator==(const Compared&) const = default;
};

struct Comparison {
  Labels labels;                                   // as they are now
  std::vector<Compared> people;                    // by id
  std::vector<Step> for_all;                       // done in between for the whole map
  std::vector<OwnIntervention> own_interventions;  // that the steps may have been made of
  bool for_wall = false;                           // made of what the wall may know
  bool operator==(const Comparison&) const = default;
};

Comparison compared(const Workshop& before, const Workshop& after);
/// What the wall may know: of own colleagues no steps.
Comparison compared(const WallView& before, const WallView& after);

/// Whether anything was done in between.
bool any_steps(const Comparison& comparison);

/// Those who moved so, by id.
std::vector<const Compared*> those_who(const Comparison& comparison, Movement movement);

}  // namespace model
