#pragma once
// Which key events one frame may see. ImGui 1.86 keeps the state of keys and not their order: a key
// that goes down and up in one frame is lost, and a shortcut right after an Enter would be carried
// out before it.

#include <deque>
#include <optional>
#include <vector>

#include "gui/input.hpp"

namespace app {

struct KeyEvent {
  enum class Kind { press, repeat, release, character };
  Kind kind = Kind::press;
  int key = 0, scancode = 0, modifiers = 0;  // as GLFW says them; of a character they mean nothing
  char32_t character = 0;
  std::optional<gui::KeyPress> press;  // what it is as a shortcut, if it may be one
};

class InputQueue {
 public:
  void add(KeyEvent event) { waiting_.push_back(std::move(event)); }
  bool empty() const { return waiting_.empty(); }

  /// The next ones, in order: at most one press, with the character it types; what follows sees
  /// what it did. A key goes down and up in two frames.
  std::vector<KeyEvent> next_frame();

 private:
  std::deque<KeyEvent> waiting_;
};

}  // namespace app
