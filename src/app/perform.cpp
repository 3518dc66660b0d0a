#include "app/perform.hpp"

#include "app/exports.hpp"
#include "app/files.hpp"

namespace app {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};

}  // namespace

void perform(Program& program, gui::Action action) {
  std::visit(Overloaded{
                 [&](gui::Record& record) { do_record(program, std::move(record)); },
                 [&](gui::Undo) { do_undo(program); },
                 [&](gui::Redo) { do_redo(program); },
                 [&](const gui::NewSession& asked) { do_new_session(program, asked); },
                 [&](const gui::Open& asked) { do_open(program, asked.path); },
                 [&](gui::OpenExample) { do_open_example(program); },
                 [&](gui::CloseSession) { do_close(program); },
                 [&](const gui::SaveAs& asked) { do_save_as(program, asked); },
                 [&](const gui::Import& asked) { do_import(program, asked); },
                 [&](const gui::Export& asked) { do_export(program, asked); },
                 [&](const gui::ListFolder& asked) { do_list_folder(program, asked.path); },
                 [&](const gui::ForgetRecent& asked) { do_forget_recent(program, asked.path); },
                 [&](const gui::SetSettings& asked) { do_settings(program, asked.settings); },
                 [&](gui::Quit) { program.quitting = true; },
             },
             action);
}

}  // namespace app
