#include "scene/harvest.hpp"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

const draw::Fonts& fonts() {
  static const auto loaded = draw::Fonts::load(std::filesystem::path(KARNEMELK_ASSETS) / "fonts");
  REQUIRE(loaded);
  return *loaded;
}

scene::Look look_of(draw::Size size) {
  scene::Look look;
  look.theme = &scene::buttermilk();
  look.fonts = &fonts();
  look.size = size;
  look.text = 24;
  return look;
}

std::vector<model::HarvestLine> lines_of(unsigned count) {
  std::vector<model::HarvestLine> lines;
  for (unsigned i = 1; i <= count; ++i)
    lines.push_back({{i, 1}, "Ask first what has been tried before, and by whom"});
  return lines;
}

/// The texts of the lines, without the title.
std::vector<draw::Text> texts(const draw::Drawing& drawing) {
  std::vector<draw::Text> all;
  for (const draw::Shape& shape : drawing.shapes)
    if (const auto* text = std::get_if<draw::Text>(&shape.what); text && shape.tag != "harvest")
      all.push_back(*text);
  return all;
}

bool has(const draw::Drawing& drawing, const std::string& tag) {
  return std::ranges::any_of(drawing.shapes, [&](const auto& shape) { return shape.tag == tag; });
}

}  // namespace

TEST_CASE("every line is on the page, as large as can be") {
  const scene::Look look = look_of({1280, 720});
  const auto few = scene::harvest(lines_of(2), look), many = scene::harvest(lines_of(8), look);
  for (unsigned i = 1; i <= 8; ++i) CHECK(has(many, "harvest:h" + std::to_string(i)));
  CHECK(texts(few).front().size > texts(many).front().size);
  for (const auto& drawing : {few, many})
    for (const draw::Text& text : texts(drawing)) {
      const draw::Box box = draw::box_of(text, fonts());
      CHECK(box.left >= 0);
      CHECK(box.right <= 1280);
      CHECK(box.bottom <= 720);
    }
}

TEST_CASE("what does not fit any more is left out at the beginning") {
  const auto drawing = scene::harvest(lines_of(60), look_of({1280, 720}));
  CHECK(has(drawing, "harvest:h60"));
  CHECK(!has(drawing, "harvest:h1"));
  for (const draw::Text& text : texts(drawing)) CHECK(draw::box_of(text, fonts()).bottom <= 720);
}

TEST_CASE("an empty harvest is a title") {
  CHECK(texts(scene::harvest({}, look_of({1280, 720}))).empty());
}
