#pragma once
// Days to start from: the steps of an agenda with their minutes, what the wall shows, and
// private notes.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/words.hpp"

namespace catalogue {

/// What a step wants on the wall, and which part of the tool it works in; the words for these in
/// the files stand below, in the same order.
enum class WallMode { card, map, clock, blank };
enum class Screen { none, exercise, map, plan, look_back };

inline constexpr std::array<std::string_view, 4> wall_ids = {"card", "map", "clock", "blank"};
inline constexpr std::array<std::string_view, 5> screen_ids = {"none", "exercise", "map", "plan",
                                                               "look_back"};

struct AgendaStep {
  Words name;
  int minutes = 0;          // in all: 1..600
  int turns = 1;            // 1..50; more than one: each takes `turn_minutes`
  int turn_minutes = 0;     // 0 without turns
  Words turn_name;          // "Round": the clock says "Round 2 of 4"; empty without turns
  std::vector<Words> card;  // for the wall: 1..3 lines
  Words notes;              // private
  WallMode wall = WallMode::card;
  Screen screen = Screen::none;
  bool is_break = false;
  bool is_protected = false;  // is not shortened when the day runs late
  bool operator==(const AgendaStep&) const = default;
};

struct Agenda {
  std::string id;
  Words name, about;
  std::vector<AgendaStep> steps;  // 1..40
  bool operator==(const Agenda&) const = default;
};

/// Of all its steps.
int minutes_of(const Agenda& agenda);

}  // namespace catalogue
