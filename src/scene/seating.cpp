#include "scene/seating.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "scene/pack.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Box;
using draw::Point;
using Members = std::vector<const Member*>;

std::string plus(std::size_t count) {
  return std::to_string(count).insert(0, 1, '+');
}

struct Sorted {
  Members grid, below, left, corner, tray;
};

/// How close the people in the tray stand; page points, `disc` as a part of the usual radius.
struct ChipStyle {
  double text, between, longest, disc;
};

class Seats {
 public:
  Seats(const Layout& layout, const Look& look) : layout_(layout), look_(look) {}

  void carried(const Member& member, Point at) {
    seating.discs.push_back({&member, at, at, radius(member), false, true});
  }
  void on_grid(const Members& members);
  void in_gutter(const Members& members, const Box& box, bool across);
  void in_corner(const Members& members);
  void in_tray(const Members& members);

  Seating seating;

 private:
  double middle() const { return layout_.geometry.disc; }
  double radius(const Member& member) const { return radius_of(member.influence, middle()); }
  double greatest(const Members& members) const;
  double least() const { return 0.28 * layout_.em; }
  Point home(const Member& member) const {
    return page_from_position(layout_.geometry, *member.place);
  }
  void seat(const Members& members, const Packed& packed, bool tray);
  void note_rest(Point right_end, std::string words) {
    const double drop = look_.fonts->cap_height(layout_.small) / 2;
    seating.notes.push_back({{right_end.x, right_end.y + drop},
                             std::move(words),
                             layout_.small,
                             draw::Align::right,
                             {}});
  }
  double width(const std::string& words) const {
    return look_.fonts->width(words, layout_.small, draw::Weight::regular);
  }
  bool as_chips(const Members& members);
  bool as_chips(const Members& members, const ChipStyle& style);

  const Layout& layout_;
  const Look& look_;
};

double Seats::greatest(const Members& members) const {
  double most = 0;
  for (const Member* member : members) most = std::max(most, radius(*member));
  return most;
}

void Seats::seat(const Members& members, const Packed& packed, bool tray) {
  for (std::size_t i = 0; i < packed.at.size(); ++i) {
    const double r = radius(*members[i]) * packed.scale;
    seating.discs.push_back({members[i], packed.at[i], packed.at[i], r, tray, false});
  }
}

void Seats::on_grid(const Members& members) {
  std::vector<Point> homes;
  std::vector<double> radii;
  for (const Member* member : members) {
    homes.push_back(home(*member));
    radii.push_back(radius(*member));
  }
  const std::vector<Point> drawn = drawn_apart(homes, radii, layout_.geometry.grid);
  for (std::size_t i = 0; i < members.size(); ++i) {
    seating.discs.push_back({members[i], drawn[i], homes[i], radii[i], false, false});
  }
}

void Seats::in_gutter(const Members& members, const Box& box, bool across) {
  if (members.empty()) return;
  std::vector<Point> wishes;
  for (const Member* member : members) wishes.push_back(home(*member));
  const std::string all = plus(members.size());
  const double room = across ? 1.4 * layout_.small : width(all) + 0.8 * layout_.small;
  const Packed packed = packed_along(box, wishes, greatest(members), least(), across, room);
  seat(members, packed, false);
  if (packed.at.size() == members.size()) return;
  const double air = 0.4 * layout_.small;
  const Point end = across ? Point{box.right - air, box.bottom - 0.7 * layout_.small}
                           : Point{box.right - air, box.centre().y};
  note_rest(end, plus(members.size() - packed.at.size()));
}

void Seats::in_corner(const Members& members) {
  if (members.empty()) return;
  const Box& box = layout_.geometry.corner;
  const std::string all = plus(members.size());
  const Packed packed = packed_in_rows(box, members.size(), greatest(members), least(),
                                       width(all) + 0.6 * layout_.small, true);
  seat(members, packed, false);
  if (packed.at.size() == members.size()) return;
  const double y = packed.at.empty() ? box.centre().y : packed.at.back().y;
  note_rest({box.right - 0.3 * layout_.small, y}, plus(members.size() - packed.at.size()));
}

// Disc and code side by side, as in a list; only when all of them fit.
bool Seats::as_chips(const Members& members, const ChipStyle& style) {
  const Box& tray = *layout_.geometry.tray;
  const double em = layout_.em, air = 0.35 * em;
  const double right = tray.right - 0.6 * em;
  struct Chip {
    double x;
    std::size_t row;
    std::string words;
  };
  std::vector<Chip> chips;
  double x = layout_.tray_left;
  std::size_t row = 0;
  for (const Member* member : members) {
    std::string words =
        look_.fonts->fitted(member->code, style.text, draw::Weight::regular, style.longest);
    const double wide = 2 * radius(*member) * style.disc + air +
                        look_.fonts->width(words, style.text, draw::Weight::regular);
    if (x + wide > right && x > layout_.tray_left) {
      x = layout_.tray_left;
      ++row;
    }
    if (row >= layout_.tray_rows || x + wide > right) return false;
    chips.push_back({x, row, std::move(words)});
    x += wide + style.between;
  }
  const double step = tray.height() / double(layout_.tray_rows) - 0.12 * em;
  for (std::size_t i = 0; i < chips.size(); ++i) {
    const double r = radius(*members[i]) * style.disc;
    const double y = tray.centre().y + (double(chips[i].row) - double(row) / 2) * step;
    const Point at{chips[i].x + r, y};
    seating.discs.push_back({members[i], at, at, r, true, false});
    seating.notes.push_back({{at.x + r + air, y + look_.fonts->cap_height(style.text) / 2},
                             std::move(chips[i].words),
                             style.text,
                             draw::Align::left,
                             members[i]->id});
  }
  return true;
}

// With room to spare first; then closer together, smaller, and with long codes cut.
bool Seats::as_chips(const Members& members) {
  const double em = layout_.em, small = layout_.small;
  const std::array styles = {
      ChipStyle{em, 1.3 * em, 10 * em, 1}, ChipStyle{em, 0.7 * em, 10 * em, 1},
      ChipStyle{small, 0.6 * em, 10 * em, 0.8}, ChipStyle{small, 0.5 * em, 3.6 * em, 0.7}};
  return std::ranges::any_of(styles,
                             [&](const ChipStyle& style) { return as_chips(members, style); });
}

void Seats::in_tray(const Members& members) {
  if (members.empty() || !layout_.geometry.tray || as_chips(members)) return;
  const auto rest = [&](std::size_t count) {
    return text::trn(look_.language, "+ {count} more", "+ {count} more", long(count));
  };
  const double air = 0.3 * layout_.em;
  const Box& tray = *layout_.geometry.tray;
  const Box box{layout_.tray_left, tray.top + air, tray.right - 2 * air, tray.bottom - air};
  const Packed packed = packed_in_rows(box, members.size(), greatest(members), least(),
                                       width(rest(members.size())) + layout_.small, false);
  seat(members, packed, true);
  if (packed.at.size() == members.size()) return;
  const double y = packed.at.empty() ? tray.centre().y : packed.at.back().y;
  note_rest({box.right, y}, rest(members.size() - packed.at.size()));
}

Sorted sorted(const Cast& cast, const std::map<model::PersonId, Point>& moved, Seats& seats) {
  Sorted groups;
  for (const Member& member : cast.members) {
    const auto carried = moved.find(member.id);
    if (carried != moved.end()) {
      seats.carried(member, carried->second);
    } else if (!member.place) {
      groups.tray.push_back(&member);
    } else if (member.place->trust) {
      (member.place->agreement ? groups.grid : groups.below).push_back(&member);
    } else {
      (member.place->agreement ? groups.left : groups.corner).push_back(&member);
    }
  }
  return groups;
}

// Great discs first so that small ones stay visible; who is chosen or carried on top of all.
void order_for_painting(std::vector<Disc>& discs, const MapOptions& options) {
  const auto layer = [&](const Disc& disc) {
    if (disc.carried) return 3;
    if (options.selected.contains(disc.who->id)) return 2;
    return options.hovered == disc.who->id ? 1 : 0;
  };
  std::ranges::sort(discs, [&](const Disc& a, const Disc& b) {
    const int layer_a = layer(a), layer_b = layer(b);
    if (layer_a != layer_b) return layer_a < layer_b;
    if (a.radius != b.radius) return a.radius > b.radius;
    return a.who->id < b.who->id;
  });
}

}  // namespace

Seating seating_of(const Cast& cast, const Layout& layout, const MapOptions& options,
                   const Look& look) {
  std::map<model::PersonId, Point> moved;
  for (const MovedPerson& person : options.moved) moved[person.id] = person.at;
  Seats seats(layout, look);
  const Sorted groups = sorted(cast, moved, seats);
  seats.on_grid(groups.grid);
  seats.in_gutter(groups.below, layout.geometry.agreement_gutter, false);
  if (layout.geometry.trust_gutter) {
    seats.in_gutter(groups.left, *layout.geometry.trust_gutter, true);
  }
  seats.in_corner(groups.corner);
  seats.in_tray(groups.tray);
  order_for_painting(seats.seating.discs, options);
  return std::move(seats.seating);
}

}  // namespace scene
