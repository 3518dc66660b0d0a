#include "scene/people.hpp"

#include <algorithm>
#include <cmath>

namespace scene {
namespace {

using draw::Box;
using draw::Point;

Box around(Point centre, double half) {
  return {centre.x - half, centre.y - half, centre.x + half, centre.y + half};
}

// Round for a person, a rounded square of the same area for a group.
void paint_figure(const Brush& brush, const Disc& disc, Point at, double radius,
                  std::optional<draw::Colour> fill, std::optional<draw::Stroke> stroke,
                  std::string tag) {
  if (disc.who->is_group) {
    brush.add(draw::rounded(around(at, 0.89 * radius), 0.34 * radius, fill, stroke),
              std::move(tag));
  } else {
    brush.add(draw::Circle{at, radius, fill, stroke}, std::move(tag));
  }
}

void paint_ring(const Brush& brush, const Disc& disc, const std::string& tag) {
  const Theme& theme = *brush.look.theme;
  const bool selected = brush.options.selected.contains(disc.who->id);
  const bool hovered = brush.options.hovered == disc.who->id;
  if (!selected && !hovered) return;
  if (hovered) {
    draw::Colour soft = theme.accent;
    soft.alpha = 70;
    paint_figure(brush, disc, disc.at, disc.radius + 5 * brush.hair(), soft, {}, tag);
  }
  if (!selected) return;
  const double width = 2.4 * brush.hair();
  paint_figure(brush, disc, disc.at, disc.radius + 1.9 * brush.hair() + width / 2, theme.paper,
               draw::Stroke{theme.accent, width}, tag);
}

void paint_question(const Brush& brush, const Disc& disc) {
  const double size = std::max(rung_within(1.55 * disc.radius), on_the_ladder(brush.look.least));
  if (!has_question(*disc.who) || size > 1.75 * disc.radius) return;
  const double drop = brush.look.fonts->cap_height(size) / 2;
  brush.add(draw::Text{{disc.at.x, disc.at.y + drop},
                       "?",
                       size,
                       draw::Weight::semibold,
                       draw::Align::centre,
                       brush.look.theme->on_disc});
}

// New on the map.
void paint_plus(const Brush& brush, const Disc& disc) {
  const double arm = 0.5 * disc.radius;
  const draw::Stroke stroke{brush.look.theme->on_disc, std::max(brush.hair(), 0.2 * disc.radius)};
  const auto [x, y] = disc.at;
  brush.add(draw::line({x - arm, y}, {x + arm, y}, stroke));
  brush.add(draw::line({x, y - arm}, {x, y + arm}, stroke));
}

// Stood here, and is not on the map any more.
void paint_gone(const Brush& brush, const Disc& disc, const std::string& tag) {
  const Theme& theme = *brush.look.theme;
  draw::Colour veil = theme.paper;
  veil.alpha = 200;
  const double width = 1.5 * brush.hair();
  paint_figure(brush, disc, disc.at, disc.radius - width / 2, veil,
               draw::Stroke{theme.strong_line, width, 0.25 * brush.layout.em}, tag);
}

void paint_hairline(const Brush& brush, const Disc& disc) {
  const double away = std::hypot(disc.at.x - disc.home.x, disc.at.y - disc.home.y);
  if (away < 0.15 * disc.radius) return;
  const Theme& theme = *brush.look.theme;
  brush.add(draw::line(disc.at, disc.home, {theme.strong_line, brush.hair()}));
  brush.add(draw::Circle{disc.home, 1.6 * brush.hair(), theme.strong_line, {}});
}

}  // namespace

void paint_disc(const Brush& brush, const Disc& disc) {
  const Theme& theme = *brush.look.theme;
  const std::string tag = "person:" + model::to_text(disc.who->id);
  paint_hairline(brush, disc);
  paint_ring(brush, disc, tag);
  const draw::Stroke edge{theme.paper, std::min(1.3 * brush.hair(), 0.15 * disc.radius)};
  const auto movement = disc.who->movement;
  if (movement == model::Movement::off_map) return paint_gone(brush, disc, tag);
  // In a comparison who stayed steps back, so that the eye goes to who moved.
  const bool stayed = movement == model::Movement::stayed;
  paint_figure(brush, disc, disc.at, disc.radius, stayed ? theme.strong_line : theme.disc, edge,
               tag);
  if (movement == model::Movement::new_on_map)
    paint_plus(brush, disc);
  else
    paint_question(brush, disc);
}

void paint_movement(const Brush& brush, const Disc& disc) {
  if (!disc.who->from || disc.in_tray || disc.who->movement == model::Movement::off_map) return;
  if (disc.who->movement == model::Movement::stayed) return;
  const Theme& theme = *brush.look.theme;
  const bool crossed = disc.who->movement == model::Movement::crossed;
  const Point from = page_from_position(brush.layout.geometry, *disc.who->from);
  const double radius = 0.8 * disc.radius;
  const draw::Stroke stroke{crossed ? theme.accent : theme.strong_line,
                            (crossed ? 2.6 : 1.4) * brush.hair()};
  paint_arrow(brush, from, radius, disc.at, disc.radius + 2 * brush.hair(), stroke);
  draw::Colour veil = theme.paper;
  veil.alpha = 150;
  paint_figure(brush, disc, from, radius, veil, draw::Stroke{stroke.colour, 1.5 * brush.hair()},
               "from:" + model::to_text(disc.who->id));
}

void write_label(const Brush& brush, const PlacedLabel& label) {
  const Theme& theme = *brush.look.theme;
  const draw::Fonts& fonts = *brush.look.fonts;
  const bool left_of_it = label.place == 1 || label.place == 6 || label.place == 7;
  const bool above_or_below = label.place == 2 || label.place == 3;
  const draw::Align align = above_or_below ? draw::Align::centre
                            : left_of_it   ? draw::Align::right
                                           : draw::Align::left;
  const double x = above_or_below ? label.box.centre().x
                   : left_of_it   ? label.box.right
                                  : label.box.left;
  const std::string tag = "person:" + model::to_text(label.id);
  const double em = brush.layout.em, small = brush.layout.small;
  const double first = label.box.top + fonts.ascent(em);
  brush.add(draw::Text{{x, first}, label.words, em, draw::Weight::regular, align, theme.ink}, tag);
  if (label.second_line.empty()) return;
  const double second = first + fonts.descent(em) + fonts.ascent(small);
  brush.add(
      draw::Text{
          {x, second}, label.second_line, small, draw::Weight::regular, align, theme.quiet_ink},
      tag);
}

void write_note(const Brush& brush, const Note& note) {
  const Theme& theme = *brush.look.theme;
  brush.add(draw::Text{note.at, note.words, note.size, draw::Weight::regular, note.align,
                       note.of ? theme.ink : theme.quiet_ink},
            note.of ? "person:" + model::to_text(*note.of) : "tray");
}

void paint_wish(const Brush& brush, const Disc& disc) {
  if (!disc.who->wish) return;
  const Theme& theme = *brush.look.theme;
  const Point to = page_from_position(brush.layout.geometry, *disc.who->wish);
  const double radius = 0.8 * disc.radius;
  const double width = 1.5 * brush.hair();
  const double away = std::hypot(to.x - disc.at.x, to.y - disc.at.y);
  const double length = away - disc.radius - radius - 2 * brush.hair();
  if (!disc.in_tray && length > 0.4 * brush.layout.em) {
    paint_arrow(brush, disc.at, disc.radius, to, radius + 2 * brush.hair(),
                {theme.strong_line, width});
  }
  draw::Colour veil = theme.paper;
  veil.alpha = 150;
  paint_figure(brush, disc, to, radius, veil, draw::Stroke{theme.strong_line, width},
               "wish:" + model::to_text(disc.who->id));
}

void paint_reverse_view(const Brush& brush, const Disc& disc) {
  if (!disc.who->reverse_view) return;
  const Theme& theme = *brush.look.theme;
  const Point at = page_from_position(brush.layout.geometry, *disc.who->reverse_view);
  const double half = 0.95 * disc.radius;
  const double away = std::hypot(at.x - disc.at.x, at.y - disc.at.y);
  if (!disc.in_tray && away > half + disc.radius) {
    const double part = half / away;
    const Point edge{at.x + (disc.at.x - at.x) * part, at.y + (disc.at.y - at.y) * part};
    brush.add(draw::line(disc.at, edge, {theme.strong_line, 1.3 * brush.hair(), 2 * brush.hair()}));
  }
  draw::Path diamond;
  diamond.pieces = {draw::Path::MoveTo{{at.x, at.y - half}},
                    draw::Path::LineTo{{at.x + half, at.y}},
                    draw::Path::LineTo{{at.x, at.y + half}},
                    draw::Path::LineTo{{at.x - half, at.y}}, draw::Path::Close{}};
  draw::Colour veil = theme.paper;
  veil.alpha = 150;
  diamond.fill = veil;
  diamond.stroke = draw::Stroke{theme.strong_line, 1.5 * brush.hair()};
  brush.add(diamond, "reverse:" + model::to_text(disc.who->id));
}

}  // namespace scene
