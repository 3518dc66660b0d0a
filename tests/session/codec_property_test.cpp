// Every change can be written and read back; the table of kinds is complete.

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <set>

#include "session/codec.hpp"
#include "session/read_entry.hpp"
#include "support/generators.hpp"

using namespace session;

TEST_CASE("a change that is written is read back the same") {
  std::set<std::string> kinds;
  CHECK(rc::check([&] {
    const Change change = *generators::any_change();
    const std::string text = change_text(change);
    base::json::Arena arena;
    const auto value = base::json::parse(text, arena);
    RC_ASSERT(value.has_value());
    Reading reading;
    bool unknown = false;
    const auto read = read_change(*value, reading, unknown);
    RC_ASSERT(read.has_value());
    RC_ASSERT(!unknown);
    RC_ASSERT(*read == change);
    kinds.insert(std::string(value->begin()->name()));
  }));
  const auto names = change_kind_names();
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == std::variant_size_v<Change>);
  for (const std::string& kind : kinds) {
    CHECK(std::count(names.begin(), names.end(), kind) == 1);
  }
}

TEST_CASE("an entry that is written is read back the same") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(20);
    for (const Entry& entry : session.entries()) {
      const std::string text = entry_line(entry);
      RC_ASSERT(text.find('\n') == std::string::npos);
      base::json::Arena arena;
      const auto value = base::json::parse(text, arena);
      RC_ASSERT(value.has_value());
      Reading reading;
      RC_ASSERT(read_entry(*value, text, reading) == entry);
    }
  }));
}

TEST_CASE("what is checked as good is taken by the fold, and can be asked for in words") {
  CHECK(rc::check([] {
    const model::Workshop workshop = *generators::workshop();
    const auto changes = *generators::changes(workshop, 50);
    RC_ASSERT(checked(changes, workshop).has_value());
    std::string line = "[";
    for (const Change& change : changes) {
      line += (line.size() > 1 ? "," : "") + change_text(change);
    }
    const auto asked = asked_from_line(line + "]", 50, workshop);
    RC_ASSERT(asked.has_value());
    RC_ASSERT(asked->changes == changes);
  }));
}
