#pragma once
// The parts of the inspector; only inspector*.cpp includes this.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui::inspector {

/// Which of the three places of a person a pair of axes edits.
enum class Place { now, wish, reverse };

/// One axis of a place. Records when the gesture ends.
void edit_axis(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
               Place place, bool trust);

/// Where they stand, the code, and the four first questions.
void draw_person(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person);
/// What I saw or heard: the list, and a new one.
void draw_seen(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person);
/// Influence, wish, reverse view, my share, private words, removing.
void draw_more(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person);
/// Nobody selected: the goal, and what to do next.
void draw_nobody(const Shown& shown, Ui& ui, Actions& actions);
void draw_several(const Shown& shown, Ui& ui, Actions& actions);
/// While a blind meeting runs: how many are still to go.
void draw_blind_strip(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui::inspector
