#pragma once
// Wiping somebody out of everything: asks first, and shows the texts elsewhere that may be about
// them.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Opens the dialog for the one who is selected.
void ask_to_forget(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
