#include <array>
#include <fmt/format.h>

#include "base/check.hpp"
#include "text/text.hpp"

namespace text {
namespace {

using Months = std::array<std::string_view, 12>;

constexpr Months english_months = {"January",   "February", "March",    "April",
                                   "May",       "June",     "July",     "August",
                                   "September", "October",  "November", "December"};
constexpr Months dutch_months = {"januari",   "februari", "maart",    "april",
                                 "mei",       "juni",     "juli",     "augustus",
                                 "september", "oktober",  "november", "december"};
constexpr Months short_english = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr Months short_dutch = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                "jul", "aug", "sep", "okt", "nov", "dec"};

std::string_view month_name(const Months& months, base::Day day) {
  CHECK_TRUE(day.month >= 1 && day.month <= 12);
  return months[std::size_t(day.month - 1)];
}

}  // namespace

std::string number(Language language, double value, int decimals) {
  std::string digits = fmt::format("{:.{}f}", value, decimals);
  const std::size_t point = digits.find('.');
  if (point != std::string::npos) {
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  if (digits == "-0") return "0";
  if (language == Language::dutch && point < digits.size()) digits[point] = ',';
  return digits;
}

std::string long_day(Language language, base::Day day) {
  const Months& months = language == Language::dutch ? dutch_months : english_months;
  return fmt::format("{} {} {}", day.day, month_name(months, day), day.year);
}

std::string short_day(Language language, base::Day day) {
  const Months& months = language == Language::dutch ? short_dutch : short_english;
  return fmt::format("{} {}", day.day, month_name(months, day));
}

std::string listed(Language language, const std::vector<std::string>& words, std::size_t most) {
  const bool all = words.size() <= most;
  const std::size_t named = all ? words.size() : most;
  std::string list;
  for (std::size_t i = 0; i < named; ++i) {
    if (all && i > 0 && i + 1 == named)
      return tr(language, "{list} and {last}", {{"list", list}, {"last", words[i]}});
    list += (i ? ", " : "") + words[i];
  }
  return all ? list
             : trn(language, "{names} and {count} more", "{names} and {count} more",
                   long(words.size() - named), {{"names", list}});
}

}  // namespace text
