#pragma once
// Sealed sessions in the window: commands, the lock, and locking by itself.

#include <optional>
#include <vector>

#include "gui/commands.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Rows of the table.
std::vector<Command> sealing_commands();

/// All there is to see of a locked session: a field for its passphrase.
void draw_lock_screen(const Shown& shown, Ui& ui, const Input& input, Actions& actions);

/// Asks for the lock when nobody touched the window for as long as the settings say, and
/// says in `ui.locks_at` when that will be.
void lock_when_idle(const Shown& shown, Ui& ui, bool touched, Actions& actions);
/// What was typed, when it can be a passphrase.
base::Result<session::Secret> typed_passphrase(const session::Secret& field);

}  // namespace gui
