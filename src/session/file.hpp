#pragma once
// The session file (DESIGN section 5, sessions/README.md): read without writing, appended in place,
// durable when acknowledged, locked against a second instance.

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"
#include "session/history.hpp"
#include "session/limits.hpp"
#include "session/sealing.hpp"

namespace session {

enum class Condition {
  sound,
  torn_tail,  // the last line was being written; ignored, mended before the next entry
  damaged,    // read up to the last good entry; never written
  newer,      // made by a newer version; read-only
};

struct ReadSession {
  Session session;
  Condition condition = Condition::sound;
  std::vector<base::Message> remarks;  // what was cut, where the damage is, what was migrated
  std::uint64_t good_end = 0;          // the byte after the last good entry line
  bool canonical = true;               // false: the first new entry rewrites the file
  std::optional<Chain> chain{};        // of a sealed one: where the next line goes on
};

/// How long work is watched, stopped, and waited for; all may be left out.
struct Watch {
  Watch(std::stop_token stop_when = {}, std::function<void(double)> show = {})
      : stop(std::move(stop_when)), progress(std::move(show)) {}
  std::stop_token stop;
  std::function<void(double)> progress{};               // from 0 to 1
  std::function<void(std::chrono::milliseconds)> wait;  // none: really wait
};

/// Reads and checks a file; opening never writes. Errors (exit 3) when not even a header is there.
/// A file that seems torn or damaged is read again a few times: another window may be writing.
/// Of a sealed one `unlock` gives the key; without it, or when it does not fit,
/// Trouble::passphrase.
base::Result<ReadSession> read(const std::filesystem::path& path, const Watch& watch = {},
                               const Unlock& unlock = {});
/// The same for what stands in a file; `name` is only said in messages. Reads once.
base::Result<ReadSession> read_bytes(std::string_view bytes, const std::string& name,
                                     const Watch& watch = {}, const Most& most = {},
                                     const Unlock& unlock = {});
/// The whole file as it is written: header, entries, end. A sealed session is only written sealed:
/// with the chain at its start, which is at its end afterwards.
std::string canonical_text(const Session& session, Chain* chain = nullptr);
/// The same for who watches; nothing when `goes_on` says no.
std::optional<std::string> canonical_text(const Session& session, Chain* chain,
                                          const base::GoesOn& goes_on);

/// Why a file is open but cannot be recorded into; none: it can.
struct ReadOnly {
  base::Message reason;
};

/// A copy of a session that was written and is open and locked.
struct Copy {
  std::filesystem::path path;
  base::Descriptor file;
  std::uint64_t good_end = 0;  // the byte after its last entry line
  std::optional<Chain> chain;  // of a sealed one
};

/// An open session file: the session, the lock, and the place where the next entry goes.
class File {
 public:
  /// Makes a new file with the header alone, atomically and durably; sealed from its beginning when
  /// there is a key. Fails when it exists.
  static base::Result<File> create(const std::filesystem::path& path, Header header,
                                   const std::optional<Key>& key = {},
                                   const base::Random& random = base::system_random);
  /// Opens and locks. What cannot be recorded into is opened read-only and says why.
  static base::Result<File> open(const std::filesystem::path& path, const Watch& watch = {},
                                 const Most& most = {}, const Unlock& unlock = {});

  File(File&&) noexcept;
  File& operator=(File&&) noexcept;
  ~File();

  const std::filesystem::path& path() const;
  const Session& session() const;
  const std::vector<base::Message>& remarks() const;
  Condition condition() const;
  const std::optional<ReadOnly>& read_only() const;
  /// What is wrong with the disk since opening; entries are then kept in memory only.
  const std::optional<base::Message>& banner() const;
  /// Of a sealed session; null: everybody can read it.
  const Key* key() const;

  /// Records: drops changes that change nothing (Seq of the last entry when nothing is left), makes
  /// one entry, appends it durably, then folds it in. On a disk error the entry is kept in memory,
  /// the banner is set and the error is returned.
  base::Result<Seq> record(std::vector<Change> changes, base::Time at, const std::string& by,
                           Seq joins = 0);
  base::Result<Seq> undo(base::Time at, const std::string& by);
  base::Result<Seq> redo(base::Time at, const std::string& by);

  /// Puts `session` in the place of all that is in the file, whole or not at all, so that nothing
  /// of what was there stays behind in it. Goes on with that one, sealed when this one is.
  base::Result<void> replace(Session session);

  /// Writes a canonical copy with everything in memory, atomically, and goes on in that file. A
  /// sealed session stays sealed with the same passphrase.
  base::Result<void> save_as(const std::filesystem::path& path);
  /// The same in two halves, so that the long one can be done on another thread while this one only
  /// reads: nothing may be recorded between them.
  base::Result<Copy> copy_to(const std::filesystem::path& path, const Watch& watch = {}) const;
  void go_on_in(Copy copy);

  /// Writes the file anew, sealed with this key (perhaps in place of another), or for everybody to
  /// read. Atomic: when it fails the file is as it was. What was on the disk before may leave
  /// traces there, which no program can reach.
  base::Result<void> seal(const Key& key, const base::Random& random);
  base::Result<void> unseal();

 private:
  struct State;
  explicit File(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace session
