#pragma once
// What there is to choose from for these people, the best first. An order, no marks: rules that go
// before all else, then what fits the layer and the cause, then the order of the catalogue.

#include <vector>

#include "advice/facts.hpp"

namespace advice {

/// Why an intervention goes before others; the first goes first.
enum class Lead {
  find_out,        // the place is not sure: look at what was seen
  ask,             // and ask, before anything else
  they_are_right,  // change the plan
  own_share,       // the trust that is missing is mine
  pocket_veto,     // yes was said, it did not happen
  own,             // the group thought of it for such people
  sign,            // answers the form of resistance that was seen
  seed,            // the conversation and the sessions that the tool started from
  conversation,    // Block's conversation for this group
  peers,           // something was tried and did not help: ask colleagues
  none,
  helps_less,       // fits the group, but the place speaks against it
  dropped_earlier,  // was planned once and let go
};

struct Choice {
  catalogue::Intervention intervention;
  Lead lead = Lead::none;
  bool own = false;
};

/// Those that fit, the best first.
std::vector<Choice> choices(const Question& question, const Facts& facts);

}  // namespace advice
