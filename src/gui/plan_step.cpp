// One step of the plan at the right, to be changed. Each field is an entry of its own.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::plan {
namespace {

using base::Language;

/// What the parts of this panel need.
struct Panel {
  const Shown& shown;
  Ui& ui;
  Actions& actions;
  const model::Step& step;
  Language language;

  std::string edit(const std::string& what, const char* mark, const std::string& words,
                   const std::string& hint, int lines = 1, float width = 0) const {
    return edit_field(shown, ui, actions,
                      {what + ":" + model::to_text(step.id), mark, words, hint, lines, width});
  }
  /// The words as they stand in the field; `remark` says which day they are.
  std::string edit_day(const std::string& what, const char* mark,
                       const std::optional<base::Day>& day, float width = 0) const {
    return edit(what, mark, day ? day_words(language, *day) : "", text::tr(language, "friday"), 1,
                width);
  }
  void remark(const std::string& typed, const std::optional<base::Day>& day,
              Looking looking) const {
    if (!typed.empty() && typed != (day ? day_words(language, *day) : ""))
      day_remark(language, typed, shown.today, looking);
  }
};

void draw_what(const Panel& panel) {
  const auto& [shown, ui, actions, step, language] = panel;
  const auto intervention = advice::intervention_of(book_of(shown), step);
  const std::string known = intervention ? intervention->name.in(language) : "";
  if (!known.empty()) {
    ui::heading(known);
    ui::label(text::tr(language, "In your own words"));
  } else {
    ui::label(text::tr(language, "What are you going to do?"));
  }
  panel.edit("step.what", "step.what", step.what,
             known.empty() ? text::tr(language, "Coffee, and only listen") : known);
  if (words_button(known.empty() ? text::tr(language, "Choose from what is known\u2026")
                                 : text::tr(language, "Choose something else\u2026"),
                   "step.choose"))
    ui.dialog = Dialog::choose_intervention;
}

void draw_state(const Panel& panel) {
  const auto& [shown, ui, actions, step, language] = panel;
  int state = int(step.state);
  if (ui::choice("step.state",
                 {text::trc(language, "step", "Planned"), text::trc(language, "step", "Done"),
                  text::trc(language, "step", "Let go")},
                 &state))
    set_state(shown, ui, actions, step.id, model::StepState(state));
  if (step.state == model::StepState::planned) return;
  ui::label(text::tr(language, "On which day?"));
  panel.remark(panel.edit_day("step.ended", "step.ended", step.ended), step.ended, Looking::back);
  draw_ending(shown, ui, actions, step);
  ui::space(0.4f);
  ui::separator();
}

/// Labels of two fields that stand side by side.
void two_labels(const std::string& first, const std::string& second, float second_left) {
  const float left = ImGui::GetCursorPosX();
  ui::label(first);
  ImGui::SameLine(left + second_left);
  ui::label(second);
}

void draw_when(const Panel& panel) {
  const auto& [shown, ui, actions, step, language] = panel;
  const float minutes_width = ems(4.2), gap = ems(0.6);
  const float day_width = ImGui::GetContentRegionAvail().x - minutes_width - gap;
  const int known = advice::minutes_of(book_of(shown), step);
  two_labels(text::tr(language, "When"), text::tr(language, "Minutes"), day_width + gap);
  const std::string typed_day = panel.edit_day("step.day", "step.day", step.day, day_width);
  ImGui::SameLine(0, gap);
  const std::string words = step.minutes ? std::to_string(*step.minutes) : "";
  const std::string typed = panel.edit("step.minutes", "step.minutes", words,
                                       known > 0 ? std::to_string(known) : "", 1, minutes_width);
  panel.remark(typed_day, step.day, Looking::ahead);
  const bool wrong = typed.size() > 5 || typed.find_first_not_of("0123456789 ") < typed.size();
  if (wrong || ui.drafts.contains("wrong.step.minutes:" + model::to_text(step.id)))
    warning_words(text::tr(language, "Minutes are a whole number from 1 to {most}.",
                           {{"most", std::to_string(model::most_minutes)}}));
}

void draw_who(const Panel& panel) {
  const Language language = panel.language;
  ui::label(text::tr(language, "Who does it"));
  panel.edit("step.who", "step.who", panel.step.who, text::trc(language, "who does it", "me"));
  ui::label(text::tr(language, "Who asks you about it, and when"));
  const float half = (ImGui::GetContentRegionAvail().x - ems(0.6)) / 2;
  panel.edit("step.buddy", "step.buddy", panel.step.buddy, text::tr(language, "a buddy"), 1, half);
  ImGui::SameLine(0, ems(0.6));
  const auto& day = panel.step.buddy_day;
  panel.remark(panel.edit_day("step.buddy_day", "step.buddy_day", day, half), day, Looking::ahead);
}

void draw_how(const Panel& panel) {
  const auto& [shown, ui, actions, step, language] = panel;
  ui::label(text::tr(language, "A sentence to begin with"));
  panel.edit("step.opening", "step.opening", step.opening, "", 3);
  const auto intervention = advice::intervention_of(book_of(shown), step);
  const std::string warning = intervention ? intervention->when_not.in(language) : "";
  if (!warning.empty()) {
    ui::label(text::tr(language, "When not"));
    ui::paragraph(warning);
  }
  ui::label(text::tr(language, "How"));
  panel.edit("step.how", "step.how", step.how, text::tr(language, "Step by step"), 7);
}

void draw_why(const Panel& panel) {
  const auto& [shown, ui, actions, step, language] = panel;
  ui::label(text::tr(language, "Why this, for them"));
  panel.edit("step.why", "step.why", step.why, "", 4);
  ui::label(text::tr(language, "What is lacking between you?"));
  int cause = int(step.cause) - 1;
  if (ui::choice("step.cause",
                 {text::trc(language, "cause", "Trust"), text::trc(language, "cause", "Agreement"),
                  text::trc(language, "cause", "Both"), text::tr(language, "We do not know")},
                 &cause))
    change_step(shown, actions, step.id,
                [&](model::Step& changed) { changed.cause = model::Cause(cause + 1); });
  ui::label(text::tr(language, "In which style"));
  std::vector<std::string> styles;
  for (const auto style :
       {catalogue::Style::persuade, catalogue::Style::assert, catalogue::Style::bridge,
        catalogue::Style::attract, catalogue::Style::pause})
    styles.push_back(catalogue::card_of(*shown.catalogue, style).name.in(language));
  int style = int(step.style) - 1;
  if (ui::choice("step.style", styles, &style))
    change_step(shown, actions, step.id,
                [&](model::Step& changed) { changed.style = model::Style(style + 1); });
}

void draw_end(const Panel& panel) {
  const auto& [shown, ui, actions, step, language] = panel;
  ui::space(0.4f);
  ui::separator();
  if (ui::button(text::tr(language, "Close"), "step.close")) ui.plan.step.reset();
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove the step"), "step.remove", ui::Kind::quiet))
    remove_step(shown, ui, actions, step.id);
}

}  // namespace

void draw_step(const Shown& shown, Ui& ui, Actions& actions, const model::Step& step) {
  const Panel panel{shown, ui, actions, step, shown.settings.language};
  ImGui::PushID(model::to_text(step.id).c_str());
  draw_what(panel);
  ui::space(0.2f);
  draw_state(panel);
  ui::label(text::tr(panel.language, "For whom"));
  draw_persons(shown, actions, step);
  draw_when(panel);
  draw_who(panel);
  ui::space(0.2f);
  draw_how(panel);
  ui::space(0.2f);
  draw_why(panel);
  draw_end(panel);
  ImGui::PopID();
}

}  // namespace gui::plan
