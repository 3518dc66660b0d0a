#include "app/files.hpp"

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

#include "app/branch.hpp"
#include "app/new_session.hpp"
#include "app/passphrase.hpp"
#include "app/perform.hpp"
#include "app/synced_folder.hpp"
#include "base/files.hpp"
#include "base/utf8.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t example_limit = 16u << 20;  // bytes; ours are far smaller

std::string shown_name(const fs::path& path) {
  return path.filename().string();
}

/// What cannot be seen of a sealed file, for who may know better.
base::Message how_far_it_goes(const session::Session& session, base::Language language) {
  const base::Time last = session.entries().back().at;
  return base::message(
      "The last change is of {day}, {time}. If you remember a later one, this is "
      "an older copy.",
      {{"day", text::long_day(language, local_day(last))}, {"time", local_clock(last)}});
}

/// Asks for the passphrase; `refused` when one was given.
void ask_passphrase(Program& program, const fs::path& path, bool refused) {
  hide_title(program.kept, path);
  keep(program);
  program.ui.sealed_file = path;
  program.ui.passphrase_refused = refused;
  program.ui.dialog = gui::Dialog::passphrase;
}

/// Of a sealed file it is said how far it goes.
void show_opened(Program& program, session::File file) {
  std::optional<base::Message> far;
  if (file.key() && !file.session().entries().empty())
    far = how_far_it_goes(file.session(), program.kept.settings.language);
  take_over(program, std::move(file));
  if (far) toast(program, *std::move(far));
}

void could_not_open(Program& program, const base::Error& error) {
  program.notices = {error.what};
  program.ui.dismissed.clear();
  program.ui.leave_anyway = false;
}

/// When undo or redo has nothing to do that is no trouble worth more than a toast.
void report(Program& program, const base::Result<session::Seq>& recorded) {
  if (!recorded) toast(program, recorded.error());
}

gui::FolderItem item_of(const fs::directory_entry& entry) {
  std::error_code ignored;
  gui::FolderItem item;
  item.name = shown_name(entry.path());
  item.is_folder = entry.is_directory(ignored);
  if (entry.is_regular_file(ignored)) item.bytes = entry.file_size(ignored);
  const auto changed = entry.last_write_time(ignored);
  if (!ignored) {
    const auto moment = std::chrono::file_clock::to_sys(changed);
    item.changed = {
        std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count()};
  }
  return item;
}

}  // namespace

void remember_open(Program& program) {
  const session::File& file = *program.file;
  const model::Workshop& now = file.session().now();
  const bool reminds = now.retention.hold.empty();
  // Of a sealed session the list knows where it is, not what it is about.
  remember(program.kept,
           {fs::absolute(file.path()),
            file.key() || now.kind == model::SessionKind::own ? std::string() : now.title,
            reminds ? now.retention.until : std::nullopt});
  keep(program);
}

void start_afresh(gui::Ui& ui) {
  gui::Ui fresh;
  fresh.toasts = std::move(ui.toasts);
  fresh.wall = gui::for_another_session(ui.wall);
  ui = std::move(fresh);
}

void take_over(Program& program, session::File file) {
  if (!may_leave(program, gui::Open{file.path(), {}})) return;
  program.file.emplace(std::move(file));
  program.locked.reset();
  program.origin.reset();
  start_afresh(program.ui);
  if (std::exchange(program.replay, false)) program.ui.step = gui::Step::look_back;
  program.notices.clear();
  if (auto remark = remark_when_synchronised(program.file->path()))
    program.notices.push_back(*std::move(remark));
  remember_open(program);
}

void do_record(Program& program, gui::Record record) {
  if (!program.file) return;
  const model::Retention kept = program.file->session().now().retention;
  const auto recorded =
      program.file->record(std::move(record.changes), program.clock(), recorded_by, record.joins);
  report(program, recorded);
  if (recorded && record.toast) toast(program, *record.toast);
  if (program.file->session().now().retention != kept) remember_open(program);
}

void do_undo(Program& program) {
  if (program.file && program.file->session().undoable())
    report(program, program.file->undo(program.clock(), recorded_by));
}

void do_redo(Program& program) {
  if (program.file && program.file->session().redoable())
    report(program, program.file->redo(program.clock(), recorded_by));
}

void do_new_session(Program& program, const gui::NewSession& asked) {
  const base::Time now = program.clock();
  const fs::path path =
      program.paths.sessions / session_file_name(local_day(now), program.random());
  if (const auto made = base::make_private_folder(program.paths.sessions); !made)
    return could_not_open(program, made.error());
  auto file =
      begin_session(path,
                    {asked.kind, asked.title, asked.template_id, program.kept.settings.language,
                     kept_until(asked.kind, asked.keep_until, local_day(now))},
                    program.bundled.templates, now, program.random);
  if (!file) return could_not_open(program, file.error());
  take_over(program, std::move(*file));
}

void do_open(Program& program, const fs::path& path, const session::Unlock& unlock) {
  std::error_code ignored;
  if (program.file && fs::equivalent(program.file->path(), path, ignored))
    return toast(program, base::message("{file} is open already.", {{"file", shown_name(path)}}));
  do_stop_busy(program);
  const Busy busy =
      begin_busy(program, base::message("Opening {file} ...", {{"file", shown_name(path)}}));
  const bool given = unlock.key != nullptr;
  if (given) no_core_dumps();
  program.worker.start(
      [&program, path, unlock, busy, given](std::stop_token ending) -> Worker::Completion {
        const Watched watched(program, busy, ending);
        const auto opened = std::make_shared<base::Result<session::File>>(
            session::File::open(path, watched.watch, {}, unlock));
        return [&program, path, busy, given, opened] {
          no_longer_busy(program, busy);
          if (busy.stop.stop_requested())
            return toast(program, base::message("Stopped: {file} was not opened.",
                                                {{"file", shown_name(path)}}));
          if (*opened) return show_opened(program, std::move(**opened));
          if (opened->error().trouble == base::Trouble::passphrase)
            return ask_passphrase(program, path, given);
          could_not_open(program, opened->error());
        };
      });
}

void do_stop_busy(Program& program) {
  if (program.busy) program.busy->stop.request_stop();
}

std::string example_name(base::Language language) {
  return language == base::Language::dutch ? "open-data-gemeente" : "open-data-municipality";
}

base::Result<fs::path> own_copy_of_example(const Paths& paths, base::Language language) {
  const std::string stem = example_name(language);
  const auto original =
      base::read_file(paths.assets / "sessions" / (stem + ".json"), example_limit);
  if (!original) return tl::unexpected(original.error());
  if (const auto made = base::make_private_folder(paths.sessions); !made)
    return tl::unexpected(made.error());
  for (int number = 1;; ++number) {
    const std::string suffix = number == 1 ? "" : "-" + std::to_string(number);
    const fs::path copy = paths.sessions / (stem + suffix + session::file_ending);
    std::error_code ignored;
    if (fs::exists(copy, ignored)) {
      const auto there = base::read_file(copy, example_limit);
      if (there && *there == *original) return copy;
      continue;
    }
    if (const auto made = base::create_file(copy, *original); !made)
      return tl::unexpected(made.error());
    return copy;
  }
}

void do_open_example(Program& program) {
  const auto copy = own_copy_of_example(program.paths, program.kept.settings.language);
  if (!copy) return could_not_open(program, copy.error());
  do_open(program, *copy);
}

void do_close(Program& program) {
  program.file.reset();
  program.origin.reset();
  program.notices.clear();
  start_afresh(program.ui);
}

gui::Folder list_folder(const fs::path& path) {
  gui::Folder folder;
  folder.path = path;
  std::error_code trouble;
  for (fs::directory_iterator at(path, trouble), end; !trouble && at != end;
       at.increment(trouble)) {
    gui::FolderItem item = item_of(*at);
    if (!item.name.starts_with('.') && base::is_utf8(item.name))
      folder.items.push_back(std::move(item));
  }
  if (trouble)
    folder.error = base::Error{
        base::Trouble::failed,
        base::message("The folder {folder} cannot be read: {reason}. Choose another one.",
                      {{"folder", path.string()}, {"reason", trouble.message()}})};
  std::sort(folder.items.begin(), folder.items.end(),
            [](const gui::FolderItem& a, const gui::FolderItem& b) {
              if (a.is_folder != b.is_folder) return a.is_folder;
              return base::folded(a.name) < base::folded(b.name);
            });
  return folder;
}

void do_list_folder(Program& program, const fs::path& path) {
  program.worker.start([&program, path](std::stop_token) -> Worker::Completion {
    const auto folder = std::make_shared<gui::Folder>(list_folder(path));
    return [&program, folder] { program.folder = std::move(*folder); };
  });
}

void do_branch(Program& program, session::Seq at) {
  if (!program.file) return;
  const base::Time now = program.clock();
  const fs::path path =
      program.paths.sessions / session_file_name(local_day(now), program.random());
  if (const auto made = base::make_private_folder(program.paths.sessions); !made)
    return toast(program, made.error());
  const session::Key* key = program.file->key();
  const auto made = branch_off(program.file->session(), key, at, path, now, program.random);
  if (!made) return toast(program, made.error());
  do_open(program, path, key ? session::unlock_with(*key, program.random) : session::Unlock());
}

void do_forget_recent(Program& program, const fs::path& path) {
  forget(program.kept, path);
  keep(program);
}

void do_settings(Program& program, const gui::Settings& settings) {
  if (settings == program.kept.settings) return;
  program.kept.settings = settings;
  keep(program);
}

void do_place_wall(Program& program, gui::WallMode where) {
  gui::place_wall(program.ui, where, program.clock());
  gui::Settings settings = program.kept.settings;
  settings.wall = where;
  do_settings(program, settings);
}

}  // namespace app
