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
/// The moment of a sign that was just chosen; nothing when there is none.
void draw_new_sign(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person);
/// What happens, where it sits, on which layer, whether they could be right, my share.
void draw_deepen(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person);
/// What could be done for those who are selected, and what is planned.
void draw_advice(const Shown& shown, Ui& ui, Actions& actions);
/// They may be right: the step that this leads to.
void draw_change_the_plan(const Shown& shown, Ui& ui, Actions& actions,
                          const model::Person& person);
/// What may be overlooked, at most three at once.
void draw_insights(const Shown& shown, Ui& ui, Actions& actions);
/// What the group thought up itself.
void draw_own_interventions(const Shown& shown, Ui& ui, Actions& actions);
/// Influence, wish, reverse view, private words, removing.
void draw_more(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person);
/// Nobody selected: the goal, and what to do next.
void draw_nobody(const Shown& shown, Ui& ui, Actions& actions);
void draw_several(const Shown& shown, Ui& ui, Actions& actions);
/// While a blind meeting runs: how many are still to go.
void draw_blind_strip(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui::inspector
