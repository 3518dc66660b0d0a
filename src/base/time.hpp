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
/// How many minutes clocks on the wall were ahead of UTC at a moment. None: they show UTC.
using Zone = std::function<int(Time)>;

/// "2026-11-23T13:30:00.000Z" and, without milliseconds, "2026-11-23T13:30:00Z".
std::string iso_from_time(Time time);
std::optional<Time> time_from_iso(std::string_view text);

/// "13:30", in UTC
std::string hour_and_minute(Time time);

/// "2026-11-23"
std::string iso_from_day(Day day);
std::optional<Day> day_from_iso(std::string_view text);

Day day_of(Time time);  // in UTC
/// The moment whose UTC reads as clocks in the zone did at `time`: to show, never to keep.
Time on_the_wall(Time time, const Zone& zone);
int days_between(Day from, Day to);  // negative when `to` is earlier
Day days_after(Day day, int days);

}  // namespace base
