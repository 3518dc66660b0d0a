#pragma once
// What was noted about the people an answer is for, put together once.

#include <string_view>
#include <vector>

#include "advice/advice.hpp"

namespace advice {

struct Facts {
  std::vector<const model::Person*> persons;  // with the whole map: everybody on it
  std::vector<catalogue::Group> groups;       // theirs, in the same order
  bool whole_map = false;
  model::Cause cause = model::Cause::not_said;  // of several: what holds for all who have one
  model::Layer layer = model::Layer::not_said;
  bool trust_is_mine = false;                // the trust that is missing, or part of it
  model::Right right = model::Right::no;     // the most that was said of any of them
  const model::Seen* signed_seen = nullptr;  // the latest that shows a form of resistance
  const catalogue::Sign* sign = nullptr;     // which one

  bool one() const { return !whole_map && persons.size() == 1; }
  const model::Person& person() const { return *persons.front(); }
  catalogue::Group group() const { return groups.front(); }
};

/// Ids of nobody are passed over.
Facts facts_of(const Question& question, const std::vector<model::PersonId>& persons);

/// Why the place of somebody is not to be built on yet.
enum class Doubt { none, unsure, close, hearsay, nothing_seen };
Doubt doubt_about(const model::Person& person);

/// What became of an intervention for these people: the plan, or else the last time.
enum class Tried { no, planned, helped, did_not_help, not_known, dropped };
Tried tried(const model::Workshop& workshop, const Facts& facts,
            const catalogue::Intervention& intervention);

}  // namespace advice
