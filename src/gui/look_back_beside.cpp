// Beside the map: the chapter, what happened, comments, the question for the room; below it the
// trainer's own things.

#include <imgui.h>

#include "gui/hidden.hpp"
#include "gui/look_back.hpp"
#include "gui/panel_parts.hpp"
#include "gui/shown.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using text::tr;

// As the clocks of this place showed it.
std::string time_words(const Shown& shown, const story::Move& move) {
  const base::Time seen = base::on_the_wall(move.ended, shown.zone);
  return tr(shown.settings.language, "{day}, {time}",
            {{"day", text::long_day(shown.settings.language, base::day_of(seen))},
             {"time", base::hour_and_minute(seen)}});
}

void draw_chapter(const Shown& shown, const LookBack& back) {
  const base::Language language = shown.settings.language;
  const auto here = chapter_at(shown, back, back.at);
  if (!here) return;
  ui::label(tr(language, "Chapter {number}", {{"number", std::to_string(here->number)}}));
  big_words(story::title_of(here->chapter, here->number, language), 1.25);
  ui::space(0.4f);
}

void draw_what_happened(const Shown& shown, const LookBack& back) {
  const base::Language language = shown.settings.language;
  const auto& moves = moves_of(back);
  if (moves.empty()) return ui::paragraph(tr(language, "Nothing has happened yet."), true);
  if (back.at == 0) return ui::paragraph(tr(language, "Before the first move. Space plays."), true);
  const story::Move& move = moves[back.at - 1];
  const std::string words =
      back.at <= back.telling->words.size() ? back.telling->words[back.at - 1] : std::string();
  ui::label(time_words(shown, move));
  big_words(words, 1.1);
  if (move.entries.size() > 1)
    ui::label(text::trn(language, "{count} step in one", "{count} steps in one",
                        long(move.entries.size())));
}

void ask_for_the_class(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  ui::heading(tr(language, "This is about real colleagues"));
  ui::paragraph(
      tr(language,
         "They are not here to say what they think of it. The class would see codes and "
         "places, and could recognise somebody. Did you ask the group that made this map?"));
  ui::space(0.3f);
  if (ui::button(tr(language, "Yes, show it"), "look_back.class_yes"))
    answer_class(shown, ui, actions, true);
  ImGui::SameLine();
  if (ui::button(tr(language, "Not now"), "look_back.class_no", ui::Kind::main))
    answer_class(shown, ui, actions, false);
  ui::separator();
}

}  // namespace

void draw_beside(const Shown& shown, Ui& ui, Actions& actions) {
  const LookBack& back = ui.look_back;
  if (back.asking != ToClass::no) ask_for_the_class(shown, ui, actions);
  if (ui.may_be_seen) return draw_hidden(shown);  // nor what is still to come
  draw_chapter(shown, back);
  draw_what_happened(shown, back);
  if (back.at > 0)
    for (const model::Question* question : questions_at(shown, back, back.at - 1))
      draw_question(shown, ui, *question, true);
  for (const model::Question* question : questions_at(shown, back, back.at))
    draw_question(shown, ui, *question, false);
  draw_trainer(shown, ui, actions);
}

}  // namespace gui
