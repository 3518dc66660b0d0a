#include "scene/wall_card.hpp"

#include <algorithm>
#include <array>

#include "scene/wall.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Box;
using draw::Weight;

void write(draw::Drawing& page, draw::Point at, std::string words, double size, Weight weight,
           draw::Colour colour) {
  page.shapes.push_back({draw::Text{at, std::move(words), size, weight, Align::left, colour}, ""});
}

struct CardLines {
  double heading_size = 0, line_size = 0, height = 0;
  std::vector<std::string> heading, lines;
};

constexpr double heading_step = 1.2, line_step = 1.45;  // of the size

// Everything in two sizes, broken into lines of this width.
CardLines broken(const WallCard& card, const Look& look, double width, double part) {
  CardLines result;
  const double floor = on_the_ladder(least_text * look.size.height);
  result.heading_size = std::max(rung_within(look.size.height * part), floor);
  result.line_size = std::max(rung_within(look.size.height * part * 0.6), floor);
  const auto add = [&](std::vector<std::string>& list, const std::string& words, double size,
                       Weight weight) {
    for (std::string& line : look.fonts->lines(words, size, weight, width))
      list.push_back(std::move(line));
  };
  add(result.heading, card.heading, result.heading_size, Weight::semibold);
  for (const std::string& line : card.lines)
    add(result.lines, line, result.line_size, Weight::regular);
  result.height = heading_step * result.heading_size * double(result.heading.size()) +
                  line_step * result.line_size * (double(result.lines.size()) + 0.6);
  return result;
}

// As large as fits; what does not fit in the smallest is left out, and a sign says so.
CardLines fitted(const WallCard& card, const Look& look, const Box& room) {
  constexpr std::array parts = {1.0 / 11, 1.0 / 14, 1.0 / 18, 1.0 / 24, 1.0 / 30, least_text};
  for (const double part : parts) {
    CardLines lines = broken(card, look, room.width(), part);
    if (lines.height <= room.height()) return lines;
  }
  CardLines least = broken(card, look, room.width(), least_text);
  const double step = line_step * least.line_size;
  while (least.height > room.height() && !least.lines.empty()) {
    least.lines.pop_back();
    least.height -= step;
  }
  if (!least.lines.empty()) least.lines.back() += " …";
  while (least.height > room.height() && least.heading.size() > 1) {
    least.heading.pop_back();
    least.height -= heading_step * least.heading_size;
  }
  return least;
}

}  // namespace

void put_card(draw::Drawing& page, const WallCard& card, const Box& room, const Look& look) {
  const double bar = std::max(3.0, look.size.height / 120);
  const Box words{room.left + 4 * bar, room.top, room.right, room.bottom};
  const CardLines lines = fitted(card, look, words);
  double y = room.top + (room.height() - lines.height) * 0.45;
  page.shapes.push_back({draw::rounded({room.left, y, room.left + bar, y + lines.height}, bar / 2,
                                       look.theme->mark_of(model::Group::ally)),
                         ""});
  for (const std::string& line : lines.heading) {
    write(page, {words.left, y + look.fonts->ascent(lines.heading_size)}, line, lines.heading_size,
          Weight::semibold, look.theme->ink);
    y += heading_step * lines.heading_size;
  }
  y += 0.6 * line_step * lines.line_size;
  for (const std::string& line : lines.lines) {
    write(page, {words.left, y + look.fonts->ascent(lines.line_size)}, line, lines.line_size,
          Weight::regular, look.theme->ink);
    y += line_step * lines.line_size;
  }
}

}  // namespace scene
