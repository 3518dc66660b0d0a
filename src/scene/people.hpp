#pragma once
// People as shapes: discs, labels, and on request wishes, trails and reverse views.

#include "scene/labels.hpp"
#include "scene/occupied.hpp"
#include "scene/seating.hpp"

namespace scene {

struct Brush {
  draw::Drawing& drawing;
  const Layout& layout;
  const Look& look;
  const MapOptions& options;

  void add(auto what, std::string tag = {}) const {
    drawing.shapes.push_back({std::move(what), std::move(tag)});
  }
  double hair() const { return layout.hair; }
};

/// From `leave` page points after `from` to `stop_short` page points before `to`; nothing when that
/// is too short for an arrow.
void paint_arrow(const Brush& brush, draw::Point from, double leave, draw::Point to,
                 double stop_short, draw::Stroke stroke);
/// Dashed line through the earlier places to the present one.
void paint_trail(const Brush& brush, const Disc& disc);
/// Dates beside the earlier places, where there is room.
void write_trail_dates(const Brush& brush, const Cast& cast, const Seating& seating,
                       Occupied& taken, const Occupied& lines);
/// Hollow ghost and arrow.
void paint_wish(const Brush& brush, const Disc& disc);
/// Hollow diamond joined by a dotted line.
void paint_reverse_view(const Brush& brush, const Disc& disc);
/// Hollow ghost at the place of then and an arrow to the disc; thick when a line was crossed.
void paint_movement(const Brush& brush, const Disc& disc);
/// The disc with its ring, and a hairline to its true place when it was drawn apart.
void paint_disc(const Brush& brush, const Disc& disc);
void write_label(const Brush& brush, const PlacedLabel& label);
void write_note(const Brush& brush, const Note& note);

}  // namespace scene
