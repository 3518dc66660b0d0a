#pragma once
// Then and now on one map: hollow where they stood, an arrow, the disc where they stand; thick when
// they crossed a line. Labels keep the rules of the map. And the words of the list beside it.

#include <string>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "model/comparison.hpp"
#include "scene/map.hpp"

namespace scene {

/// Of the options those that can be are kept: names of the groups, who is selected or pointed at,
/// labels_before. Who is on neither map is not drawn.
MapScene compare(const model::Comparison& comparison, const MapOptions& options, const Look& look);

/// "Crossed a line", "New on the map" ...
std::string movement_heading(model::Movement movement, base::Language language);
/// In one sentence what the signs on the map of a comparison mean.
std::string compare_legend(base::Language language);

/// A person in the list: "Opponent → Ally"; for who stayed, is new or left the one group there is.
std::string movement_words(const model::Compared& person, const model::Labels& labels,
                           base::Language language);

}  // namespace scene
