#include "gui/layout.hpp"

#include <algorithm>
#include <cmath>

namespace gui {
namespace {

// Side panels give way to the map: it keeps this part of the width before they shrink.
constexpr double map_share = 0.5;

}  // namespace

double notices_height(double em, int notice_lines) {
  return notice_lines > 0 ? std::round(em * (notice_lines * 2.2 + 0.6)) : 0;
}

Layout layout(draw::Size window, double em, const Settings& settings, bool inspector,
              int notice_lines) {
  const double width = std::max(0.0, std::floor(window.width));
  const double height = std::max(0.0, std::floor(window.height));
  const auto ems = [em](double n) { return std::round(em * n); };
  Layout at;
  double y = 0;
  const auto strip = [&](double wanted) {
    const double top = y;
    y = std::min(height, y + wanted);
    return draw::Box{0, top, width, y};
  };
  at.top_bar = strip(ems(3.25));
  at.notices = strip(notices_height(em, notice_lines));
  const double bottom = std::max(y, height - ems(2.6));
  at.status = {0, bottom, width, height};

  double left = settings.people_list ? ems(15) : 0, right = inspector ? ems(20.5) : 0;
  const double most = std::floor(width * (1 - map_share));
  if (left + right > most && left + right > 0) {
    const double shrink = most / (left + right);
    left = std::floor(left * shrink);
    right = std::floor(right * shrink);
  }
  at.people = {0, y, left, bottom};
  at.map = {left, y, width - right, bottom};
  at.inspector = {width - right, y, width, bottom};
  return at;
}

void make_room_for_wall(Layout& at, double em, draw::Size shape) {
  draw::Box& side = at.people.width() >= 1 ? at.people : at.inspector;
  if (side.width() < 1 || shape.width < 1 || shape.height < 1) return;
  const double pad = std::round(em * 0.8);
  const double picture = (side.width() - 2 * pad) * shape.height / shape.width;
  const double height = std::min(std::round(picture + em * 3.6), side.height() / 2);
  at.wall = {side.left, side.bottom - height, side.right, side.bottom};
  side.bottom = at.wall.top;
}

}  // namespace gui
