#pragma once
// The harvest as the room sees it: its lines, as large as they can be and all of them.

#include <vector>

#include "draw/drawing.hpp"
#include "model/plan.hpp"
#include "scene/look.hpp"

namespace scene {

/// On a page of `look.size`. The lines are between `look.text` and five times that; what does not
/// fit even so is left out at the beginning, so that what was typed last is seen.
draw::Drawing harvest(const std::vector<model::HarvestLine>& lines, const Look& look);

}  // namespace scene
