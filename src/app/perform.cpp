#include "app/perform.hpp"

#include "app/bell.hpp"
#include "app/exports.hpp"
#include "app/files.hpp"
#include "app/keeping.hpp"
#include "app/origin.hpp"
#include "app/own_interventions.hpp"
#include "app/saving.hpp"
#include "app/sealing.hpp"
#include "gui/gui.hpp"

namespace app {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};

bool leaves_the_session(const gui::Action& action) {
  return std::holds_alternative<gui::NewSession>(action) ||
         std::holds_alternative<gui::Open>(action) ||
         std::holds_alternative<gui::OpenExample>(action) ||
         std::holds_alternative<gui::CloseSession>(action) ||
         std::holds_alternative<gui::Branch>(action) || std::holds_alternative<gui::Quit>(action);
}

}  // namespace

bool may_leave(Program& program, const gui::Action& action) {
  if (!may_leave_locked(program)) return false;
  if (!program.file) return true;
  for (gui::Action& last : gui::last_words(shown_of(program), program.ui))
    perform(program, std::move(last));
  if (!program.file->banner() || program.ui.leave_anyway) return true;
  program.ui.leaving = action;
  program.ui.dialog = gui::Dialog::leave_unsaved;
  return false;
}

void perform(Program& program, gui::Action action) {
  if (held_back(program, action)) return;
  if (leaves_the_session(action) && !may_leave(program, action)) return;
  std::visit(Overloaded{
                 [&](gui::Record& record) { do_record(program, std::move(record)); },
                 [&](gui::Undo) { do_undo(program); },
                 [&](gui::Redo) { do_redo(program); },
                 [&](const gui::NewSession& asked) { do_new_session(program, asked); },
                 [&](const gui::Open& asked) {
                   if (asked.passphrase.empty()) return do_open(program, asked.path);
                   do_open(program, asked.path,
                           session::unlock_with(asked.passphrase, program.random));
                 },
                 [&](gui::OpenExample) { do_open_example(program); },
                 [&](gui::StopBusy) { do_stop_busy(program); },
                 [&](gui::CloseSession) { do_close(program); },
                 [&](const gui::SaveAs& asked) { do_save_as(program, asked); },
                 [&](const gui::Import& asked) { do_import(program, asked); },
                 [&](const gui::Export& asked) { do_export(program, asked); },
                 [&](const gui::KeepOwnInterventions& asked) { do_keep_own(program, asked); },
                 [&](const gui::ListFolder& asked) { do_list_folder(program, asked.path); },
                 [&](const gui::ForgetRecent& asked) { do_forget_recent(program, asked.path); },
                 [&](const gui::SetSettings& asked) { do_settings(program, asked.settings); },
                 [&](const gui::PlaceWall& asked) { do_place_wall(program, asked.where); },
                 [&](const gui::ShowOnWall& asked) { gui::show_on_wall(program.ui, asked.what); },
                 [&](const gui::Branch& asked) { do_branch(program, asked.at); },
                 [&](const gui::Seal& asked) { do_seal(program, asked.passphrase); },
                 [&](gui::Unseal) { do_unseal(program); },
                 [&](gui::Lock) { do_lock(program); },
                 [&](const gui::Unlock& asked) { do_unlock(program, asked.passphrase); },
                 [&](gui::LeaveLocked) { do_leave_locked(program); },
                 [&](gui::DeleteSession) { do_delete(program); },
                 [&](const gui::Forget& asked) { do_forget(program, asked); },
                 [&](const gui::KeepLearningCopy& asked) { do_learning_copy(program, asked); },
                 [&](gui::RingBell) { ring_bell(); },
                 [&](gui::CompareWithOrigin) { do_compare_with_origin(program); },
                 [&](gui::Quit) { program.quitting = true; },
             },
             action);
}

}  // namespace app
