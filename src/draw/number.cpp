#include "draw/number.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace draw {

std::string fixed(double value, int decimals) {
  const double kept = std::isfinite(value) ? std::clamp(value, -1e9, 1e9) : 0;
  std::string text = fmt::format("{:.{}f}", kept, decimals);
  if (text[0] == '-' && text.find_first_not_of("-0.") == text.npos) text.erase(0, 1);
  return text;
}

std::string shortest(double value) {
  std::string text = fixed(value, 2);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string hex(const Colour& colour) {
  return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

}  // namespace draw
