#pragma once
// A colleague as words on paper need them, whichever eyes look: made from a Person or from what the
// wall may know of one, so that there is one way to say what is worth a second look.

#include <optional>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"

namespace report {

struct Colleague {
  model::PersonId id;
  std::string code;
  std::string who;  // role, memory aid and name, as far as they may be known
  bool is_group = false;
  bool notes = true;  // what was noted may be known: false for own colleagues on a wall
  std::optional<model::Position> place;
  model::Stance stance = model::Stance::not_asked;
  model::Influence influence = model::Influence::middle;
  model::Sureness sure = model::Sureness::not_said;
  std::optional<model::Position> wish, reverse_view;
  std::vector<model::Seen> seen;
  model::Cause cause = model::Cause::not_said;
  model::Layer layer = model::Layer::not_said;
  // For the facilitator's eyes alone.
  model::Right right = model::Right::not_said;
  std::string right_about, my_share;
};

/// `blind`: wishes and reverse views stay hidden while a blind meeting is not revealed.
Colleague colleague_of(const model::Person& person, bool blind);
Colleague colleague_of(const model::WallPerson& person, const model::WallView& view);

/// The group they stand in; `unknown` when not on the map.
model::Grouping group_of(const Colleague& colleague);

/// What is worth a second look, with semicolons between; "" when nothing is.
std::string remarks(const Colleague& colleague, base::Language language);
/// "trust 0.5, agreement ?"
std::string place_words(const model::Position& place, base::Language language);
/// "0.5", "?"
std::string axis_words(const model::Axis& axis, base::Language language);
std::string kind_words(model::SeenKind kind, base::Language language);

/// The parts that are not empty.
std::string joined(const std::vector<std::string>& parts, const char* between);

}  // namespace report
