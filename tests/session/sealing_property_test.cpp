// What is sealed opens to what it was, and says nothing in between; what was tampered with never
// costs or changes an entry before it.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "session/codec.hpp"
#include "support/folder.hpp"
#include "support/generators.hpp"
#include "support/sealed.hpp"

using namespace session;

namespace {

// At most as many as stood before the place, and those as they were.
void is_beginning_of(const Session& whole, const Session& read) {
  RC_ASSERT(read.entries().size() <= whole.entries().size());
  RC_ASSERT(std::equal(read.entries().begin(), read.entries().end(), whole.entries().begin()));
}

}  // namespace

TEST_CASE("open(seal(x)) is x") {
  CHECK(rc::check([] {
    Session session = *generators::session_of(20);
    if (*rc::gen::arbitrary<bool>()) {
      Header header = session.header();
      header.unknown = ",\"of_later\":{\"words\":\"Zoë\"}";
      session.set_header(header);
    }
    const std::string text = cheap::sealed_text(session);
    const auto read = cheap::read(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->condition == Condition::sound);
    RC_ASSERT(read->canonical);
    RC_ASSERT(read->session.entries() == session.entries());
    RC_ASSERT(read->session.now() == session.now());
    const auto header = unsealed_header(read->session.header(), read->chain->key);
    RC_ASSERT(header.has_value());
    RC_ASSERT(*header == session.header());
  }));
}

TEST_CASE("nothing of an entry can be read in a sealed file") {
  CHECK(rc::check([] {
    Session session(generators::header());
    const std::string words = generators::private_mark + *generators::name();
    session.append({1, {}, words, Do{{SetGoal{words}}, 0}, {}});
    Header header = session.header();
    header.unknown = ",\"of_later\":\"" + std::string(generators::private_mark) + "\"";
    session.set_header(header);
    const std::string text = cheap::sealed_text(session);
    RC_ASSERT(text.find(generators::private_mark) == std::string::npos);
    RC_ASSERT(text.find("set_goal") == std::string::npos);
  }));
}

TEST_CASE("what is recorded into a sealed file is there when it is opened again") {
  CHECK(rc::check([] {
    const TestFolder folder;
    const auto path = put_bytes(folder / "a.json", cheap::sealed_text(*generators::session_of(5)));
    std::size_t recorded = 0;
    const auto visits = *rc::gen::inRange(1, 4);
    for (int visit = 0; visit < visits; ++visit) {
      auto file = File::open(path, {}, {}, cheap::unlock());
      RC_ASSERT(file.has_value());
      RC_ASSERT(!file->read_only());
      RC_ASSERT(visit == 0 || file->session().entries().size() == recorded);
      const auto count = *rc::gen::inRange(0, 5);
      for (int i = 0; i < count; ++i) {
        const Session& now = file->session();
        (void)file->record(*generators::changes(now.now(), now.next_seq()), {}, "facilitator");
      }
      recorded = file->session().entries().size();
      const auto read = cheap::read(bytes_of(path));
      RC_ASSERT(read.has_value());
      RC_ASSERT(read->condition == Condition::sound);
      RC_ASSERT(read->session.entries() == file->session().entries());
    }
  }));
}

TEST_CASE("spoiled bytes cost no entry before them and change none") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(8);
    std::string text = cheap::sealed_text(session);
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto length = *rc::gen::inRange<std::size_t>(1, 40);
    switch (*rc::gen::inRange(0, 3)) {
      case 0:
        for (std::size_t i = at; i < std::min(text.size(), at + length); ++i)
          text[i] = static_cast<char>(*rc::gen::inRange(0, 256));
        break;
      case 1:
        text.erase(at, length);
        break;
      default:
        text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size()), length));
    }
    const auto read = cheap::read(text);
    if (!read) return;
    is_beginning_of(session, read->session);
    const auto before = text.substr(0, at);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    if (lines > 0) RC_ASSERT(read->session.entries().size() + 1 >= std::size_t(lines));
  }));
}

TEST_CASE("cut at every byte: a torn tail or whole, never damage") {
  Session session(generators::header());
  for (Seq seq = 1; seq <= 4; ++seq)
    session.append({seq, {}, "f", Do{{SetGoal{"goal " + std::to_string(seq)}}, 0}, {}});
  const std::string text = cheap::sealed_text(session);
  for (std::size_t size = text.find('\n') + 1; size < text.size(); ++size) {
    const auto read = cheap::read(text.substr(0, size));
    REQUIRE(read);
    CHECK(read->condition == (size + 1 == text.size() ? Condition::sound : Condition::torn_tail));
    const auto lines = std::count(text.begin(), text.begin() + std::ptrdiff_t(size), '\n');
    CHECK(read->session.entries().size() == std::min<std::size_t>(4, std::size_t(lines) - 1));
  }
}
