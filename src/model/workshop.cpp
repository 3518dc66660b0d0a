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

}  // namespace detail

const Person* find(const Workshop& workshop, PersonId id) {
  const std::size_t index = detail::index_of(workshop, id);
  return index == workshop.people->size() ? nullptr : &*(*workshop.people)[index];
}

const Person* find_code(const Workshop& workshop, std::string_view code) {
  const std::string wanted = base::folded(code);
  for (const auto& person : *workshop.people) {
    if (person->code == code || base::folded(person->code) == wanted) return &*person;
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
  workshop.people.change([&](auto& people) {
    people.insert(position_of(people, person.id), base::Shared(std::move(person)));
  });
}

bool remove(Workshop& workshop, PersonId id) {
  const std::size_t index = detail::index_of(workshop, id);
  if (index == workshop.people->size()) return false;
  workshop.people.change([&](auto& people) {
    people.erase(people.begin() + static_cast<std::ptrdiff_t>(index));
  });
  return true;
}

}  // namespace model
