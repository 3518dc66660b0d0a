#pragma once
// Sealed sessions for the benchmarks, with a key that costs nothing to make.

#include <string>

#include "session/file.hpp"

namespace bench {

inline const session::Key& key() {
  static const session::Key made = *session::key_from(
      *session::passphrase_from("bench"), session::new_seal(base::system_random, 8192, 1));
  return made;
}

inline session::Unlock unlock() {
  return session::unlock_with(key());
}

/// The same session as a sealed file.
inline std::string sealed(const std::string& text) {
  session::Session session = session::read_bytes(text, "bench.json")->session;
  session.set_header(session::sealed_header(session.header(), key(), base::system_random));
  session::Chain chain = session::chain_of(session.header(), key(), base::system_random);
  return session::canonical_text(session, &chain);
}

}  // namespace bench
