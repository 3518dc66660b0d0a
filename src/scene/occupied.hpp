#pragma once
// Which parts of a page are taken, in a uniform grid, so that asking costs the same with 5 and with
// 5,000 things on the page.

#include <cstdint>
#include <vector>

#include "draw/drawing.hpp"

namespace scene {

class Occupied {
 public:
  /// `cell`: side of a square of the grid, about the size of what is put in.
  Occupied(const draw::Box& page, double cell);

  void add(const draw::Box& box);
  void add(draw::Point centre, double radius);
  bool is_free(const draw::Box& box) const;

 private:
  struct Item {
    draw::Box box;
    draw::Point centre;
    double radius = 0;  // 0: the box itself
  };
  struct Link {
    std::uint32_t item;
    std::int32_t next;
  };
  struct Cells {
    int left, top, right, bottom;
  };

  Cells cells_of(const draw::Box& box) const;
  void add(const Item& item);
  static bool hits(const Item& item, const draw::Box& box);

  draw::Box page_;
  double cell_;
  int columns_, rows_;
  std::vector<std::int32_t> heads_;  // per cell: first link, -1 = none
  std::vector<Link> links_;
  std::vector<Item> items_;
};

/// Whether a circle and a box have a point in common.
bool overlap(draw::Point centre, double radius, const draw::Box& box);

}  // namespace scene
