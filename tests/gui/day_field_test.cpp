#include "gui/day_field.hpp"

#include <doctest/doctest.h>

using base::Day;
using gui::Looking;
using gui::typed_day;

namespace {

constexpr Day today{2026, 11, 23};  // a Monday

struct Case {
  const char* words;
  std::optional<Day> ahead, back;
};

}  // namespace

TEST_CASE("a day is read as people write it, in both languages") {
  const Case cases[] = {
      {"2026-11-27", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"27-11-2026", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"27/11/2026", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"27.11.26", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"3-4-2027", Day{2027, 4, 3}, Day{2027, 4, 3}},
      {"27-11", Day{2026, 11, 27}, Day{2025, 11, 27}},
      {"3 januari", Day{2027, 1, 3}, Day{2026, 1, 3}},
      {"3 Jan", Day{2027, 1, 3}, Day{2026, 1, 3}},
      {"27 Nov 2026", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"27 november 2026", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"November 27, 2026", Day{2026, 11, 27}, Day{2026, 11, 27}},
      {"5 mrt", Day{2027, 3, 5}, Day{2026, 3, 5}},
      {"5 mei", Day{2027, 5, 5}, Day{2026, 5, 5}},
      {"29 feb", Day{2028, 2, 29}, Day{2024, 2, 29}},
      {"friday", Day{2026, 11, 27}, Day{2026, 11, 20}},
      {"Vrijdag", Day{2026, 11, 27}, Day{2026, 11, 20}},
      {"vr", Day{2026, 11, 27}, Day{2026, 11, 20}},
      {"monday", Day{2026, 11, 30}, Day{2026, 11, 16}},
      {"fri 27 nov", Day{2026, 11, 27}, Day{2025, 11, 27}},
      {" today ", today, today},
      {"vandaag", today, today},
      {"morgen", Day{2026, 11, 24}, Day{2026, 11, 24}},
      {"overmorgen", Day{2026, 11, 25}, Day{2026, 11, 25}},
      {"gisteren", Day{2026, 11, 22}, Day{2026, 11, 22}},
      {"in 2 weeks", Day{2026, 12, 7}, Day{2026, 12, 7}},
      {"over 3 dagen", Day{2026, 11, 26}, Day{2026, 11, 26}},
      {"2 weken geleden", Day{2026, 11, 9}, Day{2026, 11, 9}},
      {"volgende week", Day{2026, 11, 30}, Day{2026, 11, 30}},
      {"", {}, {}},
      {"31-11-2026", {}, {}},
      {"2026-02-30", {}, {}},
      {"13-13", {}, {}},
      {"2026-11", {}, {}},
      {"soon", {}, {}},
      {"27", {}, {}},
      {"f", {}, {}},
      {"in 2 moons", {}, {}},
      {"27-11-2026-1", {}, {}},
      {"-", {}, {}},
      {"in 9999999999 days", {}, {}},
  };
  for (const Case& one : cases) {
    INFO(one.words);
    CHECK(typed_day(one.words, today, Looking::ahead) == one.ahead);
    CHECK(typed_day(one.words, today, Looking::back) == one.back);
  }
}

TEST_CASE("what a field shows for a day is read back as that day, all year round") {
  for (const base::Language language : {base::Language::english, base::Language::dutch})
    for (int i = 0; i < 800; ++i) {
      const Day day = base::days_after({2026, 1, 1}, i);
      CHECK(typed_day(gui::day_words(language, day), today, Looking::ahead) == day);
      CHECK(typed_day(base::iso_from_day(day), today, Looking::back) == day);
    }
}
