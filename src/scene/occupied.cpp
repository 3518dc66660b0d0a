#include "scene/occupied.hpp"

#include <algorithm>

namespace scene {

bool overlap(draw::Point centre, double radius, const draw::Box& box) {
  const double x = centre.x - std::clamp(centre.x, box.left, std::max(box.left, box.right));
  const double y = centre.y - std::clamp(centre.y, box.top, std::max(box.top, box.bottom));
  return x * x + y * y < radius * radius;
}

Occupied::Occupied(const draw::Box& page, double cell)
    : page_(page),
      cell_(std::max({cell, page.width() / 512, page.height() / 512, 1.0})),
      columns_(std::max(1, int(page.width() / cell_) + 1)),
      rows_(std::max(1, int(page.height() / cell_) + 1)),
      heads_(std::size_t(columns_) * std::size_t(rows_), -1) {}

void Occupied::add(const draw::Box& box) {
  add(Item{box, {}, 0});
}

void Occupied::add(draw::Point centre, double radius) {
  const draw::Box around{centre.x - radius, centre.y - radius, centre.x + radius,
                         centre.y + radius};
  add(Item{around, centre, radius});
}

Occupied::Cells Occupied::cells_of(const draw::Box& box) const {
  const auto column = [&](double x) {
    return int(std::clamp((x - page_.left) / cell_, 0.0, double(columns_ - 1)));
  };
  const auto row = [&](double y) {
    return int(std::clamp((y - page_.top) / cell_, 0.0, double(rows_ - 1)));
  };
  return {column(box.left), row(box.top), column(box.right), row(box.bottom)};
}

void Occupied::add(const Item& item) {
  const auto index = std::uint32_t(items_.size());
  items_.push_back(item);
  const Cells cells = cells_of(item.box);
  for (int row = cells.top; row <= cells.bottom; ++row) {
    for (int column = cells.left; column <= cells.right; ++column) {
      std::int32_t& head = heads_[std::size_t(row) * std::size_t(columns_) + std::size_t(column)];
      links_.push_back({index, head});
      head = std::int32_t(links_.size() - 1);
    }
  }
}

bool Occupied::hits(const Item& item, const draw::Box& box) {
  return item.radius > 0 ? overlap(item.centre, item.radius, box) : item.box.overlaps(box);
}

bool Occupied::is_free(const draw::Box& box) const {
  const Cells cells = cells_of(box);
  for (int row = cells.top; row <= cells.bottom; ++row) {
    for (int column = cells.left; column <= cells.right; ++column) {
      const std::size_t cell = std::size_t(row) * std::size_t(columns_) + std::size_t(column);
      for (std::int32_t at = heads_[cell]; at >= 0; at = links_[std::size_t(at)].next) {
        if (hits(items_[links_[std::size_t(at)].item], box)) return false;
      }
    }
  }
  return true;
}

}  // namespace scene
