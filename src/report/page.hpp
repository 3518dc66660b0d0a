#pragma once
// The map on paper: an A4 page, landscape, with title, goal, map, day and a footer; and the map as
// a picture. With the facilitator's eyes every page says that it contains personal data.

#include <optional>
#include <string>

#include "base/time.hpp"
#include "draw/drawing.hpp"
#include "model/comparison.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "scene/map.hpp"

namespace report {

struct PageLook {
  base::Language language = base::Language::english;
  const scene::Theme* theme = nullptr;  // never null when drawn
  const draw::Fonts* fonts = nullptr;   // never null when drawn
  std::optional<base::Day> day;         // printed when given
  scene::MapOptions options;
  std::string number;  // of the page, "1 / 4"; "" when it stands alone
};

/// What stands on everything that holds personal data.
std::string personal_notice(base::Language language);
/// What stands below a page.
std::string foot_words(bool personal, base::Language language);

/// 842 x 595 points. The page is white whatever the theme: paper is.
draw::Drawing map_page(const model::WallView& view, const PageLook& look);
draw::Drawing map_page(const model::Workshop& workshop, const PageLook& look);

/// The same size as a picture, without the notice, for where that stands beside it.
draw::Drawing map_alone(const model::Workshop& workshop, const PageLook& look);
/// 1280 x 720 page points, the map alone (and below it the notice, for the facilitator's eyes).
draw::Drawing map_picture(const model::WallView& view, const PageLook& look);
draw::Drawing map_picture(const model::Workshop& workshop, const PageLook& look);

/// Then and now on one map, on an A4 page or as a picture; `between` says which two moments.
draw::Drawing compare_page(const model::Comparison& comparison, const std::string& title,
                           const std::string& between, const PageLook& look);
draw::Drawing compare_picture(const model::Comparison& comparison, const std::string& between,
                              const PageLook& look);
/// The same size as a picture, without words round it, for where those stand beside it.
draw::Drawing compare_alone(const model::Comparison& comparison, const PageLook& look);

}  // namespace report
