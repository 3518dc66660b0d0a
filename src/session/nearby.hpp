#pragma once
// States that were met on the way to a moment of a session. Who looks at one moment after the other
// keeps one of these beside it, of that session alone: then a moment near the last one costs a few
// steps of the fold, wherever it lies. Only Session looks inside.

#include <cstdint>
#include <map>
#include <vector>

#include "model/workshop.hpp"

namespace session {

/// Index of a state in the tree of all the states that a session ever was in.
using NodeIndex = std::uint32_t;

struct Nearby {
  struct Met {
    model::Workshop state;
    NodeIndex stands_on = 0;  // the nearest state before it that the session itself keeps
  };
  std::map<NodeIndex, Met> met;

  // The stretch before the kept state `of`, gone through bit by bit before anybody steps into it.
  struct Ahead {
    NodeIndex of = 0;
    NodeIndex stands_on = 0;
    model::Workshop state;
    std::vector<NodeIndex> left;  // still to be folded in; the last comes first
  };
  Ahead ahead;
};

}  // namespace session
