#pragma once
// The pages of the exercise; only gui/exercise_*.cpp includes this. In the middle what may be seen
// by who looks over a shoulder; at the right what is for the facilitator alone.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui::exercise {

/// Subject, the round that runs or begins, and those that were.
void draw_rounds(const Shown& shown, Ui& ui, Actions& actions);
void draw_role_card(const Shown& shown, Ui& ui, Actions& actions);
/// The round that is open: its names, and what the one who played her says.
void draw_round(const Shown& shown, Ui& ui, Actions& actions, const model::Round& round);

/// The group names what was tried.
void draw_styles(const Shown& shown, Ui& ui, Actions& actions);
/// The attempts of a round as a strip, as high as `height` pixels; a click chooses one.
void draw_strip(const Shown& shown, Ui& ui, Actions& actions, const model::Round& round,
                float height);
void draw_styles_side(const Shown& shown, Ui& ui, Actions& actions);
/// What quartets counted on paper.
void draw_quartets(const Shown& shown, Ui& ui, Actions& actions);
/// One question at a time.
void draw_debrief(const Shown& shown, Ui& ui, Actions& actions);
void draw_debrief_side(const Shown& shown, Ui& ui, Actions& actions);
/// What the exercise says about a colleague of one's own.
void draw_own_case(const Shown& shown, Ui& ui, Actions& actions);
void draw_own_case_side(const Shown& shown, Ui& ui, Actions& actions);

/// Which round is looked at; nothing drawn with less than two.
void choose_round(const Shown& shown, Ui& ui);

}  // namespace gui::exercise
