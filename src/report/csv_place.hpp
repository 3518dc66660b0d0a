#pragma once
// Places in a people list: which scale the numbers are on, and what one cell means on it.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/position.hpp"

namespace report {

enum class Scale { from_minus_one, from_zero_to_ten };

/// What is said of one axis: nothing, unknown, or a value.
struct AxisCell {
  bool given = false;
  model::Axis value;
};

/// The number in a cell, with a decimal point or a decimal comma.
std::optional<double> number_in(std::string_view cell);

struct ScaleGuess {
  Scale scale = Scale::from_minus_one;
  std::vector<base::Message> said;  // which scale was assumed, and what words count for
};

/// From all cells with places. Below zero: from -1 to 1. Above one: 0 to 10. Neither: from -1 to 1.
ScaleGuess guessed_scale(const std::vector<std::string_view>& cells);

/// Nothing when the cell is not a place on this scale.
std::optional<AxisCell> axis_in(std::string_view cell, Scale scale);

}  // namespace report
