#pragma once
// Random numbers as an argument: the program hands over system_random, tests a counter.

#include <cstdint>
#include <functional>
#include <string>

namespace base {

using Random = std::function<std::uint64_t()>;

/// From the operating system; good enough for ids and for drawing lots.
std::uint64_t system_random();

/// 32 hexadecimal digits.
std::string random_id(const Random& random);

}  // namespace base
