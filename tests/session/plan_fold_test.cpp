// The fold of what the group means to do.

#include <doctest/doctest.h>

#include "session/codec.hpp"
#include "session/history.hpp"

using namespace session;
using model::PersonId;

namespace {

model::Workshop with_two() {
  About heron, oak;
  heron.code = "Heron";
  oak.code = "Oak";
  const model::Workshop one = applied({}, AddPerson{{1, 1}, heron}, 1);
  return applied(one, AddPerson{{2, 1}, oak}, 2);
}

model::Step step_for(std::vector<PersonId> persons) {
  model::Step step;
  step.id = {5, 1};
  step.what = "Have coffee";
  step.persons = std::move(persons);
  return step;
}

base::Message refused(const model::Workshop& workshop, const Change& change) {
  const auto answer = checked({change}, workshop);
  REQUIRE_FALSE(answer.has_value());
  return answer.error().what;
}

}  // namespace

TEST_CASE("a step is added, replaced and removed") {
  model::Workshop workshop = applied(with_two(), SetStep{step_for({{1, 1}})}, 5);
  REQUIRE(workshop.steps->size() == 1);
  model::Step later = step_for({{1, 1}});
  later.state = model::StepState::done;
  CHECK(apply_to(workshop, SetStep{later}, 6));
  CHECK_FALSE(apply_to(workshop, SetStep{later}, 7));
  REQUIRE(workshop.steps->size() == 1);
  CHECK(workshop.steps->front() == later);
  CHECK(apply_to(workshop, RemoveStep{{5, 1}}, 8));
  CHECK(workshop.steps->empty());
}

TEST_CASE("a step for somebody who is not there is not added") {
  const model::Workshop workshop = with_two();
  CHECK(applied(workshop, SetStep{step_for({{1, 1}, {7, 1}})}, 5) == workshop);
  CHECK(refused(workshop, SetStep{step_for({{7, 1}})}).id ==
        "There is nobody with the id {id} (any more).");
}

TEST_CASE("who leaves the map leaves the plan; a step for them alone goes along") {
  model::Workshop workshop = applied(with_two(), SetStep{step_for({{1, 1}, {2, 1}})}, 5);
  apply_to(workshop, RemovePerson{{1, 1}}, 6);
  REQUIRE(workshop.steps->size() == 1);
  CHECK(workshop.steps->front().persons == std::vector<PersonId>{{2, 1}});
  apply_to(workshop, RemovePerson{{2, 1}}, 7);
  CHECK(workshop.steps->empty());
}

TEST_CASE("a step for the whole map stays when people leave") {
  model::Workshop workshop = applied(with_two(), SetStep{step_for({})}, 5);
  apply_to(workshop, RemovePerson{{1, 1}}, 6);
  CHECK(workshop.steps->size() == 1);
}

TEST_CASE("a first step is one of the plan, or none with a reason") {
  const model::Workshop workshop = applied(with_two(), SetStep{step_for({})}, 5);
  CHECK(checked({ChooseFirstStep{model::FirstStep{{5, 1}, ""}}}, workshop).has_value());
  CHECK(checked({ChooseFirstStep{model::FirstStep{{}, "First the holidays"}}}, workshop));
  CHECK(refused(workshop, ChooseFirstStep{model::FirstStep{{}, " "}}).id ==
        "Choose a first step, or say why there is none.");
  CHECK(refused(workshop, ChooseFirstStep{model::FirstStep{{6, 1}, ""}}).id ==
        "The plan has no step with the id {id} (any more).");
}

TEST_CASE("a first step that leaves the plan is no longer chosen") {
  model::Workshop workshop = applied(with_two(), SetStep{step_for({{1, 1}})}, 5);
  apply_to(workshop, ChooseFirstStep{model::FirstStep{{5, 1}, ""}}, 6);
  CHECK_FALSE(applied(workshop, RemoveStep{{5, 1}}, 7).first_step.has_value());
  CHECK_FALSE(applied(workshop, RemovePerson{{1, 1}}, 7).first_step.has_value());
}

TEST_CASE("\"I know\" is said once and can be taken back") {
  model::Workshop workshop = with_two();
  CHECK(apply_to(workshop, AnswerHint{"crowded:ally", true}, 5));
  CHECK_FALSE(apply_to(workshop, AnswerHint{"crowded:ally", true}, 6));
  CHECK(*workshop.answered == std::vector<std::string>{"crowded:ally"});
  CHECK(apply_to(workshop, AnswerHint{"crowded:ally", false}, 7));
  CHECK(workshop.answered->empty());
}

TEST_CASE("outcome and new place are one entry and one undo step") {
  Session session;
  const auto append = [&](std::vector<Change> changes) {
    Entry entry;
    entry.seq = session.next_seq();
    entry.by = "facilitator";
    entry.what = Do{std::move(changes), 0};
    session.append(entry);
  };
  About heron;
  heron.code = "Heron";
  append({AddPerson{{1, 1}, heron}});
  model::Step step = step_for({{1, 1}});
  append({SetStep{step}});
  step.state = model::StepState::done;
  step.helped = model::Helped::yes;
  append({SetStep{step}, PlacePerson{{1, 1}, {0.5, 0.5}}});
  CHECK(session.now().steps->front().helped == model::Helped::yes);
  CHECK(model::find(session.now(), {1, 1})->place.has_value());
  REQUIRE(session.undoable() == 3u);
}

TEST_CASE("record takes codes for the people of a step, and says what it cannot use") {
  const model::Workshop workshop = with_two();
  const auto asked = asked_from_line(
      R"({"set_step":{"intervention":"coffee","persons":["oak","p1","Oak"],"minutes":20}})", 9,
      workshop);
  REQUIRE(asked.has_value());
  const auto& step = *std::get<SetStep>(asked->changes.front()).step;
  CHECK(step.id == model::StepId{9, 1});
  CHECK(step.persons == std::vector<PersonId>{{2, 1}, {1, 1}});
  const auto says = [&](const char* line) {
    const auto answer = asked_from_line(line, 9, workshop);
    REQUIRE_FALSE(answer.has_value());
    return answer.error().what.id;
  };
  CHECK(says(R"({"set_step":{"persons":["Moon"]}})") ==
        "There is nobody with the code or id \"{code}\".");
  CHECK(says(R"({"set_step":{"minutes":0}})") ==
        "\"{field}\" must be a whole number from {low} to {high}.");
  CHECK(says(R"({"set_own_intervention":{"name":" "}})") == "An intervention needs a name.");
  CHECK(says(R"({"set_own_intervention":{"name":"x","groups":["friend"]}})") ==
        "\"{field}\" must be a list of groups, such as \"ally\".");
}
