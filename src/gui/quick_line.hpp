#pragma once
// The quick line: "Heron 7 ?" puts Heron at trust 7 of 10, agreement unknown. A new code adds
// somebody; a code alone selects, or adds somebody who is not on the map yet.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/workshop.hpp"

namespace gui {

struct QuickLine {
  std::string code;
  std::optional<model::Position> place;  // none: only a code was typed
};

/// Numbers go from 0 to 10 with a decimal point or comma. One number is trust, and agreement
/// stays what it was; only ? makes it unknown. Who is not on the map yet has neither. A code of
/// `workshop` that ends in a number stays whole.
base::Result<QuickLine> read_quick_line(std::string_view words, const model::Workshop& workshop);

}  // namespace gui
