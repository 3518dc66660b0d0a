// The harvest in the plan: type, Enter, next.

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/harvest.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using namespace ui::parts;

constexpr double line_size = 1.4;  // times the size of text

ImFont* large_font(const std::string& words) {
  const double em = scene::on_the_ladder(double(widget_look().em) * line_size);
  ImFont* font = widget_look().book->request(em, draw::Weight::regular, words);
  return font ? font : ImGui::GetFont();
}

void warn_of_codes(const Shown& shown, const std::string& words) {
  const auto codes = codes_in(shown.session->now(), words);
  if (codes.empty()) return;
  std::string list;
  for (const std::string& code : codes) list += (list.empty() ? "" : ", ") + code;
  warning_words(text::tr(shown.settings.language,
                         "{codes} is on the map. These lines are for everybody: say it without "
                         "persons.",
                         {{"codes", list}}));
}

void draw_line_buttons(const Shown& shown, Ui& ui, Actions& actions,
                       const model::HarvestLine& line) {
  const Language language = shown.settings.language;
  edit_field(shown, ui, actions,
             {"harvest:" + model::to_text(line.id), "harvest.words", line.words, ""});
  warn_of_codes(shown, line.words);
  if (ui::button(text::tr(language, "Make it an intervention"), "harvest.own", ui::Kind::quiet, 0,
                 true, text::tr(language, "You can choose it for a step then  (I)")))
    make_own_intervention(shown, ui, actions, line.id);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), "harvest.remove", ui::Kind::quiet))
    remove_harvest_line(shown, ui, actions, line.id);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Close"), "harvest.close", ui::Kind::quiet))
    ui.plan.line.reset();
  ui::space(0.4f);
}

void draw_line(const Shown& shown, Ui& ui, Actions& actions, const model::HarvestLine& line) {
  if (ui.plan.line == line.id) return draw_line_buttons(shown, ui, actions, line);
  const scene::Theme& theme = *widget_look().theme;
  const std::string mark = "harvest." + model::to_text(line.id);
  ImFont* font = large_font(line.words);
  const float width = ImGui::GetContentRegionAvail().x, indent = ems(1.6);
  const float wrap = width - indent - ems(0.6);
  const char* end = line.words.data() + line.words.size();
  const float high =
      font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, line.words.data(), end).y + ems(0.9);
  const Touched row = touchable(mark.c_str(), {width, high});
  ui::mark(mark.c_str());
  if (row.visible) {
    if (row.hovered) filled_frame(row.box, theme.hovered, std::nullopt);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 at{row.box.Min.x + indent, row.box.Min.y + ems(0.45)};
    list->AddCircleFilled({row.box.Min.x + ems(0.8), at.y + font->FontSize / 2}, ems(0.18),
                          im(theme.accent));
    list->AddText(font, font->FontSize, at, im(theme.ink), line.words.data(), end, wrap);
  }
  if (row.pressed) {
    ui.plan.line = line.id;
    ui.focus.reset();
  }
  if (!codes_in(shown.session->now(), line.words).empty()) {
    ImGui::Indent(indent);
    warn_of_codes(shown, line.words);
    ImGui::Unindent(indent);
  }
}

}  // namespace

namespace plan {

void draw_harvest(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& lines = *shown.session->now().harvest;
  ui::paragraph(text::tr(language,
                         "What does the room take home? One thought a line, without persons: these "
                         "lines are for everybody, on the wall and on paper."),
                true);
  ui::space(0.3f);
  ImGui::BeginDisabled(!can_record(shown));
  draw_next_harvest_line(shown, ui, actions, "harvest.new");
  warn_of_codes(shown, ui.drafts["harvest.new"]);
  ui::space(0.5f);
  for (const model::HarvestLine& line : lines) {
    ImGui::PushID(model::to_text(line.id).c_str());
    draw_line(shown, ui, actions, line);
    ImGui::PopID();
  }
  ImGui::EndDisabled();
  ui::space(0.6f);
  if (ui::button(text::tr(language, "On the wall"), "harvest.wall"))
    show_to_room(shown, ui, actions, scene::WallHarvest{}), ui.focus = "harvest.large.new";
  if (shares_screen(ui.wall)) return;  // there that is the same
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Large in this window"), "harvest.large", ui::Kind::quiet))
    ui.plan.large = true, ui.focus = "harvest.large.new";
}

void draw_own(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const auto& own = *shown.session->now().own_interventions;
  ui::heading(text::tr(language, "Interventions of your own"));
  if (own.empty())
    ui::paragraph(text::tr(language,
                           "None yet. Press a line and then I: it becomes an intervention that "
                           "you can choose for a step, like the others."),
                  true);
  for (const model::OwnIntervention& one : own) {
    const std::string id = model::to_text(one.id);
    ImGui::PushID(id.c_str());
    ui::space(0.2f);
    const std::string mark = "own." + id;
    edit_field(shown, ui, actions, {"own.name:" + id, mark.c_str(), one.name, ""});
    if (unfolding(ui, text::tr(language, "How"), (mark + ".more").c_str())) {
      edit_field(shown, ui, actions,
                 {"own.how:" + id, (mark + ".how").c_str(), one.how,
                  text::tr(language, "Step by step"), 4});
      ui::label(text::tr(language, "A sentence to begin with"));
      edit_field(shown, ui, actions,
                 {"own.opening:" + id, (mark + ".opening").c_str(), one.opening, "", 2});
      ui::label(text::tr(language, "When not"));
      edit_field(shown, ui, actions,
                 {"own.when_not:" + id, (mark + ".when_not").c_str(), one.when_not, "", 2});
    }
    ImGui::SameLine();
    if (ui::button(text::tr(language, "Remove"), (mark + ".remove").c_str(), ui::Kind::quiet))
      record(actions, session::RemoveOwnIntervention{one.id});
    ImGui::PopID();
  }
}

}  // namespace plan

void draw_next_harvest_line(const Shown& shown, Ui& ui, Actions& actions, const char* mark) {
  std::string& words = ui.drafts["harvest.new"];
  if (ui.focus == mark) {
    ImGui::SetKeyboardFocusHere();
    ui.focus.reset();
  }
  ImGui::PushFont(large_font(words));
  ui::text_line(mark, &words,
                text::tr(shown.settings.language, "Type what you take with you, then Enter"));
  ImGui::PopFont();
  const bool entered =
      ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  if (!entered || base::trimmed(words).empty()) return;
  add_harvest_line(shown, ui, actions);
  ui.focus = mark;
}

}  // namespace gui
