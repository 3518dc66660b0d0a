#include "session/secret.hpp"

#include <algorithm>
#include <sodium.h>

#include "base/check.hpp"
#include "base/utf8.hpp"

namespace session {

Secret::Secret(std::size_t size) : size_(size) {
  CHECK_TRUE(::sodium_init() >= 0);
  // Between pages that cannot be touched, and locked in memory; without the lock it is wiped too.
  bytes_ = {static_cast<char*>(::sodium_malloc(std::max<std::size_t>(size, 1))), ::sodium_free};
  CHECK_TRUE(bytes_ != nullptr);
  ::sodium_memzero(bytes_.get(), size);
}

void wipe(void* bytes, std::size_t size) {
  if (size > 0) ::sodium_memzero(bytes, size);
}

void wipe(std::string& text) {
  wipe(text.data(), text.size());
  text.clear();
}

base::Result<Secret> passphrase_from(std::string_view typed) {
  using base::Trouble;
  if (!base::is_utf8(typed) || base::has_control(typed))
    return base::trouble(Trouble::usage,
                         "A passphrase is one line of text (UTF-8). This one cannot be used.");
  if (base::trimmed(typed).empty())
    return base::trouble(Trouble::usage,
                         "The passphrase is empty. Choose one: four or more words that only you "
                         "put together.");
  std::string composed = base::normalised(typed);
  if (composed.size() > most_passphrase_bytes) {
    wipe(composed);
    return base::trouble(Trouble::usage,
                         "The passphrase is longer than {limit} characters. Choose a shorter one.",
                         {{"limit", std::to_string(most_passphrase_bytes)}});
  }
  Secret passphrase(composed.size());
  std::ranges::copy(composed, passphrase.room().begin());
  wipe(composed);
  return passphrase;
}

}  // namespace session
