#pragma once
// What I saw or heard, while it is being written. Words, kind and day are one thing: they are
// recorded when one leaves them together, after three seconds of rest and when the window closes;
// all that is recorded during one visit is one undo step.

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// The new note of this person, empty when there was none.
NoteDraft& new_note(const Shown& shown, Ui& ui, model::PersonId person);
/// The new moment of a sign, in place of one that was not recorded; `new_sign` finds it.
void start_sign(const Shown& shown, Ui& ui, model::PersonId person, const std::string& sign);
NoteDraft* new_sign(Ui& ui, model::PersonId person);
/// A note that is there already, to be changed.
void start_changing(const Shown& shown, Ui& ui, model::PersonId person, const model::Seen& seen);
/// The one of `start_changing`; null when this note is not being changed.
NoteDraft* changed_note(Ui& ui, model::PersonId person, model::SeenId seen);

/// Nothing is in it and nothing of it was recorded.
bool is_blank(const NoteDraft& note);
/// The day as typed, when it is one.
std::optional<base::Day> day_of(const NoteDraft& note);
/// When it is to be recorded though nobody touches anything.
std::optional<base::Time> due(const NoteDraft& note);

/// After its fields were drawn: records it when it has rested.
void record_rested(const Shown& shown, NoteDraft& note, Actions& actions);
/// Confirmed: records it; the fields are empty again, or away, at the end of the frame.
void finish(const Shown& shown, NoteDraft& note, Actions& actions);
/// What was recorded of the changes, or of the new one, is taken back.
void leave_as_it_was(const Shown& shown, NoteDraft& note, Actions& actions);

/// Once a frame, after all panels: those that were left are recorded. Who has a day that is none
/// waits until it is mended.
void leave_notes(const Shown& shown, Ui& ui, Actions& actions);
/// Everything, whatever state it is in. A day that is none: the last that was one.
void record_all_notes(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
