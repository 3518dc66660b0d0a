#pragma once
// The program of the window without its window, in a folder of its own.

#include <memory>
#include <semaphore>

#include "app/files.hpp"
#include "app/perform.hpp"
#include "session/codec.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

namespace app {

struct Desk {
  TestFolder folder;
  std::counting_semaphore<> woken{0};
  std::int64_t now = 1'795'000'000'000;
  Program program;

  Desk()
      : program{.paths = paths_in(folder),
                .bundled = *load_bundled(paths_in(folder)),
                .clock = [this] { return base::Time{now}; },
                .random = [number = std::make_shared<std::uint64_t>(7)] { return (*number)++; },
                .kept = {},
                .worker = Worker([this] { woken.release(); })} {}

  static Paths paths_in(const TestFolder& folder) {
    Paths paths;
    paths.assets = KARNEMELK_ASSETS;
    paths.sessions = folder / "sessions";
    paths.settings = folder / "settings.json";
    return paths;
  }

  template <class Condition>
  void wait_until(Condition condition) {
    while (!condition()) {
      woken.acquire();
      take_finished(program);
    }
  }

  std::string last_toast() const {
    return program.ui.toasts.empty() ? "none" : english(program.ui.toasts.back().what);
  }
};

// Some megabytes, so that there is progress to be said.
inline std::filesystem::path large_session(const TestFolder& folder) {
  session::Session session(session::Header{1, "0123456789abcdef0123456789abcdef", {}, {}, ""});
  for (session::Seq seq = 1; seq <= 60; ++seq) {
    session.append({seq, {}, "f", session::Do{{session::SetGoal{std::string(60000, 'x')}}, 0}, {}});
  }
  return put_bytes(folder / "large.json", session::canonical_text(session));
}

}  // namespace app
