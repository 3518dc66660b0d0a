#include "app/saving.hpp"

#include <memory>
#include <system_error>
#include <utility>

#include "app/files.hpp"
#include "app/perform.hpp"
#include "app/synced_folder.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::message;

template <class... Kinds>
bool is_one_of(const gui::Action& action) {
  return (std::holds_alternative<Kinds>(action) || ...);
}

void goes_on_in(Program& program, session::Copy copy) {
  const fs::path path = copy.path;
  program.file->go_on_in(std::move(copy));
  if (auto remark = remark_when_synchronised(path)) program.notices.push_back(*std::move(remark));
  remember_open(program);
  toast(program, message("Saved as {file}. From now on every change is kept there.",
                         {{"file", path.filename().string()}}));
}

void finish(Program& program, const Busy& busy, base::Result<session::Copy> copy) {
  no_longer_busy(program, busy);
  program.saving = false;
  if (copy)
    goes_on_in(program, *std::move(copy));
  else
    toast(program, copy.error());
  for (gui::Action& action : std::exchange(program.held_back, {}))
    perform(program, std::move(action));
}

}  // namespace

void do_save_as(Program& program, const gui::SaveAs& asked) {
  if (!program.file) return;
  std::error_code ignored;
  if (!asked.replace && fs::exists(asked.path, ignored))
    return toast(program,
                 message("{file} exists already. Choose another name, or say that it may be "
                         "replaced.",
                         {{"file", asked.path.filename().string()}}),
                 true);
  do_stop_busy(program);
  const Busy busy = begin_busy(
      program, message("Saving as {file} ...", {{"file", asked.path.filename().string()}}));
  program.saving = true;
  const session::File& file = *program.file;
  program.worker.start(
      [&program, &file, path = asked.path, busy](std::stop_token ending) -> Worker::Completion {
        const Watched watched(program, busy, ending);
        const auto copy =
            std::make_shared<base::Result<session::Copy>>(file.copy_to(path, watched.watch));
        return [&program, busy, copy] { finish(program, busy, std::move(*copy)); };
      });
}

bool held_back(Program& program, gui::Action& action) {
  const bool changes =
      is_one_of<gui::Record, gui::Undo, gui::Redo, gui::SaveAs, gui::Import, gui::NewSession,
                gui::Open, gui::OpenExample, gui::CloseSession, gui::Branch, gui::Seal, gui::Unseal,
                gui::Lock, gui::DeleteSession, gui::Forget, gui::Quit>(action);
  if (!program.saving || !changes) return false;
  program.held_back.push_back(std::move(action));
  return true;
}

}  // namespace app
