#include "base/random.hpp"

#include <fmt/format.h>
#include <sys/random.h>

#include "base/check.hpp"

namespace base {

std::uint64_t system_random() {
  std::uint64_t number = 0;
  // Up to 256 bytes are never cut short once the system has started.
  CHECK_TRUE(::getrandom(&number, sizeof number, 0) == ssize_t{sizeof number});
  return number;
}

std::string random_id(const Random& random) {
  const std::uint64_t first = random();
  const std::uint64_t second = random();
  return fmt::format("{:016x}{:016x}", first, second);
}

}  // namespace base
