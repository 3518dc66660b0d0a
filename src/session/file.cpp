#include "session/file.hpp"

#include <thread>
#include <utility>

#include "base/check.hpp"
#include "session/codec.hpp"
#include "session/file_state.hpp"
#include "session/limits.hpp"

namespace session {
namespace {

namespace fs = std::filesystem;
using base::message;

base::Message open_elsewhere(const fs::path& path) {
  return message("{file} is open in another window of Karnemelk. Here it can only be looked at.",
                 {{"file", path.string()}});
}

// Positions as the file keeps them, so that memory and disk hold the same.
struct Round {
  void operator()(PlacePerson& change) const { change.at = model::rounded(change.at); }
  void operator()(SetWish& change) const { optional(change.at); }
  void operator()(SetReverseView& change) const { optional(change.at); }
  template <class Other>
  void operator()(Other&) const {}

  static void optional(std::optional<model::Position>& at) {
    if (at) at = model::rounded(*at);
  }
};

void drop_idle(std::vector<Change>& changes, model::Workshop workshop, Seq seq) {
  std::erase_if(changes, [&](const Change& change) { return !apply_to(workshop, change, seq); });
}

}  // namespace

// Opens for writing if that is allowed, else for reading; and says why.
base::Result<void> File::State::attach() {
  auto opened = base::open_file(real, base::Access::read_and_write);
  if (!opened) {
    auto readable = base::open_file(real, base::Access::read);
    if (!readable) return tl::unexpected(readable.error());
    read_only = ReadOnly{opened.error().what};
    opened = std::move(readable);
  }
  file = *std::move(opened);
  return {};
}

// Takes the lock on the file that stands at the path now; it may be replaced while we do.
base::Result<void> File::State::lock() {
  for (int attempt = 0; attempt < 10; ++attempt) {
    if (auto attached = attach(); !attached) return attached;
    if (read_only) return {};
    const base::Locking locking = base::try_lock(file);
    if (locking == base::Locking::held_by_another) {
      read_only = ReadOnly{open_elsewhere(path)};
      return {};
    }
    const auto here = base::facts_of(file, path);
    const auto there = base::facts_at(real);
    if (!here || !there || here->inode != there->inode || here->device != there->device) continue;
    if (locking == base::Locking::not_supported) {
      auto unlocked =
          message("The disk cannot lock this file: do not open it in two windows at once.");
      unlocked.where = path.string();
      read.remarks.push_back(std::move(unlocked));
    }
    return {};
  }
  read_only = ReadOnly{open_elsewhere(path)};
  return {};
}

base::Result<void> File::State::load(const Watch& watch, const Unlock& unlock) {
  std::vector<base::Message> remarks = std::move(read.remarks);
  base::Result<ReadSession> loaded = tl::unexpected(base::Error{});
  if (read_only) {
    loaded = session::read(path, watch, unlock);
  } else {
    const auto bytes = base::read_all(file, path, most.file_bytes);
    if (!bytes) return tl::unexpected(bytes.error());
    loaded = read_bytes(*bytes, path.string(), watch, most, unlock);
  }
  if (!loaded) return tl::unexpected(loaded.error());
  read = *std::move(loaded);
  read.remarks.insert(read.remarks.begin(), remarks.begin(), remarks.end());
  return {};
}

// What follows from what was read.
void File::State::settle() {
  good_end = read.good_end;
  if (const auto now = base::facts_of(file, path)) facts = *now;
  if (read_only) return;
  if (read.condition == Condition::damaged) {
    read_only =
        ReadOnly{message("{file} is damaged and is left as it is. Save under another name "
                         "to go on.",
                         {{"file", path.string()}})};
  } else if (read.condition == Condition::newer) {
    read_only =
        ReadOnly{message("{file} was made by a newer version of Karnemelk and can only be "
                         "looked at.",
                         {{"file", path.string()}})};
  }
}

base::Result<void> File::State::may_record() const {
  if (read_only) return failed(read_only->reason);
  return {};
}

base::Result<void> File::State::within_limits(const std::string& line) const {
  if (line.size() > most_line_bytes) {
    return failed(message(
        "This change is too large: {size} bytes. At most {limit} MiB fit in one "
        "entry; divide it.",
        {{"size", std::to_string(line.size())}, {"limit", std::to_string(most_line_bytes >> 20)}}));
  }
  if (read.session.entries().size() >= most.entries) return failed(too_many_entries(most.entries));
  if (good_end + line.size() + 8 > most.file_bytes) {
    return failed(
        message("{file} is full: at most {limit} MiB fit in one session. Go on in a new "
                "one.",
                {{"file", path.string()}, {"limit", std::to_string(most.file_bytes >> 20)}}));
  }
  return {};
}

base::Result<void> File::State::unchanged() const {
  const auto changed = [&] {
    return failed(
        message("{file} was changed, replaced or removed by another program. Your changes "
                "are only in memory: save under another name.",
                {{"file", path.string()}}));
  };
  const auto here = base::facts_of(file, path);
  const auto there = base::facts_at(real);
  if (!here || !there || *here != facts || *there != facts) return changed();
  return {};
}

base::Result<void> File::State::append(const std::string& line) {
  std::string text;
  text.reserve(line.size() + 8);
  if (!read.session.entries().empty()) text += ',';
  text += line;
  text += '\n';
  const std::uint64_t end = good_end + text.size();
  text += ending;
  if (facts.size != good_end + ending.size()) {  // a torn tail, or white space after the end
    if (auto cut = base::cut_at(file, path, good_end); !cut) return cut;
    // On the disk first: a power cut may drop the cut and tear what follows, so that the old tail
    // would show through the new entry.
    if (auto durable = base::make_durable(file, path); !durable) return durable;
  }
  if (auto written = base::write_at(file, path, text, good_end); !written) {
    // Back to a whole document without this entry; if even that fails, to a torn tail.
    if (base::cut_at(file, path, good_end)) (void)base::write_at(file, path, ending, good_end);
    return written;
  }
  if (auto durable = base::make_durable(file, path); !durable) return durable;
  good_end = end;
  return {};
}

base::Result<void> File::State::write(const Entry& entry) {
  std::string line = entry_line(entry);
  std::optional<Chain> chain = read.chain;  // goes on only when the line is on the disk
  if (chain) line = sealed_line(*chain, entry.seq, line);
  if (auto fits = within_limits(line); !fits) return fits;
  if (banner) return failed(*banner);
  if (auto same = unchanged(); !same) return trouble_with_disk(same.error());
  if (needs_rewriting()) {
    if (auto done = rewrite(entry); !done) return trouble_with_disk(done.error());
  } else {
    if (auto done = append(line); !done) return trouble_with_disk(done.error());
    read.chain = std::move(chain);
  }
  if (const auto now = base::facts_of(file, path)) facts = *now;
  read.condition = Condition::sound;
  return {};
}

base::Result<void> File::State::trouble_with_disk(base::Error error) {
  banner = error.what;
  return tl::unexpected(std::move(error));
}

// Writes an entry and folds it in; after trouble with the disk it is kept in memory.
base::Result<Seq> File::State::keep(Entry entry) {
  const Seq seq = entry.seq;
  const auto written = write(entry);
  if (!written && !banner) return tl::unexpected(written.error());
  read.session.append(std::move(entry));
  if (!written) return tl::unexpected(written.error());
  return seq;
}

File::File(std::unique_ptr<State> state) : state_(std::move(state)) {}
File::File(File&&) noexcept = default;
File& File::operator=(File&&) noexcept = default;
File::~File() = default;

base::Result<File> File::create(const fs::path& path, Header header, const std::optional<Key>& key,
                                const base::Random& random) {
  auto state = std::make_unique<State>();
  state->path = path;
  if (key) header = sealed_header(std::move(header), *key, random);
  std::optional<Chain>& chain = state->read.chain;
  if (key) chain = chain_of(header, *key, random);
  state->read.session = Session(std::move(header));
  const std::string text = canonical_text(state->read.session, chain ? &*chain : nullptr);
  auto created = base::create_file(path, text, base::Lock::yes);
  if (!created) return tl::unexpected(created.error());
  state->real = resolved(path);
  state->file = *std::move(created);
  state->read.good_end = text.size() - ending.size();
  state->settle();
  return File(std::move(state));
}

base::Result<File> File::open(const fs::path& path, const Watch& watch, const Most& most,
                              const Unlock& unlock) {
  auto state = std::make_unique<State>();
  state->most = most;
  state->path = path;
  state->real = resolved(path);
  if (auto locked = state->lock(); !locked) return tl::unexpected(locked.error());
  if (!state->read_only) base::remove_leftovers(state->real);
  if (auto loaded = state->load(watch, unlock); !loaded) return tl::unexpected(loaded.error());
  state->settle();
  return File(std::move(state));
}

const fs::path& File::path() const {
  return state_->path;
}
const Session& File::session() const {
  return state_->read.session;
}
const std::vector<base::Message>& File::remarks() const {
  return state_->read.remarks;
}
Condition File::condition() const {
  return state_->read.condition;
}
const std::optional<ReadOnly>& File::read_only() const {
  return state_->read_only;
}
const std::optional<base::Message>& File::banner() const {
  return state_->banner;
}

const Key* File::key() const {
  return state_->read.chain ? &state_->read.chain->key : nullptr;
}

base::Result<Seq> File::record(std::vector<Change> changes, base::Time at, const std::string& by,
                               Seq joins) {
  const Session& session = state_->read.session;
  if (auto may = state_->may_record(); !may) return tl::unexpected(may.error());
  if (auto good = checked(changes, session.now()); !good) return tl::unexpected(good.error());
  if (auto problem = wrong_with_name("by", by)) return failed(*std::move(problem));
  const Seq seq = session.next_seq();
  drop_idle(changes, session.now(), seq);
  if (changes.empty()) return session.entries().empty() ? 0 : session.entries().back().seq;
  for (Change& change : changes) std::visit(Round{}, change);
  return state_->keep({seq, at, by, Do{std::move(changes), joins}, {}});
}

base::Result<Seq> File::undo(base::Time at, const std::string& by) {
  const Session& session = state_->read.session;
  if (auto may = state_->may_record(); !may) return tl::unexpected(may.error());
  const auto entry = session.undoable();
  if (!entry) return failed(message("There is nothing to undo."));
  return state_->keep({session.next_seq(), at, by, Undo{*entry}, {}});
}

base::Result<Seq> File::redo(base::Time at, const std::string& by) {
  const Session& session = state_->read.session;
  if (auto may = state_->may_record(); !may) return tl::unexpected(may.error());
  const auto entry = session.redoable();
  if (!entry) return failed(message("There is nothing to redo."));
  return state_->keep({session.next_seq(), at, by, Redo{*entry}, {}});
}

base::Result<ReadSession> read(const fs::path& path, const Watch& watch, const Unlock& unlock) {
  const Unlock once = remembering(unlock);
  constexpr int most_tries = 3;
  constexpr std::chrono::milliseconds pause{50};
  for (int tries = 0;; ++tries) {
    const auto bytes = base::read_file(path, most_file_bytes);
    if (!bytes) return tl::unexpected(bytes.error());
    auto read = read_bytes(*bytes, path.string(), watch, {}, once);
    const bool strange =
        read ? read->condition == Condition::torn_tail || read->condition == Condition::damaged
             : read.error().trouble == base::Trouble::damaged;
    if (!strange || watch.stop.stop_requested()) return read;
    if (tries == most_tries) {
      if (read) {
        auto busy = message(
            "If this file is in use in another window, it may have been read while "
            "it was being written: try again.");
        busy.where = path.string();
        read->remarks.push_back(std::move(busy));
      }
      return read;
    }
    if (watch.wait) {
      watch.wait(pause);
    } else {
      std::this_thread::sleep_for(pause);
    }
  }
}

}  // namespace session
