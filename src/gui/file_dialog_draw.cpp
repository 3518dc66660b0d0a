// The file dialog on the screen: the way to the folder, places, the list, a name, and below what is
// particular to opening, keeping a copy, importing or exporting.

#include <algorithm>
#include <imgui.h>
#include <imgui_internal.h>

#include "base/utf8.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/export_choices.hpp"
#include "gui/file_dialog.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "session/limits.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
namespace fs = std::filesystem;

constexpr const char* duplicates_draft = "file.duplicates";

bool writes(Dialog dialog) {
  return dialog == Dialog::save_as || dialog == Dialog::export_map ||
         dialog == Dialog::learning_copy_file;
}

void go_to(Ui& ui, const fs::path& folder) {
  ui.file.folder = folder;
  ui.file.chosen = -1;
  ui.file.listing_asked = false;
  ui.focus = "file.name";
  if (!writes(ui.dialog)) ui.file.name.clear();
}

const Folder* listing(const DialogFrame& frame) {
  const auto& folder = frame.shown.folder;
  return folder && folder->path == frame.ui.file.folder ? &*folder : nullptr;
}

void begin(const DialogFrame& frame) {
  FileDialog& file = frame.ui.file;
  if (frame.fresh) {
    if (file.folder.empty()) file.folder = first_folder(frame.shown, frame.ui.dialog);
    // A name that fits was given by who opened the dialog: a file that was dropped on the window.
    if (ending_of(frame.ui.dialog, file.name).empty())
      file.name = writes(frame.ui.dialog) ? proposed_name(frame.ui.dialog, frame.shown.today) : "";
    file.chosen = -1;
    file.listing_asked = false;
  }
  if (file.listing_asked) return;
  frame.actions.push_back(ListFolder{file.folder});
  file.listing_asked = true;
}

std::string title_of(Dialog dialog, Language language) {
  switch (dialog) {
    case Dialog::save_as:
      return text::tr(language, "Keep a copy as");
    case Dialog::import_people:
      return text::tr(language, "Import people");
    case Dialog::export_map:
      return text::tr(language, "Export");
    case Dialog::learning_copy_file:
      return text::tr(language, "Where does the learning copy go?");
    default:
      return text::tr(language, "Open a session");
  }
}

void draw_way(const DialogFrame& frame) {
  const std::vector<fs::path> way = way_to(frame.ui.file.folder);
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ems(0.1), ems(0.1)});
  for (std::size_t i = 0; i < way.size(); ++i) {
    const std::string name =
        way[i].filename().empty() ? way[i].string() : way[i].filename().string();
    if (i > 0) {
      ImGui::SameLine();
      if (ImGui::GetCursorPosX() + ImGui::CalcTextSize(name.c_str()).x + ems(2.2) > right)
        ImGui::NewLine();
    }
    const std::string mark = "file.way." + std::to_string(i);
    if (ui::button(name, mark.c_str(), ui::Kind::quiet)) go_to(frame.ui, way[i]);
    if (i + 1 == way.size()) continue;
    ImGui::SameLine();
    ImGui::AlignTextToFramePadding();
    ui::paragraph(i == 0 ? "" : "/", true);
  }
  ImGui::PopStyleVar();
}

void draw_places(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "Places"));
  for (std::size_t i = 0; i < frame.shown.places.size(); ++i) {
    const fs::path& place = frame.shown.places[i];
    const std::string mark = "file.place." + std::to_string(i);
    const std::string name = place.filename().empty() ? place.string() : place.filename().string();
    if (ui::button(name, mark.c_str(), ui::Kind::quiet, 0, true, place.string()))
      go_to(frame.ui, place);
  }
}

/// A line of the list; true when it was pressed.
bool draw_item(const DialogFrame& frame, const FolderItem& item, int index) {
  const Language language = frame.shown.settings.language;
  const std::string mark = "file.item." + std::to_string(index);
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushID(index);
  const bool pressed = ImGui::Selectable("##item", frame.ui.file.chosen == index,
                                         ImGuiSelectableFlags_AllowDoubleClick,
                                         {0, ImGui::GetTextLineHeight() + ems(0.3)});
  ImGui::PopID();
  ui::mark(mark.c_str());
  if (!ImGui::IsItemVisible()) return pressed;
  const std::string right = item.is_folder ? ""
                                           : text::short_day(language, base::day_of(item.changed)) +
                                                 "   " + size_words(language, item.bytes);
  const float right_width = ImGui::CalcTextSize(right.c_str()).x + ems(0.5);
  ImDrawList* list = ImGui::GetWindowDrawList();
  const scene::Theme& theme = *widget_look().theme;
  const float y = from.y + ems(0.15);
  const ImVec4 clip{from.x, from.y, from.x + width - right_width - ems(0.5), from.y + ems(3)};
  const std::string name = item.is_folder ? item.name + "/" : item.name;
  ImFont* font = item.is_folder ? widget_look().book->semibold() : ImGui::GetFont();
  list->AddText(font, font->FontSize, {from.x + ems(0.5), y}, im(theme.ink), name.c_str(), nullptr,
                0, &clip);
  list->AddText({from.x + width - right_width, y}, im(theme.quiet_ink), right.c_str());
  return pressed;
}

void draw_nothing(const DialogFrame& frame, const Folder* folder) {
  const Language language = frame.shown.settings.language;
  if (!folder)
    ui::paragraph(text::tr(language, "Looking…"), true);
  else if (folder->error)
    warning_words(text::say(language, *folder->error));
  else if (!frame.ui.file.name.empty() && !writes(frame.ui.dialog))
    ui::paragraph(text::tr(language, "Nothing here has that in its name."), true);
  else
    ui::paragraph(text::tr(language, "Nothing here that fits. Backspace goes to the folder above."),
                  true);
}

/// The list; the index that was pressed or double-clicked.
struct Pressed {
  int index = -1;
  bool twice = false;
};

Pressed draw_list(const DialogFrame& frame, const std::vector<FolderItem>& items, bool moved) {
  Pressed pressed;
  if (items.empty()) draw_nothing(frame, listing(frame));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ems(0.5), 0});
  ImGuiListClipper clipper;
  clipper.Begin(int(items.size()), ImGui::GetTextLineHeight() + ems(0.3));
  const int chosen = frame.ui.file.chosen;
  if (moved && chosen >= 0) clipper.ForceDisplayRangeByIndices(chosen, chosen + 1);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      if (draw_item(frame, items[std::size_t(i)], i))
        pressed = {i, ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)};
      if (moved && i == chosen && !ImGui::IsItemVisible()) ImGui::SetScrollHereY();
    }
  }
  clipper.End();
  ImGui::PopStyleVar();
  return pressed;
}

void draw_name(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  FileDialog& file = frame.ui.file;
  const bool writing = writes(frame.ui.dialog);
  if (writing) ui::label(text::tr(language, "Name of the file"));
  const std::string hint = writing ? proposed_name(frame.ui.dialog, frame.shown.today)
                                   : text::tr(language, "Type to find");
  if (frame.fresh || frame.ui.focus == "file.name") {
    ImGui::SetKeyboardFocusHere();
    frame.ui.focus.reset();
  }
  if (ui::text_line("file.name", &file.name, hint)) file.chosen = -1;
  leave_arrows_to_list();
}

void draw_import_choices(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "When somebody with that code is there already"));
  draft_choice(frame.ui, duplicates_draft, "file.duplicates",
               {text::tr(language, "Leave as it is"), text::tr(language, "Bring up to date"),
                text::tr(language, "Add as somebody new")},
               0);
}

std::string main_words(const DialogFrame& frame, const FolderItem* chosen) {
  const Language language = frame.shown.settings.language;
  if (chosen && chosen->is_folder) return text::tr(language, "Open the folder");
  switch (frame.ui.dialog) {
    case Dialog::save_as:
    case Dialog::learning_copy_file:
      return text::tr(language, "Keep the copy");
    case Dialog::import_people:
      return text::tr(language, "Import");
    case Dialog::export_map:
      return text::tr(language, "Export");
    default:
      return text::tr(language, "Open");
  }
}

void finish(const DialogFrame& frame, Action action) {
  frame.actions.push_back(std::move(action));
  frame.ui.dialog = Dialog::none;
  frame.ui.file.name.clear();
  forget_export(frame.ui);
}

/// Writes under the typed name, after asking when a file of that name is there.
void write_file(const DialogFrame& frame) {
  FileDialog& file = frame.ui.file;
  file.name = base::trimmed(file.name);
  if (frame.ui.dialog != Dialog::export_map && ending_of(Dialog::save_as, file.name).empty())
    file.name += session::file_ending;
  const fs::path path = file.folder / fs::path(file.name);
  const Folder* folder = listing(frame);
  const bool taken = folder && std::ranges::any_of(folder->items, [&](const FolderItem& item) {
                       return item.name == file.name;
                     });
  const auto action = [&](bool replace) -> Action {
    if (frame.ui.dialog == Dialog::save_as) return SaveAs{path, replace};
    if (frame.ui.dialog == Dialog::learning_copy_file && frame.ui.learning)
      return KeepLearningCopy{path, frame.ui.learning->choices, replace};
    return chosen_export(frame, path, replace);
  };
  if (!taken) return finish(frame, action(false));
  file.when_sure = action(true);
  frame.ui.dialog = Dialog::replace_file;
}

void take(const DialogFrame& frame, const FolderItem* chosen) {
  FileDialog& file = frame.ui.file;
  if (chosen && chosen->is_folder) return go_to(frame.ui, file.folder / fs::path(chosen->name));
  if (writes(frame.ui.dialog)) return write_file(frame);
  if (!chosen) return;
  const fs::path path = file.folder / fs::path(chosen->name);
  if (frame.ui.dialog == Dialog::import_people) {
    const auto kept = frame.ui.drafts.find(duplicates_draft);
    const int duplicates = kept == frame.ui.drafts.end() ? 0 : kept->second[0] - '0';
    finish(frame, Import{path, Duplicates(duplicates)});
  } else {
    finish(frame, Open{path});
  }
}

/// Arrows, and Backspace where there is nothing to rub out. True when the choice moved.
bool follow_keys(const DialogFrame& frame, const std::vector<FolderItem>& items) {
  FileDialog& file = frame.ui.file;
  if (frame.keys.backspace && file.name.empty() && file.folder != file.folder.root_path())
    go_to(frame.ui, file.folder.parent_path());
  if (frame.keys.down == 0 || items.empty()) return false;
  const int last = int(items.size()) - 1;
  file.chosen = file.chosen < 0 && frame.keys.down < 0
                    ? last
                    : std::clamp(file.chosen + frame.keys.down, 0, last);
  return true;
}

/// How much room what stands below the list takes, in ems.
double room_below(Dialog dialog) {
  switch (dialog) {
    case Dialog::save_as:
    case Dialog::learning_copy_file:
      return 9;
    case Dialog::export_map:
      return 19.5;
    case Dialog::import_people:
      return 8.4;
    default:
      return 4;
  }
}

/// Places at the left, the list at the right.
void draw_folder(const DialogFrame& frame, const std::vector<FolderItem>& items, bool moved,
                 Pressed& pressed) {
  const float height =
      std::max(ems(6), ImGui::GetContentRegionAvail().y - ems(room_below(frame.ui.dialog)));
  ImGui::BeginChild("file.places", {ems(9), height}, false, ImGuiWindowFlags_NoBackground);
  draw_places(frame);
  ImGui::EndChild();
  ImGui::SameLine();
  ImGui::PushStyleColor(ImGuiCol_ChildBg, im(widget_look().theme->raised));
  ImGui::BeginChild("file.list", {0, height}, false, ImGuiWindowFlags_AlwaysUseWindowPadding);
  pressed = draw_list(frame, items, moved);
  ImGui::EndChild();
  ImGui::PopStyleColor();
}

/// Whether the main button can be pressed; says why not when a name cannot be used.
bool is_ready(const DialogFrame& frame, const FolderItem* chosen) {
  const Dialog dialog = frame.ui.dialog;
  if (!writes(dialog) || (chosen && chosen->is_folder)) return chosen != nullptr;
  const std::string& name = frame.ui.file.name;
  if (const auto wrong = wrong_with_name(name)) {
    warning_words(text::say(frame.shown.settings.language, *wrong));
    return false;
  }
  return dialog != Dialog::export_map || (!ending_of(dialog, name).empty() && can_export(frame));
}

}  // namespace

void draw_file_dialog(const DialogFrame& frame) {
  Ui& ui = frame.ui;
  const Dialog dialog = ui.dialog;
  begin(frame);
  const Folder* folder = listing(frame);
  std::vector<FolderItem> items;
  if (folder) items = filtered(dialog, folder->items, writes(dialog) ? "" : ui.file.name);
  const bool moved = follow_keys(frame, items);
  // Who types to find something means the first that fits.
  if (!writes(dialog) && ui.file.chosen < 0 && !ui.file.name.empty() && !items.empty())
    ui.file.chosen = 0;

  ui::heading(title_of(dialog, frame.shown.settings.language));
  draw_way(frame);
  if (!writes(dialog)) draw_name(frame);
  Pressed pressed;
  draw_folder(frame, items, moved, pressed);
  if (pressed.index >= 0) ui.file.chosen = pressed.index;
  const bool in_list = ui.file.chosen >= 0 && ui.file.chosen < int(items.size());
  const FolderItem* chosen = in_list ? &items[std::size_t(ui.file.chosen)] : nullptr;
  if (writes(dialog) && chosen && !chosen->is_folder && (moved || pressed.index >= 0))
    ui.file.name = chosen->name;

  if (writes(dialog)) draw_name(frame);
  if (dialog == Dialog::export_map) draw_export_choices(frame);
  if (dialog == Dialog::import_people) draw_import_choices(frame);
  const Answer answer =
      dialog_buttons(frame.shown, frame.keys, main_words(frame, chosen), is_ready(frame, chosen));
  if (answer == Answer::no) {
    ui.dialog = dialog == Dialog::learning_copy_file ? Dialog::learning_copy : Dialog::none;
    ui.file.name.clear();
    if (is_about_one(ui)) forget_export(ui);  // another export is about everybody again
  } else if (answer == Answer::yes || (pressed.twice && chosen)) {
    take(frame, chosen);
  }
}

}  // namespace gui
