// How many minutes are planned for each group, and what two schools say about that. There is no
// right spread.

#include <algorithm>
#include <imgui.h>

#include "advice/advice.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::plan {
namespace {

using base::Language;
using namespace ui::parts;

void draw_bar(const Shown& shown, model::Group group, int minutes, int most) {
  const scene::Theme& theme = *widget_look().theme;
  const Language language = shown.settings.language;
  group_mark(group);
  const std::string words = text::tr(language, "{count} min", {{"count", std::to_string(minutes)}});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x, high = ImGui::GetTextLineHeight();
  const float words_width = size_of(words, ImGui::GetFont()).x;
  const std::string name = group_heading(shown, group);
  words_in(ImRect(at, {right - words_width - ems(0.5), at.y + high}), name, ImGui::GetFont(),
           theme.ink, 0);
  words_in(ImRect({right - words_width, at.y}, {right, at.y + high}), words, ImGui::GetFont(),
           minutes > 0 ? theme.ink : theme.quiet_ink, 1);
  ImGui::Dummy({1, high});
  const float top = ImGui::GetCursorScreenPos().y - ems(0.25), thick = ems(0.4);
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled({at.x, top}, {right, top + thick}, im(theme.hovered), thick / 2);
  const float part = most > 0 ? float(minutes) / float(most) : 0;
  if (minutes > 0)
    list->AddRectFilled({at.x, top}, {at.x + std::max(thick, (right - at.x) * part), top + thick},
                        im(theme.mark_of(group)), thick / 2);
  ImGui::Dummy({1, thick + ems(0.2)});
}

}  // namespace

void draw_minutes(const Shown& shown) {
  const Language language = shown.settings.language;
  const std::vector<int> minutes =
      advice::minutes_per_group({shown.session->now(), *shown.catalogue, language});
  const int most = *std::ranges::max_element(minutes);
  ui::heading(text::tr(language, "Where your time goes"));
  ui::label(text::tr(language, "Minutes with others, planned and done"));
  ui::space(0.3f);
  for (const model::Group group : model::groups)
    draw_bar(shown, group, minutes[std::size_t(group)], most);
  ui::space(0.3f);
  ui::separator();
  ui::heading(text::tr(language, "Two views"));
  const std::vector<std::string> views = advice::views_on_time(language);
  for (const std::string& words : views) {
    if (&words != &views.front()) ui::space(0.2f);
    ui::paragraph(words, &words == &views.back());
  }
}

}  // namespace gui::plan
