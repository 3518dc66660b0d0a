#include "app/own_interventions.hpp"

#include <system_error>

#include "advice/advice.hpp"
#include "base/files.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_bytes = 1 << 20;  // as much as a file of the catalogue may hold

/// Something else stands there, or it cannot be read.
bool would_be_lost(const fs::path& path, const std::string& text) {
  std::error_code ignored;
  if (!fs::exists(fs::symlink_status(path, ignored))) return false;
  const auto there = base::read_file(path, most_bytes);
  return !there || *there != text;
}

}  // namespace

fs::path own_interventions_path(const Paths& paths, const session::Session& session) {
  return paths.catalogue / ("own-" + session.header().id.substr(0, 8) + ".json");
}

base::Result<Keeping> keep_own_interventions(const fs::path& path, const std::string& text,
                                             bool replace) {
  if (!replace && would_be_lost(path, text)) return Keeping::must_ask;
  if (const auto made = base::make_private_folder(path.parent_path()); !made)
    return tl::unexpected(made.error());
  if (const auto file = base::replace_file(path, text); !file) return tl::unexpected(file.error());
  return Keeping::written;
}

void do_keep_own(Program& program, const gui::KeepOwnInterventions& asked) {
  if (!program.file) return;
  const session::Session& session = program.file->session();
  const long count = long(session.now().own_interventions->size());
  const fs::path path = own_interventions_path(program.paths, session);
  const auto kept =
      keep_own_interventions(path, advice::own_interventions_file(session.now()), asked.replace);
  if (!kept) return toast(program, kept.error());
  if (*kept == Keeping::must_ask) {
    program.ui.file.name = path.string();
    program.ui.file.when_sure = gui::KeepOwnInterventions{true};
    program.ui.dialog = gui::Dialog::replace_file;
    return;
  }
  toast(
      program,
      program.file->key()
          ? base::message_counting(
                "{count} is kept for other sessions, in a file that is not sealed. It is there "
                "from the next start.",
                "{count} are kept for other sessions, in a file that is not sealed. They are "
                "there from the next start.",
                count)
          : base::message_counting(
                "{count} is kept for other sessions. It is there from the next start.",
                "{count} are kept for other sessions. They are there from the next start.", count));
}

}  // namespace app
