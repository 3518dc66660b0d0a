#pragma once
// Words on paper: broken into lines, without losing any.

#include <string>
#include <string_view>
#include <vector>

#include "draw/font.hpp"

namespace report {

/// Lines of at most `width` page points. Line ends stay; a word that is too long for a line goes on
/// on the next.
std::vector<std::string> wrapped(const draw::Fonts& fonts, std::string_view words, double size,
                                 draw::Weight weight, double width);

}  // namespace report
