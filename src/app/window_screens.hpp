#pragma once
// The screens of this computer, and a window that fills one of them. A beamer that mirrors is not
// a screen of its own.

#include <vector>

struct GLFWwindow;
struct GLFWmonitor;

namespace app {

struct Screen {
  GLFWmonitor* monitor = nullptr;
  int left = 0, top = 0, width = 0, height = 0;  // in the coordinates of the desktop
};

/// In the order of the system; those that show the same as an earlier one are left out.
std::vector<Screen> screens();
/// The one that has the most of this window; none: no screen at all.
const Screen* screen_of(GLFWwindow* window, const std::vector<Screen>& all);
/// One that this window is not on.
const Screen* other_screen(GLFWwindow* window, const std::vector<Screen>& all);

/// A window that can fill a screen and come back to where it was.
class FullScreen {
 public:
  explicit FullScreen(GLFWwindow* window) : window_(window) {}
  void fill(const Screen& screen);
  void leave();
  bool filled() const { return filled_; }
  /// It filled a screen that is no longer there.
  bool lost() const;
  /// An ordinary window from now on, of this size.
  void give_up(int width, int height);

 private:
  GLFWwindow* window_;
  bool filled_ = false;
  int left_ = 0, top_ = 0, width_ = 0, height_ = 0;  // before it filled a screen
};

}  // namespace app
