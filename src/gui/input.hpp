#pragma once
// Keys as the program means them. ImGui 1.86 forgets a key that goes down and up within one poll
// and knows keys by place; here presses are queued and named by their letter, so that Ctrl+Z is
// Ctrl+Z on AZERTY. Filled by app/ from GLFW, by tests directly.

#include <filesystem>
#include <vector>

namespace gui {

/// A letter or digit is its upper-case code point ('Z', '7'); the others stand above Unicode.
using Key = char32_t;
namespace key {
inline constexpr Key left = 0x110000, right = 0x110001, up = 0x110002, down = 0x110003,
                     enter = 0x110004, escape = 0x110005, tab = 0x110006, del = 0x110007,
                     backspace = 0x110008, page_up = 0x110009, page_down = 0x11000A,
                     home = 0x11000B, end = 0x11000C, space = ' ', f1 = 0x110100, f5 = 0x110104,
                     f6 = 0x110105, f10 = 0x110109, f11 = 0x11010A;
}

struct KeyPress {
  Key key = 0;
  bool ctrl = false, shift = false, alt = false;
  bool repeated = false;  // held down
  bool operator==(const KeyPress&) const = default;
};

struct Input {
  std::vector<KeyPress> keys;
  std::vector<KeyPress> held;                  // keys that are down now
  std::vector<std::filesystem::path> dropped;  // files dropped on the window
  bool focused = true;                         // the window has the keyboard
};

}  // namespace gui
