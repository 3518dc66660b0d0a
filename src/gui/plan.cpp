// The plan: its pages, and what is open at the right.

#include <algorithm>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/plan_ending.hpp"
#include "gui/plan_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr double widest_column = 52;  // ems; longer lines are hard to read

void draw_head(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const float right = ImGui::GetContentRegionMax().x;
  big_words(text::trc(language, "step", "Plan"), 1.75);
  if (ui.plan.page == PlanPage::steps) {
    const std::string words = text::tr(language, "New step");
    const float width = ImGui::CalcTextSize(words.c_str()).x + ems(2.4);
    ImGui::SameLine(right - width);
    if (ui::button(
            words, "plan.new", ui::Kind::main, width, can_record(shown),
            text::tr(language, "A step for those who are selected, or for the whole map (N)")))
      new_step(shown, ui, actions);
  }
  ui::space(0.2f);
  int page = int(ui.plan.page);
  if (ui::choice("plan.page",
                 {text::tr(language, "Steps"), text::tr(language, "Harvest"),
                  text::tr(language, "To close")},
                 &page))
    ui.plan.page = PlanPage(page);
  ui::space(0.8f);
}

void draw_page(const Shown& shown, Ui& ui, Actions& actions) {
  draw_head(shown, ui, actions);
  if (ui.plan.page != PlanPage::harvest && hides_private(shown, ui)) return draw_hidden(shown);
  switch (ui.plan.page) {
    case PlanPage::steps:
      return plan::draw_steps(shown, ui, actions);
    case PlanPage::harvest:
      return plan::draw_harvest(shown, ui, actions);
    case PlanPage::closing:
      return plan::draw_closing(shown, ui, actions);
  }
}

void draw_side(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Workshop& workshop = shown.session->now();
  if (hides_private(shown, ui)) return draw_hidden(shown);
  if (ui.plan.page == PlanPage::harvest) return plan::draw_own(shown, ui, actions);
  const model::Step* step = ui.plan.step ? model::find_step(workshop, *ui.plan.step) : nullptr;
  if (ui.plan.page == PlanPage::steps && step)
    plan::draw_step(shown, ui, actions, *step);
  else
    plan::draw_minutes(shown);
}

}  // namespace

void draw_plan(const Shown& shown, Ui& ui, Actions& actions) {
  begin_column("plan.page", widest_column);
  draw_page(shown, ui, actions);
  end_column();
}

void draw_plan_side(const Shown& shown, Ui& ui, Actions& actions) {
  ImGui::PushStyleVar(ImGuiStyleVar_DisabledAlpha, 0.75f);  // what is read-only is still read
  ImGui::BeginDisabled(shown.read_only.has_value());
  draw_side(shown, ui, actions);
  ui::space(1);
  ImGui::EndDisabled();
  ImGui::PopStyleVar();
}

}  // namespace gui
