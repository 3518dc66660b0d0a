#pragma once
// Where discs lie that may not cover each other: in rows in the gutters and the tray, and a little
// apart on the grid. Places are page points; answers are in the order of what was asked.

#include <vector>

#include "draw/drawing.hpp"

namespace scene {

struct Packed {
  std::vector<draw::Point> at;  // for the first `at.size()`; the others found no room
  double scale = 1;             // of all radii, so that they fit
};

/// Discs of at most `radius` in `box`, each as near to its wish along the box as can be.
/// `across`: the long side is vertical. At most as small as `least`; `room_for_rest` is kept free
/// at the end of the last row when not all of them fit.
Packed packed_along(const draw::Box& box, const std::vector<draw::Point>& wishes, double radius,
                    double least, bool across, double room_for_rest);

/// The same without wishes: in reading order; `centred`: each row in the middle.
Packed packed_in_rows(const draw::Box& box, std::size_t count, double radius, double least,
                      double room_for_rest, bool centred);

/// Discs nearer to each other than 1.2 radii are moved apart, nobody by more than one radius, and
/// nobody out of `box`.
std::vector<draw::Point> drawn_apart(const std::vector<draw::Point>& places,
                                     const std::vector<double>& radii, const draw::Box& box);

}  // namespace scene
