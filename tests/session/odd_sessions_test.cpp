// Sessions at the edge of what may be: clocks that go wrong, nothing in it, as much as it may hold.

#include <doctest/doctest.h>

#include "session/codec.hpp"
#include "session/file.hpp"
#include "session/sample.hpp"
#include "support/as_nobody.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

using namespace session;

namespace {

std::string at(int seq, const std::string& time, const std::string& goal) {
  return "{\"seq\":" + std::to_string(seq) + ",\"at\":\"" + time +
         R"(","by":"facilitator","do":[{"set_goal":{"words":")" + goal + "\"}}]}\n";
}

File opened(const std::filesystem::path& path, const Most& most = {}) {
  auto file = File::open(path, {}, most);
  REQUIRE(file);
  REQUIRE_FALSE(file->read_only());
  return *std::move(file);
}

base::Result<Seq> goal(File& file, const std::string& words, base::Time time = {}) {
  return file.record({SetGoal{words}}, time, "facilitator");
}

}  // namespace

TEST_CASE("times out of order and a century apart are kept as they are; the seq gives the order") {
  const std::string text = sample_of(
      at(1, "2026-11-23T13:30:00.000Z", "a") + "," + at(2, "1926-11-23T13:30:00.000Z", "b") + "," +
      at(3, "2126-11-23T13:30:00.000Z", "c") + "," + at(4, "2026-11-23T13:29:59.999Z", "d"));
  const auto read = read_bytes(text, "a.json");
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK(read->canonical);
  CHECK(read->remarks.empty());
  CHECK(canonical_text(read->session) == text);
  const std::string goals = "abcd";
  for (Seq seq = 1; seq <= 4; ++seq) {
    CHECK(read->session.at(seq).goal == goals.substr(seq - 1, 1));
  }
}

TEST_CASE("a clock that goes back, or jumps, refuses nobody") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  const char* times[] = {"2026-11-23T12:00:00.000Z", "2026-11-23T11:00:00.000Z",
                         "1970-01-01T00:00:00.000Z", "2126-01-01T00:00:00.000Z",
                         "2026-11-23T12:00:00.001Z"};
  std::vector<base::Time> asked;
  {
    File file = opened(path);
    for (const char* time : times) {
      asked.push_back(*base::time_from_iso(time));
      const Seq next = file.session().next_seq();
      CHECK(goal(file, time, asked.back()) == next);
    }
    CHECK(file.undo(asked.front(), "facilitator"));
    CHECK(file.session().now().goal == times[3]);
  }
  const File again = opened(path);
  CHECK(again.condition() == Condition::sound);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    CHECK(again.session().entries()[3 + i].seq == 4 + i);
    CHECK(again.session().entries()[3 + i].at == asked[i]);
  }
  CHECK(again.session().now().goal == times[3]);
}

TEST_CASE("a session of no entries and of one") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample_of(""));
  {
    File file = opened(path);
    CHECK(file.condition() == Condition::sound);
    CHECK(file.session().entries().empty());
    CHECK(file.session().at(0) == model::Workshop());
    CHECK(file.session().at(1) == model::Workshop());
    CHECK_FALSE(file.session().undoable());
    CHECK_FALSE(file.session().redoable());
    CHECK(english(file.undo({}, "f").error()) == "There is nothing to undo.");
    CHECK(bytes_of(path) == sample_of(""));
    CHECK(goal(file, "one") == 1u);
  }
  File file = opened(path);
  CHECK(file.session().entries().size() == 1);
  CHECK(file.session().at(0) == model::Workshop());
  CHECK(file.session().at(1) == file.session().now());
  CHECK(file.session().at(2) == file.session().now());
  CHECK(file.session().undoable() == 1u);
  REQUIRE(file.undo({}, "f"));
  CHECK(file.session().now() == model::Workshop());
  REQUIRE(file.redo({}, "f"));
  CHECK(file.session().now().goal == "one");
}

TEST_CASE("as many entries as there may be, and no more") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  {
    File file = opened(path, {.entries = 5});
    CHECK(goal(file, "fourth") == 4u);
    CHECK(goal(file, "fifth") == 5u);
    const auto sixth = goal(file, "sixth");
    REQUIRE_FALSE(sixth);
    CHECK(english(sixth.error()) ==
          "There are too many entries. At most 5 are allowed in one session.");
    CHECK_FALSE(file.undo({}, "f"));  // an entry too
    CHECK_FALSE(file.banner());       // nothing is wrong with the disk
    CHECK(file.session().now().goal == "fifth");
  }
  const std::string text = bytes_of(path);
  CHECK(read_bytes(text, "a.json", {}, {.entries = 5})->condition == Condition::sound);
  const auto read = read_bytes(text, "a.json", {}, {.entries = 4});
  REQUIRE(read);
  CHECK(read->condition == Condition::damaged);
  CHECK(read->session.entries().size() == 4);
  CHECK(english(read->remarks.front()) ==
        "a.json:6: There are too many entries. At most 4 are allowed in one session.");
}

TEST_CASE("a file that is full says so and stays as it is") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  constexpr std::uint64_t mebibyte = 1u << 20;
  File file = opened(path, {.file_bytes = mebibyte});
  const std::string words(60000, 'x');
  int taken = 0;
  base::Result<Seq> last = 0u;
  while (last && taken < 100) {
    last = goal(file, std::to_string(++taken) + words);
  }
  REQUIRE_FALSE(last);
  CHECK(taken == 18);
  CHECK(english(last.error()) ==
        path.string() + " is full: at most 1 MiB fit in one session. Go on in a new one.");
  CHECK_FALSE(file.banner());
  CHECK(goal(file, "A short one still fits"));
  CHECK(bytes_of(path).size() <= mebibyte);
  CHECK(read_bytes(bytes_of(path), "a.json", {}, {.file_bytes = mebibyte})->condition ==
        Condition::sound);
  const auto larger =
      read_bytes(bytes_of(path) + words + words, "a.json", {}, {.file_bytes = mebibyte});
  REQUIRE_FALSE(larger);
  CHECK(english(larger.error()) == "a.json is larger than 1 MiB.");
}

TEST_CASE("a folder that can only be read: in place goes on, written anew says why it cannot") {
  const TestFolder folder;
  const auto same = put_bytes(folder / "a.json", sample);
  const auto other = put_bytes(folder / "b.json", "\xEF\xBB\xBF" + sample);
  for (const auto& path : {same, other}) {
    std::filesystem::permissions(path, std::filesystem::perms(0666));
  }
  std::filesystem::permissions(folder.path, std::filesystem::perms(0555));
  as_nobody([&] {
    File file = opened(same);
    CHECK(goal(file, "in place") == 4u);
    File anew = opened(other);
    const auto refused = goal(anew, "anew");
    REQUIRE_FALSE(refused);
    CHECK(english(refused.error()) ==
          "You are not allowed to write " + other.string() + ". Save it in a folder of your own.");
    CHECK(anew.banner());
    CHECK(anew.session().now().goal == "anew");
    const auto made = File::create(folder / "c.json", anew.session().header());
    CHECK_FALSE(made);
  });
  std::filesystem::permissions(folder.path, std::filesystem::perms(0755));
  CHECK(bytes_of(other) == "\xEF\xBB\xBF" + sample);
}
