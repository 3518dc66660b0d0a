#pragma once
// What the wall may know. A type of its own that simply has no room for what is private: wall
// drawings and default exports take a WallView and nothing else.
//
// Own colleagues: codes, dots and whether a dot is a group. Not the title, goal, roles, names,
// memory aids, notes, influence, sureness, wishes, reverse views or trails.
// Fictive case: title, goal, roles, influence, sureness, wishes, trails, what was seen, causes,
// layers, the plan and own interventions too.
// Never, in either kind: names, memory aids, my share, what they may be right about.
// Own words for the groups, names of meetings, the harvest, the rules of the room, names and cards
// of the agenda, and what happened in the exercise were typed for the room and are public.

#include <optional>
#include <string>
#include <vector>

#include "model/workshop.hpp"

namespace model {

/// For whom something is shown or written: everybody in the room, or whoever leads the session.
enum class Eyes { wall, facilitator };

struct WallPerson {
  PersonId id;
  std::string code;
  bool is_group = false;
  std::optional<Position> place;
  Stance stance = Stance::not_asked;

  // From here on: a fictive case only.
  std::string role;
  Influence influence = Influence::middle;
  Sureness sure = Sureness::not_said;
  std::optional<Position> wish;
  std::optional<Position> reverse_view;
  std::vector<Seen> seen;
  std::vector<EarlierPlace> trail;
  Cause cause = Cause::not_said;
  Layer layer = Layer::not_said;

  bool operator==(const WallPerson&) const = default;
};

struct WallView {
  SessionKind kind = SessionKind::own;
  bool map_released = false;  // the live wall shows a map of own colleagues only after this
  bool blind_now = false;
  Labels labels;
  std::string title, goal;        // a fictive case only
  std::vector<Meeting> meetings;  // `reason` left out for own colleagues
  std::vector<WallPerson> people;
  std::vector<HarvestLine> harvest;
  std::vector<std::string> rules;  // own colleagues only
  std::vector<AgendaItem> agenda;  // without notes
  Clock clock;
  Exercise exercise;        // without persuaders and notes
  std::vector<Step> steps;  // a fictive case only, as the next
  std::vector<OwnIntervention> own_interventions;

  bool operator==(const WallView&) const = default;
};

WallView wall_view(const Workshop& workshop);

}  // namespace model
