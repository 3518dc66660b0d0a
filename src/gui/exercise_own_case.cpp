// From the exercise to a colleague of one's own: the styles that go with where they stand, and
// those that one did not try as an invitation.

#include <algorithm>
#include <imgui.h>

#include "advice/styles.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/hidden.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/steps.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui::exercise {
namespace {

using base::Language;

// "Everybody together", then who persuaded.
std::string chosen_persuader(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  const std::vector<std::string> names = advice::persuaders(*shown.session->now().exercise);
  if (names.empty()) return "";
  std::vector<std::string> words{text::tr(language, "All of us")};
  words.insert(words.end(), names.begin(), names.end());
  const auto kept = std::ranges::find(names, ui.drafts["own_case.who"]);
  int chosen = kept == names.end() ? 0 : int(kept - names.begin()) + 1;
  ui::label(text::tr(language, "Whose attempts?"));
  if (ui::choice("own_case.who", words, &chosen))
    ui.drafts["own_case.who"] = chosen == 0 ? "" : names[std::size_t(chosen) - 1];
  return ui.drafts["own_case.who"];
}

void choose_colleague(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  std::vector<std::string> codes;
  std::vector<model::PersonId> ids;
  int chosen = -1;
  for (const auto& person : *shown.session->now().people) {
    if (ui.selected == std::set{person->id}) chosen = int(ids.size());
    codes.push_back(person->code);
    ids.push_back(person->id);
  }
  if (ids.empty())
    return ui::paragraph(text::tr(language,
                                  "Nobody is on the map yet. Put the colleagues of your own case "
                                  "on it first."),
                         true);
  ui::label(text::tr(language, "About whom do you think?"));
  if (ui::choice("own_case.person", codes, &chosen)) ui.selected = {ids[std::size_t(chosen)]};
}

void draw_style(const Shown& shown, model::Style style, bool new_to_you) {
  const Language language = shown.settings.language;
  const auto& card = catalogue::card_of(*shown.catalogue, catalogue::Style(int(style) - 1));
  const Card frame = begin_card(widget_look().theme->surface);
  ui::heading(card.name.in(language));
  if (new_to_you) {
    ui::label(text::tr(language, "Not tried in the exercise: an invitation"));
    ui::mark(
        ("own_case.invited." + std::string(catalogue::style_ids[std::size_t(style) - 1])).c_str());
  }
  ui::paragraph(card.works_when.in(language));
  ui::paragraph("\u201c" + card.example.in(language) + "\u201d", true);
  end_card(frame);
  ui::space(0.3f);
}

void draw_rarely(const Shown& shown, const std::vector<model::Style>& rarely) {
  if (rarely.empty()) return;
  std::string names;
  for (const model::Style style : rarely)
    names += (names.empty() ? "" : ", ") + style_name(shown, style);
  ui::paragraph(
      text::tr(shown.settings.language, "Seldom helps here: {styles}.", {{"styles", names}}), true);
}

void draw_person(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
                 const std::string& persuader) {
  const Language language = shown.settings.language;
  const model::Workshop& now = shown.session->now();
  const model::Group group = person.place ? model::group_of(person).group : model::Group::unknown;
  const auto never = advice::never_tried_by(*now.exercise, persuader);
  const advice::FittingStyles styles = advice::styles_for(group);
  ui::space(0.6f);
  group_mark(group);
  ui::heading(person.code + "  \u00b7  " + scene::group_name(now.labels, group, language));
  ui::paragraph(text::tr(language,
                         "These styles go with a conversation there. Choose one that you would "
                         "not take by yourself."),
                true);
  ui::space(0.3f);
  for (const model::Style style : styles.fit)
    draw_style(shown, style, std::ranges::find(never, style) != never.end());
  draw_rarely(shown, styles.rarely);
  ui::space(0.5f);
  if (ui::button(text::tr(language, "Go on at the map"), "own_case.map", ui::Kind::main))
    go_to(Step::map, shown, ui, actions);
}

}  // namespace

void draw_own_case(const Shown& shown, Ui& ui, Actions& actions) {
  if (hides_private(shown, ui)) return draw_hidden(shown);
  const std::string persuader = chosen_persuader(shown, ui);
  ui::space(0.3f);
  choose_colleague(shown, ui);
  if (const model::Person* person = the_selected(shown, ui))
    draw_person(shown, ui, actions, *person, persuader);
}

void draw_own_case_side(const Shown& shown, Ui& ui, Actions& actions) {
  if (!the_selected(shown, ui) || hides_private(shown, ui)) return;
  ui::heading(text::tr(shown.settings.language, "What could you do?"));
  inspector::draw_advice(shown, ui, actions);
}

}  // namespace gui::exercise
