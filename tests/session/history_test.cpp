// Undo, redo and looking back in sessions long enough to have kept states.

#include "session/history.hpp"

#include <doctest/doctest.h>

using namespace session;

namespace {

Entry entry_of(const Session& session, decltype(Entry::what) what) {
  return {session.next_seq(), {}, "facilitator", std::move(what), {}};
}

void make(Session& session, Change change, Seq joins = 0) {
  session.append(entry_of(session, Do{{std::move(change)}, joins}));
}

Session with_people(std::uint32_t count) {
  Session session;
  for (std::uint32_t i = 1; i <= count; ++i) {
    About about;
    about.code = "Code " + std::to_string(i);
    make(session, AddPerson{{i, 1}, about});
  }
  return session;
}

PlacePerson move(std::uint32_t number) {
  return {{number % 7 + 1, 1}, {(number % 2001) / 1000.0 - 1, (number * 7 % 2001) / 1000.0 - 1}};
}

}  // namespace

TEST_CASE("every moment of a long session is as it was") {
  Session session = with_people(7);
  std::vector<model::Workshop> then(1);
  for (const Entry& entry : session.entries()) then.push_back(session.at(entry.seq));
  for (std::uint32_t i = 0; i < 3000; ++i) {
    const auto step = session.undoable();
    if (i % 11 == 10 && step) {
      session.append(entry_of(session, Undo{*step}));
    } else if (i % 13 == 12 && session.redoable()) {
      session.append(entry_of(session, Redo{*session.redoable()}));
    } else if (i % 500 == 499) {
      make(session,
           StartMeeting{{session.next_seq(), 1}, "Next", "", {2027, 1, 1}, i % 1000 == 999});
    } else {
      make(session, move(i));
    }
    then.push_back(session.now());
  }
  for (std::size_t seq = 0; seq < then.size(); ++seq) {
    REQUIRE(session.at(static_cast<Seq>(seq)) == then[seq]);
  }
}

TEST_CASE("step by step through a session whose kept states lie far apart") {
  constexpr std::uint32_t people = 300, entries = 40000;
  Session session = with_people(people);
  session.reserve(entries);
  for (std::uint32_t i = people; i < entries; ++i) {
    const auto step = session.undoable();
    if (i % 1501 == 7 && step) {
      session.append(entry_of(session, Undo{*step}));
    } else if (i % 5000 == 4999) {
      make(session, StartMeeting{{session.next_seq(), 1}, "Next", "", {2027, 1, 1}, false});
    } else {
      make(session, PlacePerson{{i * 7 % people + 1, 1}, {(i % 2001) / 1000.0 - 1, 0.5}});
    }
  }
  Nearby nearby;
  const auto look = [&](Seq seq, bool compare) {
    const model::Workshop seen = session.at(seq, nearby);
    if (compare) REQUIRE(seen == session.at(seq));
  };
  look(30000, true);
  for (Seq seq = 29999; seq > 16000; --seq) look(seq, seq % 61 == 0);
  for (Seq seq = 16000; seq < 24000; ++seq) look(seq, seq % 61 == 0);
  for (const Seq seq : {1u, entries, 25000u, 24999u, 25001u, 2u, entries - 1}) look(seq, true);
}

TEST_CASE("undoing all of a long session, and doing it again") {
  Session session = with_people(7);
  std::vector<model::Workshop> then;
  for (std::uint32_t i = 0; i < 1500; ++i) {
    then.push_back(session.now());
    make(session, move(i * 3 + 1));
  }
  const model::Workshop last = session.now();
  std::vector<Seq> undone;
  for (std::size_t i = 1500; i-- > 0;) {
    undone.push_back(*session.undoable());
    session.append(entry_of(session, Undo{undone.back()}));
    REQUIRE(session.now() == then[i]);
  }
  while (!undone.empty()) {
    session.append(entry_of(session, Redo{undone.back()}));
    undone.pop_back();
  }
  CHECK(session.now() == last);
}

TEST_CASE("an undo leaves what was done of the day") {
  Session session = with_people(1);
  make(session, SetGoal{"first"});
  make(session, SetGoal{"second"});
  make(session, ReleaseMap{true});
  make(session, SetWorkshop{"Title", {}});
  CHECK(session.undoable() == 3u);
  session.append(entry_of(session, Undo{3}));
  CHECK(session.now().goal == "first");
  CHECK(session.now().map_released);
  make(session, ReleaseMap{false});
  CHECK(session.redoable() == 3u);  // the day does not take redo away
  session.append(entry_of(session, Redo{3}));
  CHECK(session.now().goal == "second");
  CHECK_FALSE(session.now().map_released);
  CHECK(session.now().title == "Title");
}

TEST_CASE("a new change of the map ends redo, and so does a meeting") {
  Session session = with_people(1);
  make(session, SetGoal{"first"});
  session.append(entry_of(session, Undo{2}));
  make(session, SetGoal{"other"});
  CHECK_FALSE(session.redoable());
  session.append(entry_of(session, Undo{4}));
  CHECK(session.redoable() == 4u);
  make(session, StartMeeting{{5, 1}, "Next", "", {2027, 1, 1}, true});
  CHECK_FALSE(session.redoable());
}

TEST_CASE("undo does not reach before the present meeting; cancelling gives it back") {
  Session session = with_people(1);
  make(session, SetGoal{"first"});
  make(session, StartMeeting{{3, 1}, "Next", "", {2027, 1, 1}, true});
  CHECK_FALSE(session.undoable());
  make(session, SetGoal{"second"});
  CHECK(session.undoable() == 4u);
  make(session, CancelMeeting{});
  CHECK(session.undoable() == 4u);
  session.append(entry_of(session, Undo{4}));
  CHECK(session.now().goal == "first");
  CHECK(session.undoable() == 2u);
  session.append(entry_of(session, Undo{2}));
  CHECK(session.now().goal.empty());
}

TEST_CASE("an undo or redo that names another entry changes nothing") {
  Session session = with_people(1);
  make(session, SetGoal{"first"});
  make(session, SetGoal{"second"});
  const auto now = session.now();
  for (const Seq seq : {0u, 1u, 2u, 9u}) {
    session.append(entry_of(session, Undo{seq}));
    session.append(entry_of(session, Redo{seq}));
    CHECK(session.now() == now);
  }
  CHECK(session.undoable() == 3u);
}

TEST_CASE("joined entries are one step; a join to something else is a step of its own") {
  Session session = with_people(1);
  make(session, SetGoal{"a"});
  make(session, SetGoal{"ab"}, 2);
  make(session, ReleaseMap{true});
  make(session, SetGoal{"abc"}, 3);  // names the last of the step; as good as the first
  CHECK(session.undoable() == 2u);
  session.append(entry_of(session, Undo{2}));
  CHECK(session.now().goal.empty());
  CHECK(session.now().map_released);
  session.append(entry_of(session, Redo{2}));
  CHECK(session.now().goal == "abc");
  make(session, SetGoal{"x"});
  make(session, SetGoal{"y"}, 2);
  CHECK(session.undoable() == session.entries().back().seq);
}

TEST_CASE("an entry without changes that we know cannot be undone") {
  Session session = with_people(1);
  session.append(entry_of(session, Do{}));
  CHECK(session.undoable() == 1u);
  CHECK(part_of(session.entries().back()) == Part::margin);
}
