#pragma once
// Where things were drawn, by the name panels gave them: how tests find a button without knowing
// its words or its place. The product passes no registry and pays nothing.

#include <map>
#include <string>
#include <vector>

#include "draw/drawing.hpp"

namespace gui {

struct Marks {
  struct Place {
    draw::Box box;    // pixels of the window
    draw::Box clip;   // the part of the window that its panel shows
    unsigned id = 0;  // ImGui's
    bool enabled = true;
  };
  std::map<std::string, Place> places;  // of this frame
  std::vector<std::string> cut;         // words that did not fit and end in an ellipsis
};

}  // namespace gui
