// What the observers of quartets counted on paper, typed in afterwards: statements and questions
// per style.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::exercise {
namespace {

using base::Language;

constexpr double field_width = 4.2, first_column = 11;  // ems

std::string proposed_name(const Shown& shown) {
  const auto& tallies = shown.session->now().exercise->tallies;
  return text::tr(shown.settings.language, "Quartet {number}",
                  {{"number", std::to_string(tallies.size() + 1)}});
}

void add_quartet(const Shown& shown, Ui& ui, Actions& actions) {
  model::Tally tally;
  tally.id = {coming_seq(shown, actions), 1};
  tally.name = proposed_name(shown);
  ui.exercise.tally = tally.id;
  ui.focus = "tally.s1";
  record(actions, session::SetTally{std::move(tally)});
}

void draw_number(const Shown& shown, Ui& ui, Actions& actions, const std::string& what,
                 const std::string& id, int number) {
  edit_field(shown, ui, actions,
             {what + ":" + id, what.c_str(), number > 0 ? std::to_string(number) : "", "0", 1,
              ems(field_width)});
}

bool is_wrong(const Ui& ui, const std::string& id) {
  for (const char kind : {'s', 'q'})
    for (int style = 1; style <= 5; ++style)
      if (ui.drafts.contains(std::string("wrong.tally.") + kind + std::to_string(style) + ":" + id))
        return true;
  return false;
}

void draw_counts(const Shown& shown, Ui& ui, Actions& actions, const model::Tally& tally) {
  const Language language = shown.settings.language;
  const std::string id = model::to_text(tally.id);
  ui::label(text::tr(language, "Style"));
  ImGui::SameLine(ems(first_column));
  ui::label(text::tr(language, "Statements"));
  ImGui::SameLine(ems(first_column + field_width + 1.4));
  ui::label(text::tr(language, "Questions"));
  for (std::size_t style = 0; style < tally.statements.size(); ++style) {
    const std::string number = std::to_string(style + 1);
    ImGui::AlignTextToFramePadding();
    ui::paragraph(style_name(shown, model::Style(style + 1)));
    ImGui::SameLine(ems(first_column));
    draw_number(shown, ui, actions, "tally.s" + number, id, tally.statements[style]);
    ImGui::SameLine(ems(first_column + field_width + 1.4));
    draw_number(shown, ui, actions, "tally.q" + number, id, tally.questions[style]);
  }
  if (is_wrong(ui, id))
    warning_words(text::tr(language, "A count is a whole number from 0 to 999."));
}

void draw_open(const Shown& shown, Ui& ui, Actions& actions, const model::Tally& tally) {
  const Language language = shown.settings.language;
  const std::string id = model::to_text(tally.id);
  const Card card = begin_card(widget_look().theme->surface);
  ImGui::PushID(id.c_str());
  edit_field(shown, ui, actions, {"tally.name:" + id, "tally.name", tally.name, "", 1, ems(18)});
  ui::space(0.2f);
  draw_counts(shown, ui, actions, tally);
  ui::space(0.3f);
  if (ui::button(text::tr(language, "Done"), "tally.close")) ui.exercise.tally.reset();
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), "tally.remove", ui::Kind::quiet))
    record(actions, session::RemoveTally{tally.id});
  ImGui::PopID();
  end_card(card);
}

std::string words_of(const model::Tally& tally, Language language) {
  int statements = 0, questions = 0;
  for (const int count : tally.statements) statements += count;
  for (const int count : tally.questions) questions += count;
  return text::trn(language, "{count} statement", "{count} statements", statements) + "  \u00b7  " +
         text::trn(language, "{count} question", "{count} questions", questions);
}

}  // namespace

void draw_quartets(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  ui::paragraph(text::tr(language,
                         "After the round with everybody, groups of four do it again on paper. "
                         "Type in what each observer counted."),
                true);
  ui::space(0.4f);
  for (const model::Tally& tally : shown.session->now().exercise->tallies) {
    if (ui.exercise.tally == tally.id)
      draw_open(shown, ui, actions, tally);
    else if (ui::option(("exercise." + model::to_text(tally.id)).c_str(), tally.name,
                        words_of(tally, language), false))
      ui.exercise.tally = tally.id;
  }
  ui::space(0.4f);
  if (ui::button(text::tr(language, "Add a quartet"), "tally.new", ui::Kind::main, 0,
                 can_record(shown)))
    add_quartet(shown, ui, actions);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "The counts on the wall"), "tally.wall"))
    actions.push_back(ShowOnWall{scene::WallCounts{shown.catalogue}});
}

}  // namespace gui::exercise
