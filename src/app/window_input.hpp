#pragma once
// Keys, mouse buttons and dropped files from GLFW. ImGui 1.86 keeps the state of keys and buttons
// and not their queue, asks where the mouse is when the frame begins and not where it was pressed,
// and knows keys by place and not by letter; all are mended here.

#include <array>
#include <deque>
#include <filesystem>
#include <map>
#include <utility>
#include <vector>

#include "app/input_queue.hpp"
#include "gui/input.hpp"

struct GLFWwindow;
struct ImGuiIO;

namespace app {

class WindowInput {
 public:
  /// Installs the callbacks; after ImGui's were, which these call on.
  explicit WindowInput(GLFWwindow* window);

  /// The keys of another window are heard as if they were pressed in this one.
  void also_hear(GLFWwindow* other);
  /// Whether the other window has to be drawn again, since the last call.
  bool other_exposed() { return std::exchange(other_exposed_, false); }

  /// The keys of one frame, handed to ImGui too.
  gui::Input take();
  /// The next press or release of the mouse at the place where it happened; call it after the back
  /// end's NewFrame and before ImGui's.
  void place_mouse(ImGuiIO& io);
  /// Events are left over for another frame.
  bool more() const { return !keys_.empty() || !buttons_.empty(); }
  /// Whether something came in since the last call: the picture has to be made again.
  bool heard() { return std::exchange(heard_, false); }

 private:
  struct RawButton {
    std::size_t button;
    bool down;
    double x, y;
  };

  static void on_key(GLFWwindow* window, int key, int scancode, int action, int modifiers);
  static void on_character(GLFWwindow* window, unsigned code_point);
  static void on_move(GLFWwindow* window, double x, double y);
  static void on_button(GLFWwindow* window, int button, int action, int modifiers);
  static void on_drop(GLFWwindow* window, int count, const char** paths);
  static void on_scroll(GLFWwindow* window, double across, double down);
  static void on_focus(GLFWwindow* window, int focused);
  static void on_other_refresh(GLFWwindow* window);
  static void on_other_size(GLFWwindow* window, int width, int height);
  static void on_refresh(GLFWwindow* window);

  GLFWwindow* window_;
  InputQueue keys_;
  std::deque<RawButton> buttons_;
  std::array<bool, 5> down_{};  // as many as ImGui knows
  double x_ = 0, y_ = 0;        // of the last move
  std::vector<std::filesystem::path> dropped_;
  std::map<int, gui::KeyPress> held_;  // by GLFW's key
  bool heard_ = true, other_exposed_ = false;
};

}  // namespace app
