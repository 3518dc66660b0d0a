#include "gui/waiting.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "base/check.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;

void draw_bar(const ImRect& box, double done) {
  const scene::Theme& theme = *widget_look().theme;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const float round = box.GetHeight() / 2;
  list->AddRectFilled(box.Min, box.Max, im(theme.pressed), round);
  const float filled = box.GetWidth() * float(std::clamp(done, 0.0, 1.0));
  if (filled >= box.GetHeight())
    list->AddRectFilled(box.Min, {box.Min.x + filled, box.Max.y}, im(theme.accent), round);
}

std::string percent(const Shown& shown, double done) {
  return text::tr(shown.settings.language, "{number} %",
                  {{"number", std::to_string(int(std::clamp(done, 0.0, 1.0) * 100))}});
}

}  // namespace

void draw_waiting(const Shown& shown, float width, float align, Actions& actions) {
  CHECK_TRUE(shown.busy.has_value());
  const base::Language language = shown.settings.language;
  const Busy& busy = *shown.busy;
  const draw::Colour quiet = widget_look().theme->quiet_ink;
  const std::string words = text::say(language, busy.what), stop = text::tr(language, "Stop");
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = ImGui::GetFrameHeight();
  float right = at.x + width;
  if (busy.can_stop) {
    const float button = std::max(ems(5), size_of(stop, ImGui::GetFont()).x + ems(2));
    right -= button;
    ImGui::SetCursorScreenPos({right, at.y});
    if (ui::button(stop, "busy.stop", ui::Kind::plain, button)) actions.push_back(StopBusy{});
    right -= ems(1);
  }
  if (busy.done) {
    const std::string number = percent(shown, *busy.done);
    words_in(ImRect({right - ems(3), at.y}, {right, at.y + height}), number, small_font(number),
             quiet, 1);
    right -= ems(3.5);
    const float bar = std::min(ems(14), (right - at.x) * 0.4f), middle = at.y + height / 2;
    draw_bar(ImRect({right - bar, std::round(middle - ems(0.25))},
                    {right, std::round(middle + ems(0.25))}),
             *busy.done);
    right -= bar + ems(1);
  }
  words_in(ImRect({at.x, at.y}, {right, at.y + height}), words, small_font(words), quiet, align);
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy({std::max(1.0f, right - at.x), height});
  ui::mark("busy.words");
}

}  // namespace gui
