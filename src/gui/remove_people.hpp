#pragma once
// Removing those who are selected.

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// At once; when there are steps for them, a dialog asks first what is to become of those.
void remove_people(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
