#pragma once
// What somebody asked for. Panels push Actions; after the frame app/perform carries them out.

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "gui/settings.hpp"
#include "scene/wall.hpp"
#include "session/change.hpp"
#include "session/entry.hpp"
#include "session/learning_copy.hpp"
#include "session/mentions.hpp"
#include "session/secret.hpp"

namespace gui {

struct Record {
  std::vector<session::Change> changes;  // one gesture = one Record = one entry
  session::Seq joins = 0;                // commits of one text focus are one undo step
  std::optional<base::Message> toast{};  // said when it is durable
};
struct Undo {};
struct Redo {};

struct NewSession {
  model::SessionKind kind = model::SessionKind::own;
  std::string title;
  std::string template_id;  // "" = blank
  std::optional<base::Day> keep_until{};
};
struct Open {
  std::filesystem::path path;
  session::Secret passphrase{};  // empty: none was asked for yet
};
struct OpenExample {};
struct StopBusy {};      // gives up what Shown::busy says
struct CloseSession {};  // back to the start screen; the file is complete already
struct SaveAs {
  std::filesystem::path path;
  bool replace = false;  // asked and answered
};
enum class Duplicates { skip, update, add };
struct Import {
  std::filesystem::path path;
  Duplicates duplicates = Duplicates::skip;
};
enum class What { map, report, plan, people, handout, cards, key_sheet, person };
struct Export {
  std::filesystem::path path;  // the ending says the format
  What what = What::map;
  bool facilitator_eyes = false;
  bool replace = false;
  session::People people{};  // of What::person: whom everything is written about
};
/// The group's own interventions, for other sessions too: into the user's catalogue.
struct KeepOwnInterventions {
  bool replace = false;  // asked and answered
};
struct ListFolder {
  std::filesystem::path path;  // the answer comes in Shown::folder
};
struct ForgetRecent {
  std::filesystem::path path;
};
struct SetSettings {
  Settings settings;
};
/// Where the wall is: the answer to "What does the room see?".
struct PlaceWall {
  WallMode where = WallMode::nothing;
};
/// What is on it.
struct ShowOnWall {
  scene::WallContent what;
};
/// A new session that begins with what this one was after entry `at`.
struct Branch {
  session::Seq at = 0;
};
/// A soft sound: a turn is over.
struct RingBell {};
/// Encrypts the open session; one that is sealed gets this passphrase in place of the other.
struct Seal {
  session::Secret passphrase;
};
struct Unseal {};
/// Puts a sealed session away until its passphrase is typed again.
struct Lock {};
struct Unlock {
  session::Secret passphrase;
};
struct LeaveLocked {};  // to the start screen
/// The open session off the disk, with everything that is its own.
struct DeleteSession {};
/// People out of every entry; texts that mention them are cleared, apart from those in `left`.
struct Forget {
  session::People people;
  std::vector<std::string> left;
};
/// A session of its own, without recognisable data.
struct KeepLearningCopy {
  std::filesystem::path path;
  session::LearningChoices choices;
  bool replace = false;  // asked and answered
};
/// Looks up the session that this one branched off from, and puts the two beside each other.
struct CompareWithOrigin {};
struct Quit {};

using Action =
    std::variant<Record, Undo, Redo, NewSession, Open, OpenExample, CloseSession, SaveAs, Import,
                 Export, ListFolder, ForgetRecent, SetSettings, PlaceWall, ShowOnWall,
                 KeepOwnInterventions, Branch, StopBusy, RingBell, Seal, Unseal, Lock, Unlock,
                 LeaveLocked, DeleteSession, Forget, KeepLearningCopy, CompareWithOrigin, Quit>;
using Actions = std::vector<Action>;

}  // namespace gui
