#include "gui/day_field.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "base/utf8.hpp"
#include "gui/panel_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Day;

// The words of both languages count always: people write as they speak.
constexpr std::array<std::array<std::string_view, 2>, 7> weekdays = {{{"monday", "maandag"},
                                                                      {"tuesday", "dinsdag"},
                                                                      {"wednesday", "woensdag"},
                                                                      {"thursday", "donderdag"},
                                                                      {"friday", "vrijdag"},
                                                                      {"saturday", "zaterdag"},
                                                                      {"sunday", "zondag"}}};
constexpr std::array<std::array<std::string_view, 2>, 12> months = {{{"january", "januari"},
                                                                     {"february", "februari"},
                                                                     {"march", "maart"},
                                                                     {"april", "april"},
                                                                     {"may", "mei"},
                                                                     {"june", "juni"},
                                                                     {"july", "juli"},
                                                                     {"august", "augustus"},
                                                                     {"september", "september"},
                                                                     {"october", "oktober"},
                                                                     {"november", "november"},
                                                                     {"december", "december"}}};
struct Near {
  std::string_view words;
  int days;
};
constexpr std::array near_days = {
    Near{"today", 0},         Near{"vandaag", 0},      Near{"tomorrow", 1},
    Near{"morgen", 1},        Near{"overmorgen", 2},   Near{"yesterday", -1},
    Near{"gisteren", -1},     Near{"eergisteren", -2}, Near{"next week", 7},
    Near{"volgende week", 7}, Near{"last week", -7},   Near{"vorige week", -7}};

bool is_number(std::string_view word) {
  return !word.empty() && word.size() <= 4 &&
         std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

int number_of(std::string_view word) {
  int number = 0;
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

/// Cut at spaces and at the signs that stand between parts of a day.
std::vector<std::string_view> parts_of(std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    const std::size_t end = std::min(words.size(), words.find_first_of(" -./,"));
    if (end > 0) parts.push_back(words.substr(0, end));
    words.remove_prefix(std::min(words.size(), end + 1));
  }
  return parts;
}

/// Which of `names` begins with this word, of at least `least` letters; -1: none. "ma" is Monday
/// and not March, because weekdays and months never stand in the same place.
template <std::size_t n>
int index_of(const std::array<std::array<std::string_view, 2>, n>& names, std::string_view word,
             std::size_t least) {
  if (word.size() < least) return -1;
  for (std::size_t i = 0; i < n; ++i)
    for (const std::string_view name : names[i])
      if (name.starts_with(word)) return int(i);
  return -1;
}

int weekday_of(Day day) {  // 0 is Monday
  const int days = base::days_between({1970, 1, 5}, day);
  return ((days % 7) + 7) % 7;
}

std::optional<Day> near_day(std::string_view words, Day today, Looking looking) {
  for (const Near& near : near_days)
    if (near.words == words) return base::days_after(today, near.days);
  const int weekday = index_of(weekdays, words, 2);
  if (weekday < 0) return std::nullopt;
  const int ahead = (weekday - weekday_of(today) + 7) % 7;
  if (looking == Looking::ahead) return base::days_after(today, ahead == 0 ? 7 : ahead);
  return base::days_after(today, ahead == 0 ? -7 : ahead - 7);
}

/// "in 2 weeks", "over 3 dagen", "2 weeks ago", "3 dagen geleden"
std::optional<Day> counted_day(const std::vector<std::string_view>& parts, Day today) {
  if (parts.size() != 3) return std::nullopt;
  const bool ahead = parts[0] == "in" || parts[0] == "over";
  const bool back = parts[2] == "ago" || parts[2] == "geleden";
  if (ahead == back) return std::nullopt;
  const std::string_view number = parts[ahead ? 1 : 0], unit = parts[ahead ? 2 : 1];
  if (!is_number(number)) return std::nullopt;
  const int factor = unit == "day" || unit == "days" || unit == "dag" || unit == "dagen" ? 1
                     : unit == "week" || unit == "weeks" || unit == "weken"              ? 7
                                                                                         : 0;
  if (factor == 0 || number_of(number) > 999) return std::nullopt;
  return base::days_after(today, number_of(number) * factor * (ahead ? 1 : -1));
}

std::optional<Day> real_day(int year, int month, int day) {
  char iso[32];
  std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, day);
  return base::day_from_iso(iso);
}

/// Without a year: the nearest one ahead, or behind.
std::optional<Day> nearest(int month, int day, Day today, Looking looking) {
  const int step = looking == Looking::ahead ? 1 : -1;
  for (int year = today.year, tries = 0; tries < 9; year += step, ++tries) {
    const auto found = real_day(year, month, day);
    if (!found) continue;  // 29 February
    const int days = base::days_between(today, *found) * step;
    if (days >= 0) return found;
  }
  return std::nullopt;
}

std::optional<Day> written_day(const std::vector<std::string_view>& parts, Day today,
                               Looking looking) {
  if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
  std::vector<int> numbers;
  int month = -1;
  for (const std::string_view part : parts) {
    if (is_number(part))
      numbers.push_back(number_of(part));
    else if (month < 0)
      month = index_of(months, part == "mrt" ? "maart" : part, 3);
    else
      return std::nullopt;
  }
  const bool year_first = parts[0].size() == 4 && is_number(parts[0]);
  if (year_first && parts.size() == 2) return std::nullopt;
  if (year_first && numbers.size() == 3) return real_day(numbers[0], numbers[1], numbers[2]);
  if (numbers.size() == parts.size()) {  // all in figures
    month = numbers[1] - 1;
    numbers.erase(numbers.begin() + 1);
  }
  if (month < 0 || numbers.empty() || numbers.size() != parts.size() - 1) return std::nullopt;
  if (year_first) std::swap(numbers[0], numbers[1]);
  if (numbers.size() == 1) return nearest(month + 1, numbers[0], today, looking);
  const int year = numbers[1] < 100 ? 2000 + numbers[1] : numbers[1];
  return real_day(year, month + 1, numbers[0]);
}

std::string weekday_name(base::Language language, Day day) {
  const std::array names = {
      text::trc(language, "weekday", "Mon"), text::trc(language, "weekday", "Tue"),
      text::trc(language, "weekday", "Wed"), text::trc(language, "weekday", "Thu"),
      text::trc(language, "weekday", "Fri"), text::trc(language, "weekday", "Sat"),
      text::trc(language, "weekday", "Sun")};
  return names[std::size_t(weekday_of(day))];
}

}  // namespace

std::optional<Day> typed_day(std::string_view words, Day today, Looking looking) {
  const std::string folded = base::folded(words);
  if (const auto near = near_day(folded, today, looking)) return near;
  std::vector<std::string_view> parts = parts_of(folded);
  if (const auto counted = counted_day(parts, today)) return counted;
  // "friday 27 november": the day and the month say it.
  if (parts.size() > 2 && index_of(weekdays, parts[0], 2) >= 0 && !is_number(parts[0]) &&
      is_number(parts[1]))
    parts.erase(parts.begin());
  return written_day(parts, today, looking);
}

std::string day_words(base::Language language, Day day) {
  return text::short_day(language, day) + " " + std::to_string(day.year);
}

std::string weekday_words(base::Language language, Day day, Day today) {
  const std::string words =
      day.year == today.year ? text::short_day(language, day) : day_words(language, day);
  return weekday_name(language, day) + " " + words;
}

void day_remark(base::Language language, const std::string& words, Day today, Looking looking) {
  const auto day = typed_day(words, today, looking);
  if (!day)
    warning_words(text::tr(
        language,
        "This is no day on the calendar. Write it as {first}, {second} or \u201cfriday\u201d.",
        {{"first", day_words(language, today)}, {"second", base::iso_from_day(today)}}));
  else
    ui::label(weekday_name(language, *day) + " " + text::long_day(language, *day));
}

}  // namespace gui
