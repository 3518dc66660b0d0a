#pragma once
// Where everybody is drawn: on the grid at their place (a little apart in a crowd), packed in the
// gutters and the tray, or wherever they are being dragged.

#include <optional>
#include <string>
#include <vector>

#include "scene/cast.hpp"
#include "scene/layout.hpp"

namespace scene {

struct Disc {
  const Member* who = nullptr;
  draw::Point at, home;  // drawn at; the true place
  double radius = 0;
  bool in_tray = false;
  bool carried = false;  // in `MapOptions::moved`
};

/// Words that go with discs in the tray, or that say how many had no room.
struct Note {
  draw::Point at;  // left or right end on the baseline
  std::string words;
  double size = 16;
  draw::Align align = draw::Align::left;
  std::optional<model::PersonId> of;
};

struct Seating {
  std::vector<Disc> discs;  // in the order of painting
  std::vector<Note> notes;
};

Seating seating_of(const Cast& cast, const Layout& layout, const MapOptions& options,
                   const Look& look);

}  // namespace scene
