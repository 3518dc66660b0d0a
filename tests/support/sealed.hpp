#pragma once
// Sealing that costs nothing, for tests: the least that argon2id knows, and nonces that come in the
// same order each time.

#include <memory>
#include <string>

#include "session/file.hpp"

namespace cheap {

inline constexpr const char* passphrase = "a heron in the morning fog";  // of the fixture too

inline base::Random random() {
  return [number = std::make_shared<std::uint64_t>(7)] {
    return *number = *number * 6364136223846793005u + 1442695040888963407u;
  };
}

inline session::Secret secret(const std::string& words = passphrase) {
  return session::passphrase_from(words).value();
}

inline session::Key key(const std::string& words = passphrase,
                        const base::Random& salt = random()) {
  return session::key_from(secret(words), session::new_seal(salt, 8192, 1)).value();
}

inline session::Unlock unlock(const std::string& words = passphrase) {
  return session::unlock_with(secret(words), random());
}

/// The same session in a sealed file.
inline std::string sealed_text(session::Session session, const session::Key& with = key()) {
  session.set_header(session::sealed_header(session.header(), with, random()));
  session::Chain chain = session::chain_of(session.header(), with, random());
  return session::canonical_text(session, &chain);
}

inline base::Result<session::ReadSession> read(const std::string& text,
                                               const std::string& words = passphrase) {
  return session::read_bytes(text, "a.json", {}, {}, unlock(words));
}

}  // namespace cheap
