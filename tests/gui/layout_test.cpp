#include "gui/layout.hpp"

#include <array>
#include <doctest/doctest.h>
#include <vector>

namespace {

void check_layout(const gui::Layout& at, draw::Size window) {
  const std::array boxes = {at.top_bar, at.notices, at.people, at.map, at.inspector, at.status};
  double area = 0;
  for (const draw::Box& box : boxes) {
    CHECK(box.width() >= 0);
    CHECK(box.height() >= 0);
    CHECK(box.left >= 0);
    CHECK(box.top >= 0);
    CHECK(box.right <= window.width);
    CHECK(box.bottom <= window.height);
    area += box.width() * box.height();
  }
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (std::size_t j = i + 1; j < boxes.size(); ++j) {
      const bool empty =
          boxes[i].width() * boxes[i].height() == 0 || boxes[j].width() * boxes[j].height() == 0;
      CHECK((empty || !boxes[i].overlaps(boxes[j])));
    }
  CHECK(area == window.width * window.height);  // together they fill the window
}

}  // namespace

TEST_CASE("the panels fill the window and never overlap") {
  const std::vector<draw::Size> windows = {{640, 480},   {800, 600},   {1024, 768},  {1280, 720},
                                           {1920, 1080}, {2560, 1440}, {3840, 2160}, {300, 90},
                                           {1, 1},       {0, 0}};
  for (const draw::Size window : windows)
    for (const double em : {12.0, 16.0, 24.0, 48.0})
      for (const int lines : {0, 1, 6})
        for (const bool inspector : {false, true})
          for (const bool people : {false, true}) {
            CAPTURE(window.width);
            CAPTURE(em);
            CAPTURE(lines);
            gui::Settings settings;
            settings.people_list = people;
            check_layout(gui::layout(window, em, settings, inspector, lines), window);
          }
}

TEST_CASE("the map keeps at least half of the width") {
  for (const double width : {640.0, 1280.0, 3840.0}) {
    const auto at = gui::layout({width, width * 0.6}, 16, {}, true, 0);
    CHECK(at.map.width() >= width / 2);
    CHECK(at.people.width() > 0);
    CHECK(at.inspector.width() > 0);
  }
}

TEST_CASE("a notice has room and takes it from the panels, not from the bars") {
  const auto quiet = gui::layout({1280, 720}, 16, {}, true, 0);
  const auto loud = gui::layout({1280, 720}, 16, {}, true, 2);
  CHECK(quiet.notices.height() == 0);
  CHECK(loud.notices.height() >= 2 * 16);
  CHECK(loud.status == quiet.status);
  CHECK(loud.map.height() == quiet.map.height() - loud.notices.height());
}
