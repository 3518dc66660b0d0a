// The list of all keys, made from the table of commands.

#include <imgui.h>
#include <optional>

#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {

namespace {

using base::Language;

void draw_key_row(const std::string& keys, const std::string& words) {
  const float start = ImGui::GetCursorPosX();
  ImGui::PushFont(widget_look().book->semibold());
  ImGui::TextUnformatted(keys.c_str());
  ImGui::PopFont();
  ImGui::SameLine(start + ems(12));
  ui::paragraph(words);
}

}  // namespace

void draw_keys(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::heading(text::tr(language, "All keys"));
  ImGui::BeginChild("keys", {0, -(ImGui::GetFrameHeight() + ems(1.6))}, false,
                    ImGuiWindowFlags_NoBackground);
  std::optional<CommandGroup> group;
  for (const Command& command : commands()) {
    if (command.keys.empty()) continue;
    if (group != command.group) {
      group = command.group;
      ui::space(0.5f);
      ui::label(heading_of(*group, language));
    }
    draw_key_row(keys_of(command), text::say(language, command.words));
  }
  ui::space(0.5f);
  ui::label(text::tr(language, "On the map"));
  draw_key_row("← ↑ ↓ →", text::tr(language, "Move the one who is selected"));
  draw_key_row("Shift+← ↑ ↓ →", text::tr(language, "Move in small steps"));
  draw_key_row("A", text::tr(language, "Hold it down: the mouse points on the wall"));
  ui::space(0.5f);
  const bool dutch = language == Language::dutch;
  ui::label(text::tr(language, "While somebody logs a round"));
  draw_key_row(dutch ? "B   V" : "S   Q", text::tr(language, "A statement, a question"));
  draw_key_row("↑   ↓", text::tr(language, "She leans forward, she leans back"));
  draw_key_row(".   *", text::tr(language, "A pause, a turning point"));
  draw_key_row("1–5", text::tr(language, "The style of the last attempt"));
  draw_key_row("Backspace   Ctrl+Z", text::tr(language, "Take the last thing back"));
  draw_key_row("Ctrl+Enter   F6", text::tr(language, "The round is over; back to the panels"));
  ImGui::EndChild();
  ui::space(0.25f);
  if (ui::button(text::tr(language, "Done"), "dialog.main", ui::Kind::main) || frame.keys.escape ||
      frame.keys.enter)
    frame.ui.dialog = Dialog::none;
}

}  // namespace gui
