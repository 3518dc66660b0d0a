#pragma once
// The moments of a session that have a name: how the map stood when each meeting ended, and now.
// For choosing what to compare; any other moment is a seq.

#include <optional>
#include <string>
#include <vector>

#include "session/history.hpp"

namespace session {

struct Moment {
  Seq seq = 0;                              // the last entry that counts
  std::optional<model::MeetingId> meeting;  // none: before the first meeting, or no meetings at all
  std::string name;                         // of the meeting
  base::Day day;                            // of the meeting, else in UTC
  bool is_now = false;
  bool operator==(const Moment&) const = default;
};

/// Oldest first; the last is now. What lay before the first meeting counts when somebody was on the
/// map then.
std::vector<Moment> moments(const Session& session);

}  // namespace session
