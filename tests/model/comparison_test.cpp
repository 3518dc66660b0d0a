#include "model/comparison.hpp"

#include <doctest/doctest.h>

using namespace model;

namespace {

Person person(unsigned entry, const char* code, std::optional<Position> place) {
  Person result;
  result.id = {entry, 1};
  result.code = code;
  result.place = place;
  return result;
}

Step done(unsigned entry, std::vector<PersonId> persons, base::Day day) {
  Step step;
  step.id = {entry, 1};
  step.persons = std::move(persons);
  step.state = StepState::done;
  step.ended = day;
  step.what = "Coffee";
  return step;
}

Workshop then() {
  Workshop workshop;
  workshop.kind = SessionKind::fictive;
  add(workshop, person(2, "Heron", Position{0.5, -0.5}));
  add(workshop, person(3, "Oak", Position{0.5, 0.5}));
  add(workshop, person(4, "Moon", Position{-0.5, {}}));
  add(workshop, person(5, "Flint", std::nullopt));
  add(workshop, person(6, "Mill", Position{0.1, 0.1}));
  add(workshop, person(7, "Reed", std::nullopt));
  return workshop;
}

Workshop now() {
  Workshop workshop = then();
  const auto put = [&](unsigned entry, std::optional<Position> place) {
    change_person(workshop, {entry, 1}, [&](Person& p) { p.place = place; });
  };
  put(2, Position{0.5, 0.05});
  put(3, Position{0.8, 0.5});
  put(5, Position{-0.2, -0.2});
  remove(workshop, {6, 1});
  add(workshop, person(9, "Otter", Position{0.3, 0.3}));
  change_person(workshop, {4, 1}, [](Person& p) { p.stance = Stance::looking; });
  workshop.steps.change([](std::vector<Step>& steps) {
    steps = {done(21, {{2, 1}, {3, 1}}, {2026, 11, 3}), done(20, {{2, 1}}, {2026, 10, 3}),
             done(22, {}, {2026, 11, 1})};
    steps.push_back(done(23, {{2, 1}}, {2026, 11, 9}));
    steps.back().state = StepState::dropped;
  });
  return workshop;
}

const Compared& row(const Comparison& comparison, unsigned entry) {
  for (const Compared& person : comparison.people)
    if (person.id == PersonId{entry, 1}) return person;
  FAIL("nobody");
  return comparison.people.front();
}

}  // namespace

TEST_CASE("who crossed a line, moved, came, left or stayed") {
  const Comparison comparison = compared(then(), now());
  CHECK(row(comparison, 2).movement == Movement::crossed);
  CHECK(row(comparison, 2).group_from.group == Group::opponent);
  CHECK(row(comparison, 2).group_to == Grouping{Group::ally, true});
  CHECK(row(comparison, 3).movement == Movement::moved);
  CHECK(row(comparison, 4).movement == Movement::crossed);  // from not known to fence sitter
  CHECK(row(comparison, 5).movement == Movement::new_on_map);
  CHECK(row(comparison, 6).movement == Movement::off_map);
  CHECK(row(comparison, 6).code == "Mill");
  CHECK(row(comparison, 7).movement == Movement::nowhere);
  CHECK(row(comparison, 9).movement == Movement::new_on_map);
  CHECK(those_who(comparison, Movement::new_on_map).size() == 2);
  CHECK(comparison.people.size() == 7);
}

TEST_CASE("steps done in between stand beside, oldest first; what was done before does not") {
  const Comparison comparison = compared(then(), now());
  const auto& steps = row(comparison, 2).steps;
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].id == StepId{20, 1});
  CHECK(steps[1].id == StepId{21, 1});
  CHECK(comparison.for_all.size() == 1);
  Workshop before = then();
  before.steps.change([](auto& all) { all = {done(21, {{2, 1}}, {2026, 11, 3})}; });
  CHECK(row(compared(before, now()), 2).steps.size() == 1);
}

TEST_CASE("nothing moves between a workshop and itself") {
  for (const Compared& person : compared(now(), now()).people) {
    const bool there = person.from.has_value();
    CHECK(person.movement == (there ? Movement::stayed : Movement::nowhere));
    CHECK(person.steps.empty());
  }
}

TEST_CASE("the wall learns nothing of the plan for own colleagues") {
  Workshop before = then(), after = now();
  const auto view = [](const Workshop& workshop) { return wall_view(workshop); };
  CHECK(!compared(view(before), view(after)).for_all.empty());
  before.kind = after.kind = SessionKind::own;
  const Comparison comparison = compared(view(before), view(after));
  CHECK(comparison.for_wall);
  CHECK(comparison.for_all.empty());
  for (const Compared& person : comparison.people) CHECK(person.steps.empty());
  CHECK(row(comparison, 2).movement == Movement::crossed);
}

TEST_CASE("a hand that trembles moves nobody, unless a line was crossed") {
  const auto movement = [](Position from, Position to) {
    Workshop before, after;
    add(before, person(2, "Heron", from));
    add(after, person(2, "Heron", to));
    return compared(before, after).people.front().movement;
  };
  CHECK(movement({0.5, 0.5}, {0.55, 0.55}) == Movement::stayed);
  CHECK(movement({0.5, 0.5}, {0.6, 0.55}) == Movement::moved);
  CHECK(movement({0.5, 0.02}, {0.5, -0.02}) == Movement::crossed);
  CHECK(movement({0.5, {}}, {{}, {}}) == Movement::moved);
}
