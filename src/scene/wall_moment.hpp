#pragma once
// A moment that is looked back on, as the room sees it: the map as it was then, and beside it what
// happened and the question for the room with the guesses. Nothing of what is still to come is in
// it. The words are told for the eyes of the wall by who makes it.

#include <optional>
#include <string>
#include <vector>

#include "base/shared.hpp"
#include "model/wall_view.hpp"
#include "scene/map.hpp"

namespace scene {

/// One of some options, and how many hands went up for it.
struct WallOption {
  std::string words;
  int hands = 0;
  bool operator==(const WallOption&) const = default;
};

/// A question with what the room guessed. No score and no distance: a place is a supposition.
struct WallQuestion {
  std::string words;
  std::vector<model::Position> places;  // each a ring on the map, and counted by group
  std::vector<WallOption> options;
  std::vector<std::string> ideas;
  bool after = false;       // the move that it is about was shown
  std::string explanation;  // once it was asked for
  bool operator==(const WallQuestion&) const = default;
};

/// Somebody who is on the way to where they stand in this moment.
struct OnTheWay {
  model::PersonId id;
  model::Position from;
  bool operator==(const OnTheWay&) const = default;
};

struct WallMoment {
  base::Shared<model::WallView> then;
  std::optional<model::PersonId> actor;
  std::vector<OnTheWay> moving;
  double part = 1;  // of their way, 0-1
  bool group_names = true;
  std::string chapter;   // "" before the first, or when it is not for the room
  std::string happened;  // in a sentence
  std::vector<std::string> comments;
  std::vector<WallQuestion> questions;
  bool operator==(const WallMoment&) const = default;
};

struct MomentScene {
  draw::Drawing drawing;
  MapGeometry map;  // its top left corner is that of the drawing
};

/// The map at the left, the words at the right; as large as they fit, and cut when they fit in no
/// readable size. Tags: those of a map; "option:0", "option:1" ... for the options of the first
/// question that has not been answered.
MomentScene moment_scene(const WallMoment& moment, const Look& look);

}  // namespace scene
