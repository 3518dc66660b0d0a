#pragma once
// The clocks of the window: what runs now, times of the day as people write them, and when the
// window has to be drawn again because a clock shows something else.

#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "scene/wall.hpp"

namespace gui {

/// "14:05", where the user is.
std::string time_of_day(base::Time time, int minutes_east);
/// "13:00", "13.30", "9u15", "1345", "13": minutes since midnight. Nothing when it is no time.
std::optional<int> minutes_of_day(std::string_view words);
/// That time of the day on the day of `now`, where the user is.
base::Time on_this_day(int minutes, base::Time now, int minutes_east);

/// What counts down: a round of the exercise, else the present turn of the agenda.
struct RunningClock {
  std::string what;          // "Round 2", "Welcome"
  std::int64_t left = 0;     // milliseconds; negative is over time
  std::int64_t planned = 0;  // milliseconds
  base::Time counts_from;    // which turn: it changes with every pause and turn
  bool paused = false;
};
std::optional<RunningClock> running_clock(const Shown& shown);

/// Once a frame: says when the next one is due, and rings at the end of a turn when that is asked.
void keep_clock(const Shown& shown, Ui& ui, Actions& actions);

/// What the wall shows of the day, with the time that is left now.
scene::WallContent with_time(const Shown& shown, scene::WallContent content);

/// The clock in the top bar; 0 wide when none runs. A click opens the agenda.
float width_of_clock(const Shown& shown);
void draw_clock(const Shown& shown, Ui& ui, Actions& actions);

}  // namespace gui
