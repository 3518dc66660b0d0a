#include "scene/map.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "scene/ground.hpp"
#include "scene/people.hpp"
#include "scene/sentences.hpp"

namespace scene {
namespace {

using draw::Box;

// Chosen or carried first, then who was changed last, then by influence.
std::vector<const Disc*> by_right_to_choose(const Seating& seating, const MapOptions& options) {
  std::vector<const Disc*> order;
  std::uint32_t last_change = 0;
  for (const Disc& disc : seating.discs) {
    order.push_back(&disc);
    last_change = std::max(last_change, disc.who->changed_by);
  }
  const auto rank = [&](const Disc* disc) {
    if (disc->carried || options.selected.contains(disc->who->id)) return 4;
    if (last_change != 0 && disc->who->changed_by == last_change) return 3;
    return int(disc->who->influence);
  };
  std::ranges::sort(order, [&](const Disc* a, const Disc* b) {
    const int rank_a = rank(a), rank_b = rank(b);
    return rank_a != rank_b ? rank_a > rank_b : a->who->id < b->who->id;
  });
  return order;
}

// Discs in the tray have their words already, or none.
std::vector<LabelWish> label_wishes(const Seating& seating, const MapOptions& options) {
  std::vector<LabelWish> wishes;
  wishes.reserve(seating.discs.size());
  for (const Disc* disc : by_right_to_choose(seating, options)) {
    if (disc->in_tray) continue;
    wishes.push_back({disc->who->id, disc->at, disc->radius, std::string(disc->who->code),
                      std::string(disc->who->second_line)});
  }
  return wishes;
}

std::vector<Box> boxes_of(const std::vector<Note>& notes, const draw::Fonts& fonts) {
  std::vector<Box> boxes;
  for (const Note& note : notes) {
    boxes.push_back(draw::box_of(
        draw::Text{note.at, note.words, note.size, draw::Weight::regular, note.align, {}}, fonts));
  }
  return boxes;
}

std::vector<Box> axes(const Layout& layout) {
  const draw::Point middle = layout.geometry.grid.centre();
  const Box& panel = layout.panel;
  return {{panel.left, middle.y - layout.hair, panel.right, middle.y + layout.hair},
          {middle.x - layout.hair, panel.top, middle.x + layout.hair, panel.bottom}};
}

// The axes, and the lines and ghosts painted since `first`, as a chain of boxes that labels rather
// leave free.
std::vector<Box> traces(const draw::Drawing& drawing, std::size_t first, const Layout& layout) {
  const double em = layout.em;
  std::vector<Box> boxes = axes(layout);
  const auto dot = [&](draw::Point p, double half) {
    boxes.push_back({p.x - half, p.y - half, p.x + half, p.y + half});
  };
  for (std::size_t i = first; i < drawing.shapes.size(); ++i) {
    if (const auto* circle = std::get_if<draw::Circle>(&drawing.shapes[i].what)) {
      dot(circle->centre, circle->radius);
    }
    const auto* path = std::get_if<draw::Path>(&drawing.shapes[i].what);
    if (!path || path->pieces.size() < 2) continue;
    const auto* from = std::get_if<draw::Path::MoveTo>(&path->pieces[0]);
    const auto* to = std::get_if<draw::Path::LineTo>(&path->pieces[1]);
    if (!from || !to) continue;
    const double length = std::hypot(to->to.x - from->to.x, to->to.y - from->to.y);
    const int steps = int(length / (0.5 * em)) + 1;
    for (int step = 0; step <= steps; ++step) {
      const double part = double(step) / steps;
      dot({from->to.x + (to->to.x - from->to.x) * part,
           from->to.y + (to->to.y - from->to.y) * part},
          0.15 * em);
    }
  }
  return boxes;
}

void write_dates(const Brush& brush, const Cast& cast, const Seating& seating,
                 const std::vector<Box>& obstacles, const std::vector<PlacedLabel>& labels,
                 const std::vector<Box>& lines) {
  Occupied lines_too(brush.layout.page, 2 * brush.layout.em);
  for (const Box& box : lines) lines_too.add(box);
  Occupied taken(brush.layout.page, 2 * brush.layout.em);
  for (const Box& box : obstacles) taken.add(box);
  for (const PlacedLabel& label : labels) taken.add(label.box);
  for (const Disc& disc : seating.discs) taken.add(disc.at, disc.radius);
  write_trail_dates(brush, cast, seating, taken, lines_too);
}

}  // namespace

MapScene scene_of(const Cast& cast, const MapOptions& options, const Look& look) {
  CHECK_TRUE(look.theme && look.fonts);
  const bool trust_gutter = options.trust_gutter || needs_trust_gutter(cast);
  const Layout layout = layout_of(look, trust_gutter, options.tray);
  MapScene scene;
  scene.geometry = layout.geometry;
  scene.drawing.size = look.size;
  scene.drawing.background = look.theme->paper;
  scene.drawing.shapes.reserve(cast.members.size() * 3 + 64);

  const std::vector<Words> names =
      options.group_names ? quadrant_words(layout, *cast.labels, look) : std::vector<Words>{};
  std::vector<Box> obstacles = paint_ground(scene.drawing, layout, names, look);
  const Seating seating = seating_of(cast, layout, options, look);
  std::ranges::copy(boxes_of(seating.notes, *look.fonts), std::back_inserter(obstacles));

  const Brush brush{scene.drawing, layout, look, options};
  const std::size_t first_line = scene.drawing.shapes.size();
  for (const Disc& disc : seating.discs) paint_trail(brush, disc);
  for (const Disc& disc : seating.discs) paint_reverse_view(brush, disc);
  for (const Disc& disc : seating.discs) paint_wish(brush, disc);
  for (const Disc& disc : seating.discs) paint_movement(brush, disc);
  std::vector<Box> lines = traces(scene.drawing, first_line, layout);
  // Who stands in the left gutter has the label there too, when another place is free.
  if (const auto& gutter = layout.geometry.trust_gutter) {
    lines.push_back({gutter->right, gutter->top, layout.board.left, gutter->bottom});
    lines.push_back({layout.page.left, gutter->top, gutter->left, gutter->bottom});
  }
  for (const Disc& disc : seating.discs) paint_disc(brush, disc);
  for (const Note& note : seating.notes) write_note(brush, note);
  const auto labels = place_labels(label_wishes(seating, options), obstacles, layout.page,
                                   *look.fonts, layout.em, options.labels_before, lines);
  for (const PlacedLabel& label : labels) {
    write_label(brush, label);
    scene.labels.emplace(label.id, label.place);
  }
  if (std::ranges::any_of(cast.members, &Member::trail))
    write_dates(brush, cast, seating, obstacles, labels, lines);
  scene.drawing.titles = sentences(cast, options, trust_gutter, look.language);
  return scene;
}

MapScene map(const model::WallView& view, const MapOptions& options, const Look& look) {
  return scene_of(cast_of(view, options), options, look);
}

MapScene map(const model::Workshop& workshop, const MapOptions& options, const Look& look) {
  return scene_of(cast_of(workshop, options), options, look);
}

}  // namespace scene
