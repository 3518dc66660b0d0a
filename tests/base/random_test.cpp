#include "base/random.hpp"

#include <doctest/doctest.h>
#include <set>

TEST_CASE("an id is 32 hexadecimal digits, another one every time") {
  std::uint64_t number = 0;
  const base::Random counting = [&] { return ++number; };
  CHECK(base::random_id(counting) == "00000000000000010000000000000002");
  std::set<std::string> ids;
  for (int i = 0; i < 100; ++i) ids.insert(base::random_id(base::system_random));
  CHECK(ids.size() == 100);
  for (const std::string& id : ids) {
    CHECK(id.size() == 32);
    CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
  }
}

TEST_CASE("a number below a count reaches all of them") {
  std::uint64_t number = 0;
  const base::Random counting = [&] { return number++; };
  std::set<std::size_t> seen;
  for (int i = 0; i < 7; ++i) seen.insert(base::random_below(counting, 7));
  CHECK(seen == std::set<std::size_t>{0, 1, 2, 3, 4, 5, 6});
  CHECK(base::random_below(counting, 1) == 0);
}

TEST_CASE("numbers that would come too often are left out") {
  std::uint64_t number = UINT64_MAX;
  const base::Random falling = [&] { return number--; };
  CHECK(base::random_below(falling, 10) == 9);  // ...615 down to ...610 are passed over
  CHECK(number == UINT64_MAX - 7);
}
