// What the room agrees on about colleagues who are not there: asked once in a session of own
// colleagues, and never of a fictive case. The usual rules: the Chatham House Rule protects who
// speaks; these protect who is absent.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/wall_panel.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using text::tr;

constexpr const char* draft = "rules.words";

std::vector<std::string> usual_rules(Language language) {
  return {tr(language, "Code words only: no real names, on no screen and on no flip chart."),
          tr(language, "What is said here may be used; who said it stays here."),
          tr(language,
             "We speak of what people do: no diagnoses, no health, union, faith or private "
             "life."),
          tr(language, "No case about somebody whom another one here knows."),
          tr(language, "No photos of a map."),
          tr(language, "Your own map goes home with you, or is destroyed at the end.")};
}

std::string one_a_line(const std::vector<std::string>& rules) {
  std::string lines;
  for (const std::string& rule : rules) lines += (lines.empty() ? "" : "\n") + rule;
  return lines;
}

// As many as fit on the wall, each as long as a line may be; empty lines are none.
std::vector<std::string> rules_in(std::string_view words) {
  constexpr std::size_t longest = 200;  // code points, as in the session file
  std::vector<std::string> rules;
  while (!words.empty() && rules.size() < model::most_rules) {
    const std::size_t end = words.find('\n');
    const std::string_view line = base::trimmed(words.substr(0, end));
    if (!line.empty()) rules.push_back(base::shortened(line, longest));
    words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
  }
  return rules;
}

void agree(const DialogFrame& frame, std::vector<std::string> rules) {
  frame.actions.push_back(Record{{session::AgreeRules{std::move(rules)}}});
  frame.ui.drafts.erase(draft);
  frame.ui.dialog = Dialog::none;
}

}  // namespace

void draw_rules(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  const auto& known = *frame.shown.session->now().rules;
  std::string& words = frame.ui.drafts[draft];
  if (frame.fresh) words = one_a_line(known && !known->empty() ? *known : usual_rules(language));
  ui::heading(tr(language, "What do we agree on?"));
  ui::paragraph(
      tr(language,
         "The colleagues on the map are not here to speak for themselves. A few rules, one "
         "a line: change them, leave some out, or do without."),
      true);
  ui::space(0.3f);
  const float lines = ImGui::GetTextLineHeight() * 12 + 2 * ImGui::GetStyle().FramePadding.y;
  ui::text_area("rules.words", &words, tr(language, "One rule a line"), lines);
  ui::space(0.3f);
  ui::paragraph(
      tr(language, "And for what is written down about somebody: write as if they will read it."));
  ui::space(0.3f);
  const std::vector<std::string> rules = rules_in(words);
  if (ui::button(tr(language, "Without rules"), "rules.skip", ui::Kind::quiet))
    return agree(frame, {});
  if (ui::button(tr(language, "Agreed, and on the wall"), "rules.wall", ui::Kind::plain, 0,
                 !rules.empty())) {
    agree(frame, rules);
    return show_to_room(frame.shown, frame.ui, frame.actions, scene::WallRules{});
  }
  DialogKeys keys = frame.keys;
  keys.enter = keys.ctrl_enter;  // Enter makes a new line
  switch (dialog_buttons(frame.shown, keys, tr(language, "We agree"), !rules.empty())) {
    case Answer::none:
      return;
    case Answer::yes:
      return agree(frame, rules);
    case Answer::no:
      frame.ui.dialog = Dialog::none;
  }
}

void draw_rules_question(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Workshop& workshop = shown.session->now();
  if (workshop.kind == model::SessionKind::fictive || *workshop.rules || !can_record(shown)) return;
  const Language language = shown.settings.language;
  ui::heading(tr(language, "Rules for the room"));
  ui::label(tr(language, "Before the first name falls: what do you agree on?"));
  if (ui::button(tr(language, "Look at them"), "rules.open")) ui.dialog = Dialog::rules;
  if (ui::button(tr(language, "Without rules"), "rules.without", ui::Kind::quiet))
    actions.push_back(Record{{session::AgreeRules{}}});
  ui::space();
}

}  // namespace gui
