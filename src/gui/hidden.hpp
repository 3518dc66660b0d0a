#pragma once
// What hides by itself. While the room may see this screen (it shares it, or somebody works in
// another window), words about colleagues who are not there are not drawn: notes, roles, names, the
// plan, why a meeting was held, the title and the goal. A fictive case shows all but what is never
// public. See keep_private in gui/wall.hpp.

#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// The room may see this screen, and the session is about own colleagues.
bool hides_private(const Shown& shown, const Ui& ui);
/// In the place of what is hidden.
void draw_hidden(const Shown& shown);
/// The open dialog holds such words.
bool hides_dialog(const Shown& shown, const Ui& ui);

}  // namespace gui
