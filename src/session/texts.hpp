#pragma once
// Every text in an entry that somebody typed, in one place: for who looks for a name in all of them
// or clears some. A kind of change with a new text belongs here too; a test compares with the
// codec.

#include <functional>
#include <string>

#include "base/result.hpp"
#include "session/entry.hpp"

namespace session {

/// What kind of text it is.
enum class TextKind {
  code,    // by which a person is known; the other words for a person are `about`
  about,   // role, memory aid, name, my share, what they may be right about
  seen,    // what was seen or heard
  step,    // of the plan, with own interventions and the first step
  helper,  // who does a step, who asks about it, who persuades: names somebody
  harvest,
  aim,        // title, goal, own words for the groups
  roles,      // that should not be forgotten on the map
  agenda,     // with meetings
  exercise,   // rounds, last words, what was said afterwards
  margin,     // chapters, comments, questions
  retention,  // why it is kept longer
  id,         // of the catalogue, or made by the program
  recorder,   // who made the entry
};

/// Calls `edit` with every text; what it changes is changed.
using EditText = std::function<void(TextKind kind, std::string& words)>;
void edit_texts(Change& change, const EditText& edit);
void edit_texts(Entry& entry, const EditText& edit);  // with who made it; not `verbatim`

/// "a note of what was seen": for a list of such texts.
base::Message name_of(TextKind kind);

}  // namespace session
