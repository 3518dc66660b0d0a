#pragma once
// Which style of influence goes with a conversation in which group. It follows the steps of Block's
// conversations: what asks for a position goes with asserting, what asks for theirs with exploring.

#include <string>
#include <vector>

#include "model/exercise.hpp"
#include "model/position.hpp"

namespace advice {

struct FittingStyles {
  std::vector<model::Style> fit;     // the first one first
  std::vector<model::Style> rarely;  // seldom helps here
  bool operator==(const FittingStyles&) const = default;
};
FittingStyles styles_for(model::Group group);

/// Styles that a persuader, by the name the rounds have, never tried; of everybody together, with
/// the quartets, when the name is "". Nothing when there was nothing to try them in.
std::vector<model::Style> never_tried_by(const model::Exercise& exercise,
                                         const std::string& persuader);
/// Those who persuaded, in the order of their first round; without rounds that name nobody.
std::vector<std::string> persuaders(const model::Exercise& exercise);

}  // namespace advice
