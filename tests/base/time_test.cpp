#include "base/time.hpp"

#include <doctest/doctest.h>

using namespace base;

namespace {

// As in Amsterdam in 2026: an hour ahead, two from 29 March to 25 October.
int amsterdam(Time time) {
  const bool summer = time >= *time_from_iso("2026-03-29T01:00:00Z") &&
                      time < *time_from_iso("2026-10-25T01:00:00Z");
  return summer ? 120 : 60;
}

std::string shown(const char* moment, const Zone& zone) {
  const Time seen = on_the_wall(*time_from_iso(moment), zone);
  return iso_from_day(day_of(seen)) + " " + hour_and_minute(seen);
}

}  // namespace

TEST_CASE("a moment is shown as the clocks of a place had it, also over midnight and in summer") {
  CHECK(shown("2026-11-23T13:30:59.999Z", amsterdam) == "2026-11-23 14:30");
  CHECK(shown("2026-11-23T23:30:00Z", amsterdam) == "2026-11-24 00:30");
  CHECK(shown("2026-07-01T22:15:00Z", amsterdam) == "2026-07-02 00:15");
  CHECK(shown("2026-11-23T00:30:00Z", [](Time) { return -210; }) == "2026-11-22 21:00");
  CHECK(shown("2026-11-23T13:30:00Z", {}) == "2026-11-23 13:30");
  CHECK(shown("1969-12-31T23:59:00Z", {}) == "1969-12-31 23:59");
}
