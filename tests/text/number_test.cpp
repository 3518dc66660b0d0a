#include <doctest/doctest.h>

#include "text/text.hpp"

using base::Language;

TEST_CASE("numbers have the decimal sign of the language and no trailing zeros") {
  struct Case {
    double value;
    int decimals;
    const char* english;
    const char* dutch;
  };
  const Case cases[] = {
      {0, 2, "0", "0"},       {0.62, 2, "0.62", "0,62"},
      {0.6, 2, "0.6", "0,6"}, {-0.5, 2, "-0.5", "-0,5"},
      {1, 2, "1", "1"},       {100, 0, "100", "100"},
      {-0.001, 2, "0", "0"},  {0.625, 3, "0.625", "0,625"},
      {2.996, 2, "3", "3"},   {1234.5, 1, "1234.5", "1234,5"},
      {10, 3, "10", "10"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.value);
    CHECK(text::number(Language::english, one.value, one.decimals) == one.english);
    CHECK(text::number(Language::dutch, one.value, one.decimals) == one.dutch);
  }
}

TEST_CASE("days are written as people say them") {
  CHECK(text::long_day(Language::english, {2026, 11, 23}) == "23 November 2026");
  CHECK(text::long_day(Language::dutch, {2026, 11, 23}) == "23 november 2026");
  CHECK(text::short_day(Language::english, {2026, 3, 1}) == "1 Mar");
  CHECK(text::short_day(Language::dutch, {2026, 3, 1}) == "1 mrt");
  CHECK(text::short_day(Language::dutch, {2026, 12, 31}) == "31 dec");
}

TEST_CASE("a list reads as people say it, and ends with how many more") {
  CHECK(text::listed(Language::english, {}) == "");
  CHECK(text::listed(Language::english, {"Heron"}) == "Heron");
  CHECK(text::listed(Language::english, {"Heron", "Oak"}) == "Heron and Oak");
  CHECK(text::listed(Language::english, {"Heron", "Oak", "Moon"}) == "Heron, Oak and Moon");
  CHECK(text::listed(Language::english, {"a", "b", "c", "d"}, 3) == "a, b, c and 1 more");
}
