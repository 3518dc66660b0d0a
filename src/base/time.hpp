#pragma once
// Moments and days. A moment is UTC; a day is what stands on a calendar. The clock itself is an
// argument of whoever needs it, so that tests decide what time it is.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// Milliseconds since 1970-01-01T00:00:00Z.
struct Time {
  std::int64_t milliseconds = 0;
  auto operator<=>(const Time&) const = default;
};

struct Day {
  int year = 0, month = 0, day = 0;  // a real day of the Gregorian calendar, years 1-9999
  auto operator<=>(const Day&) const = default;
};

using Clock = std::function<Time()>;

/// "2026-11-23T13:30:00.000Z" and, without milliseconds, "2026-11-23T13:30:00Z".
std::string iso_from_time(Time time);
std::optional<Time> time_from_iso(std::string_view text);

/// "2026-11-23"
std::string iso_from_day(Day day);
std::optional<Day> day_from_iso(std::string_view text);

Day day_of(Time time);               // in UTC
int days_between(Day from, Day to);  // negative when `to` is earlier
Day days_after(Day day, int days);

}  // namespace base
