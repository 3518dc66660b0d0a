#pragma once
// The part of the file dialog that is particular to exporting: what, in which form, for whose eyes.

#include <string>
#include <vector>

#include "gui/action.hpp"
#include "gui/dialog_parts.hpp"

namespace gui {

/// All endings there are.
const std::vector<std::string>& export_endings();
/// Those of one thing, the usual one first. The same as report::formats_of; tests/app compares.
const std::vector<std::string>& endings_of(What what);
/// What a typed ending means when it is not one of what was chosen.
What usual_what(const std::string& ending);

/// Draws the choices; changing them changes the ending of the typed name.
void draw_export_choices(const DialogFrame& frame);
/// As it was chosen and typed.
Export chosen_export(const DialogFrame& frame, const std::filesystem::path& path, bool replace);
/// False: of this nothing can be written for the eyes that were chosen; the choices say so.
bool can_export(const DialogFrame& frame);
/// Opens the dialog to write everything about these people, for my eyes.
void choose_everything_about(Ui& ui, session::People people, base::Day today);
bool is_about_one(const Ui& ui);
/// The next export starts afresh.
void forget_export(Ui& ui);

}  // namespace gui
