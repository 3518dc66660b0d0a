#include "base/time.hpp"

#include <chrono>
#include <fmt/format.h>

namespace base {
namespace {

namespace calendar = std::chrono;

calendar::sys_days days_of(Day day) {
  return calendar::year{day.year} / calendar::month{static_cast<unsigned>(day.month)} /
         calendar::day{static_cast<unsigned>(day.day)};
}

// Reads exactly `digits` digits at the front of `text` and takes them off.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int number = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    number = number * 10 + (text[i] - '0');
  }
  text.remove_prefix(digits);
  return number;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text.front() != expected) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Day> take_day(std::string_view& text) {
  const auto year = take_number(text, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_number(text, 2);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_number(text, 2);
  if (!day || *year < 1) return std::nullopt;
  const calendar::year_month_day date{calendar::year{*year},
                                      calendar::month{static_cast<unsigned>(*month)},
                                      calendar::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return Day{*year, *month, *day};
}

}  // namespace

std::string iso_from_day(Day day) {
  return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

std::optional<Day> day_from_iso(std::string_view text) {
  const auto day = take_day(text);
  return text.empty() ? day : std::nullopt;
}

Time on_the_wall(Time time, const Zone& zone) {
  if (!zone) return time;
  return {time.milliseconds + std::int64_t(zone(time)) * 60'000};
}

int days_between(Day from, Day to) {
  return static_cast<int>((days_of(to) - days_of(from)).count());
}

Day days_after(Day day, int days) {
  const calendar::year_month_day later{days_of(day) + calendar::days{days}};
  return {static_cast<int>(later.year()), static_cast<int>(static_cast<unsigned>(later.month())),
          static_cast<int>(static_cast<unsigned>(later.day()))};
}

Day day_of(Time time) {
  const calendar::sys_time<calendar::milliseconds> moment{
      calendar::milliseconds{time.milliseconds}};
  const calendar::year_month_day date{calendar::floor<calendar::days>(moment)};
  return Day{int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))};
}

std::string iso_from_time(Time time) {
  const Day day = day_of(time);
  const std::int64_t in_day =
      time.milliseconds -
      std::int64_t{days_of(day).time_since_epoch().count()} * 24 * 60 * 60 * 1000;
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", iso_from_day(day), in_day / 3600000,
                     in_day / 60000 % 60, in_day / 1000 % 60, in_day % 1000);
}

std::string hour_and_minute(Time time) {
  constexpr std::int64_t a_day = 24 * 60;
  const std::int64_t minutes = ((time.milliseconds / 60'000) % a_day + a_day) % a_day;
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::optional<Time> time_from_iso(std::string_view text) {
  const auto day = take_day(text);
  if (!day || !take(text, 'T')) return std::nullopt;
  const auto hour = take_number(text, 2);
  if (!hour || !take(text, ':')) return std::nullopt;
  const auto minute = take_number(text, 2);
  if (!minute || !take(text, ':')) return std::nullopt;
  const auto second = take_number(text, 2);
  int millisecond = 0;
  if (take(text, '.')) {
    const auto digits = take_number(text, 3);
    if (!digits) return std::nullopt;
    millisecond = *digits;
  }
  if (!second || text != "Z" || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  const std::int64_t seconds =
      ((std::int64_t{days_of(*day).time_since_epoch().count()} * 24 + *hour) * 60 + *minute) * 60 +
      *second;
  return Time{seconds * 1000 + millisecond};
}

}  // namespace base
