#pragma once
// Keys and dropped files from GLFW, as gui::Input. ImGui 1.86 keeps the state of keys and not their
// queue, and knows them by place and not by letter; both are mended here.

#include <deque>
#include <filesystem>
#include <vector>

#include "gui/input.hpp"

struct GLFWwindow;

namespace app {

class WindowInput {
 public:
  /// Installs the callbacks; after ImGui's were, which these call on.
  explicit WindowInput(GLFWwindow* window);

  /// What was pressed since the last call. Hands ImGui as many key events as it can see in one
  /// frame: a key that goes down and up again keeps its release for the next.
  gui::Input take();
  /// Events are left over for another frame.
  bool more() const { return !waiting_.empty(); }

 private:
  struct RawKey {
    int key, scancode, action, modifiers;
  };
  void received(const RawKey& raw);

  static void on_key(GLFWwindow* window, int key, int scancode, int action, int modifiers);
  static void on_character(GLFWwindow* window, unsigned code_point);
  static void on_drop(GLFWwindow* window, int count, const char** paths);

  GLFWwindow* window_;
  std::deque<RawKey> waiting_;
  gui::Input input_;
};

}  // namespace app
