#include "app/window_input.hpp"

#include <backends/imgui_impl_glfw.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <array>
#include <imgui.h>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace app {
namespace {

struct Named {
  int glfw;
  gui::Key key;
};
constexpr std::array named_keys = {
    Named{GLFW_KEY_LEFT, gui::key::left},       Named{GLFW_KEY_RIGHT, gui::key::right},
    Named{GLFW_KEY_UP, gui::key::up},           Named{GLFW_KEY_DOWN, gui::key::down},
    Named{GLFW_KEY_ENTER, gui::key::enter},     Named{GLFW_KEY_KP_ENTER, gui::key::enter},
    Named{GLFW_KEY_ESCAPE, gui::key::escape},   Named{GLFW_KEY_TAB, gui::key::tab},
    Named{GLFW_KEY_DELETE, gui::key::del},      Named{GLFW_KEY_BACKSPACE, gui::key::backspace},
    Named{GLFW_KEY_PAGE_UP, gui::key::page_up}, Named{GLFW_KEY_PAGE_DOWN, gui::key::page_down},
    Named{GLFW_KEY_HOME, gui::key::home},       Named{GLFW_KEY_END, gui::key::end},
    Named{GLFW_KEY_SPACE, gui::key::space},
};

/// The first code point of a key's name, which is UTF-8 of one character.
char32_t code_point_of(std::string_view name) {
  const auto byte = [&name](std::size_t i) {
    return char32_t(static_cast<unsigned char>(name[i]));
  };
  if (name.empty()) return 0;
  if (byte(0) < 0x80) return byte(0);
  if (byte(0) < 0xE0 && name.size() >= 2) return (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
  if (name.size() >= 3) return (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  return 0;
}

gui::Key upper(char32_t code_point) {
  return code_point >= 'a' && code_point <= 'z' ? code_point - 'a' + 'A' : code_point;
}

/// By the letter that the user's keyboard has there; a keyboard without Latin letters falls back to
/// the place.
std::optional<gui::Key> key_of(int key, int scancode) {
  for (const Named& named : named_keys)
    if (named.glfw == key) return named.key;
  if (key >= GLFW_KEY_F1 && key <= GLFW_KEY_F25) return gui::key::f1 + char32_t(key - GLFW_KEY_F1);
  if (const char* name = glfwGetKeyName(key, scancode)) {
    const gui::Key letter = upper(code_point_of(name));
    if (letter && (letter < 0x80 || key < GLFW_KEY_A || key > GLFW_KEY_Z)) return letter;
  }
  if (key >= GLFW_KEY_SPACE && key <= GLFW_KEY_GRAVE_ACCENT) return char32_t(key);
  return std::nullopt;
}

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

/// A sign of ASCII: it stands on another key, with or without Shift, in every country.
bool is_sign(char32_t c) {
  const bool letter = upper(c) >= 'A' && upper(c) <= 'Z';
  return c > ' ' && c < 0x7F && !letter && !is_digit(c);
}

/// The shortcut that a key may be. A sign is one by the character it types, unless Ctrl keeps it
/// from typing. The row of digits gives digits, also where those need Shift.
std::optional<gui::KeyPress> shortcut_of(int key, int scancode, int action, int modifiers) {
  std::optional<gui::Key> meant = key_of(key, scancode);
  const bool ctrl = (modifiers & GLFW_MOD_CONTROL) != 0;
  const bool size = ctrl && meant && (*meant == '+' || *meant == '-' || *meant == '=');
  if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9 && !size) meant = char32_t(key);
  if (!meant || (is_sign(*meant) && !ctrl)) return std::nullopt;
  return gui::KeyPress{.key = *meant,
                       .ctrl = ctrl,
                       .shift = (modifiers & GLFW_MOD_SHIFT) != 0,
                       .alt = (modifiers & GLFW_MOD_ALT) != 0,
                       .repeated = action == GLFW_REPEAT};
}

/// ImGui's own shortcuts in text fields (copy, cut, paste, undo) by letter, for the present layout.
void name_keys_by_letter(ImGuiIO& io) {
  for (int key = GLFW_KEY_SPACE; key <= GLFW_KEY_GRAVE_ACCENT; ++key) {
    switch (key_of(key, 0).value_or(0)) {
      case 'A':
        io.KeyMap[ImGuiKey_A] = key;
        break;
      case 'C':
        io.KeyMap[ImGuiKey_C] = key;
        break;
      case 'V':
        io.KeyMap[ImGuiKey_V] = key;
        break;
      case 'X':
        io.KeyMap[ImGuiKey_X] = key;
        break;
      case 'Y':
        io.KeyMap[ImGuiKey_Y] = key;
        break;
      case 'Z':
        io.KeyMap[ImGuiKey_Z] = key;
        break;
      default:
        break;
    }
  }
}

WindowInput& input_of(GLFWwindow* window) {
  return *static_cast<WindowInput*>(glfwGetWindowUserPointer(window));
}

}  // namespace

WindowInput::WindowInput(GLFWwindow* window) : window_(window) {
  glfwSetWindowUserPointer(window, this);
  glfwGetCursorPos(window, &x_, &y_);
  glfwSetKeyCallback(window, on_key);
  glfwSetCharCallback(window, on_character);
  glfwSetCursorPosCallback(window, on_move);
  glfwSetMouseButtonCallback(window, on_button);
  glfwSetDropCallback(window, on_drop);
  glfwSetScrollCallback(window, on_scroll);
  glfwSetWindowFocusCallback(window, on_focus);
  glfwSetWindowRefreshCallback(window, on_refresh);
}

void WindowInput::also_hear(GLFWwindow* other) {
  glfwSetWindowUserPointer(other, this);
  glfwSetKeyCallback(other, on_key);
  glfwSetCharCallback(other, on_character);
  glfwSetWindowRefreshCallback(other, on_other_refresh);
  glfwSetFramebufferSizeCallback(other, on_other_size);
}

gui::Input WindowInput::take() {
  gui::Input input;
  input.dropped = std::exchange(dropped_, {});
  for (const auto& [key, press] : held_) input.held.push_back(press);
  input.focused = glfwGetWindowAttrib(window_, GLFW_FOCUSED) == GLFW_TRUE;
  for (const KeyEvent& event : keys_.next_frame()) {
    if (event.press) input.keys.push_back(*event.press);
    if (event.kind == KeyEvent::Kind::character) {
      ImGui_ImplGlfw_CharCallback(window_, event.character);
      continue;
    }
    const int action = event.kind == KeyEvent::Kind::press    ? GLFW_PRESS
                       : event.kind == KeyEvent::Kind::repeat ? GLFW_REPEAT
                                                              : GLFW_RELEASE;
    ImGui_ImplGlfw_KeyCallback(window_, event.key, event.scancode, action, event.modifiers);
  }
  return input;
}

void WindowInput::place_mouse(ImGuiIO& io) {
  if (!buttons_.empty()) {
    const RawButton next = buttons_.front();
    buttons_.pop_front();
    down_[next.button] = next.down;
    io.MousePos = {float(next.x), float(next.y)};
  }
  for (std::size_t i = 0; i < down_.size(); ++i) io.MouseDown[i] = down_[i];
}

void WindowInput::on_key(GLFWwindow* window, int key, int scancode, int action, int modifiers) {
  if (modifiers & GLFW_MOD_CONTROL) name_keys_by_letter(ImGui::GetIO());
  KeyEvent event;
  event.kind = action == GLFW_PRESS    ? KeyEvent::Kind::press
               : action == GLFW_REPEAT ? KeyEvent::Kind::repeat
                                       : KeyEvent::Kind::release;
  event.key = key;
  event.scancode = scancode;
  event.modifiers = modifiers;
  if (action != GLFW_RELEASE) event.press = shortcut_of(key, scancode, action, modifiers);
  if (action == GLFW_RELEASE)
    input_of(window).held_.erase(key);
  else if (event.press)
    input_of(window).held_[key] = *event.press;
  input_of(window).keys_.add(std::move(event));
  input_of(window).heard_ = true;
}

void WindowInput::on_character(GLFWwindow* window, unsigned code_point) {
  KeyEvent event;
  event.kind = KeyEvent::Kind::character;
  event.character = code_point;
  if (is_sign(code_point)) event.press = gui::KeyPress{.key = code_point};
  input_of(window).keys_.add(std::move(event));
  input_of(window).heard_ = true;
}

void WindowInput::on_move(GLFWwindow* window, double x, double y) {
  input_of(window).x_ = x;
  input_of(window).y_ = y;
  input_of(window).heard_ = true;
}

// ImGui's own callback would add a press that place_mouse has yet to hand over.
void WindowInput::on_button(GLFWwindow* window, int button, int action, int) {
  WindowInput& self = input_of(window);
  const auto index = static_cast<std::size_t>(button);
  if (index < self.down_.size())
    self.buttons_.push_back({index, action == GLFW_PRESS, self.x_, self.y_});
  self.heard_ = true;
}

void WindowInput::on_drop(GLFWwindow* window, int count, const char** paths) {
  for (int i = 0; i < count; ++i) input_of(window).dropped_.emplace_back(paths[i]);
  input_of(window).heard_ = true;
}

void WindowInput::on_scroll(GLFWwindow* window, double across, double down) {
  ImGui_ImplGlfw_ScrollCallback(window, across, down);
  input_of(window).heard_ = true;
}

void WindowInput::on_focus(GLFWwindow* window, int focused) {
  ImGui_ImplGlfw_WindowFocusCallback(window, focused);
  input_of(window).held_.clear();  // a release may come to another window
  input_of(window).heard_ = true;
}

void WindowInput::on_other_refresh(GLFWwindow* window) {
  input_of(window).other_exposed_ = true;
  input_of(window).heard_ = true;
}

void WindowInput::on_other_size(GLFWwindow* window, int, int) {
  on_other_refresh(window);
}

void WindowInput::on_refresh(GLFWwindow* window) {
  input_of(window).heard_ = true;
}

}  // namespace app
