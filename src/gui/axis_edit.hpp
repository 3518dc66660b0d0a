#pragma once
// People think of trust and agreement from 0 to 10; the file keeps [-1, 1]. All that is shown or
// typed goes through here.

#include <optional>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "model/position.hpp"

namespace gui {

double ten_from_axis(double value);  // [-1, 1] -> [0, 10], one decimal
double axis_from_ten(double tens);   // kept within [-1, 1], three decimals
/// "7.5", "7,5", or "?" for unknown.
std::string axis_words(base::Language language, const model::Axis& value);

/// What was typed: a number from 0 to 10 with a decimal point or comma, or "?" for unknown.
struct TypedAxis {
  model::Axis value;
};
std::optional<TypedAxis> typed_axis(std::string_view words);

}  // namespace gui
