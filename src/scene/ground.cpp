#include "scene/ground.hpp"

#include <algorithm>

namespace scene {
namespace {

using draw::Box;
using draw::Point;

constexpr std::array<const char*, 4> card_tags = {"group:ally", "group:opponent", "group:bedfellow",
                                                  "group:adversary"};

void add(draw::Drawing& drawing, auto what, std::string tag = {}) {
  drawing.shapes.push_back({std::move(what), std::move(tag)});
}

// Slanting lines over the box, as one path.
draw::Path hatch(const Box& box, double step, draw::Stroke stroke) {
  draw::Path path;
  path.stroke = stroke;
  const double high = box.height();
  for (double x = box.left - high + step; x < box.right; x += step) {
    const double left = std::max(x, box.left), right = std::min(x + high, box.right);
    path.pieces.emplace_back(draw::Path::MoveTo{{left, box.bottom - (left - x)}});
    path.pieces.emplace_back(draw::Path::LineTo{{right, box.bottom - (right - x)}});
  }
  return path;
}

void paint_cards(draw::Drawing& drawing, const Layout& layout, const Theme& theme) {
  const double rim = layout.panel.left - layout.board.left;
  add(drawing, draw::rounded(layout.board, layout.card_radius + rim, theme.board,
                             draw::Stroke{theme.line, layout.hair}));
  for (std::size_t i = 0; i < layout.cards.size(); ++i) {
    add(drawing, draw::rounded(layout.cards[i], layout.card_radius, theme.tint[i]), card_tags[i]);
  }
}

// Thin lines with a head at the high end: to the right and up.
void paint_axes(draw::Drawing& drawing, const Layout& layout, const Theme& theme) {
  const Box& panel = layout.panel;
  const Point middle = layout.geometry.grid.centre();
  const draw::Stroke stroke{theme.strong_line, layout.hair};
  const double head = 0.32 * layout.em;
  add(drawing, draw::line({panel.left, middle.y}, {panel.right - head, middle.y}, stroke));
  add(drawing, draw::line({middle.x, panel.bottom}, {middle.x, panel.top + head}, stroke));
  const auto triangle = [&](Point tip, Point a, Point b) {
    draw::Path path;
    path.pieces = {draw::Path::MoveTo{tip}, draw::Path::LineTo{a}, draw::Path::LineTo{b},
                   draw::Path::Close{}};
    path.fill = theme.strong_line;
    add(drawing, path);
  };
  const double half = 0.45 * head;
  triangle({panel.right, middle.y}, {panel.right - head, middle.y - half},
           {panel.right - head, middle.y + half});
  triangle({middle.x, panel.top}, {middle.x - half, panel.top + head},
           {middle.x + half, panel.top + head});
}

void paint_shelves(draw::Drawing& drawing, const Layout& layout, const Theme& theme) {
  const MapGeometry& g = layout.geometry;
  const draw::Colour tint = theme.tint_of(model::Group::unknown);
  const draw::Stroke lines{theme.line, layout.hair};
  const double step = 0.62 * layout.em;
  const auto gutter = [&](const Box& box, const char* tag) {
    add(drawing, draw::rounded(box, layout.card_radius, tint), tag);
    const double in = 0.15 * layout.em;
    add(drawing,
        hatch({box.left + in, box.top + in, box.right - in, box.bottom - in}, step, lines));
  };
  gutter(g.agreement_gutter, "gutter:agreement");
  gutter(g.corner, "gutter:both");
  if (g.trust_gutter) gutter(*g.trust_gutter, "gutter:trust");
}

void paint_tray(draw::Drawing& drawing, const Layout& layout, const Theme& theme) {
  if (!layout.geometry.tray) return;
  add(drawing,
      draw::rounded(*layout.geometry.tray, layout.card_radius, theme.surface,
                    draw::Stroke{theme.line, layout.hair}),
      "tray");
}

}  // namespace

std::vector<Box> paint_ground(draw::Drawing& drawing, const Layout& layout,
                              const std::vector<Words>& quadrant_names, const Look& look) {
  paint_cards(drawing, layout, *look.theme);
  paint_axes(drawing, layout, *look.theme);
  paint_shelves(drawing, layout, *look.theme);
  paint_tray(drawing, layout, *look.theme);
  std::vector<Box> words;
  const auto write = [&](const std::vector<Words>& list) {
    for (const Words& one : list) {
      add(drawing, one.text);
      words.push_back(one.box);
    }
  };
  write(quadrant_names);
  write(layout.axis_words);
  write(layout.shelf_titles);
  write(layout.tray_title);
  if (layout.geometry.tray) words.push_back(*layout.geometry.tray);
  return words;
}

}  // namespace scene
