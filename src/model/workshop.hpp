#pragma once
// A Workshop: everything that is so *now*. A value: copies are cheap, because people are shared
// and copied only when they change.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/shared.hpp"
#include "base/time.hpp"
#include "model/agenda.hpp"
#include "model/exercise.hpp"
#include "model/id.hpp"
#include "model/margin.hpp"
#include "model/person.hpp"
#include "model/plan.hpp"
#include "model/position.hpp"
#include "model/retention.hpp"

namespace model {

/// A fictive case may show roles and quotes on the wall; a map of own colleagues may not.
enum class SessionKind { fictive, own };

/// The words for the groups: from the report it started with, from Factor C, neutral, or own.
enum class LabelSet { seed, factor_c, neutral, own };

struct Labels {
  LabelSet set = LabelSet::seed;
  std::array<std::string, groups.size()>
      own{};  // in the order of `groups`; "" = as in the seed set
  bool operator==(const Labels&) const = default;
};

/// Of the room; more do not fit on its screen.
inline constexpr std::size_t most_rules = 12;

/// A named stretch of a session.
struct Meeting {
  MeetingId id;
  std::string name;    // public: it is the room that has this meeting
  std::string reason;  // why a new one, e.g. the goal has changed
  base::Day day;
  bool blind = false;     // people were put on the map again without looking at the old places
  bool revealed = false;  // a blind one: old and new may be seen together
  bool operator==(const Meeting&) const = default;
};

/// Whose code is whose, folded: only there to find quickly, so it never makes two workshops differ.
/// Kept by add, remove and change_person; when it does not fit the people, it is not used.
struct CodeIndex {
  std::unordered_map<std::string, PersonId> ids;
  bool operator==(const CodeIndex&) const { return true; }
};

struct Workshop {
  std::string title;
  SessionKind kind = SessionKind::own;
  std::string goal;  // one sentence; a map belongs to one goal
  Labels labels;
  bool map_released = false;  // own colleagues: the room may see codes and dots
  base::Shared<std::vector<base::Shared<Person>>> people;  // by id, which is the order of adding
  std::vector<Meeting> meetings;                           // the last is the one we are in
  base::Shared<CodeIndex> codes;
  base::Shared<std::vector<Step>> steps;  // in the order of making, as the next two
  base::Shared<std::vector<OwnIntervention>> own_interventions;
  base::Shared<std::vector<HarvestLine>> harvest;
  base::Shared<std::vector<AgendaItem>> agenda;
  base::Shared<Clock> clock;
  base::Shared<Exercise> exercise;
  std::optional<FirstStep> first_step;              // the last word of the afternoon
  base::Shared<std::vector<std::string>> roles;     // who should not be forgotten
  base::Shared<std::vector<std::string>> answered;  // hints that got "I know", by key
  // What the room agreed on about colleagues who are not there; none: not asked yet; empty: the
  // room does without.
  base::Shared<std::optional<std::vector<std::string>>> rules;
  Margin margin;  // never on a wall view
  Retention retention;
  int forgotten = 0;  // how many people were forgotten: wiped out of every entry

  bool operator==(const Workshop&) const = default;
};

const Person* find(const Workshop& workshop, PersonId id);
/// Codes are compared folded; white space around is ignored.
const Person* find_code(const Workshop& workshop, std::string_view code);

/// True while a blind meeting is not revealed: old places, wishes and trails stay hidden.
bool is_blind_now(const Workshop& workshop);
const Meeting* current_meeting(const Workshop& workshop);

/// Those who stand in `group`; on the map only.
std::vector<const Person*> people_in(const Workshop& workshop, Group group);
std::vector<const Person*> not_on_the_map(const Workshop& workshop);

/// Calls `edit(Person&)` for the person with `id`; nobody else's copy changes. False: no such
/// person.
template <class Edit>
bool change_person(Workshop& workshop, PersonId id, Edit&& edit);
void add(Workshop& workshop, Person person);
bool remove(Workshop& workshop, PersonId id);

// -- implementation of the template
namespace detail {
/// Index in the list, or its size.
std::size_t index_of(const Workshop& workshop, PersonId id);
void code_changed(Workshop& workshop, PersonId id, const std::string& before,
                  const std::string& now);
}  // namespace detail

template <class Edit>
bool change_person(Workshop& workshop, PersonId id, Edit&& edit) {
  const std::size_t index = detail::index_of(workshop, id);
  if (index == workshop.people->size()) return false;
  const std::string code = (*workshop.people)[index]->code;
  workshop.people.change([&](auto& people) { people[index].change(edit); });
  const std::string& now = (*workshop.people)[index]->code;
  if (code != now) detail::code_changed(workshop, id, code, now);
  return true;
}

}  // namespace model
