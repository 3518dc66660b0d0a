// The people on the left: by group, with what each group's mark means, and ways to add somebody.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

constexpr std::size_t good_number = 12, hard_to_read = 22;

/// A line of the list: somebody, or the heading above a group.
struct Row {
  const model::Person* person = nullptr;  // null: a heading
  std::optional<model::Group> group;      // none: not on the map yet
  std::size_t count = 0;                  // of a heading
};

std::vector<Row> rows_of(const model::Workshop& workshop) {
  std::array<std::vector<const model::Person*>, model::groups.size() + 1> parts;
  for (const auto& person : *workshop.people) {
    const std::size_t part =
        person->place ? std::size_t(group_of(*person).group) : model::groups.size();
    parts[part].push_back(&*person);
  }
  std::vector<Row> rows;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::optional<model::Group> group;
    if (i < model::groups.size()) group = model::groups[i];
    if (parts[i].empty()) continue;
    rows.push_back({nullptr, group, parts[i].size()});
    for (const model::Person* person : parts[i]) rows.push_back({person, group, 0});
  }
  return rows;
}

void draw_heading(const Shown& shown, const Row& row) {
  const base::Language language = shown.settings.language;
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float room = ImGui::GetContentRegionAvail().x;
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ems(0.35));
  if (row.group)
    group_mark(*row.group);
  else
    off_map_mark();
  const std::string count = std::to_string(row.count);
  const std::string name = group_heading(shown, row.group);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float end = from.x + room - ImGui::CalcTextSize(count.c_str()).x - ems(0.8);
  const float high = ImGui::GetTextLineHeight();
  ImFont* font = ui::parts::font_for(name, widget_look().book->semibold(), end - at.x);
  ui::parts::words_in(ImRect(at, {end, at.y + high}), name, font, widget_look().theme->ink, 0);
  ImGui::Dummy({std::max(1.0f, end - at.x), high});
  ui::tip(row.group ? name + ": " + scene::group_explanation(*row.group, language) : name);
  ImGui::SameLine(ImGui::GetContentRegionMax().x - ImGui::CalcTextSize(count.c_str()).x - ems(0.4));
  ImGui::PushStyleColor(ImGuiCol_Text, im(widget_look().theme->quiet_ink));
  ImGui::TextUnformatted(count.c_str());
  ImGui::PopStyleColor();
}

void choose(Ui& ui, model::PersonId id) {
  if (!ImGui::GetIO().KeyCtrl) {
    ui.selected = {id};
  } else if (ui.selected.erase(id) == 0) {
    ui.selected.insert(id);
  }
}

/// The code and, at the right, "?" and what is private.
void draw_words(const Ui& ui, const model::Person& person, ImVec2 from, float width, float height) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  const scene::Theme& theme = *widget_look().theme;
  const float y = from.y + (height - ImGui::GetTextLineHeight()) / 2;
  const float right = from.x + width - ems(0.4);
  const ImVec4 clip{from.x, from.y, right, from.y + height};
  float x = from.x + ems(1.3);
  const auto write = [&](const std::string& words, draw::Colour colour) {
    list->AddText(ImGui::GetFont(), ImGui::GetFontSize(), {x, y}, im(colour), words.c_str(),
                  nullptr, 0, &clip);
    x += ImGui::CalcTextSize(words.c_str()).x + ems(0.6);
  };
  write(person.code, theme.ink);
  if (is_doubtful(person)) write("?", theme.quiet_ink);
  if (ui.private_words) {
    const std::string& words = person.role.empty() ? person.memory_aid : person.role;
    if (!words.empty()) write(words, theme.quiet_ink);
  }
}

void draw_row(Ui& ui, const model::Person& person, float height) {
  const std::string name = "people." + model::to_text(person.id);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushID(name.c_str());
  if (ImGui::Selectable("##row", ui.selected.contains(person.id), 0, {0, height})) {
    choose(ui, person.id);
  }
  ImGui::PopID();
  ui::mark(name.c_str());
  if (ImGui::IsItemVisible()) draw_words(ui, person, from, width, height);
}

/// The row of somebody who was selected elsewhere since the last frame, or -1.
int row_to_show(const std::vector<Row>& rows, Ui& ui) {
  if (ui.selected.size() != 1) return -1;
  const std::string name = model::to_text(*ui.selected.begin());
  std::string& shown_before = ui.drafts["people.shown"];
  if (shown_before == name) return -1;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].person || rows[i].person->id != *ui.selected.begin()) continue;
    shown_before = name;
    return int(i);
  }
  return -1;
}

void draw_rows(const Shown& shown, Ui& ui) {
  const std::vector<Row> rows = rows_of(shown.session->now());
  const float height = ImGui::GetTextLineHeight() + ems(0.45);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ems(0.5), 0});
  const int wanted = row_to_show(rows, ui);
  ImGuiListClipper clipper;
  clipper.Begin(int(rows.size()), height);
  if (wanted >= 0) clipper.ForceDisplayRangeByIndices(wanted, wanted + 1);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const Row& row = rows[std::size_t(i)];
      const float y = ImGui::GetCursorPosY();
      if (row.person)
        draw_row(ui, *row.person, height);
      else
        draw_heading(shown, row);
      if (i == wanted && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
      ImGui::SetCursorPosY(y + height);
    }
  }
  clipper.End();
  ImGui::PopStyleVar();
}

void draw_hint(base::Language language, std::size_t count) {
  if (count <= good_number) return;
  ui::paragraph(count <= hard_to_read
                    ? text::tr(language,
                               "Twelve is a good number; more than 22 becomes hard to "
                               "read.")
                    : text::tr(language,
                               "More than 22 is hard to read. Which of them matter most "
                               "for this goal?"),
                true);
}

}  // namespace

void draw_people(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const std::size_t count = shown.session->now().people->size();
  const bool recordable = can_record(shown);
  ui::heading(text::tr(language, "People"));
  if (ui::button(text::tr(language, "Add"), "people.new", ui::Kind::plain, 0, recordable,
                 text::tr(language, "A new person, with a code word in place of a name (N)"))) {
    add_person(shown, ui, actions, std::nullopt);
  }
  const std::string paste = text::tr(language, "Paste");
  const float needed = ImGui::CalcTextSize(paste.c_str()).x + 2 * ImGui::GetStyle().FramePadding.x;
  ImGui::SameLine();
  if (ImGui::GetContentRegionAvail().x < needed) ImGui::NewLine();
  if (ui::button(paste, "people.paste", ui::Kind::plain, 0, recordable,
                 text::tr(language, "Paste a list: one person a line")))
    run_command("paste_list", shown, ui, actions);
  draw_hint(language, count);
  ui::space(0.25f);
  if (count == 0) {
    ui::paragraph(text::tr(language,
                           "Nobody yet. Double-click on the map where somebody stands, "
                           "press N, or paste a list."),
                  true);
    return;
  }
  // The list scrolls by itself, so that the buttons stay in view.
  ImGui::BeginChild("people.list", {0, 0}, false, ImGuiWindowFlags_NoBackground);
  draw_rows(shown, ui);
  ImGui::EndChild();
}

}  // namespace gui
