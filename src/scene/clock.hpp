#pragma once
// The clock of the day: how what is left is said, and the face that the room sees. The room sees no
// over-time: there the clock stops at zero.

#include <cstdint>
#include <string>

#include "scene/look.hpp"

namespace scene {

/// What a clock shows of so many milliseconds: seconds, whole ones up to ten minutes and whole
/// minutes beyond. Rounded up, so that zero is the end; negative is over time, rounded to zero.
int shown_left(std::int64_t milliseconds);
/// In how many milliseconds a clock that runs shows something else; at least 1.
std::int64_t until_next_shown(std::int64_t milliseconds);
/// "23 min", "4:07"; over time "+1:30". `seconds` as shown_left gives them.
std::string left_words(int seconds, base::Language language);

/// A turn ends gently: its last minute has a colour, and its end another one.
enum class Ending { no, soon, over };
Ending ending_of(int seconds);

struct ClockFace {
  std::string heading;  // of the step or round
  std::string turn;     // "Round 2 of 4"; "" when there is one
  int left = 0;         // seconds, as shown_left gives them; less than zero is drawn as zero
  int planned = 0;      // seconds
  bool paused = false;
};

struct ClockColours {
  draw::Colour paper, ink, bar, empty_bar;
};
ClockColours clock_colours(Ending ending, const Theme& theme);

/// The clock as large as the wall. `look` comes from wall_look.
draw::Drawing clock(const ClockFace& face, const Look& look);
/// A line at the foot of a card, `height` high: the turn at the left, what is left at the right,
/// and a bar that empties.
draw::Drawing clock_line(const ClockFace& face, double height, const Look& look);

}  // namespace scene
