#include "app/origin.hpp"

#include <algorithm>
#include <fstream>
#include <memory>
#include <utility>

#include "app/files.hpp"
#include "gui/compare_panel.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t header_bytes = 4096;  // the id stands at the beginning of what we write

// So that not every session of somebody is read whole.
bool may_be(const fs::path& file, const std::string& id) {
  std::ifstream in(file, std::ios::binary);
  std::string beginning(header_bytes, '\0');
  in.read(beginning.data(), std::streamsize(beginning.size()));
  beginning.resize(std::size_t(std::max<std::streamsize>(0, in.gcount())));
  return beginning.find(id) != std::string::npos;
}

void add_sessions_in(const fs::path& folder, std::vector<fs::path>& files) {
  std::error_code trouble;
  for (fs::directory_iterator at(folder, trouble), end; !trouble && at != end;
       at.increment(trouble)) {
    std::error_code ignored;
    if (at->path().extension() == ".json" && at->is_regular_file(ignored))
      files.push_back(at->path());
  }
}

void take_origin(Program& program, const std::string& branch,
                 base::Result<session::Session> found) {
  if (!program.file || program.file->session().header().id != branch) return;
  if (!found) return toast(program, found.error());
  program.origin = *std::move(found);
  gui::start_comparing_with_origin(shown_of(program), program.ui);
}

}  // namespace

std::vector<fs::path> places_of_origin(const Program& program) {
  std::vector<fs::path> files;
  for (const RecentFile& recent : program.kept.recent) files.push_back(recent.path);
  if (program.file) add_sessions_in(fs::absolute(program.file->path()).parent_path(), files);
  add_sessions_in(program.paths.sessions, files);
  return files;
}

base::Result<session::Session> find_session(const std::string& id,
                                            const std::vector<fs::path>& files,
                                            const session::Watch& watch) {
  for (const fs::path& file : files) {
    if (!may_be(file, id)) continue;
    auto read = session::read(file, watch);
    if (read && read->session.header().id == id) return std::move(read->session);
  }
  return base::trouble(base::Trouble::failed,
                       "The session that this one branched off from was not found: not among the "
                       "recent files, not beside this one and not in your folder of sessions. Put "
                       "it beside this file, or open it once; then compare again.");
}

void do_compare_with_origin(Program& program) {
  if (!program.file || !program.file->session().header().origin) return;
  do_stop_busy(program);
  const Busy busy = begin_busy(program, base::message("Looking for the origin ..."));
  program.worker.start([&program, busy, branch = program.file->session().header().id,
                        id = program.file->session().header().origin->session,
                        files = places_of_origin(program)](
                           std::stop_token ending) -> Worker::Completion {
    const Watched watched(program, busy, ending);
    const auto found =
        std::make_shared<base::Result<session::Session>>(find_session(id, files, watched.watch));
    return [&program, busy, branch, found] {
      no_longer_busy(program, busy);
      if (!busy.stop.stop_requested()) take_origin(program, branch, std::move(*found));
    };
  });
}

}  // namespace app
