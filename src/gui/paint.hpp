#pragma once
// A Drawing on the screen: the same shapes that go to paper, as triangles of an ImDrawList.

#include "draw/drawing.hpp"
#include "gui/fonts.hpp"

struct ImDrawList;

namespace gui {

/// One page point is `scale` pixels, as a rule one; the page's corner comes at `origin`. Lines of
/// text stand on whole pixels. Glyphs that are not baked yet are asked of `book` and seen from the
/// next rebuild on.
void paint(ImDrawList& list, const draw::Drawing& drawing, draw::Point origin, FontBook& book,
           double scale = 1);

}  // namespace gui
