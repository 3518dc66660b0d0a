#include "report/csv_place.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "base/utf8.hpp"
#include "report/csv_table.hpp"
#include "report/csv_words.hpp"

namespace report {
namespace {

// Words are rough: they stand well within a quadrant, or on the line.
constexpr double place_of_level[] = {-0.6, 0, 0.6};

}  // namespace

std::optional<double> number_in(std::string_view cell) {
  std::string digits(base::trimmed(without_guard(cell)));
  constexpr std::string_view minus_sign = "\u2212";
  if (digits.starts_with(minus_sign)) digits.replace(0, minus_sign.size(), "-");
  if (digits.starts_with('+')) digits.erase(0, 1);
  if (digits.find_first_not_of("-0123456789.,") != std::string::npos) return std::nullopt;
  std::replace(digits.begin(), digits.end(), ',', '.');
  double value = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value, std::chars_format::fixed);
  if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

ScaleGuess guessed_scale(const std::vector<std::string_view>& cells) {
  bool any = false, below_zero = false, above_one = false, words = false;
  for (const std::string_view cell : cells) {
    words = words || level_from(cell).has_value();
    const std::optional<double> value = number_in(cell);
    if (!value) continue;
    any = true;
    below_zero = below_zero || *value < 0;
    above_one = above_one || *value > 1;
  }
  ScaleGuess guess;
  if (above_one && !below_zero) {
    guess.scale = Scale::from_zero_to_ten;
    guess.said.push_back(base::message("Places are read as numbers from 0 to 10."));
  } else if (below_zero) {
    guess.said.push_back(base::message("Places are read as numbers from -1 to 1."));
  } else if (any) {
    guess.said.push_back(
        base::message("All places lie between 0 and 1. They are read on the scale from -1 to 1, "
                      "where 0 is the middle."));
  }
  if (words)
    guess.said.push_back(base::message(
        "Low, middle and high are read as -0.6, 0 and 0.6 on the scale from -1 to 1."));
  return guess;
}

std::optional<AxisCell> axis_in(std::string_view cell, Scale scale) {
  if (base::trimmed(cell).empty()) return AxisCell{};
  if (means_unknown(cell)) return AxisCell{true, std::nullopt};
  if (const auto level = level_from(cell)) return AxisCell{true, place_of_level[*level]};
  const std::optional<double> number = number_in(cell);
  if (!number) return std::nullopt;
  const double value = scale == Scale::from_zero_to_ten ? *number / 5 - 1 : *number;
  if (value < -1 || value > 1) return std::nullopt;
  return AxisCell{true, model::rounded({value, std::nullopt}).trust};
}

}  // namespace report
