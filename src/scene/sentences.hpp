#pragma once
// What a picture says, in a sentence for who cannot see it.

#include "scene/cast.hpp"

namespace scene {

/// Tag and sentence for each person, wish, reverse view and part of the map that is drawn.
std::vector<std::pair<std::string, std::string>> sentences(const Cast& cast,
                                                           const MapOptions& options,
                                                           bool trust_gutter,
                                                           base::Language language);

}  // namespace scene
