#pragma once
// Where labels go so that none covers a disc or another label: greedy, eight places around each
// disc, those who ask first choose first; a label is shortened before it is hidden.

#include <map>
#include <string>
#include <vector>

#include "draw/drawing.hpp"
#include "draw/font.hpp"
#include "model/id.hpp"

namespace scene {

struct LabelWish {
  model::PersonId id;
  draw::Point centre;  // of the disc
  double radius = 0;
  std::string words;        // the code
  std::string second_line;  // smaller, may be empty; dropped before the code is shortened
};

struct PlacedLabel {
  model::PersonId id;
  draw::Box box;
  int place = 0;  // which of the eight
  std::string words, second_line;
};

/// Which of the eight places each label had.
using LabelPlaces = std::map<model::PersonId, int>;

/// `wishes` in the order of who chooses first; `obstacles` are boxes that stay free (titles).
/// Labels stay within `page`. Who has a place in `before` keeps it when it is still free.
/// Those for whom there is no room are not in the answer. `rather_not` is covered only when there
/// is no other place (lines, ghosts).
std::vector<PlacedLabel> place_labels(const std::vector<LabelWish>& wishes,
                                      const std::vector<draw::Box>& obstacles,
                                      const draw::Box& page, const draw::Fonts& fonts, double em,
                                      const LabelPlaces& before,
                                      const std::vector<draw::Box>& rather_not = {});

}  // namespace scene
