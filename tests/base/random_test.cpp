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
