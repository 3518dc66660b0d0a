// Removing people for whom there are steps: what is to become of those?

#include "gui/remove_people.hpp"

#include <algorithm>
#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

enum class Fate { go_too, somebody_else, whole_map };

constexpr const char* fate_draft = "remove.fate";
constexpr const char* heir_draft = "remove.heir";

std::string codes_of(const model::Workshop& workshop, const std::set<model::PersonId>& persons) {
  std::string codes;
  for (const model::PersonId id : persons)
    if (const model::Person* person = model::find(workshop, id))
      codes += (codes.empty() ? "" : ", ") + person->code;
  return codes;
}

/// For nobody when these have gone.
bool is_only_for(const model::Step& step, const std::set<model::PersonId>& persons) {
  return !step.persons.empty() && std::ranges::all_of(step.persons, [&](model::PersonId id) {
    return persons.contains(id);
  });
}

bool has_steps(const model::Workshop& workshop, const std::set<model::PersonId>& persons) {
  return std::ranges::any_of(persons,
                             [&](auto id) { return !model::steps_for(workshop, id).empty(); });
}

/// Steps that stay are changed before the people go, in the same entry.
void remove(const Shown& shown, Ui& ui, Actions& actions, const std::vector<model::Step>& kept) {
  const model::Workshop& workshop = shown.session->now();
  Record record;
  std::string code;
  for (const model::Step& step : kept) record.changes.push_back(session::SetStep{step});
  long count = 0;
  for (const model::PersonId id : ui.selected) {
    const model::Person* person = model::find(workshop, id);
    if (!person) continue;
    code = person->code;
    ++count;
    record.changes.push_back(session::RemovePerson{id});
  }
  if (count == 0) return;
  record.toast =
      count == 1
          ? base::message("{code} was removed. Ctrl+Z brings them back.", {{"code", code}})
          : base::message_counting("{count} person was removed. Ctrl+Z brings them back.",
                                   "{count} people were removed. Ctrl+Z brings them back.", count);
  actions.push_back(std::move(record));
  ui.selected.clear();
}

/// Who may take the steps over: those who stay.
std::vector<const model::Person*> heirs(const model::Workshop& workshop, const Ui& ui) {
  std::vector<const model::Person*> people;
  for (const auto& person : *workshop.people)
    if (!ui.selected.contains(person->id)) people.push_back(&*person);
  return people;
}

/// The one chosen, or null.
const model::Person* draw_heirs(const DialogFrame& frame) {
  std::string& draft = frame.ui.drafts[heir_draft];
  const model::Person* chosen = nullptr;
  ImGui::BeginChild("heirs", {0, ems(9)}, false, ImGuiWindowFlags_NoBackground);
  for (const model::Person* person : heirs(frame.shown.session->now(), frame.ui)) {
    const std::string id = model::to_text(person->id), mark = "remove.heir." + id;
    ImGui::PushID(id.c_str());
    if (ImGui::Selectable("##row", draft == id, ImGuiSelectableFlags_DontClosePopups,
                          {0, ImGui::GetTextLineHeight() + ems(0.4)}))
      draft = id;
    ui::mark(mark.c_str());
    ImGui::SameLine(ems(0.6));
    if (person->place)
      group_mark(model::group_of(*person).group);
    else
      off_map_mark();
    ImGui::TextUnformatted(person->code.c_str());
    ImGui::PopID();
    if (draft == id) chosen = person;
  }
  ImGui::EndChild();
  return chosen;
}

void list_steps(const Shown& shown, const std::vector<const model::Step*>& steps) {
  constexpr std::size_t at_most = 6;
  for (std::size_t i = 0; i < std::min(steps.size(), at_most); ++i)
    ui::paragraph("\u2022  " + advice::step_name(book_of(shown), *steps[i]));
  if (steps.size() > at_most)
    ui::paragraph(text::trn(shown.settings.language, "and {count} more", "and {count} more",
                            long(steps.size() - at_most)),
                  true);
}

std::vector<model::Step> kept_steps(const std::vector<const model::Step*>& alone, Fate fate,
                                    const model::Person* heir) {
  std::vector<model::Step> kept;
  if (fate == Fate::go_too) return kept;
  for (const model::Step* step : alone) {
    kept.push_back(*step);
    kept.back().persons.clear();
    if (fate == Fate::somebody_else) kept.back().persons.push_back(heir->id);
  }
  return kept;
}

}  // namespace

void remove_people(const Shown& shown, Ui& ui, Actions& actions) {
  if (has_steps(shown.session->now(), ui.selected))
    ui.dialog = Dialog::remove_people;
  else
    remove(shown, ui, actions, {});
}

void draw_remove_people(const DialogFrame& frame) {
  const auto& [shown, ui, actions, keys, fresh] = frame;
  const Language language = shown.settings.language;
  const model::Workshop& workshop = shown.session->now();
  std::vector<const model::Step*> alone, shared;
  for (const model::Step& step : *workshop.steps) {
    const bool named = std::ranges::any_of(
        step.persons, [&](model::PersonId id) { return ui.selected.contains(id); });
    if (named) (is_only_for(step, ui.selected) ? alone : shared).push_back(&step);
  }
  const std::string codes = codes_of(workshop, ui.selected);
  ui::heading(text::tr(language, "There are steps for {codes}", {{"codes", codes}}));
  list_steps(shown, alone);
  auto fate = Fate::go_too;
  const model::Person* heir = nullptr;
  if (!alone.empty()) {
    ui::space(0.3f);
    ui::label(text::tr(language, "What is to become of them?"));
    std::vector<std::string> fates = {text::tr(language, "They go too"),
                                      text::tr(language, "For the whole map")};
    const bool others = !heirs(workshop, ui).empty();
    if (others) fates.insert(fates.begin() + 1, text::tr(language, "For somebody else"));
    fate = Fate(draft_choice(ui, fate_draft, "remove.fate", fates, 0));
    if (!others && fate == Fate::somebody_else) fate = Fate::whole_map;
    if (fate == Fate::somebody_else) heir = draw_heirs(frame);
  }
  if (!shared.empty()) {
    ui::space(0.3f);
    ui::label(text::tr(language, "These stay, for the others they name:"));
    list_steps(shown, shared);
  }
  const bool ready = can_record(shown) && (fate != Fate::somebody_else || heir);
  const Answer answer = dialog_buttons(
      shown, keys, text::tr(language, "Remove {code}", {{"code", codes}}), ready, ui::Kind::danger);
  if (answer == Answer::none) return;
  if (answer == Answer::yes) remove(shown, ui, actions, kept_steps(alone, fate, heir));
  ui.drafts.erase(fate_draft);
  ui.drafts.erase(heir_draft);
  ui.dialog = Dialog::none;
}

}  // namespace gui
