#include "gui/focus.hpp"

#include <algorithm>
#include <imgui.h>
#include <imgui_internal.h>
#include <string_view>

namespace gui {
namespace {

bool is_in(const char* name) {
  const ImGuiWindow* window = ImGui::GetCurrentContext()->NavWindow;
  return window && window->RootWindow && std::string_view(window->RootWindow->Name) == name;
}

}  // namespace

bool has_keyboard(std::initializer_list<const char*> panels) {
  return std::ranges::any_of(panels, is_in);
}

bool has_ring(const char* name) {
  return is_in(name) && !ImGui::GetCurrentContext()->NavDisableHighlight;
}

void give_back_after_mouse(std::initializer_list<const char*> panels, const char* home) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool let_go = g.IO.MouseReleased[0] && g.ActiveId == 0 && g.OpenPopupStack.Size == 0;
  if (let_go && has_keyboard(panels)) ImGui::SetWindowFocus(home);
}

void let_tab_go_on() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool asked = g.NavMoveScoringItems && (g.NavMoveFlags & ImGuiNavMoveFlags_Tabbing) != 0;
  // ImGui 1.86 begins again at the first field when no field is being typed in (direction 0).
  if (asked && g.NavTabbingDir == 0 && g.NavId != 0 && !g.NavDisableHighlight) g.NavTabbingDir = 1;
}

void enter_panel(const char* name) {
  ImGuiWindow* window = ImGui::FindWindowByName(name);
  if (!window) return;
  ImGui::FocusWindow(window);
  ImGui::NavInitWindow(window, true);
  ImGui::GetCurrentContext()->NavDisableHighlight = false;
}

}  // namespace gui
