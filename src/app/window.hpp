#pragma once
// The window: GLFW, OpenGL and the ImGui back ends. Redraws only when something happened or moves.

#include <functional>

#include "app/program.hpp"

namespace app {

/// Opens the window and stays until it is closed or Quit was asked. Fails when there is no display
/// or no OpenGL 3.3. `begin` is called once, when the window is there.
base::Result<void> run_window(Program& program, const std::function<void(Program&)>& begin);

/// Wakes the window from another thread.
void wake_window();

}  // namespace app
