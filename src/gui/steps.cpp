#include "gui/steps.hpp"

#include <array>
#include <cmath>
#include <imgui.h>

#include "base/check.hpp"
#include "gui/editing.hpp"
#include "gui/nudge.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;

constexpr std::array there = {Step::day, Step::exercise, Step::map, Step::plan, Step::look_back};

struct Tab {
  const char* mark;
  std::string words, tip;
};

Tab tab_of(Step step, base::Language language) {
  switch (step) {
    case Step::day:
      return {"top.step.day", text::trc(language, "step", "Day"),
              text::tr(language, "The agenda, and its clock  (Ctrl+1)")};
    case Step::exercise:
      return {"top.step.exercise", text::trc(language, "step", "Exercise"),
              text::tr(language, "Persuade somebody, and see what you did  (Ctrl+2)")};
    case Step::map:
      return {"top.step.map", text::trc(language, "step", "Map"),
              text::tr(language, "Who stands where  (Ctrl+3)")};
    case Step::plan:
      return {"top.step.plan", text::trc(language, "step", "Plan"),
              text::tr(language, "What you are going to do  (Ctrl+4)")};
    case Step::look_back:
      return {"top.step.look_back", text::trc(language, "step", "Look back"),
              text::tr(language, "What happened, move by move  (Ctrl+5)")};
  }
  CHECK_TRUE(false);
  return {};
}

float tab_width(const Tab& tab) {
  return std::round(size_of(tab.words, semibold_font()).x + widget_look().em * 1.4f);
}

}  // namespace

std::span<const Step> steps() {
  return there;
}

float width_of_steps(base::Language language) {
  if (there.size() < 2) return 0;
  float width = std::round(widget_look().em);
  for (const Step step : there) width += tab_width(tab_of(step, language));
  return width;
}

void draw_steps(const Shown& shown, Ui& ui, Actions& actions) {
  if (there.size() < 2) return;
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em, height = ImGui::GetFrameHeight();
  for (const Step step : there) {
    const Tab tab = tab_of(step, shown.settings.language);
    const bool on = ui.step == step;
    const Touched item = touchable(tab.mark, {tab_width(tab), height});
    if (item.visible) {
      if (item.hovered && !on) filled_frame(item.box, theme.hovered, std::nullopt);
      words_in(item.box, tab.words, on ? semibold_font(tab.words) : ImGui::GetFont(),
               on ? theme.ink : theme.quiet_ink, 0.5f);
      const float thick = std::round(em * 0.18f), inset = em * 0.6f;
      if (on)
        ImGui::GetWindowDrawList()->AddRectFilled({item.box.Min.x + inset, item.box.Max.y - thick},
                                                  {item.box.Max.x - inset, item.box.Max.y},
                                                  im(theme.accent), thick / 2);
    }
    ui::mark(tab.mark);
    ui::tip(tab.tip);
    if (item.pressed) go_to(step, shown, ui, actions);
    ImGui::SameLine(0, 0);
  }
  ImGui::SameLine(0, std::round(em));
}

void go_to(Step step, const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.step == step) return;
  record_nudge(shown, ui, actions);
  leave_field(shown, ui, actions);
  ui.step = step;
  ui.drag.reset();
}

}  // namespace gui
