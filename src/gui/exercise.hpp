#pragma once
// The exercise: rounds and what was tried in them. What can be done; no drawing. gui/exercise_*.cpp
// and gui/logger*.cpp share it.

#include <optional>
#include <string>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

// -- rounds
/// "Round 3": the first such name that no round has.
std::string proposed_round_name(const Shown& shown);
/// The round that has this name already, compared as people do.
const model::Round* round_called(const Shown& shown, const std::string& name);
/// Starts a round and puts its clock on the wall. Says kindly why not when the name is taken or
/// empty, and then returns false.
bool start_round(const Shown& shown, Ui& ui, Actions& actions, const std::string& name,
                 const std::string& persuader, int minutes);
/// Ends the one that runs, puts its strip on the wall and opens the page on which the group names
/// what was tried.
void end_round(const Shown& shown, Ui& ui, Actions& actions);
const model::Round* open_round(const Shown& shown, const Ui& ui);

// -- attempts of the round that runs
/// The last attempt, with what this frame already asks to change.
std::optional<model::Attempt> last_attempt(const Shown& shown, const Actions& actions);
void log_attempt(const Shown& shown, Actions& actions, model::AttemptKind kind);
void log_reaction(const Shown& shown, Actions& actions, int by);
void log_turning_point(const Shown& shown, Actions& actions);
void log_style(const Shown& shown, Actions& actions, model::Style style);
/// Takes back what was logged last in this round, and nothing else of the session.
void undo_logged(const Shown& shown, Actions& actions);

// -- naming
/// The attempt of the open round that is being named: the chosen one, else the first without a
/// style, else the last.
const model::Attempt* attempt_to_name(const Shown& shown, const Ui& ui);
/// The group says what it was; goes on to the next attempt. Pressed again: nobody knows.
void name_attempt(const Shown& shown, Ui& ui, Actions& actions, model::Style style);
void step_attempt(const Shown& shown, Ui& ui, Actions& actions, int by);
/// The strip of the open round on the wall, with a mark at the attempt that is being named.
void show_strip(const Shown& shown, Ui& ui, Actions& actions);

/// The catalogue's name of a style; "" for what nobody has named.
std::string style_name(const Shown& shown, model::Style style);
std::string kind_words(model::AttemptKind kind, base::Language language);

/// What words typed into a field of the exercise mean: "round.name:r3", "player.said:r3",
/// "tally.s2:y4", "debrief:QUESTION" ... Nothing when they cannot be taken.
std::optional<session::Change> change_of_exercise_field(const Shown& shown, const Actions& actions,
                                                        const std::string& field,
                                                        const std::string& words);

/// What the session no longer has cannot stay open.
void forget_gone_exercise(const Shown& shown, Ui& ui);

}  // namespace gui
