#pragma once
// After a blind meeting is revealed the discs glide from where they stood to where they stand now:
// the movement is what the room came to see.

#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "scene/map.hpp"

namespace gui {

inline constexpr std::int64_t glide_lasts = 800;  // milliseconds

/// Slow at both ends; `part` and the answer are from 0 to 1.
double eased(double part);

/// Starts it in the frame after the reveal.
void start_glide(const Shown& shown, Ui& ui);
/// Puts those who are on their way where they are now; ends the glide when all have arrived.
void add_glide(const Shown& shown, Ui& ui, const scene::MapGeometry& geometry,
               scene::MapOptions& options);

}  // namespace gui
