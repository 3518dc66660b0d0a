#include <algorithm>
#include <doctest/doctest.h>

#include "people.hpp"

namespace {

using people::content;
using people::person_in;
using people::workshop_of;

constexpr base::Day today = {2026, 11, 23};

std::vector<advice::Insight> found_in(const model::Workshop& workshop,
                                      base::Day last_looked = {2026, 11, 20}) {
  return advice::insights({workshop, content(), base::Language::english},
                          {today, [=](std::uint32_t) { return std::optional(last_looked); }});
}

/// The first whose key begins so, or nothing.
std::optional<advice::Insight> found(const model::Workshop& workshop, std::string_view key,
                                     base::Day last_looked = {2026, 11, 20}) {
  for (const advice::Insight& one : found_in(workshop, last_looked))
    if (one.key.starts_with(key)) return one;
  return std::nullopt;
}

model::Workshop crowd(std::size_t count, model::Group group) {
  std::vector<model::Person> persons;
  for (std::size_t i = 1; i <= count; ++i) persons.push_back(person_in(group, std::uint32_t(i)));
  return workshop_of(persons);
}

void add_step(model::Workshop& workshop, model::Step step) {
  workshop.steps.change([&](auto& steps) { steps.push_back(std::move(step)); });
}

}  // namespace

TEST_CASE("of a map with nobody nothing is said") {
  CHECK(found_in({}).empty());
}

TEST_CASE("what is not known of people, with whom it is") {
  model::Person unsure = person_in(model::Group::ally, 1);
  unsure.sure = model::Sureness::low;
  model::Person hearsay = person_in(model::Group::opponent, 2);
  hearsay.seen.front().kind = model::SeenKind::from_others;
  model::Person unknown = person_in(model::Group::unknown, 3);
  const model::Workshop workshop = workshop_of({unsure, hearsay, unknown});
  CHECK(found(workshop, "unsure")->persons == std::vector{unsure.id});
  CHECK(found(workshop, "hearsay")->persons == std::vector{hearsay.id});
  CHECK(found(workshop, "unknown")->persons == std::vector{unknown.id});
  CHECK(found(workshop, "unknown")->what.find(unknown.code) != std::string::npos);
}

TEST_CASE("more than twelve is a lot, more than twenty-two too many") {
  CHECK(!found(crowd(12, model::Group::ally), "many-people"));
  CHECK(found(crowd(13, model::Group::ally), "many-people"));
  CHECK(found(crowd(22, model::Group::ally), "many-people"));
  CHECK(!found(crowd(23, model::Group::ally), "many-people"));
  CHECK(found_in(crowd(23, model::Group::ally)).front().key == "too-many-people");
}

TEST_CASE("empty and crowded groups") {
  const model::Workshop workshop = crowd(6, model::Group::adversary);
  CHECK(found(workshop, "empty:ally"));
  CHECK(found(workshop, "empty:opponent"));
  CHECK(found(workshop, "crowded")->persons.size() == 6);
  CHECK(!found(crowd(4, model::Group::adversary), "empty:ally"));
}

TEST_CASE("six weeks without a look") {
  const model::Workshop workshop = crowd(1, model::Group::ally);
  CHECK(!found(workshop, "stale", {2026, 10, 13}));
  CHECK(found(workshop, "stale", {2026, 10, 12}));
}

TEST_CASE("steps: none yet, too late, nobody with influence or behind me in them") {
  model::Person mighty = person_in(model::Group::opponent, 1);
  mighty.influence = model::Influence::high;
  model::Workshop workshop = workshop_of({mighty, person_in(model::Group::ally, 2)});
  CHECK(found(workshop, "nothing-planned"));
  CHECK(!found(workshop, "influence"));
  model::Step step;
  step.id = model::StepId{30};
  step.intervention = "coffee";
  step.day = base::Day{2026, 11, 22};
  add_step(workshop, step);
  CHECK(!found(workshop, "nothing-planned"));
  CHECK(found_in(workshop).front().key == "overdue:t30:2026-11-22");
  CHECK(found(workshop, "influence")->persons == std::vector{mighty.id});
  CHECK(found(workshop, "allies")->persons == std::vector{model::PersonId{2}});
}

TEST_CASE("persons and groups on one map; roles that nobody has") {
  model::Person council = person_in(model::Group::opponent, 1);
  council.is_group = true;
  council.role = "Works council of the town";
  model::Workshop workshop = workshop_of({council, person_in(model::Group::ally, 2)});
  workshop.roles = std::vector<std::string>{"works COUNCIL", "Legal adviser"};
  CHECK(found(workshop, "mixed")->persons == std::vector{council.id});
  CHECK(found(workshop, "roles:legal adviser")->key == "roles:legal adviser");
}

TEST_CASE("roles that nobody has are one insight, and so are steps that are late") {
  model::Workshop workshop =
      workshop_of({person_in(model::Group::ally, 1), person_in(model::Group::opponent, 2)});
  workshop.roles = std::vector<std::string>{"Legal adviser", "Trainer"};
  for (const std::uint32_t nth : {1u, 2u}) {
    model::Step step;
    step.id = model::StepId{30, nth};
    step.persons = {model::PersonId{nth}};
    step.day = base::Day{2026, 11, nth == 1 ? 20 : 21};
    add_step(workshop, step);
  }
  const auto roles = found(workshop, "roles:");
  REQUIRE(roles);
  CHECK(roles->key == "roles:legal adviser,trainer");
  CHECK(roles->what.find("Legal adviser and Trainer") != std::string::npos);
  const auto late = found(workshop, "overdue:");
  REQUIRE(late);
  CHECK(late->persons.size() == 2);
  CHECK(late->what.find("Heron (20 Nov) and Heron2 (21 Nov)") != std::string::npos);
}

TEST_CASE("what got \"I know\" is not said again, until it is about somebody else too") {
  model::Person first = person_in(model::Group::unknown, 1);
  model::Workshop workshop = workshop_of({first});
  const std::string key = found(workshop, "unknown")->key;
  workshop.answered = std::vector<std::string>{key};
  CHECK(!found(workshop, "unknown"));
  model::add(workshop, person_in(model::Group::unknown, 2));
  CHECK(found(workshop, "unknown"));
}

TEST_CASE("each says what to do, in both languages") {
  model::Workshop workshop = crowd(13, model::Group::unknown);
  workshop.roles = std::vector<std::string>{"Legal adviser"};
  for (const base::Language language : {base::Language::english, base::Language::dutch})
    for (const advice::Insight& one :
         advice::insights({workshop, content(), language}, {today, nullptr})) {
      CHECK(!one.what.empty());
      CHECK(!one.todo.empty());
      CHECK(one.what.find('{') == std::string::npos);
      CHECK(one.todo.find('{') == std::string::npos);
    }
}
