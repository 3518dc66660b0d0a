#pragma once
// The trust/agreement map as a Drawing: four tinted quadrants, the band on the middle lines,
// gutters for the unknown, a tray for who is not on the map yet, and people as discs with labels.
// For the wall it takes a WallView, which has no room for what is private; the facilitator's own
// screen and exports for the facilitator's eyes take a Workshop.

#include <optional>
#include <set>
#include <vector>

#include "draw/drawing.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "scene/labels.hpp"
#include "scene/look.hpp"

namespace scene {

/// A person drawn elsewhere than the workshop says: while being dragged, or gliding.
struct MovedPerson {
  model::PersonId id;
  draw::Point at;  // page points
};

struct MapOptions {
  bool group_names = true;     // names of the quadrants; held back so that people discuss first
  bool private_words = false;  // a second line with role or memory aid; on a wall: with the role,
                               // which a WallView has for a fictive case only
  bool wishes = false, trails = false, reverse_views = false;  // of all; of one selected: always
  bool tray = true;           // the strip of those not on the map yet
  bool trust_gutter = false;  // show the left gutter even when it is empty (while dragging)
  std::set<model::PersonId> selected;
  std::optional<model::PersonId> hovered;
  std::vector<MovedPerson> moved;
  LabelPlaces labels_before;  // keeps labels where they were as long as they fit
};

/// Where things are on the page; the same for drawing and for pointing.
struct MapGeometry {
  draw::Box grid;                         // the four quadrants, trust -1..1 by agreement -1..1
  draw::Box agreement_gutter;             // below: agreement unknown, trust as on the grid
  std::optional<draw::Box> trust_gutter;  // left: trust unknown, agreement as on the grid
  draw::Box corner;                       // both unknown: the left end of the gutter below
  std::optional<draw::Box> tray;          // not on the map yet
  double disc = 10;                       // radius of a middle disc, page points
};

struct MapScene {
  draw::Drawing drawing;
  LabelPlaces labels;    // to hand back as `labels_before`
  MapGeometry geometry;  // of this drawing: with the left gutter when somebody stands in it
};

MapScene map(const model::WallView& view, const MapOptions& options, const Look& look);
MapScene map(const model::Workshop& workshop, const MapOptions& options, const Look& look);

/// Tags: "person:p7", "wish:p7", "reverse:p7", "from:p7" (in a comparison), "group:ally",
/// "gutter:agreement", "gutter:trust", "gutter:both", "tray". The id in any of the first four.
std::optional<model::PersonId> person_in(std::string_view tag);

MapGeometry map_geometry(const Look& look, bool trust_gutter, bool tray);
draw::Point page_from_position(const MapGeometry& geometry, const model::Position& position);
/// What a disc dropped at `at` means: a position, or nothing (the tray). Points outside are taken
/// to the nearest place.
std::optional<model::Position> position_from_page(const MapGeometry& geometry, draw::Point at);

}  // namespace scene
