#include "base/random.hpp"

#include <fmt/format.h>
#include <limits>
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

std::size_t random_below(const Random& random, std::size_t count) {
  CHECK_TRUE(count > 0);
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t fair = most - most % count;  // above this some numbers would come more often
  std::uint64_t number = random();
  while (number >= fair) number = random();
  return number % count;
}

}  // namespace base
