#include "session/sealing.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>

#include "base/check.hpp"
#include "session/codec.hpp"

namespace session {
namespace {

using base::Result;
using base::Trouble;
using base::json::Value;

constexpr std::string_view purpose = "karnemelk-seal-1";
constexpr int present_seal = 1;
constexpr std::size_t key_bytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t digest_bytes = 16;  // of the check and the sum
constexpr std::size_t first_bytes = 32;   // of what the first line is bound to
constexpr std::size_t block = 256;        // what is sealed is a multiple of it: lengths tell little
static_assert(std::tuple_size_v<decltype(Seal::salt)> == crypto_pwhash_SALTBYTES);

using Bytes = const unsigned char*;
Bytes bytes_of(std::string_view text) {
  return reinterpret_cast<Bytes>(text.data());
}
unsigned char* room_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

// The first half of the secret seals, the second half checks.
std::string_view sealing_key(const Key& key) {
  return key.secret.bytes().substr(0, key_bytes);
}
std::string_view checking_key(const Key& key) {
  return key.secret.bytes().substr(key_bytes);
}

std::string hash(std::string_view text, std::size_t size, std::string_view key = {}) {
  std::string out(size, '\0');
  CHECK_TRUE(::crypto_generichash(room_of(out), size, bytes_of(text), text.size(), bytes_of(key),
                                  key.size()) == 0);
  return out;
}

std::string to_base64(std::string_view bytes) {
  constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
  std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  ::sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant);
  text.pop_back();  // the zero at its end
  return text;
}

std::optional<std::string> from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t size = 0;
  const char* end = nullptr;
  if (::sodium_base642bin(room_of(bytes), bytes.size(), text.data(), text.size(), nullptr, &size,
                          &end, sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text.data() + text.size())
    return std::nullopt;
  bytes.resize(size);
  return bytes;
}

std::string random_bytes(const base::Random& random, std::size_t size) {
  std::string bytes;
  while (bytes.size() < size) {
    const std::uint64_t number = random();
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
  }
  bytes.resize(size);
  return bytes;
}

void append_eight_bytes(std::string& out, std::uint64_t number) {
  for (int i = 0; i < 8; ++i) out += static_cast<char>(number >> (8 * i) & 0xFF);
}

// What a sealed text is bound to; the zero bytes keep its parts apart, as no id holds one.
std::string bound_to(std::string_view session, std::uint64_t seq, std::string_view before) {
  std::string data(purpose);
  data += '\0';
  data += session;
  data += '\0';
  append_eight_bytes(data, seq);
  data += before;
  return data;
}

// Nonce, what is sealed, tag.
std::string sealed_bytes(const Key& key, std::string_view text, const std::string& data,
                         const base::Random& random) {
  std::string padded(text);
  std::size_t size = 0;
  padded.resize(text.size() + block);
  CHECK_TRUE(::sodium_pad(&size, room_of(padded), text.size(), block, padded.size()) == 0);
  std::string out = random_bytes(random, nonce_bytes);
  out.resize(nonce_bytes + size + tag_bytes);
  unsigned long long written = 0;
  CHECK_TRUE(::crypto_aead_xchacha20poly1305_ietf_encrypt(
                 room_of(out) + nonce_bytes, &written, bytes_of(padded), size, bytes_of(data),
                 data.size(), nullptr, room_of(out), bytes_of(sealing_key(key))) == 0);
  CHECK_TRUE(written == size + tag_bytes);
  return out;
}

std::optional<std::string> opened_bytes(const Key& key, std::string_view sealed,
                                        const std::string& data) {
  if (sealed.size() < nonce_bytes + tag_bytes) return std::nullopt;
  std::string text(sealed.size() - nonce_bytes - tag_bytes, '\0');
  unsigned long long written = 0;
  if (::crypto_aead_xchacha20poly1305_ietf_decrypt(
          room_of(text), &written, nullptr, bytes_of(sealed) + nonce_bytes,
          sealed.size() - nonce_bytes, bytes_of(data), data.size(), bytes_of(sealed),
          bytes_of(sealing_key(key))) != 0)
    return std::nullopt;
  std::size_t size = 0;
  if (::sodium_unpad(&size, bytes_of(text), text.size(), block) != 0) return std::nullopt;
  text.resize(size);
  return text;
}

std::string up_to_check(const std::string& before, const Sealed& sealed) {
  const std::string_view salt(reinterpret_cast<const char*>(sealed.seal.salt.data()),
                              sealed.seal.salt.size());
  std::string text = before + ",\"sealed\":{\"version\":" + std::to_string(present_seal) +
                     ",\"salt\":\"" + to_base64(salt) +
                     "\",\"memory\":" + std::to_string(sealed.seal.memory) +
                     ",\"passes\":" + std::to_string(sealed.seal.passes);
  if (!sealed.rest.empty()) text += ",\"rest\":\"" + to_base64(sealed.rest) + "\"";
  return text;
}

std::string up_to_sum(const std::string& before, const Sealed& sealed) {
  return up_to_check(before, sealed) + ",\"check\":\"" + to_base64(sealed.check) + "\"";
}

std::string check_of(const Header& header, const Key& key) {
  return hash(up_to_check(header_beginning(header), *header.sealed), digest_bytes,
              checking_key(key));
}

tl::unexpected<base::Error> damaged_header() {
  return base::trouble(Trouble::damaged,
                       "The header of this sealed session is damaged. Use an earlier copy.");
}

// Up to what this computer is asked to do; read before anything is believed.
Result<Seal> seal_from(Value member) {
  const auto version = member.integer("version", 1, 1000000);
  if (!version) return damaged_header();
  if (*version > present_seal)
    return base::trouble(Trouble::damaged,
                         "This session was sealed by a newer version of Karnemelk. Use that one.");
  const auto memory = member.integer("memory", 0, INT64_MAX);
  const auto passes = member.integer("passes", 0, INT64_MAX);
  const auto salt_text = member.text("salt");
  if (!memory || !passes || !salt_text) return damaged_header();
  if (std::uint64_t(*memory) > most_memory || *passes > most_passes)
    return base::trouble(
        Trouble::damaged,
        "To open this sealed session would take {size} MiB of memory and {passes} passes. At most "
        "{limit} MiB and {most} are allowed: the file is damaged, or was made to do harm.",
        {{"size", std::to_string(*memory >> 20)},
         {"passes", std::to_string(*passes)},
         {"limit", std::to_string(most_memory >> 20)},
         {"most", std::to_string(most_passes)}});
  Seal seal;
  const auto salt = from_base64(*salt_text);
  if (!salt || salt->size() != seal.salt.size() || *passes < crypto_pwhash_OPSLIMIT_MIN ||
      std::uint64_t(*memory) < crypto_pwhash_MEMLIMIT_MIN)
    return damaged_header();
  std::memcpy(seal.salt.data(), salt->data(), salt->size());
  seal.memory = std::uint64_t(*memory);
  seal.passes = static_cast<unsigned>(*passes);
  return seal;
}

tl::unexpected<base::Error> altered_line() {
  return base::trouble(Trouble::damaged,
                       "This sealed line was changed, moved, or does not belong here.");
}

}  // namespace

Seal new_seal(const base::Random& random, std::uint64_t memory, unsigned passes) {
  Seal seal{{}, memory, passes};
  const std::string salt = random_bytes(random, seal.salt.size());
  std::memcpy(seal.salt.data(), salt.data(), salt.size());
  return seal;
}

Result<Key> key_from(const Secret& passphrase, const Seal& seal) {
  Secret secret(2 * key_bytes);
  const std::string_view words = passphrase.bytes();
  if (::crypto_pwhash(reinterpret_cast<unsigned char*>(secret.room().data()), secret.room().size(),
                      words.data(), words.size(), seal.salt.data(), seal.passes, seal.memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
    return base::trouble(Trouble::failed,
                         "There is not enough memory to open or make a seal: it takes {size} MiB. "
                         "Close other programs and try again.",
                         {{"size", std::to_string(seal.memory >> 20)}});
  return Key{seal, std::move(secret)};
}

bool fits(const Key& key, const Header& header) {
  if (!header.sealed || !(header.sealed->seal == key.seal)) return false;
  const std::string right = check_of(header, key);
  return header.sealed->check.size() == right.size() &&
         ::sodium_memcmp(header.sealed->check.data(), right.data(), right.size()) == 0;
}

Header sealed_header(Header header, const Key& key, const base::Random& random) {
  CHECK_TRUE(!header.sealed);
  header.sealed = Sealed{key.seal};
  if (!header.unknown.empty())
    header.sealed->rest = sealed_bytes(key, header.unknown, bound_to(header.id, 0, {}), random);
  header.unknown.clear();
  header.sealed->check = check_of(header, key);
  return header;
}

Result<Header> unsealed_header(Header header, const Key& key) {
  CHECK_TRUE(fits(key, header));
  if (!header.sealed->rest.empty()) {
    const auto rest = opened_bytes(key, header.sealed->rest, bound_to(header.id, 0, {}));
    if (!rest) return damaged_header();
    header.unknown = *rest + header.unknown;
  }
  header.sealed.reset();
  return header;
}

Chain chain_of(const Header& header, Key key, base::Random random) {
  CHECK_TRUE(header.sealed.has_value());
  return {std::move(key), std::move(random), header.id,
          hash(up_to_sum(header_beginning(header), *header.sealed), first_bytes)};
}

std::string sealed_line(Chain& chain, Seq seq, std::string_view line) {
  const std::string sealed =
      sealed_bytes(chain.key, line, bound_to(chain.session, seq, chain.before), chain.random);
  chain.before = sealed.substr(sealed.size() - tag_bytes);
  return "{\"seq\":" + std::to_string(seq) + ",\"seal\":\"" + to_base64(sealed) + "\"}";
}

Result<std::string> opened_line(Chain& chain, Value line) {
  if (!line.is(base::json::Kind::object) || line.size() != 2) return altered_line();
  const auto seq = line.integer("seq", 1, UINT32_MAX);
  const auto seal = line.text("seal");
  if (!seq || !seal) return altered_line();
  const auto sealed = from_base64(*seal);
  if (!sealed) return altered_line();
  auto text =
      opened_bytes(chain.key, *sealed, bound_to(chain.session, std::uint64_t(*seq), chain.before));
  if (!text) return altered_line();
  chain.before = sealed->substr(sealed->size() - tag_bytes);
  return *std::move(text);
}

Unlock unlock_with(Secret passphrase, base::Random random) {
  return {[words = std::move(passphrase)](const Seal& seal) { return key_from(words, seal); },
          std::move(random)};
}

Unlock unlock_with(Key key, base::Random random) {
  return {[known = std::move(key)](const Seal&) -> Result<Key> { return known; },
          std::move(random)};
}

Unlock remembering(Unlock unlock) {
  if (!unlock.key) return unlock;
  const auto ask = std::move(unlock.key);
  const auto known = std::make_shared<std::optional<std::pair<Seal, Result<Key>>>>();
  unlock.key = [ask, known](const Seal& seal) {
    if (!*known || !((*known)->first == seal)) known->emplace(seal, ask(seal));
    return (*known)->second;
  };
  return unlock;
}

Result<Chain> unlocked(const Header& header, const Unlock& unlock, const std::string& file) {
  if (!unlock.key)
    return base::trouble(Trouble::passphrase, "{file} is sealed with a passphrase.",
                         {{"file", file}});
  auto key = unlock.key(header.sealed->seal);
  if (!key) return tl::unexpected(key.error());
  if (!fits(*key, header))
    return base::trouble(Trouble::passphrase,
                         "This passphrase does not open {file}. Try again; look at capitals and "
                         "at the language of the keyboard.",
                         {{"file", file}});
  return chain_of(header, *std::move(key), unlock.random);
}

std::string sealed_member(const std::string& before, const Header& header) {
  if (!header.sealed) return {};
  const std::string text = up_to_sum(before, *header.sealed);
  return text.substr(before.size()) + ",\"sum\":\"" + to_base64(hash(text, digest_bytes)) + "\"}";
}

Result<Sealed> sealed_from(Value member, const std::string& before) {
  const auto seal = seal_from(member);
  if (!seal) return tl::unexpected(seal.error());
  const auto check_text = member.text("check"), sum_text = member.text("sum");
  const bool has_rest = bool(member.find("rest"));
  const auto rest_text = has_rest ? member.text("rest") : Result<std::string_view>("");
  if (!check_text || !sum_text || !rest_text || member.size() != (has_rest ? 7u : 6u))
    return damaged_header();
  const auto check = from_base64(*check_text), sum = from_base64(*sum_text),
             rest = from_base64(*rest_text);
  if (!check || !sum || !rest) return damaged_header();
  Sealed sealed{*seal, *check, *rest};
  if (*sum != hash(up_to_sum(before, sealed), digest_bytes)) return damaged_header();
  return sealed;
}

}  // namespace session
