#pragma once
// Numbers and colours as text, the same whatever the locale, for every writer.

#include <string>

#include "draw/drawing.hpp"

namespace draw {

/// Exactly `decimals` decimals (0-3), a point, never "-0"; what is not finite becomes 0.
std::string fixed(double value, int decimals);
/// At most two decimals: "12.5", "3", "0".
std::string shortest(double value);
/// "#FAF7F2", without alpha.
std::string hex(const Colour& colour);

}  // namespace draw
