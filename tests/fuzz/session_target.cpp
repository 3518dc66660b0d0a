// The session reader on any bytes: never a crash, and what it reads can be written and read again.

#include <cstdint>
#include <cstdlib>

#include "session/file.hpp"

namespace {

constexpr std::size_t enough = 1u << 16;  // bytes; longer inputs only take longer

void require(bool holds) {
  if (!holds) std::abort();
}

void goes_on(const session::ReadSession& read) {
  const session::Session& session = read.session;
  const auto& entries = session.entries();
  require(entries.empty() || session.at(entries.back().seq) == session.now());
  if (!entries.empty()) (void)session.at(entries.front().seq);
  const std::string text = session::canonical_text(session);
  const auto again = session::read_bytes(text, "again.json");
  require(again.has_value());
  require(again->condition == session::Condition::sound ||
          again->condition == session::Condition::newer);
  require(again->session.entries().size() == entries.size());
  require(again->session.now() == session.now());
  require(session::canonical_text(again->session) == text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > enough) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = session::read_bytes(bytes, "fuzz.json");
  if (read && read->condition != session::Condition::newer) goes_on(*read);
  return 0;
}
