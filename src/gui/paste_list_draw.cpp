// The dialog for pasting a list: the text at the left, what is understood at the right.

#include <algorithm>
#include <imgui.h>

#include "gui/axis_edit.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/paste_list.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

std::string place_words(const PastedLine& line, Language language) {
  if (!line.place) return text::tr(language, "not on the map yet");
  return text::tr(language, "trust {trust}, agreement {agreement}",
                  {{"trust", axis_words(language, line.place->trust)},
                   {"agreement", axis_words(language, line.place->agreement)}});
}

void draw_line(const PastedLine& line, Language language) {
  if (line.problem) {
    warning_words(text::tr(language, "Line {number}: {problem}",
                           {{"number", std::to_string(line.number)},
                            {"problem", text::say(language, *line.problem)}}));
    return;
  }
  ui::heading(line.code);
  ImGui::SameLine();
  std::string rest = place_words(line, language);
  if (!line.role.empty()) rest += " · " + line.role;
  ui::paragraph(rest, true);
}

void draw_preview(const std::vector<PastedLine>& lines, Language language) {
  if (lines.empty()) {
    ui::paragraph(text::tr(language, "One person a line. A code is enough:"), true);
    ui::space(0.25f);
    ui::paragraph(text::tr(language, "Heron\nHeron 7 ?\nHeron 7 3\nHeron; archivist"));
    ui::space(0.25f);
    ui::paragraph(text::tr(language,
                           "The numbers are trust and agreement, from 0 to 10; ? means: we "
                           "do not know yet. What stands behind a semicolon is a role, "
                           "and stays private."),
                  true);
    return;
  }
  for (const PastedLine& line : lines) draw_line(line, language);
}

void draw_remarks(const std::vector<PastedLine>& lines, Language language) {
  long refused = 0, initials = 0;
  for (const PastedLine& line : lines) {
    if (line.problem) ++refused;
    if (!line.problem && catalogue::looks_like_initials(line.code)) ++initials;
  }
  if (refused > 0)
    warning_words(
        text::trn(language, "{count} line is not taken.", "{count} lines are not taken.", refused));
  if (initials > 0)
    warning_words(text::trn(language, "{count} code looks like initials. A code word is safer.",
                            "{count} codes look like initials. Code words are safer.", initials));
}

}  // namespace

void draw_paste_list(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  std::string& words = ui.drafts["paste.words"];
  ui::heading(text::tr(language, "Paste a list"));
  ui::paragraph(text::tr(language,
                         "Code words in place of names: what is not here cannot be read "
                         "by others."),
                true);
  ui::space(0.25f);
  const float height = std::max(ems(8), ImGui::GetContentRegionAvail().y - ems(8));
  const float half = (ImGui::GetContentRegionAvail().x - ems(1)) / 2;
  ImGui::BeginChild("paste.left", {half, height}, false, ImGuiWindowFlags_NoBackground);
  focus_first(frame);
  const std::string before = words;
  ui::text_area("paste.words", &words, text::tr(language, "Heron\nOak 7 ?\nMoon; archivist"),
                height, true);
  if (frame.keys.escape) words = before;  // ImGui takes typing back on Escape; the list waits
  ImGui::EndChild();
  ImGui::SameLine(0, ems(1));
  const auto lines = read_pasted_list(words, frame.shown.session->now());
  ImGui::BeginChild("paste.right", {0, height}, false, ImGuiWindowFlags_NoBackground);
  draw_preview(lines, language);
  ImGui::EndChild();
  draw_remarks(lines, language);
  const long count = std::ranges::count_if(lines, [](const auto& line) { return !line.problem; });
  DialogKeys keys = frame.keys;
  keys.enter = keys.ctrl_enter;  // Enter alone begins a new line
  const Answer answer = dialog_buttons(
      frame.shown, keys,
      count == 0 ? text::tr(language, "Add them")
                 : text::trn(language, "Add {count} person", "Add {count} people", count),
      count > 0 && can_record(frame.shown));
  if (answer == Answer::none) return;
  if (answer == Answer::yes) {
    frame.actions.push_back(Record{
        changes_of(lines, coming_seq(frame.shown, frame.actions)), 0,
        base::message_counting("{count} person was added.", "{count} people were added.", count)});
    words.clear();
  }
  ui.dialog = Dialog::none;
}

}  // namespace gui
