#pragma once
// Interventions that the group thinks up itself: writing one, and the list of them.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Opens the dialog: a new one when it has no id, else to change it.
void start_own(Ui& ui, const model::OwnIntervention& intervention);

/// How many minutes was typed; nothing typed is nothing known. False: it is no number of minutes.
bool minutes_from(const std::string& typed, std::optional<int>* minutes);

}  // namespace gui
