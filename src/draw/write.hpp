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
  std::string language;       // "nl", "en"
  std::string description{};  // of a picture, for who cannot see it
};

/// Real <text> with textLength, a <title> per tag that has one, everything escaped.
std::string to_svg(const Drawing& drawing, const Fonts& fonts, const About& about);
/// The same as an element, to stand in a page of HTML.
std::string svg_element(const Drawing& drawing, const Fonts& fonts, const About& about);

/// A line in the outline of a PDF.
struct Chapter {
  std::size_t page = 0;  // counts from 0
  int level = 1;         // 1 and deeper; below the last one that is less deep
  std::string words;
};
/// One page a drawing; text stays text (selectable). Fails when Cairo does. A tag that begins with
/// "/" says where a shape stands in the structure of the document: "/Table.3/TR.5/TD.2", with the
/// types of ISO 32000-1 14.8.4 and a number that tells neighbours apart. Shapes without one are
/// decoration to a reader of the structure.
base::Result<std::string> to_pdf(const std::vector<Drawing>& pages, const Fonts& fonts,
                                 const About& about, const std::vector<Chapter>& chapters = {});
/// `width` pixels wide (1-16384), the height follows the page.
base::Result<std::string> to_png(const Drawing& drawing, const Fonts& fonts, int width);
/// One line a shape, numbers to one decimal: for golden tests.
std::string dump(const Drawing& drawing);

}  // namespace draw
