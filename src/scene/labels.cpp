#include "scene/labels.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "scene/look.hpp"
#include "scene/occupied.hpp"

namespace scene {
namespace {

using draw::Box;
using draw::Weight;

constexpr int places = 8;  // right, left, above, below, then the corners between

struct Extent {
  double width, height;
};

// Beside the disc, `gap` away from it; the corners lie on the diagonals.
Box box_at(int place, const LabelWish& wish, Extent size, double gap) {
  const auto [x, y] = wish.centre;
  const double out = wish.radius + gap;
  const double slant = 0.72 * wish.radius + 0.6 * gap;
  const auto box = [&](double left, double top) {
    return Box{left, top, left + size.width, top + size.height};
  };
  switch (place) {
    case 0:
      return box(x + out, y - size.height / 2);
    case 1:
      return box(x - out - size.width, y - size.height / 2);
    case 2:
      return box(x - size.width / 2, y - out + 0.5 * gap - size.height);
    case 3:
      return box(x - size.width / 2, y + out - 0.5 * gap);
    case 4:
      return box(x + slant, y - slant - size.height);
    case 5:
      return box(x + slant, y + slant);
    case 6:
      return box(x - slant - size.width, y - slant - size.height);
    default:
      return box(x - slant - size.width, y + slant);
  }
}

class Placing {
 public:
  Placing(const Box& page, const draw::Fonts& fonts, double em)
      : page_(page),
        fonts_(fonts),
        em_(em),
        small_(std::min(on_the_ladder(0.8 * em), em)),
        code_height_(fonts.ascent(em) + fonts.descent(em)),
        second_height_(fonts.ascent(small_) + fonts.descent(small_)),
        taken_(page, 1.25 * em),
        avoided_(page, 2 * em) {}

  void keep_free(const Box& box) { taken_.add(box); }
  void keep_free(const LabelWish& wish) { taken_.add(wish.centre, wish.radius); }
  void rather_not(const Box& box) {
    avoided_.add(box);
    avoids_ = true;
  }

  std::optional<PlacedLabel> at_old_place(const LabelWish& wish, int place) {
    if (place < 0 || place >= places) return std::nullopt;
    for (const bool second : {true, false}) {
      if (second && wish.second_line.empty()) continue;
      const Box box = box_at(place, wish, extent(wish, wish.words, second), gap());
      if (is_free(box) && is_clear(box)) return settled(wish, box, place, wish.words, second);
    }
    return std::nullopt;
  }

  std::optional<PlacedLabel> anywhere(const LabelWish& wish, std::optional<int> old) {
    if (wish.words.empty() || !could_fit(wish)) return std::nullopt;
    if (!wish.second_line.empty()) {
      if (auto label = try_all(wish, wish.words, true, old)) return label;
    }
    if (auto label = try_all(wish, wish.words, false, old)) return label;
    const std::string shorter = shortened(wish.words);
    return shorter.empty() ? std::nullopt : try_all(wish, shorter, false, old);
  }

 private:
  Extent extent(const LabelWish& wish, const std::string& words, bool second) const {
    const double width = fonts_.width(words, em_, Weight::regular);
    if (!second) return {width, code_height_};
    return {std::max(width, fonts_.width(wish.second_line, small_, Weight::regular)),
            code_height_ + second_height_};
  }

  bool is_free(const Box& box) const {
    const double air = 0.12 * em_;
    return box.left >= page_.left && box.top >= page_.top && box.right <= page_.right &&
           box.bottom <= page_.bottom &&
           taken_.is_free({box.left - air, box.top, box.right + air, box.bottom});
  }
  bool is_clear(const Box& box) const { return !avoids_ || avoided_.is_free(box); }

  // In a crowd nearly nobody has room: ask with the least that could be, before measuring words.
  bool could_fit(const LabelWish& wish) const {
    const Extent least{0.2 * em_, code_height_};
    for (int place = 0; place < places; ++place) {
      if (is_free(box_at(place, wish, least, gap()))) return true;
    }
    return false;
  }

  PlacedLabel settled(const LabelWish& wish, const Box& box, int place, const std::string& words,
                      bool second) {
    taken_.add(box);
    return {wish.id, box, place, words, second ? wish.second_line : ""};
  }

  // The first place that covers nothing; else the old or the first that covers only lines.
  std::optional<PlacedLabel> try_all(const LabelWish& wish, const std::string& words, bool second,
                                     std::optional<int> old) {
    const Extent size = extent(wish, words, second);
    std::optional<int> crossed;
    for (int place = 0; place < places; ++place) {
      const Box box = box_at(place, wish, size, gap());
      if (!is_free(box)) continue;
      if (is_clear(box)) return settled(wish, box, place, words, second);
      if (!crossed || place == old) crossed = place;
    }
    if (!crossed) return std::nullopt;
    return settled(wish, box_at(*crossed, wish, size, gap()), *crossed, words, second);
  }

  // At least five letters and the ellipsis, else nothing: fewer name nobody.
  std::string shortened(const std::string& words) const {
    const std::size_t length = base::code_points(words);
    if (length < 8) return "";
    std::string cut = base::shortened(words, std::max<std::size_t>(6, length * 2 / 3));
    if (const std::size_t space = cut.rfind(" …"); space != cut.npos) cut.erase(space, 1);
    return cut;
  }

  double gap() const { return 0.45 * em_; }

  Box page_;
  const draw::Fonts& fonts_;
  double em_, small_, code_height_, second_height_;
  Occupied taken_, avoided_;
  bool avoids_ = false;
};

}  // namespace

std::vector<PlacedLabel> place_labels(const std::vector<LabelWish>& wishes,
                                      const std::vector<Box>& obstacles, const Box& page,
                                      const draw::Fonts& fonts, double em,
                                      const LabelPlaces& before,
                                      const std::vector<Box>& rather_not) {
  Placing placing(page, fonts, em);
  for (const Box& box : rather_not) placing.rather_not(box);
  for (const Box& box : obstacles) placing.keep_free(box);
  for (const LabelWish& wish : wishes) placing.keep_free(wish);
  std::vector<std::optional<PlacedLabel>> found(wishes.size());
  std::vector<std::optional<int>> old(wishes.size());
  for (std::size_t i = 0; i < wishes.size() && !before.empty(); ++i) {
    const auto place = before.find(wishes[i].id);
    if (place == before.end()) continue;
    old[i] = place->second;
    found[i] = placing.at_old_place(wishes[i], place->second);
  }
  std::vector<PlacedLabel> labels;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    if (!found[i]) found[i] = placing.anywhere(wishes[i], old[i]);
    if (found[i]) labels.push_back(std::move(*found[i]));
  }
  return labels;
}

}  // namespace scene
