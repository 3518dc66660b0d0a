#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "scene/clock.hpp"

using namespace scene;

TEST_CASE("a clock shows the same until it is due, and then something else") {
  rc::check([] {
    const std::int64_t left = *rc::gen::inRange<std::int64_t>(-3'000'000, 3'000'000);
    const std::int64_t in = until_next_shown(left);
    RC_ASSERT(in >= 1);
    RC_ASSERT(in <= 60'000);
    RC_ASSERT(shown_left(left - in + 1) == shown_left(left));
    RC_ASSERT(shown_left(left - in) < shown_left(left));
  });
}

TEST_CASE("what is shown is never less than what is left, and zero only at the end") {
  rc::check([] {
    const std::int64_t left = *rc::gen::inRange<std::int64_t>(-3'000'000, 3'000'000);
    const std::int64_t shown = std::int64_t(shown_left(left)) * 1000;
    RC_ASSERT(shown >= left);
    RC_ASSERT(shown - left < 60'000);
    if (left > 0) RC_ASSERT(shown > 0);
  });
}

TEST_CASE("how it is said") {
  using base::Language;
  CHECK(left_words(1380, Language::english) == "23 min");
  CHECK(left_words(247, Language::english) == "4:07");
  CHECK(left_words(600, Language::english) == "10:00");
  CHECK(left_words(0, Language::english) == "0:00");
  CHECK(left_words(-90, Language::english) == "+1:30");
  CHECK(left_words(-1200, Language::english) == "+20 min");
  CHECK(ending_of(61) == Ending::no);
  CHECK(ending_of(60) == Ending::soon);
  CHECK(ending_of(0) == Ending::over);
}
