#include "model/person.hpp"

#include <algorithm>

namespace model {

Grouping group_of(const Person& person) {
  return person.place ? group_of(*person.place, person.stance) : Grouping{};
}

bool seen_first_hand(const Person& person) {
  return std::ranges::any_of(person.seen,
                             [](const Seen& seen) { return seen.kind == SeenKind::myself; });
}

}  // namespace model
