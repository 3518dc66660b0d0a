#include "app/window_screens.hpp"

#include <algorithm>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace app {
namespace {

Screen screen_on(GLFWmonitor* monitor) {
  Screen screen{monitor};
  glfwGetMonitorPos(monitor, &screen.left, &screen.top);
  if (const GLFWvidmode* mode = glfwGetVideoMode(monitor)) {
    screen.width = mode->width;
    screen.height = mode->height;
  }
  return screen;
}

long overlap(int a, int a_length, int b, int b_length) {
  return std::max(0, std::min(a + a_length, b + b_length) - std::max(a, b));
}

long overlap(const Screen& a, const Screen& b) {
  return overlap(a.left, a.width, b.left, b.width) * overlap(a.top, a.height, b.top, b.height);
}

}  // namespace

std::vector<Screen> screens() {
  int count = 0;
  GLFWmonitor** monitors = glfwGetMonitors(&count);
  std::vector<Screen> all;
  for (int i = 0; i < count; ++i) {
    const Screen next = screen_on(monitors[i]);
    const bool mirrors =
        std::ranges::any_of(all, [&](const Screen& before) { return overlap(before, next) > 0; });
    if (next.width > 0 && !mirrors) all.push_back(next);
  }
  return all;
}

const Screen* screen_of(GLFWwindow* window, const std::vector<Screen>& all) {
  Screen here;
  glfwGetWindowPos(window, &here.left, &here.top);
  glfwGetWindowSize(window, &here.width, &here.height);
  const auto most = std::ranges::max_element(
      all, {}, [&](const Screen& screen) { return overlap(screen, here); });
  return most == all.end() ? nullptr : &*most;
}

const Screen* other_screen(GLFWwindow* window, const std::vector<Screen>& all) {
  const Screen* here = screen_of(window, all);
  const auto other =
      std::ranges::find_if(all, [&](const Screen& screen) { return &screen != here; });
  return other == all.end() ? nullptr : &*other;
}

void FullScreen::fill(const Screen& screen) {
  if (!filled_) {
    glfwGetWindowPos(window_, &left_, &top_);
    glfwGetWindowSize(window_, &width_, &height_);
  }
  filled_ = true;
  glfwSetWindowMonitor(window_, screen.monitor, 0, 0, screen.width, screen.height, GLFW_DONT_CARE);
}

bool FullScreen::lost() const {
  return filled_ && !glfwGetWindowMonitor(window_);
}

void FullScreen::give_up(int width, int height) {
  filled_ = false;
  glfwSetWindowSize(window_, width, height);
}

void FullScreen::leave() {
  if (!filled_) return;
  filled_ = false;
  glfwSetWindowMonitor(window_, nullptr, left_, top_, width_, height_, GLFW_DONT_CARE);
}

}  // namespace app
