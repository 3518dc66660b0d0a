// Files that were cut or spoiled: whatever stands before the damage is kept, and nothing is
// written.

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "session/codec.hpp"
#include "session/file.hpp"
#include "session/sample.hpp"
#include "support/folder.hpp"
#include "support/generators.hpp"

using namespace session;

namespace {

bool same_entries(const Session& shorter, const Session& longer, std::size_t count) {
  return std::equal(longer.entries().begin(),
                    longer.entries().begin() + static_cast<std::ptrdiff_t>(count),
                    shorter.entries().begin());
}

// Entries whose line, with its line feed, lies before `size`.
std::size_t whole_lines(const std::string& text, std::size_t size) {
  const auto lines =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size), '\n');
  return lines == 0 ? 0 : static_cast<std::size_t>(lines) - 1;
}

}  // namespace

TEST_CASE("what is written is read back the same") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(30);
    const std::string text = canonical_text(session);
    const auto read = read_bytes(text, "a.json");
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->condition == Condition::sound);
    RC_ASSERT(read->canonical);
    RC_ASSERT(read->session.header() == session.header());
    RC_ASSERT(read->session.entries() == session.entries());
    RC_ASSERT(read->session.now() == session.now());
    RC_ASSERT(canonical_text(read->session) == text);
  }));
}

TEST_CASE("cut at every byte: opens, keeps every whole line, and writes nothing") {
  Session session(generators::header());
  while (session.entries().size() < 8) {
    Entry entry;
    entry.seq = session.next_seq();
    entry.by = "facilitator";
    About about;
    about.code = "Zoë " + std::to_string(entry.seq);
    entry.what = Do{{AddPerson{{entry.seq, 1}, about}, PlacePerson{{entry.seq, 1}, {0.5, {}}}}, 0};
    session.append(entry);
  }
  const std::string text = canonical_text(session);
  const std::size_t header = text.find('\n') + 1;
  const TestFolder folder;
  const auto path = folder / "a.json";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    const std::string cut = text.substr(0, size);
    const auto read = read_bytes(cut, "a.json");
    if (size < header) {
      CHECK_FALSE(read);
      continue;
    }
    REQUIRE(read);
    const std::size_t count = std::min<std::size_t>(8, whole_lines(text, size));
    CHECK(read->session.entries().size() == count);
    CHECK(same_entries(read->session, session, count));
    CHECK(read->condition == (size + 1 >= text.size() ? Condition::sound : Condition::torn_tail));
    put_bytes(path, cut);
    const auto file = File::open(path);
    REQUIRE(file);
    CHECK_FALSE(file->read_only());
    CHECK(bytes_of(path) == cut);
  }
}

TEST_CASE("after any cut the next entry mends the file") {
  Session session(generators::header());
  const TestFolder folder;
  const auto path = folder / "a.json";
  for (std::size_t size = sample_header.size() + 1; size < sample.size(); ++size) {
    put_bytes(path, sample.substr(0, size));
    std::size_t count = 0;
    {
      auto file = File::open(path);
      REQUIRE(file);
      count = file->session().entries().size();
      REQUIRE(file->record({SetGoal{"mended"}}, {}, "facilitator"));
    }
    const auto read = session::read(path);
    REQUIRE(read);
    CHECK(read->condition == Condition::sound);
    CHECK(read->canonical);
    CHECK(read->session.entries().size() == count + 1);
    CHECK(read->session.now().goal == "mended");
  }
}

TEST_CASE("spoiled bytes never crash, and never cost an entry before them") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(12);
    std::string text = canonical_text(session);
    const std::size_t header = text.find('\n') + 1;
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto length = *rc::gen::inRange<std::size_t>(1, 40);
    const std::size_t lines = whole_lines(text, at);
    switch (*rc::gen::inRange(0, 3)) {
      case 0:
        for (std::size_t i = at; i < std::min(text.size(), at + length); ++i) {
          text[i] = static_cast<char>(*rc::gen::inRange(0, 256));
        }
        break;
      case 1:
        text.erase(at, length);
        break;
      default:
        text.insert(at, std::string(length, '\0'));
        break;
    }
    const auto read = read_bytes(text, "a.json");
    if (!read) {
      RC_ASSERT(at < header);
      RC_ASSERT(read.error().trouble == base::Trouble::damaged);
      return;
    }
    if (at < header) return;  // another header may be a header too
    const std::size_t count = std::min(lines, session.entries().size());
    RC_ASSERT(read->session.entries().size() >= count);
    RC_ASSERT(same_entries(read->session, session, count));
  }));
}
