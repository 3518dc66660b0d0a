#pragma once
// The parts of the page of the day; only gui/agenda_*.cpp includes this.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui::agenda {

/// What is on now, with its clock and what the clicker does too.
void draw_now(const Shown& shown, Ui& ui, Actions& actions);
/// The steps, one below the other, with their times.
void draw_rows(const Shown& shown, Ui& ui, Actions& actions);
/// Those that one can start from.
void draw_choice(const Shown& shown, Ui& ui, Actions& actions);
/// One step, to be changed.
void draw_item(const Shown& shown, Ui& ui, Actions& actions, const model::AgendaItem& item);
/// What the room sees of the day, and the sound.
void draw_settings(const Shown& shown, Ui& ui, Actions& actions);

/// What a step wants on the wall, in a word.
std::string wall_words(const model::AgendaItem& item, base::Language language);

}  // namespace gui::agenda
