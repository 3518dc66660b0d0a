#include "gui/axis_edit.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include "base/utf8.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {

double ten_from_axis(double value) {
  return std::round((value + 1) * 50) / 10;
}
double axis_from_ten(double tens) {
  return std::round(std::clamp(tens / 5 - 1, -1.0, 1.0) * 1000) / 1000;
}

std::string axis_words(base::Language language, const model::Axis& value) {
  return value ? text::number(language, ten_from_axis(*value), 1) : "?";
}

std::optional<TypedAxis> typed_axis(std::string_view words) {
  std::string trimmed(base::trimmed(words));
  if (trimmed == "?") return TypedAxis{};
  std::replace(trimmed.begin(), trimmed.end(), ',', '.');
  double tens = 0;
  const char* end = trimmed.data() + trimmed.size();
  const auto [stop, error] = std::from_chars(trimmed.data(), end, tens, std::chars_format::fixed);
  if (error != std::errc{} || stop != end || !(tens >= 0 && tens <= 10)) return std::nullopt;
  return TypedAxis{axis_from_ten(tens)};
}

namespace ui {
namespace {

using namespace parts;

struct Track {
  ImRect box, knob;
  ImGuiID id = 0;
  /// Beside the middle of the number; below it is room for the words at the ends.
  float middle_y() const { return std::round(box.Min.y + ImGui::GetFrameHeight() / 2); }
};

void draw_track(const Track& track, bool known, bool hovered) {
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const float middle_y = track.middle_y(), half = std::round(em * 0.14f);
  const ImVec2 from{track.box.Min.x, middle_y - half}, to{track.box.Max.x, middle_y + half};
  list->AddRectFilled(from, to, im(known ? theme.pressed : theme.hovered), half);
  list->AddRect(from, to, im(theme.line), half);
  const float centre = std::round(track.box.GetCenter().x);
  list->AddLine({centre, middle_y - em * 0.42f}, {centre, middle_y + em * 0.42f},
                im(theme.strong_line), std::max(1.0f, em / 12));
  if (!known) return;
  const ImVec2 at{track.knob.GetCenter().x, middle_y};
  const float knob_x = std::clamp(at.x, from.x, to.x);
  list->AddRectFilled({std::min(centre, knob_x), from.y}, {std::max(centre, knob_x), to.y},
                      im(theme.accent, 0.55));
  list->AddCircleFilled(at, em * 0.5f, im(theme.raised));
  list->AddCircleFilled(at, em * (hovered ? 0.44f : 0.4f), im(theme.accent));
}

// Mouse and, once activated with Space or Enter, the arrow keys; as ImGui's own sliders do.
bool slider(const char* mark, ImVec2 size, float* tens, bool known) {
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  if (window->SkipItems) return false;
  ImGuiContext& g = *ImGui::GetCurrentContext();
  const ImVec2 at = window->DC.CursorPos;
  Track track{ImRect(at, {at.x + size.x, at.y + size.y}), {}, window->GetID(mark)};
  ImGui::ItemSize(track.box, g.Style.FramePadding.y);
  if (!ImGui::ItemAdd(track.box, track.id, nullptr, ImGuiItemFlags_Inputable)) return false;
  const bool hovered = ImGui::ItemHoverable(track.box, track.id);
  const bool tabbed = (g.LastItemData.StatusFlags & ImGuiItemStatusFlags_FocusedByTabbing) != 0;
  const bool clicked = hovered && g.IO.MouseClicked[0];
  const bool enabled = (g.LastItemData.InFlags & ImGuiItemFlags_Disabled) == 0;
  if (enabled &&
      (tabbed || clicked || g.NavActivateId == track.id || g.NavActivateInputId == track.id)) {
    ImGui::SetActiveID(track.id, window);
    ImGui::SetFocusID(track.id, window);
    ImGui::FocusWindow(window);
    g.ActiveIdUsingNavDirMask |= (1u << ImGuiDir_Left) | (1u << ImGuiDir_Right);
  }
  const float low = 0, high = 10;
  const bool changed = ImGui::SliderBehavior(track.box, track.id, ImGuiDataType_Float, tens, &low,
                                             &high, "%.1f", ImGuiSliderFlags_None, &track.knob);
  if (changed) ImGui::MarkItemEdited(track.id);
  draw_track(track, known, hovered || g.ActiveId == track.id);
  ImGui::RenderNavHighlight(track.box, track.id);
  return changed;
}

/// Low and high, at the bottom of the box of the slider.
void ends_of_track(const ImRect& box, const std::string& low, const std::string& high) {
  ImFont* font = small_font(low + high);
  const draw::Colour colour = widget_look().theme->quiet_ink;
  const float width = box.GetWidth(), top = box.Max.y - font->FontSize;
  const float left = std::min(size_of(low, font).x + 1, width * 0.6f);
  const float right = width - left - widget_look().em * 0.3f;
  words_in(ImRect({box.Min.x, top}, {box.Min.x + left, box.Max.y}), low, font, colour, 0);
  words_in(ImRect({box.Max.x - right, top}, box.Max), high, font, colour, 1);
}

bool number_field(const char* mark, base::Language language, float width, model::Axis* value) {
  std::string words = axis_words(language, *value);
  ImGui::SetNextItemWidth(width);
  const FieldColours colours;
  const bool edited =
      ImGui::InputText(field_label(mark).c_str(), &words, ImGuiInputTextFlags_AutoSelectAll);
  ui::mark(mark);
  ring_when_active();
  const auto typed = edited ? typed_axis(words) : std::nullopt;
  if (!typed || typed->value == *value) return false;
  *value = typed->value;
  return true;
}

}  // namespace

AxisEdit axis(const char* mark, const std::string& low, const std::string& high,
              base::Language language, model::Axis* value) {
  const std::string name = mark;
  const float em = widget_look().em, field = std::round(em * 2.9f);
  const float gap = std::round(em * 0.5f), box = std::round(em * 2.2f);
  const float width = std::max(em * 4, ImGui::GetContentRegionAvail().x - field - box - 2 * gap);
  const float height = ImGui::GetFrameHeight() + std::round(em * 0.8f);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  AxisEdit result;

  float tens = float(value->has_value() ? ten_from_axis(**value) : 5);
  if (slider((name + ".slider").c_str(), {width, height}, &tens, value->has_value())) {
    *value = axis_from_ten(std::round(double(tens) * 10) / 10);
    result.changed = true;
  }
  result.released = ImGui::IsItemDeactivatedAfterEdit();
  // A click on the spot where the knob would be says "the middle", which is not unknown.
  if (ImGui::IsItemDeactivated() && !value->has_value()) {
    *value = 0;
    result.changed = result.released = true;
  }
  ui::mark((name + ".slider").c_str());
  ends_of_track(ImRect(at, {at.x + width, at.y + height}), low, high);

  ImGui::SameLine(0, gap);
  result.changed |= number_field((name + ".number").c_str(), language, field, value);
  result.released |= ImGui::IsItemDeactivatedAfterEdit();

  ImGui::SameLine(0, gap);
  bool unknown = !value->has_value();
  if (checkbox("?", (name + ".unknown").c_str(), &unknown)) {
    if (unknown)
      value->reset();
    else
      *value = 0;
    result.changed = result.released = true;
  }
  tip(text::tr(language, "We do not know yet"));
  return result;
}

}  // namespace ui
}  // namespace gui
