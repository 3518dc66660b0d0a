#pragma once
// What the group means to do: steps with a date, interventions of its own, the harvest of an
// afternoon. The content to choose from is in catalogue/; what fits whom is in advice/.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "model/diagnosis.hpp"
#include "model/id.hpp"
#include "model/position.hpp"

namespace model {

struct Workshop;

using StepId = Id<'t'>;
using OwnInterventionId = Id<'i'>;
using HarvestId = Id<'h'>;

enum class StepState { planned, done, dropped };
enum class Helped { not_said, yes, partly, no };

/// Deliberately nothing is a choice like any other: an intervention of the catalogue with this id;
/// `why` of the step says because.
inline constexpr std::string_view nothing_on_purpose = "deliberately-nothing";

inline constexpr int most_minutes = 10000;  // of one step

/// An intervention that became a plan: for whom, why, how, who, when, and how it went. Private,
/// except in a fictive case.
struct Step {
  StepId id;
  std::string intervention;       // id in the catalogue, or of one of our own ("i12"); "": neither
  std::string what;               // "" = the name of the intervention
  std::vector<PersonId> persons;  // none: the whole map
  Cause cause = Cause::not_said;
  Style style = Style::not_said;
  std::string why, how, opening;  // `opening` is a sentence to begin with
  std::string who;                // "" = me
  std::optional<base::Day> day;
  std::optional<int> minutes;  // with others, 1..most_minutes
  std::string buddy;           // who asks about it
  std::optional<base::Day> buddy_day;
  StepState state = StepState::planned;
  std::optional<base::Day> ended;  // done or dropped
  Helped helped = Helped::not_said;
  std::string outcome;
  bool operator==(const Step&) const = default;
};

/// Thought up by the group itself, kept in the session, used like one of the catalogue.
struct OwnIntervention {
  OwnInterventionId id;
  std::string name;
  std::vector<Group> groups;  // none: for every group
  Cause cause = Cause::not_said;
  Layer layer = Layer::not_said;
  Style style = Style::not_said;
  bool for_several = false;    // not for one colleague alone
  std::optional<int> minutes;  // 1..most_minutes
  std::string when_not, how, opening;
  bool operator==(const OwnIntervention&) const = default;
};

/// A line of the harvest: typed for the room, so without persons, and public.
struct HarvestLine {
  HarvestId id;
  std::string words;
  bool operator==(const HarvestLine&) const = default;
};

/// The one step to begin with; or, with a reason, none.
struct FirstStep {
  StepId step;         // none: deliberately not
  std::string reason;  // why not
  bool operator==(const FirstStep&) const = default;
};

const Step* find_step(const Workshop& workshop, StepId id);
const OwnIntervention* find_own(const Workshop& workshop, OwnInterventionId id);

/// Steps that name this person; those for the whole map do not.
std::vector<const Step*> steps_for(const Workshop& workshop, PersonId person);

inline constexpr int soon_days = 7;
/// Planned, with a date that has passed.
bool is_overdue(const Step& step, base::Day today);
/// Planned, and today or within `soon_days`.
bool is_due_soon(const Step& step, base::Day today);

}  // namespace model
