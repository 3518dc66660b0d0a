// The session reader on any bytes: never a crash, and what it reads can be written and read again.

#include <cstdint>
#include <cstdlib>

#include "session/file.hpp"

namespace {

constexpr std::size_t enough = 1u << 16;  // bytes; longer inputs only take longer

void require(bool holds) {
  if (!holds) std::abort();
}

// The passphrase of the fixture. What would cost more than a moment is left alone.
session::Unlock cheap_unlock() {
  return {[](const session::Seal& seal) -> base::Result<session::Key> {
    if (seal.memory > (1u << 16) || seal.passes > 2)
      return base::trouble(base::Trouble::passphrase, "Too dear to try.");
    return session::key_from(*session::passphrase_from("a heron in the morning fog"), seal);
  }};
}

void goes_on(const session::ReadSession& read) {
  const session::Session& session = read.session;
  const auto& entries = session.entries();
  require(entries.empty() || session.at(entries.back().seq) == session.now());
  if (!entries.empty()) (void)session.at(entries.front().seq);
  std::optional<session::Chain> chain;
  if (read.chain) chain = session::chain_of(session.header(), read.chain->key, read.chain->random);
  const std::string text = session::canonical_text(session, chain ? &*chain : nullptr);
  const auto again = session::read_bytes(text, "again.json", {}, {}, cheap_unlock());
  require(again.has_value());
  require(again->condition == session::Condition::sound ||
          again->condition == session::Condition::newer);
  require(again->session.entries().size() == entries.size());
  require(again->session.now() == session.now());
  if (!chain) require(session::canonical_text(again->session) == text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > enough) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = session::read_bytes(bytes, "fuzz.json", {}, {}, cheap_unlock());
  if (read && read->condition != session::Condition::newer) goes_on(*read);
  return 0;
}
