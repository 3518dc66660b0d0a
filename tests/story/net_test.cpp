// What folds and what does not; sessions that are hardly one.

#include "story/net.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

using namespace session;
using story_sample::Log;

TEST_CASE("nothing happened") {
  const Session empty{Header{}};
  CHECK(story::net(empty).moves.empty());
  CHECK(story::raw(empty).moves.empty());
  CHECK(story::move_at(story::net(empty), 7) == 0);
}

TEST_CASE("one entry is one move") {
  Log log;
  log.record({SetGoal{"Open data"}});
  const story::Net net = story::net(log.session);
  REQUIRE(net.moves.size() == 1);
  CHECK(net.moves[0].entries == std::vector<Seq>{1});
  CHECK(net.moves[0].idle == 0);
  CHECK_FALSE(net.moves[0].actor);
}

TEST_CASE("fidgeting is one move, and so is a person's coming") {
  Log log;
  const auto heron = log.add("Heron");            // 1
  log.record({PlacePerson{heron, {0.1, 0.2}}});   // 2
  log.record({PlacePerson{heron, {0.3, 0.2}}});   // 3
  log.record({PlacePerson{heron, {0.4, 0.5}}});   // 4
  const auto oak = log.add("Oak");                // 5
  log.record({PlacePerson{heron, {-0.4, 0.5}}});  // 6
  const story::Net net = story::net(log.session);
  REQUIRE(net.moves.size() == 3);
  CHECK(net.moves[0].entries == std::vector<Seq>{1, 2, 3, 4});
  CHECK(net.moves[0].ends_at == 4);
  CHECK(net.moves[0].actor == heron);
  CHECK(net.moves[1].actor == oak);
  CHECK(net.moves[2].entries == std::vector<Seq>{6});
  CHECK(story::raw(log.session).moves.size() == 6);
}

TEST_CASE("a second thought after ten minutes is a move of its own") {
  Log log;
  const auto heron = log.add("Heron");
  log.record({PlacePerson{heron, {0.1, 0.2}}});
  log.record({PlacePerson{heron, {0.9, 0.2}}}, story::fold_within);
  REQUIRE(story::net(log.session).moves.size() == 2);
  CHECK(story::net(log.session).moves[1].idle == story::fold_within);
}

TEST_CASE("a hundred years between entries are told as idle; a clock that goes back is not") {
  constexpr std::int64_t century = 100ll * 365 * 24 * 3600 * 1000;
  Log log;
  log.record({SetGoal{"Open data"}});
  log.record({SetGoal{"Open more"}}, century);
  log.record({SetGoal{"Open all"}}, -2 * century);
  const story::Net net = story::net(log.session);
  REQUIRE(net.moves.size() == 2);
  CHECK(net.moves[1].idle == century);
  CHECK(net.moves[1].entries == std::vector<Seq>{2, 3});  // no time passed, says the clock
}

TEST_CASE("what was undone is left out; what was done again is there") {
  Log log;
  const auto heron = log.add("Heron");           // 1
  log.record({PlacePerson{heron, {0.1, 0.2}}});  // 2
  log.undo();                                    // 3
  CHECK(story::net(log.session).moves.size() == 1);
  CHECK(story::net(log.session).left_out == std::vector<Seq>{2, 3});
  log.redo();  // 4
  const story::Net net = story::net(log.session);
  CHECK(net.moves[0].entries == std::vector<Seq>{1, 2});
  CHECK(net.left_out == std::vector<Seq>{3, 4});
}

TEST_CASE("joined typing is one move though other things have the same subject") {
  Log log;
  const auto heron = log.add("Heron");
  About role;
  role.role = "Reg";
  const Seq first = log.record({SetPerson{heron, role}}, story::fold_within);
  role.role = "Registrar";
  log.record({SetPerson{heron, role}}, story::fold_within, first);
  REQUIRE(story::net(log.session).moves.size() == 2);
  CHECK(story::net(log.session).moves[1].entries == std::vector<Seq>{2, 3});
}

TEST_CASE("after a change of the day, what was undone later is gone before the next move") {
  Log log;
  const auto heron = log.add("Heron");           // 1
  log.record({PlacePerson{heron, {0.1, 0.2}}});  // 2
  log.record({ReleaseMap{true}});                // 3
  log.undo();                                    // 4: takes 2 back
  log.record({SetGoal{"Open data"}});            // 5
  const story::Net net = story::net(log.session);
  REQUIRE(net.moves.size() == 3);
  CHECK(net.moves[1].ends_at == 4);
  CHECK_FALSE(model::find(log.session.at(net.moves[1].ends_at), heron)->place);
}

TEST_CASE("which move an entry is told in") {
  Log log;
  const auto heron = log.add("Heron");
  log.record({PlacePerson{heron, {0.1, 0.2}}});
  log.record({SetGoal{"Open data"}});
  const story::Net net = story::net(log.session);
  CHECK(story::move_at(net, 1) == 0);
  CHECK(story::move_at(net, 2) == 0);
  CHECK(story::move_at(net, 3) == 1);
  CHECK(story::move_at(net, 400) == 1);
}
