#include <cmath>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "model/id.hpp"
#include "model/wall_view.hpp"

using model::Axis;
using model::Person;
using model::PersonId;
using model::Position;
using model::Workshop;

namespace {

std::string any_words() {
  return *rc::gen::arbitrary<std::string>();
}

Axis any_axis() {
  if (*rc::gen::inRange(0, 4) == 0) return std::nullopt;
  return *rc::gen::inRange(-1500, 1501) / 1000.0;
}

std::optional<Position> perhaps_a_position() {
  if (*rc::gen::inRange(0, 4) == 0) return std::nullopt;
  return Position{any_axis(), any_axis()};
}

Person any_person(unsigned entry) {
  Person person;
  person.id = {entry, 1};
  person.code = "Code" + std::to_string(entry);
  person.role = any_words();
  person.memory_aid = any_words();
  person.name = any_words();
  person.my_share = any_words();
  person.is_group = *rc::gen::arbitrary<bool>();
  person.influence = model::Influence(*rc::gen::inRange(0, 3));
  person.sure = model::Sureness(*rc::gen::inRange(0, 4));
  person.stance = model::Stance(*rc::gen::inRange(0, 3));
  person.place = perhaps_a_position();
  person.wish = perhaps_a_position();
  person.reverse_view = perhaps_a_position();
  person.seen = {{{entry, 1}, {2026, 11, 2}, model::SeenKind::myself, any_words()}};
  person.trail = {{{1, 1}, perhaps_a_position(), model::Stance::looking}};
  person.changed_by = entry;
  return person;
}

Workshop any_workshop(model::SessionKind kind) {
  Workshop workshop;
  workshop.kind = kind;
  workshop.title = any_words();
  workshop.goal = any_words();
  workshop.map_released = *rc::gen::arbitrary<bool>();
  model::Meeting meeting;
  meeting.id = {1, 1};
  meeting.name = "Kick-off";
  meeting.reason = any_words();
  meeting.blind = *rc::gen::arbitrary<bool>();
  meeting.revealed = *rc::gen::arbitrary<bool>();
  workshop.meetings = {meeting};
  const int people = *rc::gen::inRange(0, 12);
  for (int i = 0; i < people; ++i) add(workshop, any_person(unsigned(i) + 2));
  return workshop;
}

// Everything that the wall must not know about own colleagues, wiped.
Workshop without_private_things(Workshop workshop) {
  workshop.title.clear();
  workshop.goal.clear();
  workshop.meetings[0].reason.clear();
  const auto people = *workshop.people;
  for (const auto& person : people) {
    change_person(workshop, person->id, [](Person& p) {
      Person bare;
      bare.id = p.id;
      bare.code = p.code;
      bare.is_group = p.is_group;
      bare.place = p.place;
      bare.stance = p.stance;
      p = bare;
    });
  }
  return workshop;
}

}  // namespace

TEST_CASE("ids survive being written") {
  CHECK(rc::check([] {
    const auto number = [] {
      return *rc::gen::suchThat<std::uint32_t>([](auto n) { return n > 0; });
    };
    const PersonId id{number(), number()};
    RC_ASSERT(model::id_from<PersonId>(to_text(id)) == id);
  }));
}

TEST_CASE("the wall of own colleagues knows codes and dots and nothing else") {
  CHECK(rc::check([] {
    const Workshop workshop = any_workshop(model::SessionKind::own);
    const model::WallView view = wall_view(workshop);
    RC_ASSERT(view == wall_view(without_private_things(workshop)));
    RC_ASSERT(view.people.size() == workshop.people->size());
    for (std::size_t i = 0; i < view.people.size(); ++i) {
      RC_ASSERT(view.people[i].code == (*workshop.people)[i]->code);
      RC_ASSERT(view.people[i].place == (*workshop.people)[i]->place);
    }
    RC_ASSERT(view.blind_now == is_blind_now(workshop));
    RC_ASSERT(view.map_released == workshop.map_released);
  }));
}

TEST_CASE("the wall of a fictive case knows roles and goal, but no names and no aids") {
  CHECK(rc::check([] {
    const Workshop workshop = any_workshop(model::SessionKind::fictive);
    Workshop other = workshop;
    for (const auto& person : *workshop.people) {
      change_person(other, person->id, [](Person& p) {
        p.name = p.memory_aid = p.my_share = "other";
        p.trust_missing = model::TrustMissing::both;
      });
    }
    const model::WallView view = wall_view(workshop);
    RC_ASSERT(view == wall_view(other));
    RC_ASSERT(view.goal == workshop.goal);
    for (std::size_t i = 0; i < view.people.size(); ++i) {
      RC_ASSERT(view.people[i].role == (*workshop.people)[i]->role);
      RC_ASSERT(view.people[i].wish == (*workshop.people)[i]->wish);
    }
  }));
}

TEST_CASE("a group depends on the sign and the distance to the middle only") {
  CHECK(rc::check([] {
    const Position position{any_axis(), any_axis()};
    const auto stance = model::Stance(*rc::gen::inRange(0, 3));
    const auto grouping = group_of(position, stance);
    const auto near = [](const Axis& axis) { return axis && std::abs(*axis) <= 0.1; };
    RC_ASSERT(grouping.too_close_to_call == (near(position.trust) || near(position.agreement)));
    if (!position.trust || !position.agreement) {
      RC_ASSERT(grouping.group == model::Group::unknown ||
                grouping.group == model::Group::fence_sitter);
    } else {
      const auto sign = [](double v) { return v >= 0 ? 0.5 : -0.5; };
      const Position plain{sign(*position.trust), sign(*position.agreement)};
      RC_ASSERT(group_of(plain, stance).group == grouping.group);
    }
  }));
}

TEST_CASE("rounding twice is rounding once") {
  CHECK(rc::check([] {
    const Position once = model::rounded({any_axis(), any_axis()});
    RC_ASSERT(model::rounded(once) == once);
    for (const Axis& axis : {once.trust, once.agreement}) {
      if (axis) RC_ASSERT(*axis >= -1 && *axis <= 1);
    }
  }));
}
