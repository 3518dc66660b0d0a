#pragma once
// The exercise and the paper of the day, as bytes. Inside report/ only.

#include <optional>
#include <string>

#include "report/export.hpp"

namespace report {

/// What was tried; an error when no round is over and nothing was counted.
base::Result<std::string> exercise_bytes(const Request& request, const model::WallView& view,
                                         const draw::Fonts& fonts);
base::Result<std::string> exercise_bytes(const Request& request, const model::Workshop& workshop,
                                         const draw::Fonts& fonts);

/// Repertoires (for the facilitator's eyes only), the role card, the observer sheet and the kit;
/// nothing when `what` is none of these.
std::optional<base::Result<std::string>> paper_of_the_day(const Request& request, What what,
                                                          const model::Workshop& workshop,
                                                          const draw::Fonts& fonts);

}  // namespace report
