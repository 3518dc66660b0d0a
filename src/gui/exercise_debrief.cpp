// Looking back together: one question at a time, large, with a note beside it. The layers are a
// lens on the same attempts, and the faces of resistance are turned round.

#include <algorithm>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/debrief.hpp"
#include "gui/editing.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

std::string part_words(catalogue::DebriefPart part, Language language) {
  switch (part) {
    case catalogue::DebriefPart::exercise:
      return text::tr(language, "What happened");
    case catalogue::DebriefPart::layers:
      return text::tr(language, "A layer at a time");
    case catalogue::DebriefPart::mirror:
      return text::tr(language, "And you?");
    case catalogue::DebriefPart::map:
      break;
  }
  return text::tr(language, "Your own map");
}

std::string note_of(const Shown& shown, const std::string& question) {
  for (const model::DebriefNote& note : shown.session->now().exercise->debrief)
    if (note.question == question) return note.words;
  return "";
}

scene::WallCard card_of(const Shown& shown, const catalogue::DebriefQuestion& question) {
  const Language language = shown.settings.language;
  scene::WallCard card{question.question.in(language), {}};
  if (question.about == catalogue::DebriefPart::mirror)
    for (const catalogue::Mirror& mirror : shown.catalogue->mirrors)
      card.lines.push_back(mirror.words.in(language));
  return card;
}

const catalogue::DebriefQuestion& present_question(const Shown& shown, const Ui& ui) {
  const auto& all = shown.catalogue->debrief;
  return all[std::min(ui.exercise.question, all.size() - 1)];
}

}  // namespace

void step_question(const Shown& shown, Ui& ui, Actions& actions, int by) {
  const auto& all = shown.catalogue->debrief;
  const auto before = std::ptrdiff_t(std::min(ui.exercise.question, all.size() - 1));
  // What the room sees follows, as long as it is the question that one comes from.
  const auto* card = std::get_if<scene::WallCard>(&ui.wall.content);
  const bool follows = card && *card == card_of(shown, all[std::size_t(before)]);
  const auto at = std::clamp(before + by, std::ptrdiff_t(0), std::ssize(all) - 1);
  ui.exercise.question = std::size_t(at);
  leave_field(shown, ui, actions);
  if (follows) show_question(shown, ui, actions);
}

void show_question(const Shown& shown, Ui& ui, Actions& actions) {
  actions.push_back(ShowOnWall{card_of(shown, present_question(shown, ui))});
}

namespace exercise {
namespace {

constexpr double lens_height = 17;  // ems

// The same attempts once more, looked at through one layer.
void draw_lens(const Shown& shown, Ui& ui, Actions& actions, catalogue::Layer layer) {
  const Language language = shown.settings.language;
  ui::space(0.8f);
  const auto& card = catalogue::card_of(*shown.catalogue, layer);
  ui::heading(card.name.in(language));
  ui::paragraph(card.question.in(language), true);
  const model::Round* round = open_round(shown, ui);
  if (!round || round->attempts.empty()) return;
  ui::space(0.3f);
  choose_round(shown, ui);
  if (ui::button(text::tr(language, "The strip on the wall"), "debrief.strip"))
    show_strip(shown, ui, actions);
  draw_strip(shown, ui, actions, *round, ems(lens_height));
}

}  // namespace

void draw_debrief(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const catalogue::DebriefQuestion& question = present_question(shown, ui);
  const auto& all = shown.catalogue->debrief;
  ui::label(part_words(question.about, language) + "  \u00b7  " +
            text::tr(language, "{number} of {count}",
                     {{"number", std::to_string(ui.exercise.question + 1)},
                      {"count", std::to_string(all.size())}}));
  ui::space(0.4f);
  big_words(question.question.in(language), 1.75);
  ui::mark("debrief.question");
  ui::space(0.4f);
  ui::paragraph(question.hint.in(language), true);
  ui::space(0.6f);
  if (ui::button("\u2190", "debrief.previous")) step_question(shown, ui, actions, -1);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Next question") + "  \u2192", "debrief.next"))
    step_question(shown, ui, actions, 1);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "On the wall"), "debrief.wall", ui::Kind::main, 0, true,
                 text::tr(language, "The room sees the question, large  (W)")))
    show_question(shown, ui, actions);
  ui::space(0.8f);
  ui::label(text::tr(language, "What is said; for yourself and for the report"));
  if (ui.may_be_seen)
    draw_hidden(shown);
  else
    edit_field(shown, ui, actions,
               {"debrief:" + question.id, "debrief.note", note_of(shown, question.id), "", 6});
  if (question.layer) draw_lens(shown, ui, actions, *question.layer);
  if (question.about != catalogue::DebriefPart::mirror) return;
  ui::space(0.6f);
  for (const catalogue::Mirror& mirror : shown.catalogue->mirrors)
    ui::paragraph("\u2022 " + mirror.words.in(language));
}

void draw_debrief_side(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& all = shown.catalogue->debrief;
  std::optional<catalogue::DebriefPart> part;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (part != all[i].about) {
      if (part) ui::space(0.5f);
      part = all[i].about;
      ui::heading(part_words(*part, language));
    }
    const std::string mark = "debrief." + all[i].id;
    const std::string note = ui.may_be_seen ? std::string() : note_of(shown, all[i].id);
    const bool here = i == std::min(ui.exercise.question, all.size() - 1);
    if (!ui::option(mark.c_str(), all[i].question.in(language), note, here)) continue;
    step_question(shown, ui, actions, int(i) - int(ui.exercise.question));
  }
}

}  // namespace exercise
}  // namespace gui
