#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <rapidcheck.h>

#include "scene/labels.hpp"
#include "scene/occupied.hpp"
#include "scene/samples.hpp"

using draw::Box;
using scene::LabelPlaces;
using scene::LabelWish;
using scene::PlacedLabel;

namespace {

struct Case {
  draw::Size size;
  double em = 16;
  std::vector<LabelWish> wishes;
  std::vector<Box> obstacles;
  Box page() const { return {0, 0, size.width, size.height}; }
  std::vector<PlacedLabel> place(const LabelPlaces& before = {}) const {
    return scene::place_labels(wishes, obstacles, page(), samples::fonts(), em, before);
  }
};

constexpr const char* codes[] = {"Heron", "Oak",      "Moon", "Works council",
                                 "Ij",    "Zeemeeuw", "Łódź", "Registrar of the town"};

Case any_case(int people) {
  Case c;
  c.size = *rc::gen::element(draw::Size{480, 360}, draw::Size{640, 480}, draw::Size{1280, 720},
                             draw::Size{1920, 1080});
  c.em = *rc::gen::element(12.0, 16.0, 28.0);
  const auto number = [](double most) { return *rc::gen::inRange(0, 10000) * most / 10000; };
  for (int i = 0; i < people; ++i) {
    LabelWish wish;
    wish.id = {unsigned(i) + 1, 1};
    wish.centre = {number(c.size.width), number(c.size.height)};
    wish.radius = 6 + number(12);
    wish.words = codes[*rc::gen::inRange(0, 8)];
    if (*rc::gen::inRange(0, 3) == 0) wish.second_line = "keeps the archive";
    c.wishes.push_back(wish);
  }
  for (int i = 0; i < 4; ++i) {
    const double x = number(c.size.width), y = number(c.size.height);
    c.obstacles.push_back({x, y, x + 90, y + 24});
  }
  return c;
}

bool is_free(const Case& c, const PlacedLabel& label, const std::vector<PlacedLabel>& labels) {
  for (const LabelWish& wish : c.wishes) {
    if (scene::overlap(wish.centre, wish.radius, label.box)) return false;
  }
  for (const Box& box : c.obstacles) {
    if (box.overlaps(label.box)) return false;
  }
  for (const PlacedLabel& other : labels) {
    if (other.id != label.id && other.box.overlaps(label.box)) return false;
  }
  return true;
}

void check_no_overlap(int people) {
  const Case c = any_case(people);
  const auto labels = c.place();
  for (const PlacedLabel& label : labels) {
    RC_ASSERT(is_free(c, label, labels));
    RC_ASSERT(label.box.left >= 0 && label.box.top >= 0);
    RC_ASSERT(label.box.right <= c.size.width && label.box.bottom <= c.size.height);
    RC_ASSERT(label.box.width() + 1e-6 >=
              samples::fonts().width(label.words, c.em, draw::Weight::regular));
  }
}

const PlacedLabel* find(const std::vector<PlacedLabel>& labels, model::PersonId id) {
  const auto found = std::ranges::find(labels, id, &PlacedLabel::id);
  return found == labels.end() ? nullptr : &*found;
}

LabelPlaces places(const std::vector<PlacedLabel>& labels) {
  LabelPlaces result;
  for (const PlacedLabel& label : labels) result[label.id] = label.place;
  return result;
}

// One person is carried over the page; everybody else's label stays, unless its old place is now
// covered (a little air around it counts).
void check_stable(int people) {
  Case c = any_case(people);
  for (LabelWish& wish : c.wishes) wish.second_line.clear();
  const draw::Point from = c.wishes[0].centre;
  const draw::Point to{c.size.width - from.x, c.size.height - from.y};
  auto before = c.place();
  for (int step = 1; step <= 12; ++step) {
    const double part = step / 12.0;
    c.wishes[0].centre = {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
    const auto now = c.place(places(before));
    for (const PlacedLabel& old : before) {
      if (old.id == c.wishes[0].id) continue;
      const LabelWish& wish = c.wishes[old.id.entry - 1];
      if (old.words != wish.words) continue;  // it was shortened: it may look for more room
      const PlacedLabel* label = find(now, old.id);
      if (label && label->place == old.place) continue;
      PlacedLabel with_air = old;
      with_air.box.left -= 0.25 * c.em;
      with_air.box.right += 0.25 * c.em;
      RC_ASSERT(!is_free(c, with_air, now));
    }
    before = now;
  }
}

}  // namespace

TEST_CASE("no label covers a disc, a title or another label") {
  for (const int people : {5, 30, 100, 300}) {
    CAPTURE(people);
    CHECK(rc::check([people] { check_no_overlap(people); }));
  }
}

TEST_CASE("labels stay where they are while one person is dragged") {
  for (const int people : {5, 30, 100}) {
    CAPTURE(people);
    CHECK(rc::check([people] { check_stable(people); }));
  }
}

TEST_CASE("with much room nobody is hidden or shortened") {
  Case c;
  c.size = {1920, 1080};
  for (unsigned i = 0; i < 12; ++i) {
    c.wishes.push_back({{i + 1, 1},
                        {150.0 + 400.0 * (i % 4), 150.0 + 300.0 * (i / 4)},
                        12,
                        codes[i % 8],
                        "second line"});
  }
  const auto labels = c.place();
  REQUIRE(labels.size() == 12);
  for (const PlacedLabel& label : labels) {
    CHECK(label.words == codes[(label.id.entry - 1) % 8]);
    CHECK(label.second_line == "second line");
  }
}

TEST_CASE("the second line goes before the code is cut, and the code is cut before it is hidden") {
  Case c;
  c.size = {400, 200};
  const LabelWish wish{{1, 1}, {200, 100}, 12, "Works council", "keeps the archive of the town"};
  c.wishes = {wish};
  const auto whole = c.place();
  REQUIRE(whole.size() == 1);
  CHECK(!whole[0].second_line.empty());
  c.obstacles = {{0, 0, 400, 88}, {0, 112, 400, 200}};  // one line of text is left
  const auto without = c.place();
  REQUIRE(without.size() == 1);
  CHECK(without[0].second_line.empty());
  CHECK(without[0].words == "Works council");
  c.obstacles.push_back({0, 0, 185, 200});
  c.obstacles.push_back({300, 0, 400, 200});
  const auto cut = c.place();
  REQUIRE(cut.size() == 1);
  CHECK(cut[0].words != "Works council");
  CHECK(cut[0].words.ends_with("…"));
  c.obstacles.push_back({230, 0, 400, 200});
  CHECK(c.place().empty());
}

TEST_CASE("lines are covered only when there is no other place") {
  Case c;
  c.size = {400, 200};
  c.wishes = {{{1, 1}, {200, 100}, 12, "Heron", ""}};
  const Box right{214, 90, 400, 110};
  const auto aside = scene::place_labels(c.wishes, {}, c.page(), samples::fonts(), 16, {}, {right});
  REQUIRE(aside.size() == 1);
  CHECK(!aside[0].box.overlaps(right));
  const auto over =
      scene::place_labels(c.wishes, {}, c.page(), samples::fonts(), 16, {}, {c.page()});
  CHECK(over.size() == 1);
}
