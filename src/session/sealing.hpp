#pragma once
// Sealing: every entry line is encrypted alone, bound to its session, its seq and the line before
// it, so that lines cannot be changed, swapped, dropped from the middle or moved between files. The
// file stays one JSON document that grows in place. Pure functions on bytes; sessions/README.md
// describes the format. The only place, with secret.cpp, that knows libsodium.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/json.hpp"
#include "base/random.hpp"
#include "base/result.hpp"
#include "session/entry.hpp"
#include "session/secret.hpp"

namespace session {

/// What one guess at a passphrase costs: argon2id "moderate" of libsodium, about a second.
inline constexpr std::uint64_t usual_memory = 256u << 20;  // bytes
inline constexpr unsigned usual_passes = 3;
/// A file that asks for more is refused; it is damaged or means harm.
inline constexpr std::uint64_t most_memory = 1u << 30;
inline constexpr unsigned most_passes = 10;

/// With a new salt.
Seal new_seal(const base::Random& random, std::uint64_t memory = usual_memory,
              unsigned passes = usual_passes);

/// The key of every session with this seal and its passphrase. Copies share the secret.
struct Key {
  Seal seal;
  Secret secret;
};
/// Takes as long as `seal` says. Fails when there is not enough memory.
base::Result<Key> key_from(const Secret& passphrase, const Seal& seal);
/// Whether this is the key of the session with this header; never of one that is not sealed.
bool fits(const Key& key, const Header& header);

/// The header of the same session under this key, its unknown fields sealed too.
Header sealed_header(Header header, const Key& key, const base::Random& random);
/// The header of the same session without a seal. The key must fit.
base::Result<Header> unsealed_header(Header header, const Key& key);

/// Where the next line goes on.
struct Chain {
  Key key;
  base::Random random;  // for nonces: no number of it may ever come back
  std::string session;  // its id
  std::string before;   // tag of the line before; for the first line a hash of the header
};
Chain chain_of(const Header& header, Key key, base::Random random);

/// {"seq":2,"seal":"..."} for the entry that `line` is; the next line goes on from this one.
std::string sealed_line(Chain& chain, Seq seq, std::string_view line);
/// The entry in such a line; the error is the sentence alone. The chain goes on only when it opens.
base::Result<std::string> opened_line(Chain& chain, base::json::Value line);

/// Gives the key for a sealed session and may take long; `random` is for what is recorded into it.
/// Without `key` a sealed session is refused with Trouble::passphrase.
struct Unlock {
  std::function<base::Result<Key>(const Seal&)> key;
  base::Random random = base::system_random;
};
Unlock unlock_with(Secret passphrase, base::Random random = base::system_random);
Unlock unlock_with(Key key, base::Random random = base::system_random);
/// Asks once for each seal, also when the answer was an error.
Unlock remembering(Unlock unlock);

/// Where a sealed session goes on after its header. Trouble::passphrase when there is no key or it
/// does not fit.
base::Result<Chain> unlocked(const Header& header, const Unlock& unlock, const std::string& file);

/// `,"sealed":{...}` of a header line whose text up to there is `before`; "" without a seal.
std::string sealed_member(const std::string& before, const Header& header);
/// The member as it was read. `before` as above, from what was read. The error is the sentence.
base::Result<Sealed> sealed_from(base::json::Value member, const std::string& before);

}  // namespace session
