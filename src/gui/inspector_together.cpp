// For the map as a whole: what may be overlooked, and what the group thought up itself.

#include <imgui.h>

#include "gui/advised.hpp"
#include "gui/commands.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/own_interventions.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

/// Those who are still there.
std::set<model::PersonId> present(const Shown& shown, const advice::Insight& insight) {
  std::set<model::PersonId> persons;
  for (const model::PersonId id : insight.persons)
    if (model::find(shown.session->now(), id)) persons.insert(id);
  return persons;
}

void draw_insight(const Shown& shown, Ui& ui, Actions& actions, const advice::Insight& insight,
                  int number) {
  const Language language = shown.settings.language;
  const std::string mark = "insight." + std::to_string(number);
  const Card card = begin_card(widget_look().theme->raised);
  ui::paragraph(insight.what);
  if (!insight.todo.empty()) ui::paragraph(insight.todo, true);
  const auto persons = present(shown, insight);
  if (!persons.empty()) {
    if (ui::button(text::tr(language, "Show"), (mark + ".show").c_str())) ui.selected = persons;
    ImGui::SameLine();
  }
  if (ui::button(text::tr(language, "I know"), (mark + ".known").c_str(), ui::Kind::plain, 0,
                 can_record(shown), text::tr(language, "Do not say this again.")))
    record(actions, session::AnswerHint{insight.key, true});
  end_card(card);
}

void draw_own(const Shown& shown, Ui& ui, Actions& actions, const model::OwnIntervention& own) {
  const Language language = shown.settings.language;
  const std::string mark = "own." + model::to_text(own.id);
  ui::paragraph(own.name);
  if (words_button(text::tr(language, "Edit"), (mark + ".edit").c_str())) start_own(ui, own);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), (mark + ".remove").c_str(), ui::Kind::quiet, 0,
                 can_record(shown)))
    record(actions, session::RemoveOwnIntervention{own.id},
           base::message("It was removed; steps made of it stay. Ctrl+Z brings it back."));
}

}  // namespace

void draw_insights(const Shown& shown, Ui& ui, Actions& actions) {
  const std::vector<advice::Insight>& insights = advised(shown, ui).insights;
  if (insights.empty()) return;
  ui::space();
  ui::heading(text::tr(shown.settings.language, "Easily overlooked"));
  int number = 0;
  for (const advice::Insight& insight : insights) {
    if (number == advice::insights_at_once) break;
    draw_insight(shown, ui, actions, insight, number++);
  }
}

void draw_own_interventions(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& all = *shown.session->now().own_interventions;
  if (!unfolding(ui, text::tr(language, "Thought up here"), "inspector.own")) return;
  if (all.empty())
    ui::paragraph(text::tr(language,
                           "What you invent together stands here, and is used like the "
                           "rest."),
                  true);
  for (const model::OwnIntervention& own : all) draw_own(shown, ui, actions, own);
  if (ui::button(text::tr(language, "Think up one of your own…"), "own.new", ui::Kind::plain, 0,
                 can_record(shown)))
    start_own(ui, {});
  if (!all.empty() &&
      ui::button(text::tr(language, "Keep for other sessions"), "own.keep", ui::Kind::plain, 0,
                 true, text::tr(language, "Into your own catalogue, on this computer only.")))
    actions.push_back(KeepOwnInterventions{});
}

}  // namespace gui::inspector
