// Where people stood when earlier meetings ended, with the dates of those meetings.

#include <algorithm>
#include <cmath>

#include "scene/people.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Box;
using draw::Point;

struct Stop {
  Point at;
  model::MeetingId meeting;
};

// The earlier places that are not the same as the next one; of equal ones the last meeting counts.
std::vector<Stop> stops_of(const Brush& brush, const Disc& disc) {
  std::vector<Stop> stops;
  const double same = 0.5 * disc.radius;
  const auto near = [&](Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y) < same; };
  for (const model::EarlierPlace& earlier : *disc.who->trail) {
    if (!earlier.place) continue;
    const Point at = page_from_position(brush.layout.geometry, *earlier.place);
    if (!stops.empty() && near(stops.back().at, at)) stops.pop_back();
    stops.push_back({at, earlier.meeting});
  }
  if (!disc.in_tray && !stops.empty() && near(stops.back().at, disc.home)) stops.pop_back();
  return stops;
}

std::string date_of(const Cast& cast, model::MeetingId id, base::Language language) {
  const auto meeting = std::ranges::find(*cast.meetings, id, &model::Meeting::id);
  return meeting == cast.meetings->end() ? "" : text::short_day(language, meeting->day);
}

// Below, above, right or left of the dot; the first that is free.
std::optional<Box> room_for_date(const Brush& brush, Point at, double width, double height,
                                 const Occupied& taken, const Occupied& lines) {
  const double gap = 0.4 * brush.layout.small;
  const std::array places = {Point{at.x - width / 2, at.y + gap},
                             Point{at.x - width / 2, at.y - gap - height},
                             Point{at.x + gap, at.y - height / 2},
                             Point{at.x - gap - width, at.y - height / 2},
                             Point{at.x + 0.6 * gap, at.y + 0.6 * gap},
                             Point{at.x - 0.6 * gap - width, at.y + 0.6 * gap},
                             Point{at.x + 0.6 * gap, at.y - 0.6 * gap - height},
                             Point{at.x - 0.6 * gap - width, at.y - 0.6 * gap - height}};
  const Box& page = brush.layout.page;
  for (const Point& p : places) {
    const Box box{p.x, p.y, p.x + width, p.y + height};
    const bool on_page = box.left >= page.left && box.right <= page.right && box.top >= page.top &&
                         box.bottom <= page.bottom;
    if (on_page && taken.is_free(box) && lines.is_free(box)) return box;
  }
  return std::nullopt;
}

}  // namespace

void paint_trail(const Brush& brush, const Disc& disc) {
  if (!disc.who->trail) return;
  const std::vector<Stop> stops = stops_of(brush, disc);
  if (stops.empty()) return;
  const draw::Stroke dashed{brush.look.theme->strong_line, 1.3 * brush.hair(),
                            0.28 * brush.layout.em};
  for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
    brush.add(draw::line(stops[i].at, stops[i + 1].at, dashed));
  }
  if (!disc.in_tray) {
    paint_arrow(brush, stops.back().at, 0, disc.at, disc.radius + 2 * brush.hair(), dashed);
  }
  for (const Stop& stop : stops) {
    brush.add(draw::Circle{stop.at, 3 * brush.hair(), brush.look.theme->strong_line,
                           draw::Stroke{brush.look.theme->paper, brush.hair()}});
  }
}

void write_trail_dates(const Brush& brush, const Cast& cast, const Seating& seating,
                       Occupied& taken, const Occupied& lines) {
  const draw::Fonts& fonts = *brush.look.fonts;
  const double size = brush.layout.small;
  for (const Disc& disc : seating.discs) {
    if (!disc.who->trail) continue;
    for (const Stop& stop : stops_of(brush, disc)) {
      const std::string date = date_of(cast, stop.meeting, brush.look.language);
      if (date.empty()) continue;
      const auto box = room_for_date(brush, stop.at, fonts.width(date, size, draw::Weight::regular),
                                     fonts.ascent(size) + fonts.descent(size), taken, lines);
      if (!box) continue;
      taken.add(*box);
      brush.add(draw::Text{{box->left, box->top + fonts.ascent(size)},
                           date,
                           size,
                           draw::Weight::regular,
                           draw::Align::left,
                           brush.look.theme->quiet_ink});
    }
  }
}

void paint_arrow(const Brush& brush, Point from, double leave, Point to, double stop_short,
                 draw::Stroke stroke) {
  const double dx = to.x - from.x, dy = to.y - from.y;
  const double away = std::hypot(dx, dy);
  const double head = 0.5 * brush.layout.em;
  if (away - leave - stop_short <= head) return;
  const double ux = dx / away, uy = dy / away;
  const Point start{from.x + ux * leave, from.y + uy * leave};
  const Point tip{to.x - ux * stop_short, to.y - uy * stop_short};
  const Point neck{tip.x - ux * head, tip.y - uy * head};
  const double half = 0.4 * head;
  brush.add(draw::line(start, neck, stroke));
  draw::Path triangle;
  triangle.pieces = {
      draw::Path::MoveTo{tip}, draw::Path::LineTo{{neck.x - uy * half, neck.y + ux * half}},
      draw::Path::LineTo{{neck.x + uy * half, neck.y - ux * half}}, draw::Path::Close{}};
  triangle.fill = stroke.colour;
  brush.add(triangle);
}

}  // namespace scene
