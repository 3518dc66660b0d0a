#include "gui/style.hpp"

#include <cmath>
#include <imgui.h>

#include "base/check.hpp"

namespace gui {
namespace {

void set_sizes(ImGuiStyle& style, float em) {
  const auto ems = [em](double n) { return float(std::round(double(em) * n)); };
  style.WindowPadding = {ems(0.875), ems(0.75)};
  style.FramePadding = {ems(0.625), ems(0.375)};
  style.ItemSpacing = {ems(0.5), ems(0.5)};
  style.ItemInnerSpacing = {ems(0.4), ems(0.3)};
  style.CellPadding = {ems(0.4), ems(0.25)};
  style.IndentSpacing = ems(1);
  style.ScrollbarSize = ems(0.625);
  style.GrabMinSize = ems(0.875);
  style.WindowRounding = 0;
  style.ChildRounding = style.FrameRounding = ems(0.4);
  style.PopupRounding = ems(0.5);
  style.ScrollbarRounding = style.GrabRounding = ems(0.5);
  style.TabRounding = ems(0.3);
  style.WindowBorderSize = style.ChildBorderSize = 0;
  style.PopupBorderSize = style.FrameBorderSize = std::max(1.0f, std::floor(em / 16));
  style.WindowTitleAlign = {0, 0.5f};
  style.ButtonTextAlign = {0.5f, 0.5f};
  style.SelectableTextAlign = {0, 0.5f};
  style.DisabledAlpha = 0.45f;
  style.WindowMinSize = {1, 1};
  style.CircleTessellationMaxError = 0.2f;
}

void set_colours(ImGuiStyle& style, const scene::Theme& theme) {
  ImVec4* c = style.Colors;
  const ImVec4 none{0, 0, 0, 0};
  const ImVec4 line = im4(theme.line), raised = im4(theme.raised), accent = im4(theme.accent);
  const ImVec4 hovered = im4(theme.hovered), pressed = im4(theme.pressed);
  for (int i = 0; i < ImGuiCol_COUNT; ++i) c[i] = none;
  c[ImGuiCol_Text] = im4(theme.ink);
  c[ImGuiCol_TextDisabled] = im4(theme.quiet_ink);
  c[ImGuiCol_WindowBg] = im4(theme.surface);
  c[ImGuiCol_PopupBg] = raised;
  c[ImGuiCol_Border] = line;
  c[ImGuiCol_FrameBg] = raised;
  c[ImGuiCol_FrameBgHovered] = hovered;
  c[ImGuiCol_FrameBgActive] = raised;
  c[ImGuiCol_TitleBg] = c[ImGuiCol_TitleBgActive] = c[ImGuiCol_TitleBgCollapsed] = raised;
  c[ImGuiCol_MenuBarBg] = im4(theme.surface);
  c[ImGuiCol_ScrollbarGrab] = im4(theme.strong_line, 0.35);
  c[ImGuiCol_ScrollbarGrabHovered] = im4(theme.strong_line, 0.6);
  c[ImGuiCol_ScrollbarGrabActive] = im4(theme.strong_line, 0.8);
  c[ImGuiCol_CheckMark] = c[ImGuiCol_SliderGrab] = c[ImGuiCol_SliderGrabActive] = accent;
  c[ImGuiCol_Button] = raised;
  c[ImGuiCol_ButtonHovered] = c[ImGuiCol_HeaderHovered] = hovered;
  c[ImGuiCol_ButtonActive] = c[ImGuiCol_HeaderActive] = pressed;
  c[ImGuiCol_Header] = im4(theme.accent_tint);
  c[ImGuiCol_Separator] = line;
  c[ImGuiCol_SeparatorHovered] = c[ImGuiCol_SeparatorActive] = im4(theme.strong_line);
  c[ImGuiCol_Tab] = c[ImGuiCol_TabUnfocused] = none;
  c[ImGuiCol_TabHovered] = hovered;
  c[ImGuiCol_TabActive] = c[ImGuiCol_TabUnfocusedActive] = im4(theme.accent_tint);
  c[ImGuiCol_TableBorderLight] = c[ImGuiCol_TableBorderStrong] = line;
  c[ImGuiCol_TextSelectedBg] = im4(theme.accent, 0.28);
  c[ImGuiCol_DragDropTarget] = c[ImGuiCol_NavHighlight] = accent;
  c[ImGuiCol_NavWindowingHighlight] = accent;
  c[ImGuiCol_ModalWindowDimBg] = im4(draw::colour(0x000000), theme.dark ? 0.55 : 0.35);
}

}  // namespace

const scene::Theme& theme_of(const Settings& settings) {
  if (settings.high_contrast)
    return settings.dark ? scene::white_on_black() : scene::black_on_white();
  return settings.dark ? scene::evening() : scene::buttermilk();
}

void apply_style(const scene::Theme& theme, const FontBook& book) {
  ImGuiStyle& style = ImGui::GetStyle();
  set_sizes(style, float(book.em()));
  set_colours(style, theme);
  ImGui::GetIO().FontDefault = book.regular();
}

void begin_look(WidgetLook* look) {
  ImGui::GetIO().UserData = look;
}

WidgetLook& widget_look() {
  void* look = ImGui::GetIO().UserData;
  CHECK_TRUE(look != nullptr);
  return *static_cast<WidgetLook*>(look);
}

ImU32 im(draw::Colour colour, double alpha) {
  const auto a = static_cast<ImU32>(std::lround(colour.alpha * alpha));
  return IM_COL32(colour.red, colour.green, colour.blue, a);
}

ImVec4 im4(draw::Colour colour, double alpha) {
  return ImGui::ColorConvertU32ToFloat4(im(colour, alpha));
}

}  // namespace gui
