#pragma once
// Where somebody stands on Peter Block's grid, and what that place is called.
// Source: Block, The Empowered Manager, as summarised in the field notes; the table of DESIGN 2.

#include <array>
#include <optional>

namespace model {

/// In [-1, 1], or unknown. Unknown is a value of its own, never 0.
using Axis = std::optional<double>;

struct Position {
  Axis trust;      // horizontal, right = high
  Axis agreement;  // vertical, up = agrees
  bool operator==(const Position&) const = default;
};

/// Why agreement is unknown. `not_asked` is about what I do not know, not about them.
enum class Stance { not_asked, looking, keeps_quiet };

enum class Group { ally, opponent, bedfellow, adversary, fence_sitter, unknown };
inline constexpr std::array groups = {Group::ally,      Group::opponent,     Group::bedfellow,
                                      Group::adversary, Group::fence_sitter, Group::unknown};

/// Within this of a middle line a place is too close to call.
inline constexpr double close_to_middle = 0.1;

struct Grouping {
  Group group = Group::unknown;
  bool too_close_to_call = false;  // go and find out
  bool operator==(const Grouping&) const = default;
};

/// By sign, 0 counts as high. A fence sitter is somebody whose agreement is unknown, who is still
/// looking or keeps quiet, and with whom trust is low; any other unknown is `unknown`.
/// Too close to call: a known axis is at most 0.1 from its middle line.
Grouping group_of(const Position& position, Stance stance);

/// Rounded to the three decimals that a session file keeps, and kept within [-1, 1].
Position rounded(Position position);

}  // namespace model
