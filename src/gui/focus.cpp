#include "gui/focus.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace gui {

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
