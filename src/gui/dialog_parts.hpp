#pragma once
// What dialogs share: keys, the row of buttons at the end. Enter is the main button, Escape
// cancels.

#include <optional>
#include <string>
#include <vector>

#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "gui/widgets.hpp"

namespace gui {

/// The keys of this frame as a dialog means them.
struct DialogKeys {
  bool enter = false;       // the main button
  bool ctrl_enter = false;  // the same, also where Enter makes a new line
  bool escape = false, backspace = false;
  int down = 0;  // steps in a list; negative is up
};
DialogKeys dialog_keys(const Input& input);

enum class Answer { none, yes, no };

/// Cancel and the main button, at the right; marks "dialog.cancel" and "dialog.main".
Answer dialog_buttons(const Shown& shown, const DialogKeys& keys, const std::string& main,
                      bool enabled = true, ui::Kind kind = ui::Kind::main);

/// One of the dialogs: what it needs to draw itself.
struct DialogFrame {
  const Shown& shown;
  Ui& ui;
  Actions& actions;
  DialogKeys keys;
  bool fresh = false;  // the first frame that it is open
};

/// When the dialog is fresh, the next field takes the keyboard.
void focus_first(const DialogFrame& frame);

/// The field just drawn leaves up and down to the list below it; ImGui would leave the field.
void leave_arrows_to_list();

/// One of a list that explains itself.
struct Option {
  std::string mark, name, meaning;
};
/// The list with a field to search in and Cancel below it: the one that was pressed, or Enter
/// when one is left. `search` names the draft.
std::optional<std::size_t> draw_options(const DialogFrame& frame, const char* search,
                                        const std::vector<Option>& options);

void draw_new_session(const DialogFrame& frame);
void draw_file_dialog(const DialogFrame& frame);
void draw_replace_file(const DialogFrame& frame);
void draw_leave_unsaved(const DialogFrame& frame);
void draw_paste_list(const DialogFrame& frame);
void draw_new_meeting(const DialogFrame& frame);
void draw_labels(const DialogFrame& frame);
void draw_keys(const DialogFrame& frame);
void draw_palette(const DialogFrame& frame);
void draw_guide(const DialogFrame& frame);
void draw_cards(const DialogFrame& frame);
void draw_session_details(const DialogFrame& frame);
void draw_wall_dialog(const DialogFrame& frame);
void draw_wall_break(const DialogFrame& frame);
void draw_rules(const DialogFrame& frame);
void draw_choose_sign(const DialogFrame& frame);
void draw_something_else(const DialogFrame& frame);
void draw_own_intervention(const DialogFrame& frame);  // gui/own_interventions.hpp opens it
void draw_choose_intervention(const DialogFrame& frame);
void draw_remove_people(const DialogFrame& frame);
void draw_passphrase(const DialogFrame& frame);
void draw_seal(const DialogFrame& frame);
void draw_unseal(const DialogFrame& frame);
void draw_retention(const DialogFrame& frame);
void draw_delete_session(const DialogFrame& frame);
void draw_forget_person(const DialogFrame& frame);  // gui/forget_dialog.hpp opens it
void draw_learning_copy(const DialogFrame& frame);

}  // namespace gui
