#include "app/input_queue.hpp"

namespace app {

std::vector<KeyEvent> InputQueue::next_frame() {
  using Kind = KeyEvent::Kind;
  std::vector<KeyEvent> frame;
  std::optional<int> pressed;
  while (!waiting_.empty()) {
    const KeyEvent& event = waiting_.front();
    const bool press = event.kind == Kind::press || event.kind == Kind::repeat;
    if (pressed && (press || (event.kind == Kind::release && event.key == *pressed))) break;
    if (press) pressed = event.key;
    frame.push_back(event);
    waiting_.pop_front();
  }
  return frame;
}

}  // namespace app
