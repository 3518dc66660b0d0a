#pragma once
// Who is to be drawn, seen the same way whether it comes from a WallView or from a Workshop.
// Borrows from it: lives no longer than one call of `map`.

#include <optional>
#include <string_view>
#include <vector>

#include "model/comparison.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "scene/map.hpp"

namespace scene {

struct Member {
  model::PersonId id;
  std::string_view code, second_line;
  bool is_group = false;
  std::optional<model::Position> place;
  model::Stance stance = model::Stance::not_asked;
  model::Influence influence = model::Influence::middle;
  bool unsure = false;
  std::optional<model::Position> wish, reverse_view;        // none when not to be drawn
  const std::vector<model::EarlierPlace>* trail = nullptr;  // null when not to be drawn
  std::uint32_t changed_by = 0;
  std::optional<model::Position> from;        // where they stood then; none when not compared
  std::optional<model::Movement> movement{};  // of a comparison only
};

struct Cast {
  std::vector<Member> members;
  const std::vector<model::Meeting>* meetings = nullptr;
  const model::Labels* labels = nullptr;
  bool numbers = false;  // sentences for readers may give places as numbers
};

Cast cast_of(const model::WallView& view, const MapOptions& options);
Cast cast_of(const model::Workshop& workshop, const MapOptions& options);

/// The map of this cast: what `map` and `compare` show.
MapScene scene_of(const Cast& cast, const MapOptions& options, const Look& look);

/// Somebody is drawn where trust is unknown and agreement is not.
bool needs_trust_gutter(const Cast& cast);

/// Agreement, trust or how sure: something about the place is a question mark.
bool has_question(const Member& member);

}  // namespace scene
