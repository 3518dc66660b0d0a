#pragma once
// A few words in the largest type that fits: how every card on the wall looks.

#include <string>
#include <vector>

#include "scene/look.hpp"

namespace scene {

struct WallCard {
  std::string heading;             // written for the room
  std::vector<std::string> lines;  // two or three
  bool operator==(const WallCard&) const = default;
};

/// In the middle of the height of `room`, with a bar of colour at its left edge. What does not fit
/// in the smallest type that a wall has is left out, and a sign says so.
void put_card(draw::Drawing& page, const WallCard& card, const draw::Box& room, const Look& look);

}  // namespace scene
