#pragma once
// Bytes that must not linger: passphrases and the keys made from them.

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace session {

/// Kept out of the swap file where the system allows it, and wiped when the last copy goes; copies
/// share their bytes.
class Secret {
 public:
  Secret() = default;                 // empty
  explicit Secret(std::size_t size);  // zeros

  bool empty() const { return size_ == 0; }
  std::string_view bytes() const { return {bytes_.get(), size_}; }
  std::span<char> room() { return {bytes_.get(), size_}; }

 private:
  std::shared_ptr<char> bytes_;
  std::size_t size_ = 0;
};

/// For what a library keeps elsewhere.
void wipe(void* bytes, std::size_t size);
void wipe(std::string& text);

inline constexpr std::size_t most_passphrase_bytes = 1024;

/// What was typed, composed the same way on every keyboard (normal form C). Usage errors: empty or
/// only white space, not UTF-8, control characters, longer than `most_passphrase_bytes`.
base::Result<Secret> passphrase_from(std::string_view typed);

}  // namespace session
