#pragma once
// What lies under the people: cards, band, axes, gutters, tray, and their words.

#include "scene/layout.hpp"

namespace scene {

/// Paints into `drawing` and returns the boxes that labels keep free.
std::vector<draw::Box> paint_ground(draw::Drawing& drawing, const Layout& layout,
                                    const std::vector<Words>& quadrant_names, const Look& look);

}  // namespace scene
