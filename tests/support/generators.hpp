#pragma once
// RapidCheck generators for what a workshop can be and what can happen to it. Link test_generators.

#include <iosfwd>
#include <optional>
#include <rapidcheck.h>
#include <string>
#include <vector>

#include "session/history.hpp"

namespace session {
// How RapidCheck shows a case that fails.
void showValue(const Change& change, std::ostream& out);
void showValue(const Entry& entry, std::ostream& out);
void showValue(const Session& session, std::ostream& out);
}  // namespace session

namespace generators {

/// In every string that must stay private; a number follows it.
inline constexpr const char* private_mark = "§private§";

struct WorkshopOptions {
  int least_people = 0, most_people = 12;
  std::optional<model::SessionKind> kind{};  // none: either
  /// Puts `private_mark` into every string that the wall may not show in this kind of session:
  /// always names, memory aids, my share and what they may be right
  /// about, notes of the agenda, who persuaded and what was said in the debrief; for own colleagues
  /// also the title, the goal, roles, what was seen, why there was a new meeting, the plan and own
  /// interventions.
  bool mark_private = false;
};

/// A workshop as changes can make it: through the fold, with meetings, wishes and trails.
rc::Gen<model::Workshop> workshop(WorkshopOptions options = {});

/// A position with three decimals; each axis may be unknown.
rc::Gen<model::Position> position();
/// Words as people type them: short or long, with accents, quotes, `##`, `{}` and line ends.
rc::Gen<std::string> words();
/// The same on one line, at most 200 code points, not empty.
rc::Gen<std::string> name();

/// A change that may be recorded on this workshop as entry `seq`.
rc::Gen<session::Change> change(const model::Workshop& workshop, session::Seq seq);
/// A list of changes of one part that may be recorded together.
rc::Gen<std::vector<session::Change>> changes(const model::Workshop& workshop, session::Seq seq);
/// A change with any values, fitting nothing in particular; for the codec and for the fold.
rc::Gen<session::Change> any_change();

session::Header header();
/// An entry that may come next: changes, now and then undo or redo, some joined to the last.
rc::Gen<session::Entry> next_entry(const session::Session& session);
/// A session of at most so many entries.
rc::Gen<session::Session> session_of(int most_entries);

}  // namespace generators
