#include "model/plan.hpp"

#include <doctest/doctest.h>

#include "model/workshop.hpp"

using namespace model;

namespace {

Step planned_for(std::optional<base::Day> day) {
  Step step;
  step.id = {1, 1};
  step.day = day;
  return step;
}

}  // namespace

TEST_CASE("a step is overdue the day after, and due soon for a week before") {
  const base::Day today{2026, 11, 23};
  CHECK_FALSE(is_overdue(planned_for(today), today));
  CHECK(is_overdue(planned_for(base::Day{2026, 11, 22}), today));
  CHECK(is_due_soon(planned_for(today), today));
  CHECK(is_due_soon(planned_for(base::Day{2026, 11, 30}), today));
  CHECK_FALSE(is_due_soon(planned_for(base::Day{2026, 12, 1}), today));
  CHECK_FALSE(is_due_soon(planned_for(base::Day{2026, 11, 22}), today));
}

TEST_CASE("what is done, dropped or without a date is neither") {
  const base::Day today{2026, 11, 23};
  for (const StepState state : {StepState::done, StepState::dropped}) {
    Step step = planned_for(base::Day{2026, 11, 1});
    step.state = state;
    CHECK_FALSE(is_overdue(step, today));
    step.day = today;
    CHECK_FALSE(is_due_soon(step, today));
  }
  CHECK_FALSE(is_overdue(planned_for(std::nullopt), today));
  CHECK_FALSE(is_due_soon(planned_for(std::nullopt), today));
}

TEST_CASE("the steps for somebody are those that name them") {
  Workshop workshop;
  Step for_two = planned_for(std::nullopt), for_all = for_two;
  for_two.persons = {{2, 1}, {3, 1}};
  for_all.id = {9, 1};
  workshop.steps = std::vector{for_two, for_all};
  REQUIRE(steps_for(workshop, {3, 1}).size() == 1);
  CHECK(steps_for(workshop, {3, 1}).front()->id == StepId{1, 1});
  CHECK(steps_for(workshop, {4, 1}).empty());
  CHECK(find_step(workshop, {9, 1}) != nullptr);
  CHECK(find_step(workshop, {8, 1}) == nullptr);
}
