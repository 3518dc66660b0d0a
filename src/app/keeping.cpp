#include "app/keeping.hpp"

#include <system_error>

#include "app/exports.hpp"
#include "app/files.hpp"
#include "base/files.hpp"
#include "session/forget.hpp"
#include "text/text.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;
using base::message;
using base::Trouble;

base::Result<void> remove_left_behind(const fs::path& path) {
  for (const fs::path& left : base::left_behind(path))
    if (auto removed = base::remove_file(left); !removed) return removed;
  return {};
}

base::Result<void> may_be_deleted(const fs::path& path) {
  const auto file = base::open_file(path, base::Access::read);
  if (!file) return tl::unexpected(file.error());
  if (!is_session(path))
    return base::trouble(Trouble::usage, "{file} is not a session, and is left as it is.",
                         {{"file", path.string()}});
  if (base::try_lock(*file) == base::Locking::held_by_another)
    return base::trouble(Trouble::failed,
                         "{file} is open in a window of Karnemelk. Close it there first.",
                         {{"file", path.string()}});
  // What cannot be read cannot say that it is on hold.
  const auto read = session::read(path);
  if (!read || read->session.now().retention.hold.empty()) return {};
  return base::trouble(Trouble::failed,
                       "{file} is on hold: {why}. If it may go, take the hold off first.",
                       {{"file", path.string()}, {"why", read->session.now().retention.hold}});
}

}  // namespace

base::Result<void> delete_session(const fs::path& path) {
  if (auto may = may_be_deleted(path); !may) return may;
  std::error_code problem;
  const fs::path real = fs::canonical(path, problem);
  if (problem)
    return tl::unexpected(base::system_error(problem.value(), path, base::Doing::writing));
  if (auto removed = remove_left_behind(real); !removed) return removed;
  if (auto removed = base::remove_file(real); !removed) return removed;
  return fs::is_symlink(path, problem) ? base::remove_file(path) : base::Result<void>{};
}

base::Message what_may_remain() {
  return message(
      "Copies elsewhere may remain: backups, e-mail, folders that are synchronised, what was "
      "exported. Traces may stay on the disk for a while.");
}

base::Result<std::size_t> forget_people(session::File& file, const session::People& people,
                                        const std::vector<std::string>& left, base::Time at) {
  session::Forgotten rest = session::forgotten(file.session(), people, left, at, recorded_by);
  if (auto replaced = file.replace(std::move(rest.session)); !replaced)
    return tl::unexpected(replaced.error());
  std::error_code ignored;
  const fs::path real = fs::canonical(file.path(), ignored);
  if (auto removed = remove_left_behind(ignored ? file.path() : real); !removed)
    return tl::unexpected(removed.error());
  return rest.lines_with_unknown;
}

std::vector<fs::path> branches_beside(const session::Session& session, const fs::path& path) {
  const auto& own = session.header();
  const auto is_akin = [&](const session::Header& other) {
    if (other.origin && other.origin->session == own.id) return true;
    if (!own.origin) return false;
    return own.origin->session == other.id ||
           (other.origin && other.origin->session == own.origin->session);
  };
  std::vector<fs::path> found;
  std::error_code trouble;
  const fs::path folder = fs::absolute(path, trouble).parent_path();
  for (fs::directory_iterator at(folder, trouble), end; !trouble && at != end;
       at.increment(trouble)) {
    std::error_code ignored;
    if (fs::equivalent(at->path(), path, ignored) || !is_session(at->path())) continue;
    const auto read = session::read(at->path());
    if (read && is_akin(read->session.header())) found.push_back(at->path());
  }
  return found;
}

session::LearningChoices completed(session::LearningChoices choices,
                                   const catalogue::CodeWords& words,
                                   const catalogue::Catalogue& content, base::Language language) {
  choices.codes = words.in(language);
  const std::size_t count = choices.codes.size();
  for (int again = 2; again <= 50; ++again)  // for the largest maps
    for (std::size_t i = 0; i < count; ++i)
      choices.codes.push_back(choices.codes[i] + " " + std::to_string(again));
  for (const auto& one : content.interventions) choices.interventions.insert(one.id);
  if (choices.meeting.empty()) choices.meeting = text::tr(language, "Meeting");
  if (choices.title.empty()) choices.title = text::tr(language, "Learning copy");
  return choices;
}

base::Result<void> write_copy(const session::Session& copy, const fs::path& path, bool replace) {
  const std::string text = session::canonical_text(copy);
  const auto written = replace ? base::replace_file(path, text) : base::create_file(path, text);
  if (!written) return tl::unexpected(written.error());
  return {};
}

void do_delete(Program& program) {
  if (!program.file) return;
  const fs::path path = fs::absolute(program.file->path());
  do_close(program);  // it holds the lock
  if (const auto deleted = delete_session(path); !deleted) {
    program.notices = {deleted.error().what};
    return;
  }
  do_forget_recent(program, path);
  toast(program, message("The session was deleted."));
}

void do_forget(Program& program, const gui::Forget& asked) {
  if (!program.file) return;
  const auto dropped = forget_people(*program.file, asked.people, asked.left, program.clock());
  if (!dropped) return toast(program, dropped.error());
  start_afresh(program.ui);
  remember_open(program);
  program.notices.clear();
  if (*dropped > 0)
    program.notices.push_back(
        base::message_counting("{count} line held something that this version does not know. That "
                               "was dropped: it could have been about them.",
                               "{count} lines held something that this version does not know. That "
                               "was dropped: it could have been about them.",
                               long(*dropped)));
  for (const fs::path& branch : branches_beside(program.file->session(), program.file->path()))
    program.notices.push_back(
        message("{file} shares its beginning with this session and may hold the same people.",
                {{"file", branch.string()}}));
  toast(program, message("It is wiped out of every entry of this session."));
}

void do_learning_copy(Program& program, const gui::KeepLearningCopy& asked) {
  if (!program.file) return;
  std::error_code ignored;
  if (fs::equivalent(asked.path, program.file->path(), ignored))
    return toast(program,
                 message("{file} is the session itself. Choose another name.",
                         {{"file", asked.path.filename().string()}}),
                 true);
  // Without entries of the user's own: nobody else knows those.
  const auto content = catalogue::load_catalogue(program.paths.assets / "catalogue");
  if (!content) return toast(program, content.error());
  const auto choices = completed(asked.choices, program.bundled.code_words, *content,
                                 program.kept.settings.language);
  const auto copy = session::learning_copy(program.file->session(), choices, program.random);
  if (!copy) return toast(program, copy.error());
  if (const auto written = write_copy(copy->session, asked.path, asked.replace); !written)
    return toast(program, written.error());
  toast(program, message("{file} was written: a learning copy, without recognisable data.",
                         {{"file", asked.path.filename().string()}}));
}

}  // namespace app
