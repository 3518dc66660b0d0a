#include <doctest/doctest.h>

#include "draw/write.hpp"
#include "scene/samples.hpp"
#include "support/golden.hpp"

TEST_CASE("the map of six people, in both languages") {
  scene::MapOptions options;
  options.selected = {{2, 1}};
  const auto draw = [&](base::Language language, const scene::Theme& theme) {
    const auto look = samples::look(language, theme, {1280, 720}, 16);
    return draw::dump(scene::map(samples::six(), options, look).drawing);
  };
  CHECK(golden::matches("scene/six-en.txt", draw(base::Language::english, scene::buttermilk())));
  CHECK(golden::matches("scene/six-nl.txt", draw(base::Language::dutch, scene::evening())));
}

TEST_CASE("the map of twelve with wishes, trails and reverse views") {
  scene::MapOptions options;
  options.wishes = options.trails = options.reverse_views = true;
  const auto look = samples::look(base::Language::english, scene::buttermilk(), {1280, 720}, 16);
  CHECK(golden::matches("scene/twelve-en.txt",
                        draw::dump(scene::map(samples::twelve(), options, look).drawing)));
}
