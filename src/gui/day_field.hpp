#pragma once
// Days as people write them, and the field in which they do. Every field for a day goes through
// here.

#include <optional>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "base/time.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Where a weekday or a day without a year lies: a plan looks ahead, what was seen lies behind.
enum class Looking { ahead, back };

/// "2026-11-27", "27-11-2026", "27-11", "27 november", "nov 27, 2026", "friday", "vr", "today",
/// "morgen", "in 2 weeks", "over 3 dagen"; with - . or / and in both languages, whatever the
/// window speaks. The day stands before the month. Nothing when it is no day.
std::optional<base::Day> typed_day(std::string_view words, base::Day today, Looking looking);

/// "27 Nov 2026": short, without doubt which is the month, and typed_day reads it back.
std::string day_words(base::Language language, base::Day day);
/// "Fri 27 Nov", with the year when it is another than that of `today`.
std::string weekday_words(base::Language language, base::Day day, base::Day today);

/// What is shown while a day is typed: which day that is, or how one can write it.
void day_remark(base::Language language, const std::string& words, base::Day today,
                Looking looking);

}  // namespace gui
