#include "model/workshop.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace model {
namespace {

auto position_of(const std::vector<base::Shared<Person>>& people, PersonId id) {
  return std::ranges::lower_bound(people, id, {}, [](const auto& person) { return person->id; });
}

}  // namespace

namespace detail {

std::size_t index_of(const Workshop& workshop, PersonId id) {
  const auto& people = *workshop.people;
  const auto at = position_of(people, id);
  const bool found = at != people.end() && (*at)->id == id;
  return found ? static_cast<std::size_t>(at - people.begin()) : people.size();
}

void code_changed(Workshop& workshop, PersonId id, const std::string& before,
                  const std::string& now) {
  const std::string old_code = base::folded(before);
  const std::string new_code = base::folded(now);
  if (old_code == new_code) return;
  workshop.codes.change([&](CodeIndex& codes) {
    const auto known = codes.ids.find(old_code);
    if (known != codes.ids.end() && known->second == id) codes.ids.erase(known);
    codes.ids.emplace(new_code, id);
  });
}

}  // namespace detail

const Person* find(const Workshop& workshop, PersonId id) {
  const std::size_t index = detail::index_of(workshop, id);
  return index == workshop.people->size() ? nullptr : &*(*workshop.people)[index];
}

const Person* find_code(const Workshop& workshop, std::string_view code) {
  const std::string wanted = base::folded(code);
  if (workshop.codes->ids.size() == workshop.people->size()) {
    const auto known = workshop.codes->ids.find(wanted);
    return known == workshop.codes->ids.end() ? nullptr : find(workshop, known->second);
  }
  for (const auto& person : *workshop.people) {
    if (base::folded(person->code) == wanted) return &*person;
  }
  return nullptr;
}

const Meeting* current_meeting(const Workshop& workshop) {
  return workshop.meetings.empty() ? nullptr : &workshop.meetings.back();
}

bool is_blind_now(const Workshop& workshop) {
  const Meeting* meeting = current_meeting(workshop);
  return meeting && meeting->blind && !meeting->revealed;
}

std::vector<const Person*> people_in(const Workshop& workshop, Group group) {
  std::vector<const Person*> found;
  for (const auto& person : *workshop.people) {
    if (person->place && group_of(*person).group == group) found.push_back(&*person);
  }
  return found;
}

std::vector<const Person*> not_on_the_map(const Workshop& workshop) {
  std::vector<const Person*> found;
  for (const auto& person : *workshop.people) {
    if (!person->place) found.push_back(&*person);
  }
  return found;
}

void add(Workshop& workshop, Person person) {
  workshop.codes.change(
      [&](CodeIndex& codes) { codes.ids.emplace(base::folded(person.code), person.id); });
  workshop.people.change([&](auto& people) {
    const auto at = position_of(people, person.id);
    people.insert(at, base::Shared(std::move(person)));
  });
}

bool remove(Workshop& workshop, PersonId id) {
  const std::size_t index = detail::index_of(workshop, id);
  if (index == workshop.people->size()) return false;
  const std::string code = base::folded((*workshop.people)[index]->code);
  workshop.codes.change([&](CodeIndex& codes) {
    const auto known = codes.ids.find(code);
    if (known != codes.ids.end() && known->second == id) codes.ids.erase(known);
  });
  workshop.people.change(
      [&](auto& people) { people.erase(people.begin() + static_cast<std::ptrdiff_t>(index)); });
  return true;
}

}  // namespace model
