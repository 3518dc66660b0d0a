#pragma once
// The second window: what the room sees, full screen on another screen. Drawn only when its picture
// changed; its keys are those of the first window. When its screen goes it becomes an ordinary
// window.

#include <memory>

#include "app/program.hpp"
#include "app/window_input.hpp"
#include "app/window_screens.hpp"
#include "draw/drawing.hpp"
#include "gui/fonts.hpp"
#include "gui/wall.hpp"

namespace app {

class WallWindow {
 public:
  WallWindow(GLFWwindow* main, WindowInput& input);
  ~WallWindow();
  WallWindow(const WallWindow&) = delete;
  WallWindow& operator=(const WallWindow&) = delete;

  /// Of its picture, in pixels; none: there is no such window.
  std::optional<draw::Size> size() const;
  /// After each frame: opens, moves, draws or closes it, as the session asks.
  void keep(Program& program, const gui::Shown& shown, gui::FontBook& book);

 private:
  struct Open;
  void open(Program& program);
  void fill_other_screen(Program& program);
  void draw(const gui::WallPicture& picture, gui::FontBook& book);

  GLFWwindow* main_;
  WindowInput& input_;
  std::unique_ptr<Open> open_;
};

}  // namespace app
