#include "model/workshop.hpp"

#include <doctest/doctest.h>

using model::Person;
using model::PersonId;
using model::Workshop;

namespace {

Person person(PersonId id, const char* code) {
  Person result;
  result.id = id;
  result.code = code;
  return result;
}

Workshop three() {
  Workshop workshop;
  add(workshop, person({5, 2}, "Oak"));
  add(workshop, person({2, 1}, "Heron"));
  add(workshop, person({5, 1}, "Ĳssel"));
  return workshop;
}

}  // namespace

TEST_CASE("people stand in the order of their ids, however they were added") {
  const Workshop workshop = three();
  REQUIRE(workshop.people->size() == 3);
  CHECK((*workshop.people)[0]->code == "Heron");
  CHECK((*workshop.people)[1]->code == "Ĳssel");
  CHECK((*workshop.people)[2]->code == "Oak");
}

TEST_CASE("people are found by id and by code, whatever the case and the spaces") {
  const Workshop workshop = three();
  REQUIRE(find(workshop, {5, 2}));
  CHECK(find(workshop, {5, 2})->code == "Oak");
  CHECK(!find(workshop, {5, 3}));
  CHECK(!find(workshop, {}));
  CHECK(find_code(workshop, " OAK ")->id == PersonId{5, 2});
  CHECK(find_code(workshop, "ĳssel")->id == PersonId{5, 1});
  CHECK(!find_code(workshop, "Oa"));
  CHECK(!find_code(workshop, ""));
}

TEST_CASE("a copy does not change with the original") {
  Workshop workshop = three();
  const Workshop copy = workshop;
  CHECK(change_person(workshop, {2, 1}, [](Person& p) { p.code = "Crane"; }));
  CHECK(find(workshop, {2, 1})->code == "Crane");
  CHECK(find(copy, {2, 1})->code == "Heron");
  CHECK((*workshop.people)[2].same_object((*copy.people)[2]));
  CHECK(!change_person(workshop, {9, 1}, [](Person& p) { p.code = "Nobody"; }));
  CHECK(remove(workshop, {2, 1}));
  CHECK(!remove(workshop, {2, 1}));
  CHECK(copy.people->size() == 3);
  CHECK(workshop.people->size() == 2);
}

TEST_CASE("people are asked for by group, on the map only") {
  Workshop workshop = three();
  change_person(workshop, {2, 1}, [](Person& p) { p.place = model::Position{0.5, 0.5}; });
  change_person(workshop, {5, 1}, [](Person& p) { p.place = model::Position{}; });
  REQUIRE(people_in(workshop, model::Group::ally).size() == 1);
  CHECK(people_in(workshop, model::Group::ally)[0]->code == "Heron");
  CHECK(people_in(workshop, model::Group::unknown).size() == 1);
  REQUIRE(not_on_the_map(workshop).size() == 1);
  CHECK(not_on_the_map(workshop)[0]->code == "Oak");
}

TEST_CASE("only the meeting we are in can be blind, until it is revealed") {
  Workshop workshop;
  CHECK(!is_blind_now(workshop));
  CHECK(!current_meeting(workshop));
  model::Meeting first, second;
  first.id = {1, 1};
  second.id = {2, 1};
  first.blind = true;
  workshop.meetings = {first};
  CHECK(is_blind_now(workshop));
  workshop.meetings = {first, second};
  CHECK(!is_blind_now(workshop));
  CHECK(current_meeting(workshop)->id == second.id);
  first.revealed = true;
  workshop.meetings = {first};
  CHECK(!is_blind_now(workshop));
}

TEST_CASE("seen at first hand means seen or heard myself") {
  Person p;
  CHECK(!seen_first_hand(p));
  p.seen = {{{1, 1}, {2026, 11, 2}, model::SeenKind::supposed, "frowns"},
            {{2, 1}, {2026, 11, 2}, model::SeenKind::from_others, "said so"}};
  CHECK(!seen_first_hand(p));
  p.seen.push_back({{3, 1}, {2026, 11, 2}, model::SeenKind::myself, "asked for more time"});
  CHECK(seen_first_hand(p));
}
