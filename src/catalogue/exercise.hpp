#pragma once
// What the buttermilk exercise and the paper on the tables say: subjects with their role card,
// questions to look back with, and sheets.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/kinds.hpp"
#include "catalogue/words.hpp"

namespace catalogue {

/// Something absurd and harmless to persuade her of. Only `name` and `task` are for the wall; the
/// rest is the role card of the one who plays her.
struct Subject {
  std::string id;
  Words name, task;
  Words who, manner;
  Words opening;               // what she says first
  std::vector<Words> reasons;  // 2..5, hidden: told to who asks and then listens
  std::vector<Words> forward;  // 2..5, what moves her; pull and an honest push both do
  std::vector<Words> unmoved;  // 1..4
  std::vector<Words> back;     // 1..4
  std::vector<Words> endings;  // 2..4, good ones; a no can be one
  bool operator==(const Subject&) const = default;
};

/// What a question to look back with is about: what happened, the same attempts a layer at a time,
/// the faces of resistance turned round, or one's own map.
enum class DebriefPart { exercise, layers, mirror, map };
inline constexpr std::array<std::string_view, 4> debrief_ids = {"exercise", "layers", "mirror",
                                                                "map"};

struct DebriefQuestion {
  std::string id;
  DebriefPart about = DebriefPart::exercise;
  std::optional<Layer> layer;  // looked at through this one
  Words question;              // for the wall
  Words hint;                  // private
  bool operator==(const DebriefQuestion&) const = default;
};

/// A sign of resistance as one says it of oneself: "I say nothing."
struct Mirror {
  std::string sign;  // the id of the sign
  Words words;
  bool operator==(const Mirror&) const = default;
};

/// Paper for the tables and the wall. The words for these in the files stand below, in the same
/// order.
enum class SheetId {
  room_rules,
  four_questions,
  trio_questions,
  observer,
  player,
  key_sheet,
  floor_walk
};
inline constexpr std::array<std::string_view, 7> sheet_ids = {
    "room-rules", "four-questions", "trio-questions", "observer",
    "player",     "key-sheet",      "floor-walk"};

struct Sheet {
  SheetId id = SheetId::room_rules;
  Words name;
  Words lead;                // may be empty
  std::vector<Words> lines;  // 1..12
  bool operator==(const Sheet&) const = default;
};

}  // namespace catalogue
