#pragma once
// One writer per medium; all take the same Drawing.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "draw/drawing.hpp"
#include "draw/font.hpp"

namespace draw {

/// What a file says about itself. Nothing private belongs here: viewers show it in their title bar.
struct About {
  std::string title;
  std::string language;  // "nl", "en"
};

/// Real <text> with textLength, a <title> per tag that has one, everything escaped.
std::string to_svg(const Drawing& drawing, const Fonts& fonts, const About& about);
/// One page a drawing; text stays text (selectable). Fails when Cairo does.
base::Result<std::string> to_pdf(const std::vector<Drawing>& pages, const Fonts& fonts,
                                 const About& about);
/// `width` pixels wide (1-16384), the height follows the page.
base::Result<std::string> to_png(const Drawing& drawing, const Fonts& fonts, int width);
/// One line a shape, numbers to one decimal: for golden tests.
std::string dump(const Drawing& drawing);

}  // namespace draw
