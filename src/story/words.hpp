#pragma once
// What happened, in a sentence: "Heron moved from bedfellow to ally." Told from the state just
// before and just after, so that it says what became different and not which keys were pressed.

#include <optional>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "catalogue/catalogue.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "session/change.hpp"

namespace story {

struct Teller {
  base::Language language = base::Language::english;
  model::Eyes eyes = model::Eyes::facilitator;
  const catalogue::Catalogue* catalogue = nullptr;  // for names of interventions; may be absent
  bool own_colleagues = false;  // they are now, whatever was said when it happened
};

/// What happened between two states through these changes; of changes that overwrite each other the
/// last one is told. Empty: nothing, or nothing that these eyes may know.
std::string told(const std::vector<session::Change>& changes, const model::Workshop& before,
                 const model::Workshop& after, const Teller& teller);

/// The change as far as the wall may know it, as model::wall_view: of own colleagues that somebody
/// was added, placed, taken off or removed, and the meetings; in a fictive case also roles, goal,
/// wishes, what was seen and the plan. Nothing: the wall does not know that it happened either.
std::optional<session::Change> for_the_wall(const session::Change& change, model::SessionKind kind);

/// "ally": the name of a group in the middle of a sentence.
std::string group_in_sentence(const model::Labels& labels, model::Group group,
                              base::Language language);

}  // namespace story
