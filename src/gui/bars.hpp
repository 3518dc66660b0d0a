#pragma once
// What frames the work: the bar on top, notices below it, the status line at the bottom, toasts
// over everything.

#include "draw/drawing.hpp"
#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

void draw_top_bar(const Shown& shown, Ui& ui, Actions& actions);

/// The height of what has to be said, in lines, in a window of this width.
int notice_lines(const Shown& shown, const Ui& ui, double width);
void draw_notices(const Shown& shown, Ui& ui, Actions& actions);

void draw_status(const Shown& shown, Ui& ui, Actions& actions);

/// Says something for as long as a sentence takes to read; `bad`: something was not done.
void add_toast(Ui& ui, base::Time now, base::Message what, bool bad);
/// Those whose time is over leave, and those that say what the banner says; also while none is
/// drawn.
void forget_old_toasts(const Shown& shown, Ui& ui);
/// The last three, above `bottom`, in the middle.
void draw_toasts(const Shown& shown, const Ui& ui, double width, double bottom);

}  // namespace gui
