#pragma once
// Then and now in the place of the map, with two moments to choose above it and who moved beside
// it. Looking writes nothing.

#include <vector>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "model/comparison.hpp"
#include "scene/map.hpp"
#include "session/moments.hpp"

namespace gui {

/// What a comparison was made from, and what came out.
struct CompareMemory {
  std::string session;
  std::size_t entries = 0;
  std::vector<session::Moment> moments;
  std::vector<session::Moment> origin_moments;  // of Shown::origin, when it is there
  session::Seq from = 0, to = 0;
  bool with_origin = false;
  model::Comparison comparison;
  scene::MapScene scene;
};

/// Puts the last two moments beside each other, or says that there is one only.
void start_comparing(const Shown& shown, Ui& ui);
/// Puts what the origin became beside what this branch of it became. Asks for `shown.origin`.
void start_comparing_with_origin(const Shown& shown, Ui& ui);
/// Whether the map is a comparison now; ends one that has become impossible.
bool is_comparing(const Shown& shown, Ui& ui);

/// In the place of the map.
void draw_compare_map(const Shown& shown, Ui& ui);
/// In the place of the inspector.
void draw_compare_list(const Shown& shown, Ui& ui);

}  // namespace gui
