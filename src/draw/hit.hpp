#pragma once
// What lies under a point of a Drawing: what you click is what you see.

#include <string_view>

#include "draw/drawing.hpp"
#include "draw/font.hpp"

namespace draw {

/// The tag of the topmost tagged shape under `at`, or "". Circles and closed paths count whole,
/// open paths within `reach` page points of the stroke, texts by their box.
std::string_view tag_at(const Drawing& drawing, const Fonts& fonts, Point at, double reach = 3);

}  // namespace draw
