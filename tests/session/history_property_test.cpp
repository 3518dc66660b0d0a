// What must hold of every history: the present is the fold, undo then redo is nothing, and the past
// can be looked at without changing it.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "session/history.hpp"
#include "support/generators.hpp"

using namespace session;

namespace {

// The state by its definition: the entries that stand, folded one after the other.
model::Workshop folded(const Session& whole, std::size_t count) {
  Session again(whole.header());
  for (std::size_t i = 0; i < count; ++i) again.append(whole.entries()[i]);
  return again.now();
}

Entry entry_of(const Session& session, decltype(Entry::what) what) {
  Entry entry;
  entry.seq = session.next_seq();
  entry.by = "facilitator";
  entry.what = std::move(what);
  return entry;
}

}  // namespace

TEST_CASE("the state at an entry is the fold up to it") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(40);
    const auto& entries = session.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
      RC_ASSERT(session.at(entries[i].seq) == folded(session, i + 1));
    }
    RC_ASSERT(session.at(0) == model::Workshop());
    RC_ASSERT(session.at(4000000000) == session.now());
  }));
}

TEST_CASE("looking at one moment after the other shows each as it was") {
  CHECK(rc::check([] {
    Session session = *generators::session_of(40);
    RC_PRE(!session.entries().empty());
    Nearby nearby;
    const auto look = [&] {
      const auto index = std::size_t(*rc::gen::inRange(0, int(session.entries().size())));
      RC_ASSERT(session.at(session.entries()[index].seq, nearby) == folded(session, index + 1));
    };
    for (int i = 0; i < 10; ++i) look();
    session.append(*generators::next_entry(session));
    for (int i = 0; i < 10; ++i) look();
  }));
}

TEST_CASE("undo then redo changes nothing") {
  CHECK(rc::check([] {
    Session session = *generators::session_of(40);
    const auto step = session.undoable();
    RC_PRE(step.has_value());
    const model::Workshop before = session.now();
    session.append(entry_of(session, Undo{*step}));
    RC_ASSERT(session.redoable() == step);
    session.append(entry_of(session, Redo{*step}));
    RC_ASSERT(session.now() == before);
    RC_ASSERT(session.undoable() == step);
  }));
}

TEST_CASE("undoing everything and doing it again comes back to the same") {
  CHECK(rc::check([] {
    Session session = *generators::session_of(40);
    const model::Workshop before = session.now();
    std::vector<Seq> undone;
    while (const auto step = session.undoable()) {
      undone.push_back(*step);
      session.append(entry_of(session, Undo{*step}));
    }
    while (!undone.empty()) {
      RC_ASSERT(session.redoable() == undone.back());
      session.append(entry_of(session, Redo{undone.back()}));
      undone.pop_back();
    }
    RC_ASSERT(session.now() == before);
  }));
}

TEST_CASE("an undone entry leaves no trace in the state") {
  CHECK(rc::check([] {
    Session session = *generators::session_of(20);
    const model::Workshop before = session.now();
    const Seq seq = session.next_seq();
    const auto changes = *generators::changes(before, seq);
    session.append(entry_of(session, Do{changes, 0}));
    RC_PRE(part_of(session.entries().back()) == Part::map);
    RC_ASSERT(session.undoable() == seq);
    session.append(entry_of(session, Undo{seq}));
    RC_ASSERT(session.now() == before);
  }));
}

TEST_CASE("undo stops at the start of the present meeting, and leaves the day alone") {
  CHECK(rc::check([] {
    Session session = *generators::session_of(30);
    while (const auto step = session.undoable()) {
      const auto meetings = session.now().meetings;
      session.append(entry_of(session, Undo{*step}));
      RC_ASSERT(session.now().meetings == meetings);
    }
  }));
}

TEST_CASE("any change on any workshop: total, and false says that nothing changed") {
  CHECK(rc::check([] {
    const model::Workshop before = *generators::workshop();
    const Change change = *generators::any_change();
    model::Workshop after = before;
    const bool changed = apply_to(after, change, 99);
    RC_ASSERT(changed == !(after == before));
    RC_ASSERT(applied(before, change, 99) == after);
    RC_ASSERT(after.codes->ids.size() == after.people->size());
  }));
}
