// Times of the day as people write them.

#include "gui/clock.hpp"

#include <doctest/doctest.h>

TEST_CASE("times of the day, as they are written") {
  using gui::minutes_of_day;
  CHECK(minutes_of_day("13:00") == 780);
  CHECK(minutes_of_day("9.15") == 555);
  CHECK(minutes_of_day("9u15") == 555);
  CHECK(minutes_of_day("9h") == 540);
  CHECK(minutes_of_day("13") == 780);
  CHECK(minutes_of_day(" 0905 ") == 545);
  CHECK(minutes_of_day("1345") == 825);
  for (const char* wrong :
       {"", "24:00", "13:60", "-1", "1:2", "13:5", "half two", "13:00:00", "12345", ":30"})
    CHECK_FALSE(minutes_of_day(wrong).has_value());
}

TEST_CASE("a time of the day is on the day of the user, wherever that is") {
  const base::Time now{1'795'000'123'456};
  for (const int east : {-600, 0, 60, 120, 345, 840})
    for (const int minutes : {0, 1, 779, 1439}) {
      const base::Time then = gui::on_this_day(minutes, now, east);
      CHECK(then.milliseconds % 60'000 == 0);
      const std::string words = gui::time_of_day(then, east);
      CHECK(gui::minutes_of_day(words) == minutes);
      const auto local_day = [&](base::Time time) {
        return base::day_of({time.milliseconds + std::int64_t(east) * 60'000});
      };
      CHECK(local_day(then) == local_day(now));
    }
}
