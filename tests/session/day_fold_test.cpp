// The fold of the day (agenda, clock, rounds) and of the exercise.

#include <doctest/doctest.h>

#include "model/wall_view.hpp"
#include "session/codec.hpp"
#include "session/history.hpp"

using namespace session;

namespace {

base::Time at(int minutes) {
  return {std::int64_t(minutes) * 60 * 1000};
}

model::Workshop with_agenda() {
  model::AgendaItem first, second;
  first.id = {1, 1};
  first.turns = 2;
  first.turn_minutes = 5;
  second.id = {1, 2};
  return applied({}, SetAgenda{std::vector{first, second}}, 1);
}

model::Workshop with_round() {
  return applied({}, StartRound{{1, 1}, "Round 1", "Moon", 5, at(0)}, 1);
}

std::string refused(const model::Workshop& workshop, const Change& change) {
  const auto answer = checked({change}, workshop);
  REQUIRE_FALSE(answer.has_value());
  return answer.error().what.id;
}

}  // namespace

TEST_CASE("the clock counts from the beginning of a turn, without its pauses") {
  model::Workshop workshop = with_agenda();
  apply_to(workshop, BeginTurn{{1, 1}, 1, at(10)}, 2);
  CHECK(model::time_left(*workshop.agenda, *workshop.clock, at(12)) == at(3).milliseconds);
  CHECK(apply_to(workshop, PauseClock{at(12)}, 3));
  CHECK_FALSE(apply_to(workshop, PauseClock{at(13)}, 4));
  CHECK(apply_to(workshop, ResumeClock{at(20)}, 5));
  CHECK_FALSE(apply_to(workshop, ResumeClock{at(21)}, 6));
  CHECK(model::time_left(*workshop.agenda, *workshop.clock, at(20)) == at(3).milliseconds);
  apply_to(workshop, AddMinutes{1}, 7);
  CHECK(model::time_left(*workshop.agenda, *workshop.clock, at(20)) == at(4).milliseconds);
  apply_to(workshop, BeginTurn{{1, 1}, 2, at(21)}, 8);
  CHECK(model::time_left(*workshop.agenda, *workshop.clock, at(21)) == at(5).milliseconds);
  CHECK(apply_to(workshop, EndDay{at(30)}, 9));
  CHECK_FALSE(model::is_running(*workshop.clock));
  CHECK(refused(workshop, PauseClock{at(31)}) == "The day has not begun, or it is over.");
}

TEST_CASE("a turn that the agenda does not have does not begin") {
  const model::Workshop workshop = with_agenda();
  CHECK(refused(workshop, BeginTurn{{1, 1}, 3, at(0)}) ==
        "\"{field}\" must be a whole number from {low} to {high}.");
  CHECK(refused(workshop, BeginTurn{{9, 1}, 1, at(0)}) ==
        "The agenda has no step with the id {id} (any more).");
  CHECK(applied(workshop, BeginTurn{{9, 1}, 1, at(0)}, 2) == workshop);
}

TEST_CASE("a new agenda keeps the turn that runs") {
  model::Workshop workshop = with_agenda();
  apply_to(workshop, BeginTurn{{1, 1}, 1, at(0)}, 2);
  std::vector<model::AgendaItem> longer = *workshop.agenda;
  longer.front().turn_minutes = 9;
  apply_to(workshop, SetAgenda{longer}, 3);
  CHECK(model::time_left(*workshop.agenda, *workshop.clock, at(1)) == at(8).milliseconds);
  longer.push_back(longer.front());
  CHECK(refused(workshop, SetAgenda{longer}) == "Two steps of the agenda have the id {id}.");
}

TEST_CASE("one round runs at a time, and each has a name of its own") {
  model::Workshop workshop = with_round();
  CHECK(refused(workshop, StartRound{{2, 1}, "round 1", "", 5, at(3)}) ==
        "There is already a round called {name}. Choose another name.");
  CHECK(refused(workshop, StartRound{{2, 1}, " ", "", 5, at(3)}) == "A round needs a name.");
  apply_to(workshop, StartRound{{2, 1}, "Round 2", "", 5, at(3)}, 2);
  const model::Exercise& exercise = *workshop.exercise;
  REQUIRE(exercise.rounds.size() == 2);
  CHECK(exercise.rounds[0].ended == at(3));
  CHECK(model::running_round(exercise)->id == model::RoundId{2, 1});
  CHECK(apply_to(workshop, EndRound{{2, 1}, at(8)}, 3));
  CHECK_FALSE(apply_to(workshop, EndRound{{2, 1}, at(9)}, 4));
}

TEST_CASE("an attempt is logged, gets a reaction, and can be taken back") {
  model::Workshop workshop = with_round();
  model::Attempt attempt;
  attempt.id = {2, 1};
  attempt.at = at(1);
  CHECK(apply_to(workshop, SetAttempt{{1, 1}, attempt}, 2));
  CHECK_FALSE(apply_to(workshop, SetAttempt{{1, 1}, attempt}, 3));
  attempt.reaction = -2;
  CHECK(apply_to(workshop, SetAttempt{{1, 1}, attempt}, 4));
  REQUIRE(workshop.exercise->rounds.front().attempts.size() == 1);
  CHECK(workshop.exercise->rounds.front().attempts.front().reaction == -2);
  attempt.reaction = 4;
  CHECK(refused(workshop, SetAttempt{{1, 1}, attempt}) ==
        "\"{field}\" must be a whole number from {low} to {high}.");
  CHECK(refused(workshop, SetAttempt{{7, 1}, attempt}) ==
        "There is no round with the id {id} (any more).");
  CHECK(apply_to(workshop, RemoveAttempt{{1, 1}, {2, 1}}, 5));
  CHECK(workshop.exercise->rounds.front().attempts.empty());
}

TEST_CASE("attempts are of the map, so undo takes them back; rounds are of the day") {
  CHECK(part_of(SetAttempt{}) == Part::map);
  CHECK(part_of(NoteDebrief{}) == Part::map);
  CHECK(part_of(StartRound{}) == Part::day);
  CHECK(part_of(BeginTurn{}) == Part::day);
  CHECK(part_of(SetAgenda{}) == Part::day);
}

TEST_CASE("a note of the debrief is replaced, and goes when it is emptied") {
  model::Workshop workshop = applied({}, NoteDebrief{"what-first", "Reasons."}, 1);
  apply_to(workshop, NoteDebrief{"what-first", "Reasons, and more reasons."}, 2);
  REQUIRE(workshop.exercise->debrief.size() == 1);
  CHECK(apply_to(workshop, NoteDebrief{"what-first", ""}, 3));
  CHECK(workshop.exercise->debrief.empty());
  CHECK_FALSE(apply_to(workshop, NoteDebrief{"what-first", ""}, 4));
}

TEST_CASE("the wall knows the exercise without who persuaded") {
  model::Workshop workshop = applied(with_round(), NoteDebrief{"what-first", "Reasons."}, 2);
  const model::WallView wall = model::wall_view(workshop);
  REQUIRE(wall.exercise.rounds.size() == 1);
  CHECK(wall.exercise.rounds.front().name == "Round 1");
  CHECK(wall.exercise.rounds.front().persuader.empty());
  CHECK(wall.exercise.debrief.empty());
}

TEST_CASE("a round and the day stand still and go on together") {
  model::Workshop workshop = with_round();
  CHECK(refused({}, PauseClock{at(1)}) == "The day has not begun, or it is over.");
  CHECK(checked({PauseClock{at(1)}}, workshop));
  const auto left = [&](int minutes) {
    return model::time_left(workshop.exercise->rounds[0], at(minutes));
  };
  CHECK(left(2) == at(3).milliseconds);
  CHECK(apply_to(workshop, PauseClock{at(2)}, 2));
  CHECK_FALSE(apply_to(workshop, PauseClock{at(3)}, 3));
  CHECK(left(50) == at(3).milliseconds);
  CHECK(apply_to(workshop, ResumeClock{at(50)}, 4));
  CHECK_FALSE(apply_to(workshop, ResumeClock{at(51)}, 5));
  CHECK(left(51) == at(2).milliseconds);
  CHECK(left(60) == -at(7).milliseconds);
  apply_to(workshop, EndRound{{1, 1}, at(60)}, 6);
  CHECK(left(61) == 0);
}

TEST_CASE("when a day begins its end is promised, and a changed agenda does not change that") {
  model::Workshop workshop = with_agenda();
  const auto end = [&] { return model::planned_end(*workshop.agenda, *workshop.clock); };
  apply_to(workshop, BeginTurn{{1, 1}, 1, at(10)}, 2);
  CHECK(end() == at(10 + 10 + 10));
  auto items = *workshop.agenda;
  items[1].minutes = 30;
  apply_to(workshop, SetAgenda{items}, 3);
  CHECK(end() == at(30));
  apply_to(workshop, SetStart{at(20)}, 4);
  CHECK(end() == at(20 + 10 + 30));
  apply_to(workshop, EndDay{at(70)}, 5);
  apply_to(workshop, BeginTurn{{1, 1}, 1, at(100)}, 6);
  CHECK(workshop.clock->begun.size() == 1);
}
