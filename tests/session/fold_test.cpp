// What each change does to a workshop.

#include <doctest/doctest.h>

#include "session/change.hpp"

using namespace session;
using model::Position;

namespace {

About coded(const std::string& code) {
  About about;
  about.code = code;
  return about;
}

model::Workshop folded(const std::vector<Change>& changes) {
  model::Workshop workshop;
  std::uint32_t seq = 0;
  for (const Change& change : changes) apply_to(workshop, change, ++seq);
  return workshop;
}

const model::Person& person(const model::Workshop& workshop, std::uint32_t id) {
  const auto* found = model::find(workshop, {id, 1});
  REQUIRE(found);
  return *found;
}

StartMeeting meeting(std::uint32_t id, bool blind) {
  return {{id, 1}, "Later", "", {2027, 1, 11}, blind};
}

const AddPerson heron{{1, 1}, coded("Heron")};
const AddPerson oak{{2, 1}, coded(" Oak ")};

}  // namespace

TEST_CASE("people are added once, by id and by code") {
  const auto workshop =
      folded({heron, oak, AddPerson{{3, 1}, coded("HERON")}, AddPerson{{1, 1}, coded("Moon")},
              AddPerson{{0, 1}, coded("Nobody")}, AddPerson{{4, 1}, About{}},
              AddPerson{{5, 1}, coded("  ")}});
  CHECK(workshop.people->size() == 2);
  CHECK(person(workshop, 2).code == "Oak");
  CHECK(person(workshop, 2).changed_by == 2);
}

TEST_CASE("a code that is taken stays as it was, the rest is changed") {
  About about = coded("Zoë");
  auto workshop = folded({heron, AddPerson{{2, 1}, about}});
  about = coded("zoe\xCC\x88");  // the same letters, composed otherwise
  about.role = "Archivist";
  CHECK(apply_to(workshop, SetPerson{{1, 1}, about}, 9));
  CHECK(person(workshop, 1).code == "Heron");
  CHECK(person(workshop, 1).role == "Archivist");
  CHECK(apply_to(workshop, SetPerson{{2, 1}, about}, 10));  // of oneself it may be
  CHECK(apply_to(workshop, SetPerson{{2, 1}, coded("Moon")}, 11));
  CHECK(apply_to(workshop, SetPerson{{1, 1}, coded("Zoë")}, 12));
  CHECK(model::find_code(workshop, "ZOË")->id == model::PersonId{1, 1});
  CHECK_FALSE(model::find_code(workshop, "Heron"));
}

TEST_CASE("places are rounded and kept on the map") {
  const auto workshop = folded({heron, PlacePerson{{1, 1}, {0.12345, -7.0}}});
  CHECK(person(workshop, 1).place == Position{0.123, -1.0});
  CHECK(person(workshop, 1).changed_by == 2);
  auto again = workshop;
  CHECK_FALSE(apply_to(again, PlacePerson{{1, 1}, {0.1234, -1.0}}, 3));
  CHECK(again == workshop);
  CHECK(apply_to(again, TakeOffMap{{1, 1}}, 4));
  CHECK_FALSE(apply_to(again, TakeOffMap{{1, 1}}, 5));
}

TEST_CASE("what was seen is added, replaced, removed") {
  const model::Seen seen{{2, 1}, {2026, 11, 20}, model::SeenKind::myself, "Nods."};
  model::Seen other = seen;
  other.words = "Shrugs.";
  auto workshop = folded({heron, NoteSeen{{1, 1}, seen}, NoteSeen{{1, 1}, other}});
  CHECK(person(workshop, 1).seen == std::vector{other});
  CHECK_FALSE(apply_to(workshop, RemoveSeen{{1, 1}, {3, 1}}, 4));
  CHECK(apply_to(workshop, RemoveSeen{{1, 1}, {2, 1}}, 4));
  CHECK(person(workshop, 1).seen.empty());
}

TEST_CASE("wish and reverse view come and go") {
  auto workshop = folded({heron, SetWish{{1, 1}, Position{0.5, std::nullopt}},
                          SetReverseView{{1, 1}, Position{-0.5, 0.25}}});
  CHECK(person(workshop, 1).wish == Position{0.5, std::nullopt});
  CHECK(person(workshop, 1).reverse_view == Position{-0.5, 0.25});
  apply_to(workshop, SetWish{{1, 1}, std::nullopt}, 4);
  CHECK_FALSE(person(workshop, 1).wish);
}

TEST_CASE("a blind meeting takes everybody off the map and remembers where they were") {
  About looking;
  looking.stance = model::Stance::looking;
  auto workshop = folded({heron, oak, PlacePerson{{1, 1}, {-0.5, std::nullopt}},
                          SetPerson{{1, 1}, looking}, meeting(5, true)});
  CHECK(model::is_blind_now(workshop));
  CHECK_FALSE(person(workshop, 1).place);
  REQUIRE(person(workshop, 1).trail.size() == 1);
  CHECK(person(workshop, 1).trail[0] ==
        model::EarlierPlace{{}, Position{-0.5, std::nullopt}, model::Stance::looking});
  CHECK(person(workshop, 2).trail[0].place == std::nullopt);

  apply_to(workshop, PlacePerson{{1, 1}, {0.5, 0.5}}, 6);
  CHECK(apply_to(workshop, RevealMeeting{}, 7));
  CHECK_FALSE(apply_to(workshop, RevealMeeting{}, 8));
  CHECK_FALSE(model::is_blind_now(workshop));
  apply_to(workshop, meeting(9, false), 9);
  CHECK(person(workshop, 1).place == Position{0.5, 0.5});
  REQUIRE(person(workshop, 1).trail.size() == 2);
  CHECK(person(workshop, 1).trail[1].meeting == model::MeetingId{5, 1});
}

TEST_CASE("cancelling a meeting gives back the places that were not taken anew") {
  About looking, quiet;
  looking.stance = model::Stance::looking;
  quiet.stance = model::Stance::keeps_quiet;
  const auto before = folded({heron, oak, PlacePerson{{1, 1}, {-0.5, std::nullopt}},
                              SetPerson{{1, 1}, looking}, PlacePerson{{2, 1}, {0.1, 0.1}}});
  auto workshop = before;
  apply_to(workshop, meeting(6, true), 6);
  apply_to(workshop, SetPerson{{1, 1}, quiet}, 7);
  apply_to(workshop, PlacePerson{{2, 1}, {0.9, 0.9}}, 8);
  apply_to(workshop, AddPerson{{9, 1}, coded("Moon")}, 9);
  CHECK(apply_to(workshop, CancelMeeting{}, 10));
  CHECK(workshop.meetings.empty());
  CHECK(person(workshop, 1).place == Position{-0.5, std::nullopt});
  CHECK(person(workshop, 1).stance == model::Stance::looking);
  CHECK(person(workshop, 2).place == Position{0.9, 0.9});
  CHECK(person(workshop, 2).trail.empty());
  CHECK_FALSE(person(workshop, 9).place);
  CHECK_FALSE(apply_to(workshop, CancelMeeting{}, 11));

  auto untouched = before;
  apply_to(untouched, meeting(6, true), 6);
  apply_to(untouched, CancelMeeting{}, 7);
  CHECK(untouched == before);
}

TEST_CASE("a meeting needs an id of its own") {
  CHECK(folded({meeting(5, false), meeting(5, true)}).meetings.size() == 1);
  CHECK(folded({meeting(0, false)}).meetings.empty());
}

TEST_CASE("title, kind, goal, labels, release") {
  model::Labels labels;
  labels.set = model::LabelSet::own;
  labels.own[0] = "Friend";
  const auto workshop =
      folded({SetWorkshop{"Open data", model::SessionKind::fictive}, SetWorkshop{"Title", {}},
              SetGoal{"Publish"}, SetLabels{labels}, ReleaseMap{true}});
  CHECK(workshop.title == "Title");
  CHECK(workshop.kind == model::SessionKind::fictive);
  CHECK(workshop.goal == "Publish");
  CHECK(workshop.labels == labels);
  CHECK(workshop.map_released);
}
