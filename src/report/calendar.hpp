#pragma once
// Steps as days in a calendar (RFC 5545). Calendars are shared and synchronised: the only thing
// that leaves is that there is a small step on a day. What a calendar can hold is what CalendarDay
// holds.

#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/time.hpp"
#include "model/plan.hpp"

namespace report {

struct CalendarDay {
  enum class What { step, asking };  // asking: the day that somebody asks how it went
  What what = What::step;
  std::string uid;  // stays the same for the same step of the same session
  base::Day day;
  bool operator==(const CalendarDay&) const = default;
};

/// Days of the steps that are still planned, in the order of the steps.
std::vector<CalendarDay> calendar_days(const std::vector<model::Step>& steps,
                                       std::string_view session_id);

/// `now` is when the calendar was made.
std::string calendar(const std::vector<CalendarDay>& days, base::Language language, base::Time now);

/// A content line of RFC 5545 3.1: folded after at most 75 octets, never inside a character, with
/// CR LF behind it.
std::string calendar_line(std::string_view content);
/// A text value: backslash, semicolon, comma and line ends escaped (RFC 5545 3.3.11), other control
/// characters left out.
std::string calendar_text(std::string_view words);

}  // namespace report
