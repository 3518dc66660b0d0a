#pragma once
// The stage: the main window as the room may see it, from edge to edge. With one screen it is the
// wall; else the harvest or the story, made large by who leads. What stands on it is a drawing of
// the wall; below it at most a strip to type or play with. No panel, dialog, toast or warning.

#include <optional>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// What fills the main window now; none: the panels are there.
std::optional<scene::WallContent> on_stage(const Shown& shown, Ui& ui);

void draw_stage(const Shown& shown, Ui& ui, Actions& actions, const scene::WallContent& content,
                draw::Size window);

}  // namespace gui
