// A session file written whole: the first entry after another layout, under another name, sealed or
// unsealed.

#include "base/check.hpp"
#include "session/codec.hpp"
#include "session/file_state.hpp"

namespace session {

namespace fs = std::filesystem;
using base::message;

tl::unexpected<base::Error> failed(base::Message what) {
  return tl::unexpected(base::Error{base::Trouble::failed, std::move(what)});
}

fs::path resolved(const fs::path& path) {
  std::error_code problem;
  const fs::path real = fs::canonical(path, problem);
  return problem ? path : real;
}

namespace {

// The start of the chain, for a file that is written from its header on.
std::optional<Chain> afresh(const ReadSession& read) {
  if (!read.chain) return std::nullopt;
  return chain_of(read.session.header(), read.chain->key, read.chain->random);
}

// Sealed lines are a third longer, so that what could be written may not be read any more.
base::Result<void> can_be_read(std::string_view text, const Most& most, const fs::path& path) {
  bool fits = text.size() <= most.file_bytes;
  for (std::size_t at = 0; fits && at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    fits = end - at <= most_line_bytes;
    at = end + 1;
  }
  if (fits) return {};
  return failed(
      message("{file} would become too large: at most {limit} MiB fit in one session, and "
              "{line} MiB in one entry. It stays as it is.",
              {{"file", path.string()},
               {"limit", std::to_string(most.file_bytes >> 20)},
               {"line", std::to_string(most_line_bytes >> 20)}}));
}

// Somebody else may have the target open.
base::Result<void> nobody_has(const fs::path& real, const fs::path& path) {
  const auto target = base::open_file(real, base::Access::read_and_write);
  if (!target || base::try_lock(*target) != base::Locking::held_by_another) return {};
  return failed(message("{file} is open in another window of Karnemelk. Choose another name.",
                        {{"file", path.string()}}));
}

constexpr double text_part = 0.5;  // of writing a copy; the rest is putting it on the disk

base::GoesOn part_of_watch(const Watch& watch, double from, double to) {
  return [&watch, from, to](double done) {
    if (watch.progress) watch.progress(from + done * (to - from));
    return !watch.stop.stop_requested();
  };
}

}  // namespace

base::Result<void> File::State::put_in_place(const std::string& text) {
  auto replaced = base::replace_file(real, text, base::Lock::yes);
  if (!replaced) return tl::unexpected(replaced.error());
  file = *std::move(replaced);
  good_end = text.size() - ending.size();
  read.canonical = true;
  return {};
}

base::Result<void> File::State::rewrite(const Entry& entry) {
  std::optional<Chain> chain = afresh(read);
  std::string text = canonical_text(read.session, chain ? &*chain : nullptr);
  text.resize(text.size() - ending.size());
  if (!read.session.entries().empty()) text += ',';
  const std::string line = entry_line(entry);
  text += chain ? sealed_line(*chain, entry.seq, line) : line;
  text += '\n';
  text += ending;
  if (auto fine = can_be_read(text, most, path); !fine) return fine;
  if (auto done = put_in_place(text); !done) return done;
  read.chain = std::move(chain);
  return {};
}

base::Result<Copy> File::copy_to(const fs::path& path, const Watch& watch) const {
  const State& state = *state_;
  if (state.read.condition == Condition::newer) return failed(state.read_only->reason);
  const fs::path real = resolved(path);
  if (state.read.condition == Condition::damaged && real == state.real) {
    return failed(
        message("{file} is damaged and is left as it is. Save under another name to go "
                "on.",
                {{"file", path.string()}}));
  }
  if (real != state.real || state.read_only) {
    if (auto free = nobody_has(real, path); !free) return tl::unexpected(free.error());
  }
  std::optional<Chain> chain = afresh(state.read);
  const auto text = canonical_text(state.read.session, chain ? &*chain : nullptr,
                                   part_of_watch(watch, 0, text_part));
  if (!text)
    return failed(message("Stopped before {file} was written.", {{"file", path.string()}}));
  // A link to somewhere else gives way to the copy; what it points at is not ours to write.
  auto written = base::replace_file(real == state.real ? real : path, *text, base::Lock::yes,
                                    part_of_watch(watch, text_part, 1));
  if (!written) return tl::unexpected(written.error());
  return Copy{path, *std::move(written), text->size() - ending.size(), std::move(chain)};
}

void File::go_on_in(Copy copy) {
  State& state = *state_;
  state.file = std::move(copy.file);
  state.path = copy.path;
  state.read.chain = std::move(copy.chain);
  state.real = resolved(copy.path);
  state.read_only.reset();
  state.banner.reset();
  state.read.canonical = true;
  state.read.condition = Condition::sound;
  state.read.remarks.clear();
  state.read.good_end = copy.good_end;
  state.settle();
}

base::Result<void> File::save_as(const fs::path& path) {
  auto copy = copy_to(path);
  if (!copy) return tl::unexpected(copy.error());
  go_on_in(*std::move(copy));
  return {};
}

// In place of the file, sealed with this key; null: for everybody to read.
base::Result<void> File::State::write_whole(Session session, const Key* key,
                                            const base::Random& random) {
  if (auto may = may_record(); !may) return may;
  if (banner) return failed(*banner);
  std::optional<Chain> chain;
  if (key) {
    session.set_header(sealed_header(session.header(), *key, random));
    chain = chain_of(session.header(), *key, random);
  }
  const std::string text = canonical_text(session, chain ? &*chain : nullptr);
  if (auto fine = can_be_read(text, most, path); !fine) return fine;
  if (auto same = unchanged(); !same) return same;
  if (auto done = put_in_place(text); !done) return done;
  if (const auto now = base::facts_of(file, path)) facts = *now;
  read.session = std::move(session);
  read.chain = std::move(chain);
  read.condition = Condition::sound;
  read.remarks.clear();  // they spoke of what was there before
  return {};
}

// The session with a header for everybody to read.
base::Result<Session> File::State::without_seal() const {
  Session session = read.session;
  if (!read.chain) return session;
  auto header = unsealed_header(session.header(), read.chain->key);
  if (!header) return tl::unexpected(header.error());
  session.set_header(*std::move(header));
  return session;
}

base::Result<void> File::replace(Session session) {
  // A key stays a copy of its own: what it is part of is replaced.
  const std::optional<Chain> chain = state_->read.chain;
  Header header = session.header();
  header.sealed.reset();  // and what is sealed of it: fields that nobody knows
  session.set_header(std::move(header));
  if (!chain) return state_->write_whole(std::move(session), nullptr, {});
  return state_->write_whole(std::move(session), &chain->key, chain->random);
}

base::Result<void> File::seal(const Key& key, const base::Random& random) {
  auto open = state_->without_seal();
  if (!open) return tl::unexpected(open.error());
  return state_->write_whole(*std::move(open), &key, random);
}

base::Result<void> File::unseal() {
  if (!state_->read.chain) return failed(message("This session is not sealed."));
  auto open = state_->without_seal();
  if (!open) return tl::unexpected(open.error());
  return state_->write_whole(*std::move(open), nullptr, {});
}

}  // namespace session
