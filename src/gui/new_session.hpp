#pragma once
// Starting a session: the same questions on the start screen and in the dialog.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// One line that says what the room may see of this kind.
std::string what_the_room_may_see(model::SessionKind kind, base::Language language);
std::string kind_words(model::SessionKind kind, base::Language language);

/// Title, template and, of own colleagues, until when it is kept; kept among the drafts. `focus`:
/// the title takes the keyboard. False: there is something to put right first.
bool draw_new_session_fields(const Shown& shown, Ui& ui, model::SessionKind kind, bool focus);
/// What was filled in; an empty title becomes that of the template.
NewSession new_session_from(const Shown& shown, const Ui& ui, model::SessionKind kind);
/// What was filled in is forgotten.
void forget_new_session(Ui& ui);

}  // namespace gui
