#include "scene/cast.hpp"

#include <algorithm>

namespace scene {
namespace {

// What is drawn beside the place itself: of everybody as far as asked for, of the one who is
// selected always, unless a blind meeting hides it.
template <class AnyPerson>
void add_history(Member& member, const AnyPerson& person, const MapOptions& options) {
  if (!person.place) return;  // a line to somebody who is not on the map says nothing
  const bool alone = options.selected.size() == 1 && options.selected.contains(person.id);
  if (options.wishes || alone) member.wish = person.wish;
  if (options.reverse_views || alone) member.reverse_view = person.reverse_view;
  if ((options.trails || alone) && !person.trail.empty()) member.trail = &person.trail;
}

template <class AnyPerson>
Member member_of(const AnyPerson& person, const MapOptions& options, bool blind) {
  Member member;
  member.id = person.id;
  member.code = person.code;
  member.is_group = person.is_group;
  member.place = person.place;
  member.stance = person.stance;
  member.influence = person.influence;
  member.unsure = person.sure == model::Sureness::low;
  if (!blind) add_history(member, person, options);
  return member;
}

bool beside_the_grid(const std::optional<model::Position>& place) {
  return place && !place->trust && place->agreement;
}

}  // namespace

Cast cast_of(const model::WallView& view, const MapOptions& options) {
  Cast cast;
  cast.meetings = &view.meetings;
  cast.labels = &view.labels;
  cast.members.reserve(view.people.size());
  for (const model::WallPerson& person : view.people) {
    Member member = member_of(person, options, view.blind_now);
    if (options.private_words) member.second_line = person.role;
    cast.members.push_back(member);
  }
  return cast;
}

Cast cast_of(const model::Workshop& workshop, const MapOptions& options) {
  Cast cast;
  cast.meetings = &workshop.meetings;
  cast.labels = &workshop.labels;
  cast.numbers = true;
  const bool blind = model::is_blind_now(workshop);
  cast.members.reserve(workshop.people->size());
  for (const auto& person : *workshop.people) {
    Member member = member_of(*person, options, blind);
    member.changed_by = person->changed_by;
    if (options.private_words) {
      member.second_line = person->role.empty() ? person->memory_aid : person->role;
    }
    cast.members.push_back(member);
  }
  return cast;
}

bool needs_trust_gutter(const Cast& cast) {
  return std::ranges::any_of(cast.members, [](const Member& member) {
    return beside_the_grid(member.place) || beside_the_grid(member.wish) ||
           beside_the_grid(member.reverse_view) || beside_the_grid(member.from);
  });
}

bool has_question(const Member& member) {
  return member.place && (member.unsure || !member.place->trust || !member.place->agreement);
}

}  // namespace scene
