#pragma once
// The colours of the program: "buttermilk" for beamers and daylight, a dark one for the desk, and
// of both a black-and-white one for eyes or beamers that need it.
// Text has contrast >= 7:1 (light) or >= 4.5:1 (dark) on what it stands on, marks >= 3:1 (WCAG 2.1,
// 1.4.3, 1.4.6 and 1.4.11); with high contrast >= 10:1 and >= 4.5:1. tests/scene checks every pair.

#include <array>

#include "draw/drawing.hpp"
#include "model/position.hpp"

namespace scene {

struct Theme {
  bool dark = false;
  draw::Colour paper;    // behind everything
  draw::Colour surface;  // panels and cards, one step from the paper
  draw::Colour raised;   // fields, buttons, popups
  draw::Colour hovered, pressed;
  draw::Colour ink;                  // text
  draw::Colour quiet_ink;            // secondary text; same contrast floor as ink
  draw::Colour line;                 // hairlines, borders: decoration, no contrast floor
  draw::Colour strong_line;          // axes, disc outlines, field borders: a mark
  draw::Colour accent;               // the chosen one, the main button, focus ring: a mark
  draw::Colour on_accent;            // text on accent
  draw::Colour accent_tint;          // behind selected rows
  draw::Colour disc, on_disc;        // a person, and the text in it
  draw::Colour warning, on_warning;  // banner
  draw::Colour danger, on_danger;    // what cannot be undone
  draw::Colour good;                 // toast that something went well: a mark
  std::array<draw::Colour, model::groups.size()> tint;  // behind a group's part of the map
  std::array<draw::Colour, model::groups.size()> mark;  // a group in lists and charts: a mark
  std::array<draw::Colour, model::groups.size()> name;  // a group's name on its tint: text
  // A style of influence, in the order of model::Style from persuade on: a mark, and a ground that
  // ink is written on.
  std::array<draw::Colour, 5> style, style_tint;
  draw::Colour board;  // under the tints: the band on the middle lines, lighter than all of them
  draw::Colour tint_of(model::Group group) const { return tint[std::size_t(group)]; }
  draw::Colour mark_of(model::Group group) const { return mark[std::size_t(group)]; }
};

const Theme& buttermilk();
const Theme& evening();
const Theme& black_on_white();
const Theme& white_on_black();

/// WCAG 2.1 contrast ratio, 1-21; alpha is ignored.
double contrast(draw::Colour a, draw::Colour b);

}  // namespace scene
