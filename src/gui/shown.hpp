#pragma once
// All that panels may read: the session and what the program around it knows. Made by app/ for each
// frame; panels change nothing in it, they push Actions.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "catalogue/catalogue.hpp"
#include "catalogue/codes.hpp"
#include "catalogue/guides.hpp"
#include "catalogue/templates.hpp"
#include "draw/font.hpp"
#include "gui/fonts.hpp"
#include "gui/marks.hpp"
#include "gui/settings.hpp"
#include "session/history.hpp"

namespace gui {

struct Recent {
  std::filesystem::path path;
  std::string title;
  bool there = true;                      // false: the file is gone
  std::optional<base::Day> keep_until{};  // none: nothing to remind of
};

struct FolderItem {
  std::string name;  // UTF-8
  bool is_folder = false;
  std::uint64_t bytes = 0;
  base::Time changed;
};

/// The answer to ListFolder.
struct Folder {
  std::filesystem::path path;
  std::vector<FolderItem> items;  // folders first, then by name
  std::optional<base::Error> error;
};

/// What is being read or written just now, and takes long enough to be said.
struct Busy {
  base::Message what;
  std::optional<double> done{};  // from 0 to 1; none: it cannot be told
  bool can_stop = false;         // StopBusy is heard
};

/// A sealed session that was locked; nothing else of it is known.
struct Locked {
  std::optional<base::Message> refused;  // why it did not open
  bool busy = false;                     // being opened
};

struct Shown {
  const session::Session* session = nullptr;  // null: the start screen
  bool sealed = false;                        // the session, with a passphrase
  std::optional<Locked> locked{};             // then there is no session
  const session::Session* origin = nullptr;   // what it branched off from, when that was looked up
  std::filesystem::path path;                 // of the session file
  std::optional<base::Message> read_only;     // why nothing can be recorded
  std::optional<base::Message> banner;        // what is wrong with the disk
  std::vector<base::Message> remarks;         // what reading said (torn line cut, migrated, ...)
  std::optional<Busy> busy;

  Settings settings;
  std::vector<Recent> recent;
  std::vector<std::filesystem::path>
      places;  // for the file dialog: documents, home ... sessions last
  std::optional<Folder> folder;
  const std::vector<catalogue::Template>* templates = nullptr;
  const catalogue::CodeWords* code_words = nullptr;
  const catalogue::Guides* guides = nullptr;
  const catalogue::Catalogue* catalogue = nullptr;  // with the user's own entries
  const draw::Fonts* fonts = nullptr;
  FontBook* book = nullptr;               // never null in a frame
  Marks* marks = nullptr;                 // tests only
  std::optional<draw::Size> wall_size{};  // pixels of the second window, when it is there
  base::Time now;                         // UTC; the only clock panels know
  base::Day today;                        // in the place where the user is
  int minutes_east = 0;                   // of UTC, there and now: for times of the day
  base::Zone zone;                        // of that place
  std::uint32_t random = 0;               // new for each frame: for proposing a code
};

}  // namespace gui
