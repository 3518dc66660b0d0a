// The texts to read that come with the program: the guide for facilitators, and what works for
// whom.

#include <imgui.h>

#include "catalogue/guides.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using Kind = catalogue::GuideLine::Kind;

void draw_line(const catalogue::GuideLine& line) {
  switch (line.kind) {
    case Kind::title:
      return ui::heading(line.words);
    case Kind::heading:
      ui::space(0.8f);
      return big_words(line.words, 1.1);
    case Kind::item: {
      const float left = ImGui::GetCursorPosX();
      ui::paragraph("•", true);
      ImGui::SameLine(left + ems(1.1));
      return ui::paragraph(line.words);
    }
    case Kind::words:
      return ui::paragraph(line.words);
  }
}

}  // namespace

void draw_guide(const DialogFrame& frame) {
  const base::Language language = frame.shown.settings.language;
  const auto id = frame.ui.dialog == Dialog::accessibility ? catalogue::GuideId::accessibility
                                                           : catalogue::GuideId::facilitator;
  ImGui::BeginChild("guide", {0, -(ImGui::GetFrameHeight() + ems(1.6))}, false,
                    ImGuiWindowFlags_NoBackground);
  for (const catalogue::GuideLine& line : frame.shown.guides->of(id, language)) draw_line(line);
  if (frame.fresh) ImGui::SetScrollY(0);
  if (frame.keys.down != 0)
    ImGui::SetScrollY(ImGui::GetScrollY() + float(frame.keys.down) * ems(4));
  ImGui::EndChild();
  ui::space(0.25f);
  if (ui::button(text::tr(language, "Done"), "dialog.main", ui::Kind::main) || frame.keys.escape ||
      frame.keys.enter)
    frame.ui.dialog = Dialog::none;
}

}  // namespace gui
