// The last question: one first step with a day. A no with a reason is an answer too.

#include <algorithm>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::plan {
namespace {

using base::Language;
using namespace ui::parts;

constexpr const char* answer_draft = "closing.answer";

void choose(const Shown& shown, Actions& actions, model::StepId id) {
  if (can_record(shown)) record(actions, session::ChooseFirstStep{model::FirstStep{id, ""}});
}

/// One of the planned steps, with a dot when it is the first.
void draw_candidate(const Shown& shown, Actions& actions, const model::Step& step, bool chosen) {
  const Language language = shown.settings.language;
  const scene::Theme& theme = *widget_look().theme;
  const std::string mark = "closing." + model::to_text(step.id);
  const Touched row = touchable(mark.c_str(), {ImGui::GetContentRegionAvail().x, ems(2.6)});
  ui::mark(mark.c_str());
  if (row.pressed) choose(shown, actions, step.id);
  if (!row.visible) return;
  const draw::Colour fill = chosen ? theme.accent_tint : row.hovered ? theme.hovered : theme.raised;
  filled_frame(row.box, fill, chosen ? theme.accent : theme.line, chosen ? 1.6f : 1);
  const ImVec2 centre{row.box.Min.x + ems(1.4), row.box.GetCenter().y};
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddCircle(centre, ems(0.55), im(theme.strong_line), 0, std::max(1.0f, ems(0.09)));
  if (chosen) list->AddCircleFilled(centre, ems(0.32), im(theme.accent));
  ImRect words = row.box;
  words.Min.x += ems(2.8);
  words.Max.x -= ems(0.9);
  const std::string day = step.day ? weekday_words(language, *step.day, shown.today) : "";
  words_in(words, day, ImGui::GetFont(), theme.quiet_ink, 1);
  words.Max.x -= size_of(day, ImGui::GetFont()).x + ems(1);
  const std::string title = advice::step_name(book_of(shown), step);
  words_in(words, title, chosen ? semibold_font(title) : ImGui::GetFont(), theme.ink, 0);
}

/// What is still asked of the one that was chosen.
void draw_chosen(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step) {
  const Language language = shown.settings.language;
  const std::string id = model::to_text(step.id);
  ui::space(0.6f);
  ui::label(text::tr(language, "What exactly?"));
  edit_field(
      shown, ui, actions,
      {"step.what:" + id, "closing.what", step.what, advice::step_name(book_of(shown), step)});
  const float half = (ImGui::GetContentRegionAvail().x - ems(1)) / 2;
  const float left = ImGui::GetCursorPosX();
  ui::label(text::tr(language, "On which day?"));
  ImGui::SameLine(left + half + ems(1));
  ui::label(text::tr(language, "Who asks you how it went?"));
  const std::string words = step.day ? day_words(language, *step.day) : "";
  const std::string typed =
      edit_field(shown, ui, actions,
                 {"step.day:" + id, "closing.day", words, text::tr(language, "friday"), 1, half});
  ImGui::SameLine(0, ems(1));
  edit_field(
      shown, ui, actions,
      {"step.buddy:" + id, "closing.buddy", step.buddy, text::tr(language, "a buddy"), 1, half});
  if (typed != words && !typed.empty()) day_remark(language, typed, shown.today, Looking::ahead);
  ui::space(0.6f);
  ui::heading(step.day ? text::tr(language, "Agreed: {day}.",
                                  {{"day", weekday_words(language, *step.day, shown.today)}})
                       : text::tr(language, "With a day it becomes an appointment. Which day?"));
}

void draw_yes(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const model::Workshop& workshop = shown.session->now();
  const auto& first = workshop.first_step;
  const auto steps = steps_in_order(workshop, {}, shown.today);
  for (const model::Step* step : steps) {
    const bool chosen = first && first->step == step->id;
    if (step->state != model::StepState::planned && !chosen) continue;
    draw_candidate(shown, actions, *step, chosen);
  }
  if (ui::button(text::tr(language, "Something else\u2026"), "closing.new", ui::Kind::plain, 0,
                 can_record(shown))) {
    model::Step step;
    step.id = {coming_seq(shown, actions), 1};
    const model::FirstStep choice{step.id, ""};
    actions.push_back(Record{{session::SetStep{step}, session::ChooseFirstStep{choice}}});
    ui.focus = "closing.what";
  }
  const model::Step* chosen = first ? model::find_step(workshop, first->step) : nullptr;
  if (chosen) draw_chosen(shown, ui, actions, *chosen);
}

void draw_no(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& first = shown.session->now().first_step;
  ui::label(text::tr(language, "What keeps you from it now?"));
  edit_field(shown, ui, actions,
             {"first.reason", "closing.reason", first ? first->reason : "",
              text::tr(language, "First the vote; I come back to it in January"), 3});
  if (first && !first->step)
    ui::heading(text::tr(language,
                         "Noted. A no that you can explain is worth more than a yes that "
                         "you forget."));
}

}  // namespace

void draw_closing(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& first = shown.session->now().first_step;
  big_words(text::tr(language, "What is your first small step?"), 1.25);
  ui::paragraph(text::tr(language,
                         "Small enough to do within two days, while the afternoon is still fresh. "
                         "Not now is an answer too, when you say why."),
                true);
  ui::space(0.4f);
  const int answer = draft_choice(
      ui, answer_draft, "closing.answer",
      {text::tr(language, "This is my first step"), text::tr(language, "Not now, because\u2026")},
      first && !first->step ? 1 : 0);
  ui::space(0.6f);
  ImGui::BeginDisabled(!can_record(shown));
  if (answer == 0)
    draw_yes(shown, ui, actions);
  else
    draw_no(shown, ui, actions);
  ImGui::EndDisabled();
}

}  // namespace gui::plan
