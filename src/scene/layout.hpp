#pragma once
// Where the parts of the map lie on the page: everything that does not depend on who is on it.
// All lengths follow from the em and the page, so a wall and a small window have the same picture.

#include <array>
#include <string>
#include <vector>

#include "scene/map.hpp"

namespace scene {

/// Words on the page, with the box they fill.
struct Words {
  draw::Text text;
  draw::Box box;
};

struct Layout {
  MapGeometry geometry;
  draw::Box page;                  // nothing is drawn outside
  double em = 16;                  // codes
  double small = 14;               // everything else
  double hair = 1;                 // width of the thinnest line
  draw::Box panel;                 // the four cards with their margins and name strips
  draw::Box board;                 // the panel with a rim around it
  std::array<draw::Box, 4> cards;  // ally, opponent, bedfellow, adversary: without the band
  draw::Box agreement_shelf;       // gutter with its title
  std::optional<draw::Box> trust_shelf;
  std::vector<Words> axis_words, shelf_titles, tray_title;
  double tray_left = 0;  // where the discs in the tray begin
  std::size_t tray_rows = 1;
  bool explain = false;    // there is room for a line under the names of the quadrants
  double card_radius = 0;  // of round corners
};

Layout layout_of(const Look& look, bool trust_gutter, bool tray);

/// Names and explanations of the quadrants in the strips of the cards.
std::vector<Words> quadrant_words(const Layout& layout, const model::Labels& labels,
                                  const Look& look);

/// Radius of a disc, before it is packed smaller.
double radius_of(model::Influence influence, double middle);

}  // namespace scene
