#pragma once
// Sealed sessions in the window: sealing and unsealing the open one, locking it and opening it
// again. Keys are made on the worker.

#include "app/program.hpp"

namespace app {

/// With another passphrase when it is sealed already.
void do_seal(Program& program, const session::Secret& passphrase);
void do_unseal(Program& program);

/// Records what is still in a field, then lets go of the session and its key; until it is opened
/// again the window shows a lock and the wall is empty. Only of a sealed session.
void do_lock(Program& program);
void do_unlock(Program& program, const session::Secret& passphrase);
/// To the start screen; the session stays sealed on the disk.
void do_leave_locked(Program& program);

/// False, and said, when what is locked is not all on the disk.
bool may_leave_locked(Program& program);

}  // namespace app
