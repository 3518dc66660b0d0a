#pragma once
// The fold step, kind by kind. Internal to session/: fold_people.cpp, fold_plan.cpp, fold_day.cpp,
// fold_margin.cpp.

#include <algorithm>
#include <vector>

#include "session/change.hpp"

namespace session {

/// Each says whether it changed anything.
struct Fold {
  model::Workshop& workshop;
  std::uint32_t seq;

  // -- the workshop and its people
  bool operator()(const SetWorkshop& change) const;
  bool operator()(const StartMeeting& change) const;
  bool operator()(const RevealMeeting& change) const;
  bool operator()(const CancelMeeting& change) const;
  bool operator()(const ReleaseMap& change) const;
  bool operator()(const SetRetention& change) const;
  bool operator()(const PersonForgotten& change) const;
  bool operator()(const SetGoal& change) const;
  bool operator()(const SetLabels& change) const;
  bool operator()(const AddPerson& change) const;
  bool operator()(const SetPerson& change) const;
  bool operator()(const RemovePerson& change) const;
  bool operator()(const PlacePerson& change) const;
  bool operator()(const TakeOffMap& change) const;
  bool operator()(const SetWish& change) const;
  bool operator()(const SetReverseView& change) const;
  bool operator()(const NoteSeen& change) const;
  bool operator()(const RemoveSeen& change) const;
  // -- the plan
  bool operator()(const SetStep& change) const;
  bool operator()(const RemoveStep& change) const;
  bool operator()(const SetOwnIntervention& change) const;
  bool operator()(const RemoveOwnIntervention& change) const;
  bool operator()(const SetHarvest& change) const;
  bool operator()(const RemoveHarvest& change) const;
  bool operator()(const ChooseFirstStep& change) const;
  bool operator()(const SetRoles& change) const;
  bool operator()(const AgreeRules& change) const;
  bool operator()(const AnswerHint& change) const;
  // -- the day and the exercise
  bool operator()(const SetAgenda& change) const;
  bool operator()(const SetStart& change) const;
  bool operator()(const BeginTurn& change) const;
  bool operator()(const AddMinutes& change) const;
  bool operator()(const PauseClock& change) const;
  bool operator()(const ResumeClock& change) const;
  bool operator()(const EndDay& change) const;
  bool operator()(const StartRound& change) const;
  bool operator()(const EndRound& change) const;
  bool operator()(const SetSubject& change) const;
  bool operator()(const NameRound& change) const;
  bool operator()(const RemoveRound& change) const;
  bool operator()(const SetAttempt& change) const;
  bool operator()(const RemoveAttempt& change) const;
  bool operator()(const SetPlayerLine& change) const;
  bool operator()(const SetTally& change) const;
  bool operator()(const RemoveTally& change) const;
  bool operator()(const NoteDebrief& change) const;
  // -- the margin
  bool operator()(const SetChapter& change) const;
  bool operator()(const RemoveChapter& change) const;
  bool operator()(const SetComment& change) const;
  bool operator()(const RemoveComment& change) const;
  bool operator()(const SetQuestion& change) const;
  bool operator()(const RemoveQuestion& change) const;
};

/// Sets `field`; true when that makes a difference.
template <class Field, class Value>
bool set(Field& field, const Value& value) {
  if (field == value) return false;
  field = value;
  return true;
}

/// Adds `item` to the list, or puts it in the place of the one with its id.
template <class Item>
bool put(std::vector<Item>& items, const Item& item) {
  if (!item.id) return false;
  const auto known = std::ranges::find(items, item.id, &Item::id);
  if (known == items.end()) {
    items.push_back(item);
    return true;
  }
  return set(*known, item);
}
template <class Item>
bool put(base::Shared<std::vector<Item>>& list, const Item& item) {
  if (!item.id) return false;
  const auto known = std::ranges::find(*list, item.id, &Item::id);
  if (known != list->end() && *known == item) return false;
  list.change([&](std::vector<Item>& items) { put(items, item); });
  return true;
}

template <class Item, class ItemId>
bool take_out(base::Shared<std::vector<Item>>& list, ItemId id) {
  if (std::ranges::find(*list, id, &Item::id) == list->end()) return false;
  list.change([&](std::vector<Item>& items) {
    std::erase_if(items, [&](const Item& item) { return item.id == id; });
  });
  return true;
}

/// Steps do not name who is not there. One that is for nobody any more would read as for everybody:
/// it goes too.
void leave_steps(model::Workshop& workshop, model::PersonId person);

}  // namespace session
