// After a round the group names what was tried: one attempt at a time, one key each.

#include <algorithm>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/exercise.hpp"
#include "gui/exercise_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::exercise {
namespace {

using base::Language;

std::string reaction_words(int reaction, Language language) {
  if (reaction > 0) return text::tr(language, "she leaned forward");
  return reaction < 0 ? text::tr(language, "she leaned back")
                      : text::tr(language, "she did not move");
}

void draw_attempt(const Shown& shown, const model::Round& round, const model::Attempt& attempt) {
  const Language language = shown.settings.language;
  const auto number = &attempt - round.attempts.data() + 1;
  ui::label(text::tr(
      language, "Attempt {number} of {count}",
      {{"number", std::to_string(number)}, {"count", std::to_string(round.attempts.size())}}));
  std::string words = kind_words(attempt.kind, language);
  if (attempt.kind != model::AttemptKind::pause)
    words += ", " + reaction_words(attempt.reaction, language);
  if (attempt.turning_point) words += "  \u00b7  " + text::tr(language, "turning point");
  big_words(words, 1.5);
  ui::mark("styles.attempt");
}

void draw_buttons(const Shown& shown, Ui& ui, Actions& actions, const model::Attempt& attempt) {
  std::vector<std::string> names;
  for (int style = 1; style <= 5; ++style)
    names.push_back(std::to_string(style) + "  " + style_name(shown, model::Style(style)));
  int chosen = int(attempt.style) - 1;
  if (ui::choice("styles.style", names, &chosen) && can_record(shown))
    name_attempt(shown, ui, actions, model::Style(chosen + 1));
}

void draw_steps(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  if (ui::button("\u2190", "styles.previous", ui::Kind::plain, 0, true,
                 text::tr(language, "Previous attempt")))
    step_attempt(shown, ui, actions, -1);
  ImGui::SameLine();
  if (ui::button("\u2192", "styles.next", ui::Kind::plain, 0, true,
                 text::tr(language, "Next attempt")))
    step_attempt(shown, ui, actions, 1);
  ImGui::SameLine();
  ImGui::AlignTextToFramePadding();
  ui::paragraph("   " + text::tr(language, "On the wall:"), true);
  ImGui::SameLine();
  if (ui::button(text::trc(language, "wall", "Strip"), "styles.wall"))
    show_strip(shown, ui, actions);
}

// What else the room may see of what was tried.
void draw_wall_buttons(const Shown& shown, const model::Round& round, Actions& actions) {
  const Language language = shown.settings.language;
  using Page = scene::WallRound::Page;
  const auto show = [&](Page page) {
    actions.push_back(ShowOnWall{scene::WallRound{round.id, page, {}, shown.catalogue}});
  };
  ImGui::SameLine();
  if (ui::button(text::trc(language, "wall", "Counts"), "styles.wall.counts")) show(Page::counts);
  ImGui::SameLine();
  if (ui::button(text::trc(language, "wall", "Said, and tomorrow"), "styles.wall.said"))
    show(Page::said_and_tomorrow);
  ImGui::SameLine();
  if (ui::button(text::trc(language, "wall", "All rounds"), "styles.wall.all"))
    actions.push_back(ShowOnWall{scene::WallCounts{shown.catalogue}});
}

}  // namespace

void draw_styles(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  choose_round(shown, ui);
  const model::Round* round = open_round(shown, ui);
  const model::Attempt* attempt = attempt_to_name(shown, ui);
  if (!round || !attempt)
    return ui::paragraph(text::tr(language,
                                  "Nothing was logged yet. After a round the group says here what "
                                  "each attempt was."),
                         true);
  ui::space(0.5f);
  draw_attempt(shown, *round, *attempt);
  ui::space(0.4f);
  draw_buttons(shown, ui, actions, *attempt);
  ui::space(0.4f);
  draw_steps(shown, ui, actions);
  draw_wall_buttons(shown, *round, actions);
  ui::space(0.6f);
  draw_strip(shown, ui, actions, *round, std::max(ems(14), ImGui::GetContentRegionAvail().y));
}

void draw_styles_side(const Shown& shown, Ui&, Actions&) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Let the group say it"));
  ui::paragraph(text::tr(language,
                         "Ask at each attempt: which of the five was this? Press its number; the "
                         "arrows go from attempt to attempt. The same number again takes it "
                         "back."),
                true);
  for (const catalogue::StyleCard& card : shown.catalogue->styles) {
    ui::space(0.4f);
    ui::heading(std::to_string(int(card.style) + 1) + "  " + card.name.in(language));
    if (!card.behaviours.empty()) ui::paragraph(card.behaviours.front().in(language), true);
  }
}

}  // namespace gui::exercise
