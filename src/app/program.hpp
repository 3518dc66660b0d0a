#pragma once
// Program: everything the window's program holds between two frames. Panels never see it: they get
// the part they may read as gui::Shown, and what they ask for comes to `perform`.

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/paths.hpp"
#include "app/settings.hpp"
#include "app/worker.hpp"
#include "base/random.hpp"
#include "base/time.hpp"
#include "catalogue/catalogue.hpp"
#include "catalogue/codes.hpp"
#include "catalogue/guides.hpp"
#include "catalogue/templates.hpp"
#include "draw/font.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "session/file.hpp"

namespace app {

/// What the program reads once, at its start.
struct Bundled {
  draw::Fonts fonts;
  catalogue::CodeWords code_words;
  std::vector<catalogue::Template> templates;
  catalogue::Guides guides;
  catalogue::Catalogue catalogue;        // with the user's own entries
  std::vector<base::Message> remarks{};  // what of those could not be used
};
base::Result<Bundled> load_bundled(const Paths& paths);
/// The catalogue alone. What is wrong in the user's folder is a remark, never an error.
base::Result<catalogue::Merged> load_catalogue(const Paths& paths);

/// What the worker does for somebody who waits. Copies speak of the same work.
struct Busy {
  base::Message what;
  base::Time shown_from;  // what is over sooner is not worth a word
  std::stop_source stop{std::nostopstate};
  // From 0 to 1; less: it cannot be told. Shared with the work itself.
  std::shared_ptr<std::atomic<double>> done = std::make_shared<std::atomic<double>>(-1);
};

/// A sealed session that is locked: its key is gone, and all that was in memory with it.
struct LockedSession {
  std::filesystem::path path;
  // Only when the disk failed: what is not in the file would be lost. Nobody sees it meanwhile.
  std::optional<session::File> unsaved{};
  std::optional<base::Message> refused{};  // why it did not open
};

struct Program;

/// What the worker needs to be followed and stopped: the window is woken for every whole percent.
struct Watched {
  Watched(const Program& program, const Busy& busy, const std::stop_token& ending);
  std::stop_source stop;
  std::stop_callback<std::function<void()>> at_the_end;  // of the program
  session::Watch watch;
};

struct Program {
  Paths paths;
  Bundled bundled;
  base::Clock clock;
  base::Random random;
  Kept kept;  // settings and recent files, as they are on disk

  gui::Ui ui{};
  std::optional<session::File> file{};
  std::optional<LockedSession> locked{};  // then there is no `file`
  std::vector<base::Message> notices{};   // stay until read: why a file could not be opened
  std::optional<Busy> busy{};
  std::optional<gui::Folder> folder{};
  std::optional<session::Session> origin{};  // of the session in the window, once it was asked for
  bool saving = false;  // a copy is being written: what would change the session waits
  std::vector<gui::Action> held_back{};
  bool replay = false;  // the next session opens at the step Look back
  bool quitting = false;

  Worker worker;  // last: its thread ends before what it may still wake
};

/// The program beside the window: who records, in every entry made here.
inline constexpr const char* recorded_by = "facilitator";

/// Without the glyphs, which the window adds.
gui::Shown shown_of(const Program& program);

/// Says what the worker begins to do; other work that was said before is no longer.
Busy begin_busy(Program& program, base::Message what);
/// This work has ended; when other work began since, that goes on being said.
void no_longer_busy(Program& program, const Busy& work);

/// Settings and recent files go to disk.
void keep(Program& program);

void toast(Program& program, base::Message what, bool bad = false);
/// A toast that stays longer: something was not done.
void toast(Program& program, const base::Error& error);

/// Takes over what the worker has finished; true when there was something.
bool take_finished(Program& program);

base::Time now();                          // the clock of this computer
base::Day local_day(base::Time time);      // in its time zone
int minutes_east(base::Time time);         // of UTC, then
std::string local_clock(base::Time time);  // "14:05"

}  // namespace app
