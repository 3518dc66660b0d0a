// For whom a step is: one person, a few, or the whole map.

#include <algorithm>
#include <imgui.h>

#include "gui/panel_parts.hpp"
#include "gui/plan_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::plan {
namespace {

using base::Language;
using namespace ui::parts;

constexpr const char* popup = "step.somebody";

bool is_in(const model::Step& step, model::PersonId id) {
  return std::ranges::find(step.persons, id) != step.persons.end();
}

void mark_of(const model::Person& person) {
  if (person.place)
    group_mark(model::group_of(person).group);
  else
    off_map_mark();
}

/// Goes on in the line, or begins a new one when so much does not fit any more. `first`: nothing
/// stands in the line yet.
void same_line_if_it_fits(float width, bool first) {
  if (first) return;
  ImGui::SameLine();
  if (ImGui::GetContentRegionAvail().x < width) ImGui::NewLine();
}

/// The code with a cross behind it. True when it was pressed.
bool draw_chip(const Shown& shown, const model::Person& person, bool first) {
  const scene::Theme& theme = *widget_look().theme;
  const std::string words = person.code + "  \u00d7";
  const std::string mark = "step.for." + model::to_text(person.id);
  const float width = size_of(words, ImGui::GetFont()).x + ems(2.3);
  same_line_if_it_fits(width, first);
  const Touched chip = touchable(mark.c_str(), {width, ImGui::GetFrameHeight()});
  const ImVec2 after = ImGui::GetCursorScreenPos();
  if (chip.visible) {
    filled_frame(chip.box, chip.hovered ? theme.hovered : theme.raised, theme.strong_line);
    ImGui::SetCursorScreenPos(
        {chip.box.Min.x + ems(0.4),
         chip.box.Min.y + (chip.box.GetHeight() - ImGui::GetTextLineHeight()) / 2});
    mark_of(person);
    ImRect rest = chip.box;
    rest.Min.x = ImGui::GetCursorScreenPos().x;
    words_in(rest, words, ImGui::GetFont(), theme.ink, 0);
    ImGui::SetCursorScreenPos(after);
    // The line goes on behind the chip.
    ImGui::SetCursorScreenPos(chip.box.Min);
    ImGui::Dummy(chip.box.GetSize());
  }
  ui::mark(mark.c_str());
  ui::tip(text::tr(shown.settings.language, "Not for {code} after all", {{"code", person.code}}));
  return chip.pressed;
}

void draw_others(const Shown& shown, Actions& actions, const model::Step& step) {
  if (!ImGui::BeginPopup(popup)) return;
  for (const auto& person : *shown.session->now().people) {
    if (is_in(step, person->id)) continue;
    mark_of(*person);
    const std::string mark = "step.add." + model::to_text(person->id);
    if (ui::button(person->code, mark.c_str(), ui::Kind::quiet, ems(12))) {
      change_step(shown, actions, step.id,
                  [&](model::Step& changed) { changed.persons.push_back(person->id); });
      ImGui::CloseCurrentPopup();
    }
  }
  ImGui::EndPopup();
}

}  // namespace

void draw_persons(const Shown& shown, Actions& actions, const model::Step& step) {
  const Language language = shown.settings.language;
  const model::Workshop& workshop = shown.session->now();
  if (step.persons.empty()) {
    ImGui::AlignTextToFramePadding();
    ui::paragraph(text::tr(language, "The whole map"));
  }
  for (const model::PersonId id : step.persons) {
    const model::Person* person = model::find(workshop, id);
    if (person && draw_chip(shown, *person, id == step.persons.front()))
      change_step(shown, actions, step.id,
                  [&](model::Step& changed) { std::erase(changed.persons, id); });
  }
  if (step.persons.size() < workshop.people->size()) {
    const std::string words = step.persons.empty() ? text::tr(language, "For somebody\u2026")
                                                   : text::tr(language, "And\u2026");
    same_line_if_it_fits(ImGui::CalcTextSize(words.c_str()).x + ems(1.6), false);
    if (ui::button(words, "step.add", ui::Kind::quiet)) ImGui::OpenPopup(popup);
    draw_others(shown, actions, step);
  }
}

}  // namespace gui::plan
