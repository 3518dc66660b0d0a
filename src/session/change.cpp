#include "session/change.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace session {
namespace {

using model::Person;
using model::Workshop;

// Sets `field`; true when that makes a difference.
template <class Field, class Value>
bool set(Field& field, const Value& value) {
  if (field == value) return false;
  field = value;
  return true;
}

template <class Field>
bool set_given(Field& field, const std::optional<Field>& value) {
  return value && set(field, *value);
}

// Changes one person and remembers who did it, unless `same(person)` says that it is so already.
template <class Same, class Edit>
bool edit_person(Workshop& workshop, model::PersonId id, std::uint32_t seq, Same same, Edit edit) {
  const Person* person = model::find(workshop, id);
  if (!person || same(*person)) return false;
  return model::change_person(workshop, id, [&](Person& changed) {
    edit(changed);
    changed.changed_by = seq;
  });
}

bool describe(Person& person, const About& about) {
  bool changed = set_given(person.role, about.role);
  changed |= set_given(person.memory_aid, about.memory_aid);
  changed |= set_given(person.name, about.name);
  changed |= set_given(person.my_share, about.my_share);
  changed |= set_given(person.is_group, about.is_group);
  changed |= set_given(person.influence, about.influence);
  changed |= set_given(person.sure, about.sure);
  changed |= set_given(person.stance, about.stance);
  changed |= set_given(person.trust_missing, about.trust_missing);
  changed |= set_given(person.cause, about.cause);
  changed |= set_given(person.layer, about.layer);
  changed |= set_given(person.right, about.right);
  changed |= set_given(person.right_about, about.right_about);
  return changed;
}

std::optional<model::Position> rounded(const std::optional<model::Position>& at) {
  return at ? std::optional(model::rounded(*at)) : std::nullopt;
}

model::MeetingId present_meeting(const Workshop& workshop) {
  const model::Meeting* meeting = model::current_meeting(workshop);
  return meeting ? meeting->id : model::MeetingId{};
}

template <class Edit>
void edit_everybody(Workshop& workshop, Edit edit) {
  workshop.people.change([&](auto& people) {
    for (auto& person : people) person.change(edit);
  });
}

// Adds `item` to the list, or puts it in the place of the one with its id.
template <class Item>
bool put(base::Shared<std::vector<Item>>& list, const Item& item) {
  if (!item.id) return false;
  const auto known = std::ranges::find(*list, item.id, &Item::id);
  if (known != list->end() && *known == item) return false;
  const auto at = known - list->begin();
  list.change([&](std::vector<Item>& items) {
    if (std::size_t(at) == items.size())
      items.push_back(item);
    else
      items[std::size_t(at)] = item;
  });
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

void forget_first_step_if_gone(Workshop& workshop) {
  const auto& first = workshop.first_step;
  if (first && first->step && !model::find_step(workshop, first->step)) workshop.first_step.reset();
}

// Steps do not name who is not there. One that is for nobody any more would read as for everybody:
// it goes too.
void leave_steps(Workshop& workshop, model::PersonId person) {
  const auto names = [&](const model::Step& step) {
    return std::ranges::find(step.persons, person) != step.persons.end();
  };
  if (std::ranges::none_of(*workshop.steps, names)) return;
  workshop.steps.change([&](std::vector<model::Step>& steps) {
    std::erase_if(steps,
                  [&](const model::Step& step) { return names(step) && step.persons.size() == 1; });
    for (model::Step& step : steps) std::erase(step.persons, person);
  });
  forget_first_step_if_gone(workshop);
}

struct Fold {
  Workshop& workshop;
  std::uint32_t seq;

  bool operator()(const SetWorkshop& change) const {
    const bool title = set_given(workshop.title, change.title);
    return set_given(workshop.kind, change.kind) || title;
  }

  bool operator()(const StartMeeting& change) const {
    const auto same_id = [&](const model::Meeting& meeting) { return meeting.id == change.id; };
    if (!change.id || std::ranges::any_of(workshop.meetings, same_id)) return false;
    const model::MeetingId ended = present_meeting(workshop);
    edit_everybody(workshop, [&](Person& person) {
      person.trail.push_back({ended, person.place, person.stance});
      if (change.blind) person.place.reset();
    });
    workshop.meetings.push_back(
        {change.id, change.name, change.reason, change.day, change.blind, false});
    return true;
  }

  bool operator()(const RevealMeeting&) const {
    return !workshop.meetings.empty() && set(workshop.meetings.back().revealed, true);
  }

  bool operator()(const CancelMeeting&) const {
    if (workshop.meetings.empty()) return false;
    workshop.meetings.pop_back();
    const model::MeetingId resumed = present_meeting(workshop);
    edit_everybody(workshop, [&](Person& person) {
      if (person.trail.empty() || person.trail.back().meeting != resumed) return;
      const model::EarlierPlace before = person.trail.back();
      person.trail.pop_back();
      if (person.place) return;
      person.place = before.place;
      person.stance = before.stance;
    });
    return true;
  }

  bool operator()(const ReleaseMap& change) const {
    return set(workshop.map_released, change.released);
  }

  bool operator()(const SetGoal& change) const { return set(workshop.goal, change.words); }

  bool operator()(const SetLabels& change) const { return set(workshop.labels, *change.labels); }

  bool operator()(const AddPerson& change) const {
    if (!change.id || !change.about->code || model::find(workshop, change.id)) return false;
    const std::string_view code = base::trimmed(*change.about->code);
    if (code.empty() || model::find_code(workshop, code)) return false;
    Person person;
    person.id = change.id;
    person.code = code;
    person.changed_by = seq;
    describe(person, *change.about);
    model::add(workshop, std::move(person));
    return true;
  }

  bool operator()(const SetPerson& change) const {
    const Person* before = model::find(workshop, change.id);
    if (!before) return false;
    Person after = *before;
    bool changed = describe(after, *change.about);
    if (change.about->code) {
      const std::string code(base::trimmed(*change.about->code));
      const Person* holder = model::find_code(workshop, code);
      if (!code.empty() && (!holder || holder == before)) changed |= set(after.code, code);
    }
    if (!changed) return false;
    after.changed_by = seq;
    return model::change_person(workshop, change.id,
                                [&](Person& person) { person = std::move(after); });
  }

  bool operator()(const RemovePerson& change) const {
    if (!model::remove(workshop, change.id)) return false;
    leave_steps(workshop, change.id);
    return true;
  }

  bool operator()(const PlacePerson& change) const {
    const model::Position at = model::rounded(change.at);
    return edit_person(
        workshop, change.id, seq, [&](const Person& person) { return person.place == at; },
        [&](Person& person) { person.place = at; });
  }

  bool operator()(const TakeOffMap& change) const {
    return edit_person(
        workshop, change.id, seq, [](const Person& person) { return !person.place; },
        [](Person& person) { person.place.reset(); });
  }

  bool operator()(const SetWish& change) const {
    const auto at = rounded(change.at);
    return edit_person(
        workshop, change.id, seq, [&](const Person& person) { return person.wish == at; },
        [&](Person& person) { person.wish = at; });
  }

  bool operator()(const SetReverseView& change) const {
    const auto at = rounded(change.at);
    return edit_person(
        workshop, change.id, seq, [&](const Person& person) { return person.reverse_view == at; },
        [&](Person& person) { person.reverse_view = at; });
  }

  bool operator()(const NoteSeen& change) const {
    const model::Seen& seen = *change.seen;
    if (!seen.id) return false;
    const auto place_of = [&](auto& list) {
      return std::ranges::find(list, seen.id, &model::Seen::id);
    };
    return edit_person(
        workshop, change.person, seq,
        [&](const Person& person) {
          const auto known = place_of(person.seen);
          return known != person.seen.end() && *known == seen;
        },
        [&](Person& person) {
          const auto known = place_of(person.seen);
          if (known == person.seen.end()) {
            person.seen.push_back(seen);
          } else {
            *known = seen;
          }
        });
  }

  bool operator()(const RemoveSeen& change) const {
    const auto is_it = [&](const model::Seen& seen) { return seen.id == change.id; };
    return edit_person(
        workshop, change.person, seq,
        [&](const Person& person) { return std::ranges::none_of(person.seen, is_it); },
        [&](Person& person) { std::erase_if(person.seen, is_it); });
  }

  bool operator()(const SetStep& change) const {
    const auto nobody = [&](model::PersonId id) { return !model::find(workshop, id); };
    if (std::ranges::any_of(change.step->persons, nobody)) return false;
    return put(workshop.steps, *change.step);
  }
  bool operator()(const RemoveStep& change) const {
    if (!take_out(workshop.steps, change.id)) return false;
    forget_first_step_if_gone(workshop);
    return true;
  }
  bool operator()(const SetOwnIntervention& change) const {
    return put(workshop.own_interventions, *change.intervention);
  }
  bool operator()(const RemoveOwnIntervention& change) const {
    return take_out(workshop.own_interventions, change.id);
  }
  bool operator()(const SetHarvest& change) const {
    return put(workshop.harvest, model::HarvestLine{change.id, change.words});
  }
  bool operator()(const RemoveHarvest& change) const {
    return take_out(workshop.harvest, change.id);
  }
  bool operator()(const ChooseFirstStep& change) const {
    return set(workshop.first_step, change.first);
  }
  bool operator()(const SetRoles& change) const {
    if (*workshop.roles == *change.roles) return false;
    workshop.roles = change.roles;
    return true;
  }
  bool operator()(const AnswerHint& change) const {
    const auto& answered = *workshop.answered;
    const bool known = std::ranges::find(answered, change.key) != answered.end();
    if (known == change.known) return false;
    workshop.answered.change([&](std::vector<std::string>& keys) {
      if (change.known)
        keys.push_back(change.key);
      else
        std::erase(keys, change.key);
    });
    return true;
  }
};

// Everything is of the map but these.
struct PartOf {
  Part operator()(const SetWorkshop&) const { return Part::day; }
  Part operator()(const StartMeeting&) const { return Part::day; }
  Part operator()(const RevealMeeting&) const { return Part::day; }
  Part operator()(const CancelMeeting&) const { return Part::day; }
  Part operator()(const ReleaseMap&) const { return Part::day; }
  Part operator()(const auto&) const { return Part::map; }
};

}  // namespace

Part part_of(const Change& change) {
  return std::visit(PartOf{}, change);
}

bool apply_to(Workshop& workshop, const Change& change, std::uint32_t seq) {
  return std::visit(Fold{workshop, seq}, change);
}

Workshop applied(Workshop workshop, const Change& change, std::uint32_t seq) {
  apply_to(workshop, change, seq);
  return workshop;
}

}  // namespace session
