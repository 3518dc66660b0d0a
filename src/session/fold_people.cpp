#include <algorithm>

#include "base/utf8.hpp"
#include "session/fold.hpp"

namespace session {
namespace {

using model::Person;
using model::Workshop;

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

}  // namespace

bool Fold::operator()(const SetWorkshop& change) const {
  const bool title = set_given(workshop.title, change.title);
  return set_given(workshop.kind, change.kind) || title;
}

bool Fold::operator()(const StartMeeting& change) const {
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

bool Fold::operator()(const RevealMeeting&) const {
  return !workshop.meetings.empty() && set(workshop.meetings.back().revealed, true);
}

bool Fold::operator()(const CancelMeeting&) const {
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

bool Fold::operator()(const ReleaseMap& change) const {
  return set(workshop.map_released, change.released);
}

bool Fold::operator()(const SetGoal& change) const {
  return set(workshop.goal, change.words);
}

bool Fold::operator()(const SetLabels& change) const {
  return set(workshop.labels, *change.labels);
}

bool Fold::operator()(const AddPerson& change) const {
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

bool Fold::operator()(const SetPerson& change) const {
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

bool Fold::operator()(const RemovePerson& change) const {
  if (!model::remove(workshop, change.id)) return false;
  leave_steps(workshop, change.id);
  return true;
}

bool Fold::operator()(const PlacePerson& change) const {
  const model::Position at = model::rounded(change.at);
  return edit_person(
      workshop, change.id, seq, [&](const Person& person) { return person.place == at; },
      [&](Person& person) { person.place = at; });
}

bool Fold::operator()(const TakeOffMap& change) const {
  return edit_person(
      workshop, change.id, seq, [](const Person& person) { return !person.place; },
      [](Person& person) { person.place.reset(); });
}

bool Fold::operator()(const SetWish& change) const {
  const auto at = rounded(change.at);
  return edit_person(
      workshop, change.id, seq, [&](const Person& person) { return person.wish == at; },
      [&](Person& person) { person.wish = at; });
}

bool Fold::operator()(const SetReverseView& change) const {
  const auto at = rounded(change.at);
  return edit_person(
      workshop, change.id, seq, [&](const Person& person) { return person.reverse_view == at; },
      [&](Person& person) { person.reverse_view = at; });
}

bool Fold::operator()(const NoteSeen& change) const {
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

bool Fold::operator()(const RemoveSeen& change) const {
  const auto is_it = [&](const model::Seen& seen) { return seen.id == change.id; };
  return edit_person(
      workshop, change.person, seq,
      [&](const Person& person) { return std::ranges::none_of(person.seen, is_it); },
      [&](Person& person) { std::erase_if(person.seen, is_it); });
}

}  // namespace session
