// The panel on the right: the one who is selected, or what to do next.

#include <algorithm>
#include <imgui.h>

#include "gui/inspector_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using inspector::Place;

/// The next one who is not on the map, after this one and then from the start.
const model::Person* next_to_place(const model::Workshop& workshop, model::PersonId after) {
  const auto waiting = model::not_on_the_map(workshop);
  for (const model::Person* person : waiting)
    if (person->id > after) return person;
  for (const model::Person* person : waiting)
    if (person->id != after) return person;
  return nullptr;
}

void draw_footer(const Shown& shown, Ui& ui, const model::Person& person) {
  const base::Language language = shown.settings.language;
  ui::separator();
  if (ui::button(
          text::tr(language, "Enough for now"), "inspector.enough", ui::Kind::plain, 0, true,
          text::tr(language, "Few questions are enough; you can come back to this person."))) {
    ui.selected.clear();
    return;
  }
  const model::Person* next = next_to_place(shown.session->now(), person.id);
  if (!next) return;
  ImGui::SameLine();
  const float room = ImGui::GetContentRegionAvail().x;
  const auto natural = [](const std::string& words) {
    return ImGui::CalcTextSize(words.c_str()).x + ems(1.6);
  };
  std::string words = text::tr(language, "Next: {code}", {{"code", next->code}});
  if (natural(words) > room) words = next->code + " \u2192";
  const float width = std::min(natural(words), room);
  if (ui::button(words, "inspector.next", ui::Kind::quiet, std::max(width, ems(2)))) {
    ui.selected = {next->id};
  }
}

void draw_body(const Shown& shown, Ui& ui, Actions& actions, const model::Person* person) {
  ImGui::PushStyleVar(ImGuiStyleVar_DisabledAlpha, 0.75f);  // what is read-only is still read
  ImGui::BeginDisabled(shown.read_only.has_value());
  if (model::is_blind_now(shown.session->now())) inspector::draw_blind_strip(shown, ui, actions);
  if (person)
    inspector::draw_person(shown, ui, actions, *person);
  else if (ui.selected.size() > 1)
    inspector::draw_several(shown, ui, actions);
  else
    inspector::draw_nobody(shown, ui, actions);
  ImGui::EndDisabled();
  ImGui::PopStyleVar();
}

}  // namespace

void draw_inspector(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Person* person = the_selected(shown, ui);
  const float footer = person ? ImGui::GetFrameHeight() + ems(1.3) : 0;
  // The questions scroll; "Enough for now" is always in view. Quiet buttons reach into the padding.
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() - ems(0.75));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {ems(0.75), 0});
  ImGui::BeginChild("inspector.body", {ImGui::GetContentRegionAvail().x + ems(0.5), -footer}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_AlwaysUseWindowPadding |
                        ImGuiWindowFlags_NavFlattened);
  ImGui::PopStyleVar();
  draw_body(shown, ui, actions, person);
  ImGui::EndChild();
  if (person) draw_footer(shown, ui, *person);
  if (!ImGui::IsAnyItemActive()) ui.sliding.reset();
}

namespace inspector {
namespace {

struct AxisWords {
  const char* mark;
  std::string low, high;
};

AxisWords words_of(base::Language language, Place place, bool trust) {
  static constexpr const char* marks[3][2] = {
      {"inspector.agreement", "inspector.trust"},
      {"inspector.wish.agreement", "inspector.wish.trust"},
      {"inspector.reverse.agreement", "inspector.reverse.trust"}};
  const char* mark = marks[int(place)][trust ? 1 : 0];
  if (trust) return {mark, text::tr(language, "little"), text::tr(language, "much")};
  return {mark, text::tr(language, "disagrees"), text::tr(language, "agrees")};
}

std::optional<model::Position> stored(const model::Person& person, Place place) {
  switch (place) {
    case Place::now:
      return person.place;
    case Place::wish:
      return person.wish;
    case Place::reverse:
      break;
  }
  return person.reverse_view;
}

session::Change change_to(model::PersonId id, Place place, model::Position at) {
  switch (place) {
    case Place::now:
      return session::PlacePerson{id, at};
    case Place::wish:
      return session::SetWish{id, at};
    case Place::reverse:
      break;
  }
  return session::SetReverseView{id, at};
}

}  // namespace

void edit_axis(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
               Place place, bool trust) {
  const AxisWords words = words_of(shown.settings.language, place, trust);
  const bool sliding =
      ui.sliding && ui.sliding->person == person.id && ui.sliding->field == words.mark;
  model::Position at = sliding ? ui.sliding->at : stored(person, place).value_or(model::Position{});
  // The first questions say themselves what they are about.
  if (place != Place::now)
    ui::label(trust ? text::tr(shown.settings.language, "Trust")
                    : text::tr(shown.settings.language, "Agreement"));
  ImGui::PushID(model::to_text(person.id).c_str());
  const ui::AxisEdit edit = ui::axis(words.mark, words.low, words.high, shown.settings.language,
                                     trust ? &at.trust : &at.agreement);
  ImGui::PopID();
  if (edit.changed) ui.sliding = Sliding{words.mark, person.id, at};
  if (!edit.released) return;
  if (stored(person, place) != model::rounded(at))
    record(actions, change_to(person.id, place, model::rounded(at)));
  ui.sliding.reset();
}

}  // namespace inspector
}  // namespace gui
