#pragma once
// From the command line to the window.

#include "app/commands.hpp"

namespace app {

/// Opens the window, with a file, the example or the start screen in it. Exit code when it closes.
base::Result<void> open_window(const OpenWindow& asked, const Surroundings& around);

}  // namespace app
