#include "app/open_window.hpp"

#include <filesystem>

#include "app/files.hpp"
#include "app/program.hpp"
#include "app/window.hpp"

namespace app {

namespace {

/// The window asks itself, unless a file with the passphrase was named.
session::Unlock unlock_by_file(const Surroundings& around) {
  if (!around.passphrase_file) return {};
  return {
      [file = *around.passphrase_file](const session::Seal& seal) -> base::Result<session::Key> {
        const auto passphrase = passphrase_in(file);
        if (!passphrase) return tl::unexpected(passphrase.error());
        return session::key_from(*passphrase, seal);
      },
      around.random};
}

}  // namespace

base::Result<void> open_window(const OpenWindow& asked, const Surroundings& around) {
  auto bundled = load_bundled(around.paths);
  if (!bundled) return tl::unexpected(bundled.error());
  Kept usual;
  usual.settings.language = around.language;
  const auto kept = load_kept(around.paths.settings, usual);
  Program program{.paths = around.paths,
                  .bundled = std::move(*bundled),
                  .clock = around.clock,
                  .random = around.random,
                  .kept = kept.value_or(usual),
                  .worker = Worker(wake_window)};
  if (around.language_asked) program.kept.settings.language = around.language;
  if (!kept) program.notices.push_back(kept.error().what);
  // Not before the window is there: the worker wakes it.
  return run_window(program, [&asked, &around](Program& started) {
    started.replay = asked.replay;
    if (!asked.file.empty())
      do_open(started, std::filesystem::absolute(asked.file), unlock_by_file(around));
    if (asked.example) do_open_example(started);
  });
}

}  // namespace app
