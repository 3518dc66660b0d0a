#pragma once
// Words on their way to the log. A field's words are recorded on Enter, on leaving the field and
// after three seconds of rest; all that is recorded during one visit is one undo step.

#include <optional>
#include <string>

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

inline constexpr std::int64_t typing_rest = 3000;  // milliseconds after the last key

/// A field whose words belong to the session.
struct Field {
  // "goal", "title", "code:p7", "role:p7", "aid:p7", "name:p7", "share:p7", "right:p7",
  // "chapter.title:c7", "comment.words:n7", "question.options:q7", "step.why:t5", "harvest:h3" ...
  std::string name;
  const char* mark;   // for widgets and tests
  std::string words;  // what the session has
  std::string hint;
  int lines = 1;
  float width = 0;  // pixels; 0: as wide as there is room
};

/// The seq of the entry that a Record pushed now will make.
session::Seq coming_seq(const Shown& shown, const Actions& actions);

/// An undo step can be joined as long as it is the last thing that happened.
bool can_be_joined(const session::Session& session, session::Seq seq);

/// Draws the field and records what was typed. The words as they stand in the field now.
std::string edit_field(const Shown& shown, Ui& ui, Actions& actions, const Field& field);

/// What was typed and could not be taken no longer stands in the field.
void forget_wrong(Ui& ui, const std::string& field);

/// Records what is still being typed, and forgets the field.
void leave_field(const Shown& shown, Ui& ui, Actions& actions);

/// Once a frame, after all panels: a field that is no longer drawn was left too.
void leave_vanished_field(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
