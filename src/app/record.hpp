#pragma once
// `karnemelk record`: changes from a pipe, as durable as those of the window.

#include "app/commands.hpp"
#include "session/file.hpp"

namespace app {

/// Why nothing can be recorded into this file; good when something can.
base::Result<void> may_be_recorded(const session::File& file);

/// Records the lines of around.in, one entry each, and prints the seq of each when it is durable. A
/// refused line is named and the others go on; the answer is then 1.
int record_lines(session::File& file, Surroundings& around);

}  // namespace app
