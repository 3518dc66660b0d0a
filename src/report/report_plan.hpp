#pragma once
// The parts of a report about what the group means to do. Inside report/ only.

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "report/content.hpp"

namespace report {

/// Steps with their dates; `today` tells which are overdue.
std::vector<Block> plan_blocks(const Content& content, const std::optional<base::Day>& today);
/// What the catalogue says of the interventions in the plan that are still to be done.
std::vector<Block> how_to_blocks(const Content& content);
/// Interventions that the group thought up itself.
std::vector<Block> own_blocks(const Content& content);

/// "20 minutes"; "" when not known.
std::string minutes_words(std::optional<int> minutes, base::Language language);

}  // namespace report
