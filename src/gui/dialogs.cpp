// Opens the dialog that `ui.dialog` names, and the small ones themselves.

#include <algorithm>
#include <array>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/new_session.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr const char* window = "###dialog";

struct Size {
  double width = 30, height = 0;  // ems; height 0: as high as what is in it
};

Size size_of(Dialog dialog) {
  switch (dialog) {
    case Dialog::open_file:
    case Dialog::save_as:
    case Dialog::import_people:
    case Dialog::export_map:
    case Dialog::learning_copy_file:
      return {46, 36};
    case Dialog::paste_list:
      return {46, 34};
    case Dialog::keys:
    case Dialog::palette:
      return {40, 38};
    case Dialog::guide:
    case Dialog::accessibility:
      return {48, 42};
    case Dialog::choose_sign:
    case Dialog::something_else:
      return {42, 38};
    case Dialog::own_intervention:
      return {40, 0};
    case Dialog::cards:
      return {120, 80};  // as large as the window allows
    case Dialog::choose_intervention:
      return {54, 40};
    case Dialog::new_session:
    case Dialog::leave_unsaved:
      return {36, 0};
    case Dialog::new_meeting:
    case Dialog::labels:
    case Dialog::session_details:
    case Dialog::remove_people:
    case Dialog::seal:
    case Dialog::unseal:
    case Dialog::passphrase:
    case Dialog::retention:
    case Dialog::delete_session:
      return {34, 0};
    case Dialog::forget_person:
      return {40, 0};
    case Dialog::learning_copy:
      return {46, 40};
    case Dialog::wall:
    case Dialog::rules:
      return {38, 0};
    case Dialog::none:
    case Dialog::replace_file:
    case Dialog::wall_break:
      break;
  }
  return {28, 0};
}

void draw_inside(const DialogFrame& frame) {
  switch (frame.ui.dialog) {
    case Dialog::none:
      return;
    case Dialog::new_session:
      return draw_new_session(frame);
    case Dialog::open_file:
    case Dialog::save_as:
    case Dialog::import_people:
    case Dialog::export_map:
    case Dialog::learning_copy_file:
      return draw_file_dialog(frame);
    case Dialog::paste_list:
      return draw_paste_list(frame);
    case Dialog::new_meeting:
      return draw_new_meeting(frame);
    case Dialog::labels:
      return draw_labels(frame);
    case Dialog::replace_file:
      return draw_replace_file(frame);
    case Dialog::leave_unsaved:
      return draw_leave_unsaved(frame);
    case Dialog::keys:
      return draw_keys(frame);
    case Dialog::palette:
      return draw_palette(frame);
    case Dialog::guide:
    case Dialog::accessibility:
      return draw_guide(frame);
    case Dialog::session_details:
      return draw_session_details(frame);
    case Dialog::wall:
      return draw_wall_dialog(frame);
    case Dialog::wall_break:
      return draw_wall_break(frame);
    case Dialog::rules:
      return draw_rules(frame);
    case Dialog::choose_sign:
      return draw_choose_sign(frame);
    case Dialog::something_else:
      return draw_something_else(frame);
    case Dialog::own_intervention:
      return draw_own_intervention(frame);
    case Dialog::cards:
      return draw_cards(frame);
    case Dialog::choose_intervention:
      return draw_choose_intervention(frame);
    case Dialog::remove_people:
      return draw_remove_people(frame);
    case Dialog::passphrase:
      return draw_passphrase(frame);
    case Dialog::seal:
      return draw_seal(frame);
    case Dialog::unseal:
      return draw_unseal(frame);
    case Dialog::retention:
      return draw_retention(frame);
    case Dialog::delete_session:
      return draw_delete_session(frame);
    case Dialog::forget_person:
      return draw_forget_person(frame);
    case Dialog::learning_copy:
      return draw_learning_copy(frame);
  }
}

bool needs_session(Dialog dialog) {
  constexpr std::array free = {Dialog::none,  Dialog::new_session,   Dialog::open_file,
                               Dialog::keys,  Dialog::palette,       Dialog::guide,
                               Dialog::cards, Dialog::accessibility, Dialog::passphrase};
  return std::ranges::find(free, dialog) == free.end();
}

bool begin_window(Dialog dialog) {
  const ImVec2 screen = ImGui::GetMainViewport()->Size;
  const Size size = size_of(dialog);
  const float width = std::min(ems(size.width), screen.x - ems(2));
  const float height = std::min(ems(size.height), screen.y - ems(2));
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5f, 0.5f});
  ImGui::SetNextWindowSize({width, height});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, screen.y - ems(2)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {ems(1.4), ems(1.2)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, ems(0.6));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  ImGui::PushStyleColor(ImGuiCol_PopupBg, im(widget_look().theme->surface));
  const bool open = ImGui::BeginPopupModal(
      window, nullptr,
      ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove);
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(3);
  return open;
}

void close_left_over() {
  if (!ImGui::IsPopupOpen(window)) return;
  if (!begin_window(Dialog::none)) return;
  ImGui::CloseCurrentPopup();
  ImGui::EndPopup();
}

void draw_hidden_dialog(const DialogFrame& frame) {
  draw_hidden(frame.shown);
  ui::space(0.5f);
  const bool closed =
      ui::button(text::tr(frame.shown.settings.language, "Close"), "dialog.main", ui::Kind::main);
  if (closed || frame.keys.escape) frame.ui.dialog = Dialog::none;
}

/// True in the first frame of a dialog, also when it took the place of another.
bool is_fresh(Ui& ui) {
  const std::string name = std::to_string(int(ui.dialog));
  std::string& before = ui.drafts["dialog"];
  if (before == name) return false;
  before = name;
  return true;
}

}  // namespace

DialogKeys dialog_keys(const Input& input) {
  DialogKeys keys;
  // A button that has the focus ring takes Enter for itself.
  const bool button_waits = !ImGui::GetIO().WantTextInput && ImGui::GetIO().NavVisible;
  for (const KeyPress& press : input.keys) {
    if (press.key == key::enter) (press.ctrl ? keys.ctrl_enter : keys.enter) = true;
    if (press.key == key::escape) keys.escape = true;
    if (press.key == key::backspace && !press.repeated) keys.backspace = true;
    if (press.key == key::down) ++keys.down;
    if (press.key == key::up) --keys.down;
  }
  keys.enter = keys.ctrl_enter || (keys.enter && !button_waits);
  return keys;
}

Answer dialog_buttons(const Shown& shown, const DialogKeys& keys, const std::string& main,
                      bool enabled, ui::Kind kind) {
  const std::string cancel = text::tr(shown.settings.language, "Cancel");
  const ImGuiStyle& style = ImGui::GetStyle();
  ImGui::PushFont(widget_look().book->semibold());
  const float words = ImGui::CalcTextSize(main.c_str()).x + ImGui::CalcTextSize(cancel.c_str()).x;
  ImGui::PopFont();
  ui::space(0.5f);
  const float width = words + 4 * style.FramePadding.x + style.ItemSpacing.x + ems(0.6);
  ImGui::SetCursorPosX(
      std::max(ImGui::GetCursorPosX(), ImGui::GetContentRegionMax().x - width - ems(0.2)));
  Answer answer = Answer::none;
  if (ui::button(cancel, "dialog.cancel") || keys.escape) answer = Answer::no;
  ImGui::SameLine();
  const bool pressed = ui::button(main, "dialog.main", kind, 0, enabled);
  if (pressed || (keys.enter && enabled && answer == Answer::none)) answer = Answer::yes;
  return answer;
}

void focus_first(const DialogFrame& frame) {
  if (frame.fresh) ImGui::SetKeyboardFocusHere();
}

void leave_arrows_to_list() {
  if (ImGui::IsItemActive())
    ImGui::GetCurrentContext()->ActiveIdUsingNavDirMask |=
        (1u << ImGuiDir_Up) | (1u << ImGuiDir_Down);
}

void draw_dialogs(const Shown& shown, Ui& ui, const Input& input, Actions& actions) {
  if (!shown.session && needs_session(ui.dialog)) ui.dialog = Dialog::none;
  if (ui.dialog == Dialog::none) {
    ui.drafts.erase("dialog");
    close_left_over();
    return;
  }
  const bool fresh = is_fresh(ui);
  if (!ImGui::IsPopupOpen(window)) ImGui::OpenPopup(window);
  if (!begin_window(ui.dialog)) return;
  const DialogFrame frame{shown, ui, actions, dialog_keys(input), fresh};
  if (hides_dialog(shown, ui))
    draw_hidden_dialog(frame);
  else
    draw_inside(frame);
  if (ui.dialog == Dialog::none) {
    ui.drafts.erase("dialog");
    ImGui::CloseCurrentPopup();
  }
  ImGui::EndPopup();
}

void draw_replace_file(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (!ui.file.when_sure) {
    ui.dialog = Dialog::none;
    return;
  }
  ui::heading(text::tr(language, "Replace this file?"));
  ui::paragraph(text::tr(language, "{file} is there already. What is in it now will be lost.",
                         {{"file", ui.file.name}}));
  const Answer answer = dialog_buttons(frame.shown, frame.keys, text::tr(language, "Replace"), true,
                                       ui::Kind::danger);
  if (answer == Answer::none) return;
  const bool saving = std::holds_alternative<SaveAs>(*ui.file.when_sure);
  const bool keeping = std::holds_alternative<KeepOwnInterventions>(*ui.file.when_sure);
  if (answer == Answer::yes) {
    frame.actions.push_back(*ui.file.when_sure);
    ui.dialog = Dialog::none;
  } else {
    const bool copying = std::holds_alternative<KeepLearningCopy>(*ui.file.when_sure);
    ui.dialog = keeping   ? Dialog::none
                : saving  ? Dialog::save_as
                : copying ? Dialog::learning_copy_file
                          : Dialog::export_map;
  }
  ui.file.when_sure.reset();
}

void draw_leave_unsaved(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (!frame.shown.banner || !ui.leaving) {  // it was kept meanwhile
    ui.dialog = Dialog::none;
    return;
  }
  ui::heading(text::tr(language, "The last changes are not on disk"));
  ui::paragraph(text::say(language, *frame.shown.banner));
  ui::paragraph(
      text::tr(language, "Keep a copy on another disk or in another folder, or they are lost."),
      true);
  ui::space();
  if (ui::button(text::tr(language, "Leave without them"), "dialog.leave", ui::Kind::danger)) {
    ui.leave_anyway = true;
    frame.actions.push_back(*ui.leaving);
    ui.dialog = Dialog::none;
    return;
  }
  ImGui::SameLine();
  const Answer answer =
      dialog_buttons(frame.shown, frame.keys, text::tr(language, "Keep a copy as…"));
  if (answer == Answer::none) return;
  ui.leaving.reset();
  ui.dialog = answer == Answer::yes ? Dialog::save_as : Dialog::none;
}

void draw_session_details(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  const model::Workshop& workshop = frame.shown.session->now();
  ui::heading(text::tr(language, "About this session"));
  ui::space(0.25f);
  ui::label(text::tr(language, "Title"));
  focus_first(frame);
  edit_field(frame.shown, frame.ui, frame.actions,
             {"title", "details.title", workshop.title, text::tr(language, "A new map")});
  ui::label(text::tr(language, "The goal, in one sentence"));
  edit_field(frame.shown, frame.ui, frame.actions,
             {"goal", "details.goal", workshop.goal,
              text::tr(language,
                       "What do you want to reach, and by when? A map belongs to one "
                       "goal."),
              3});
  ui::label(text::tr(language, "Kind of session"));
  ui::paragraph(kind_words(workshop.kind, language));
  ui::paragraph(what_the_room_may_see(workshop.kind, language), true);
  ui::label(text::tr(language, "Where it is kept"));
  ui::paragraph(frame.shown.path.string());
  if (frame.shown.sealed)
    ui::paragraph(text::tr(language, "It is sealed: without the passphrase nobody can read it."));
  ui::paragraph(text::tr(language,
                         "Every change is in this file at once; there is nothing to save. "
                         "Nothing leaves this computer."),
                true);
  ui::space(0.5f);
  // Enter in a field keeps its words; it does not close the dialog.
  const bool pressed = ui::button(text::tr(language, "Done"), "dialog.main", ui::Kind::main);
  if (!pressed && !frame.keys.escape) return;
  leave_field(frame.shown, frame.ui, frame.actions);
  frame.ui.dialog = Dialog::none;
}

}  // namespace gui
