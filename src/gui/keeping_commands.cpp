// Rows of the table of commands: what is kept, for how long, and of whom.

#include "gui/commands.hpp"
#include "gui/export_choices.hpp"
#include "gui/file_dialog.hpp"
#include "gui/forget_dialog.hpp"

namespace gui {
namespace {

using base::message;

bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
bool recordable(const Shown& shown, const Ui& ui) {
  return can_record(shown) && ui.step != Step::look_back;
}
bool may_be_deleted(const Shown& shown, const Ui&) {
  return shown.session && !shown.read_only;
}
bool one_person(const Shown& shown, const Ui& ui) {
  return shown.session && ui.step != Step::look_back && the_selected(ui);
}
bool one_recordable(const Shown& shown, const Ui& ui) {
  return one_person(shown, ui) && can_record(shown);
}

template <Dialog dialog>
void open_dialog(const Shown&, Ui& ui, Actions&) {
  ui.dialog = dialog;
}

void everything_about(const Shown& shown, Ui& ui, Actions&) {
  const model::Person* person = model::find(shown.session->now(), *the_selected(ui));
  if (!person) return;
  choose_everything_about(ui, session::people_called(*shown.session, person->code), shown.today);
}

}  // namespace

// clang-format off
std::vector<Command> keeping_commands() {
  constexpr auto S = CommandGroup::session;
  return {
      {"learning_copy", S, message("Learning copy…"), {}, false, false, true, in_session,
       open_dialog<Dialog::learning_copy>},
      {"retention", S, message("Keep until…"), {}, false, false, true, recordable,
       open_dialog<Dialog::retention>},
      {"delete_session", S, message("Delete this session…"), {}, false, false, true,
       may_be_deleted, open_dialog<Dialog::delete_session>},
  };
}

std::vector<Command> about_one_commands() {
  constexpr auto P = CommandGroup::people;
  return {
      {"everything_about", P, message("Everything about them…"), {}, false, false, true,
       one_person, everything_about},
      {"forget", P, message("Wipe out of everything…"), {}, false, false, true, one_recordable,
       ask_to_forget},
  };
}
// clang-format on

}  // namespace gui
