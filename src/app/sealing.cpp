#include "app/sealing.hpp"

#include <memory>
#include <utility>

#include "app/files.hpp"
#include "app/passphrase.hpp"
#include "app/perform.hpp"
#include "app/settings.hpp"
#include "gui/gui.hpp"

namespace app {
namespace {

using base::Result;
using session::Key;
using session::Secret;

constexpr std::int64_t patience = 500;  // milliseconds that nobody minds waiting

/// Makes a key on the worker, and then does something with it in the window.
void with_key(Program& program, base::Message what, const Secret& passphrase,
              const session::Seal& seal, std::function<void(const Result<Key>&)> then) {
  no_core_dumps();
  do_stop_busy(program);
  const Busy busy{std::move(what), {program.clock().milliseconds + patience}};
  program.busy = busy;
  program.worker.start([&program, passphrase, seal, busy,
                        then = std::move(then)](std::stop_token) -> Worker::Completion {
    const auto key = std::make_shared<Result<Key>>(session::key_from(passphrase, seal));
    return [&program, busy, key, then] {
      no_longer_busy(program, busy);
      then(*key);
    };
  });
}

void hide_the_title(Program& program) {
  hide_title(program.kept, program.file->path());
  if (const auto saved = save_kept(program.paths.settings, program.kept); !saved)
    toast(program, saved.error());
}

void refuse(Program& program, const base::Error& error) {
  if (!program.locked) return;
  program.locked->refused =
      error.trouble == base::Trouble::passphrase
          ? base::message(
                "This is not the passphrase. Try again; look at capitals and at the "
                "language of the keyboard.")
          : error.what;
}

/// What was not on the disk is in the window again.
void show_again(Program& program) {
  session::File file = std::move(*program.locked->unsaved);
  program.locked.reset();
  program.file.emplace(std::move(file));
  start_afresh(program.ui);
}

void open_unsaved(Program& program, const Secret& passphrase) {
  const session::Key& known = *program.locked->unsaved->key();
  with_key(program, base::message("Opening..."), passphrase, known.seal,
           [&program](const Result<Key>& key) {
             if (!program.locked || !program.locked->unsaved) return;
             const auto& header = program.locked->unsaved->session().header();
             if (!key) return refuse(program, key.error());
             if (session::fits(*key, header)) return show_again(program);
             refuse(program, {base::Trouble::passphrase, {}});
           });
}

}  // namespace

void do_seal(Program& program, const Secret& passphrase) {
  if (!program.file) return;
  const std::string id = program.file->session().header().id;
  const bool was_sealed = program.file->key() != nullptr;
  with_key(program, base::message("Sealing..."), passphrase, session::new_seal(program.random),
           [&program, id, was_sealed, passphrase](const Result<Key>& key) {
             // Another session may have come into the window meanwhile.
             if (!program.file || program.file->session().header().id != id) return;
             if (program.saving) return perform(program, gui::Seal{passphrase});  // after that
             if (!key) return toast(program, key.error());
             if (const auto sealed = program.file->seal(*key, program.random); !sealed)
               return toast(program, sealed.error());
             hide_the_title(program);
             toast(program,
                   was_sealed
                       ? base::message("From now on the new passphrase opens this session.")
                       : base::message("Sealed. Traces of what stood in the file before may stay "
                                       "on this disk, and in copies elsewhere."));
           });
}

void do_unseal(Program& program) {
  if (!program.file) return;
  if (const auto done = program.file->unseal(); !done) return toast(program, done.error());
  toast(program, base::message("Not sealed any more: whoever can read the file can read all of "
                               "it."));
}

void do_lock(Program& program) {
  if (!program.file || !program.file->key()) return;
  for (gui::Action& last : gui::last_words(shown_of(program), program.ui))
    perform(program, std::move(last));
  do_stop_busy(program);
  LockedSession locked{program.file->path()};
  if (program.file->banner()) locked.unsaved = std::move(program.file);
  program.file.reset();
  program.locked = std::move(locked);
  program.notices.clear();
  program.folder.reset();
  program.ui.toasts.clear();
  start_afresh(program.ui);
}

void do_unlock(Program& program, const Secret& passphrase) {
  if (!program.locked) return;
  program.locked->refused.reset();
  if (program.locked->unsaved) return open_unsaved(program, passphrase);
  no_core_dumps();
  const Busy busy{base::message("Opening..."), {program.clock().milliseconds + patience}};
  program.busy = busy;
  const auto unlock = session::unlock_with(passphrase, program.random);
  program.worker.start(
      [&program, busy, unlock, path = program.locked->path](std::stop_token) -> Worker::Completion {
        const auto opened =
            std::make_shared<Result<session::File>>(session::File::open(path, {}, {}, unlock));
        return [&program, busy, path, opened] {
          no_longer_busy(program, busy);
          if (!program.locked || program.locked->path != path) return;
          if (*opened) return take_over(program, std::move(**opened));
          refuse(program, opened->error());
        };
      });
}

void do_leave_locked(Program& program) {
  if (!may_leave_locked(program)) return;
  program.locked.reset();
  do_close(program);
}

bool may_leave_locked(Program& program) {
  if (!program.locked || !program.locked->unsaved) return true;
  program.locked->refused = base::message(
      "The last changes are not on the disk yet. Open the session first and keep a "
      "copy, or they are lost.");
  return false;
}

}  // namespace app
