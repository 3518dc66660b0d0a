#pragma once
// A learning copy: what can be learned from a session, without recognisable data. It is a session
// of its own, made anew from how the map stood at the end of each meeting: new code words in a new
// order, no names, roles as general as the trainer makes them, nothing that was typed unless the
// trainer rewrote it, days counted from a day nought. Nothing in it leads back to the original. Who
// was there may still recognise something: a copy is not anonymous, and nothing here says so.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "base/result.hpp"
#include "session/history.hpp"

namespace session {

/// With fewer, whoever was there can tell who is who.
inline constexpr std::size_t least_together = 5;

/// What becomes of those whose general role fewer than `least_together` have.
enum class FewTogether { one_role, left_out };

struct LearningChoices {
  std::string title;                         // new words; the goal too
  std::string goal;                          // "" = none
  std::string meeting;                       // "Meeting": they are numbered
  std::map<std::string, std::string> roles;  // a role, and what it is called; not in it: no role
  FewTogether few = FewTogether::one_role;
  std::string other_role;                     // what those are called together; "" = no role
  std::map<model::SeenId, std::string> seen;  // lines that were rewritten; others are left out
  std::vector<std::string> codes;             // to choose new ones from
  std::set<std::string> interventions;  // ids of the catalogue: steps with others are left out
};

struct LearningCopy {
  Session session;
  std::size_t left_out = 0;                  // people whose role too few have
  std::map<std::string, std::size_t> roles;  // how many have which role in the copy; "" = none
};

/// Fails when fewer than `least_together` people would be in it, and when new words still hold a
/// word of the original: a code, name, role or memory aid.
base::Result<LearningCopy> learning_copy(const Session& session, const LearningChoices& choices,
                                         const base::Random& random);

/// The roles that the people have now, each once.
std::vector<std::string> roles_in(const model::Workshop& workshop);

/// The day on which a copy begins.
inline constexpr base::Day day_nought{2000, 1, 1};

}  // namespace session
