#include "scene/pictures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "scene/look.hpp"
#include "scene/occupied.hpp"

namespace pictures {
namespace {

draw::Box box_around(const draw::Path& path) {
  draw::Box box{HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL};
  const auto reach = [&](draw::Point p) {
    box = {std::min(box.left, p.x), std::min(box.top, p.y), std::max(box.right, p.x),
           std::max(box.bottom, p.y)};
  };
  for (const auto& piece : path.pieces) {
    if (const auto* move = std::get_if<draw::Path::MoveTo>(&piece)) reach(move->to);
    if (const auto* line = std::get_if<draw::Path::LineTo>(&piece)) reach(line->to);
    if (const auto* curve = std::get_if<draw::Path::CurveTo>(&piece)) reach(curve->to);
  }
  return box;
}

draw::Box box_of(const draw::Shape& shape, const draw::Fonts& fonts) {
  if (const auto* text = std::get_if<draw::Text>(&shape.what)) return draw::box_of(*text, fonts);
  if (const auto* path = std::get_if<draw::Path>(&shape.what)) return box_around(*path);
  const auto& circle = std::get<draw::Circle>(shape.what);
  return {circle.centre.x - circle.radius, circle.centre.y - circle.radius,
          circle.centre.x + circle.radius, circle.centre.y + circle.radius};
}

std::string where(const draw::Box& box) {
  return " at " + std::to_string(int(box.left)) + "," + std::to_string(int(box.top));
}

}  // namespace

std::vector<Seen> texts(const draw::Drawing& drawing, const draw::Fonts& fonts) {
  std::vector<Seen> result;
  for (const draw::Shape& shape : drawing.shapes) {
    const auto* text = std::get_if<draw::Text>(&shape.what);
    if (!text || text->words == "?") continue;
    draw::Box box = draw::box_of(*text, fonts);
    box.top = text->at.y - fonts.cap_height(text->size);
    box.bottom = text->at.y + 0.22 * text->size;
    result.push_back({box, text->words, shape.tag, text->size});
  }
  return result;
}

std::vector<Spot> discs(const draw::Drawing& drawing) {
  std::map<std::string, Spot> by_tag;  // the last with a tag is the disc; before it come rings
  for (const draw::Shape& shape : drawing.shapes) {
    if (!shape.tag.starts_with("person:")) continue;
    if (const auto* circle = std::get_if<draw::Circle>(&shape.what)) {
      by_tag[shape.tag] = {circle->centre, circle->radius, shape.tag};
    } else if (const auto* path = std::get_if<draw::Path>(&shape.what)) {
      const draw::Box box = box_around(*path);
      by_tag[shape.tag] = {box.centre(), box.width() / 2, shape.tag};
    }
  }
  std::vector<Spot> result;
  for (const auto& [tag, spot] : by_tag) result.push_back(spot);
  return result;
}

std::string faults(const draw::Drawing& drawing, const draw::Fonts& fonts) {
  std::string found;
  const draw::Size page = drawing.size;
  for (const draw::Shape& shape : drawing.shapes) {
    const draw::Box box = box_of(shape, fonts);
    if (box.left < 0 || box.top < 0 || box.right > page.width || box.bottom > page.height) {
      found += "off the page: " + shape.tag + where(box) + "\n";
    }
  }
  const auto words = texts(drawing, fonts);
  const auto people = discs(drawing);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Seen& one = words[i];
    if (scene::on_the_ladder(one.size) != one.size)
      found += "not on the ladder: " + one.words + "\n";
    for (std::size_t j = 0; j < i; ++j) {
      if (one.box.overlaps(words[j].box)) {
        found += one.words + " over " + words[j].words + where(one.box) + "\n";
      }
    }
    for (const Spot& disc : people) {
      if (scene::overlap(disc.centre, disc.radius - 0.01, one.box)) {
        found += one.words + " over disc " + disc.tag + where(one.box) + "\n";
      }
    }
  }
  return found;
}

std::string all_words(const draw::Drawing& drawing) {
  std::string all;
  for (const draw::Shape& shape : drawing.shapes) {
    all += shape.tag + "\n";
    if (const auto* text = std::get_if<draw::Text>(&shape.what)) all += text->words + "\n";
  }
  for (const auto& [tag, sentence] : drawing.titles) all += tag + "\n" + sentence + "\n";
  return all;
}

}  // namespace pictures
