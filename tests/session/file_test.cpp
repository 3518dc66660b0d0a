// An open session file: what is acknowledged stands on disk, and nothing else is touched.

#include "session/file.hpp"

#include <cmath>
#include <csignal>
#include <doctest/doctest.h>
#include <sys/resource.h>

#include "base/files.hpp"
#include "session/codec.hpp"
#include "session/sample.hpp"
#include "support/as_nobody.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"
#include "support/generators.hpp"

using namespace session;
namespace fs = std::filesystem;

namespace {

const base::Time noon = *base::time_from_iso("2026-11-23T12:00:00.000Z");

base::Result<Seq> add(File& file, const std::string& code) {
  About about;
  about.code = code;
  return file.record({AddPerson{{file.session().next_seq(), 1}, about}}, noon, "facilitator");
}

base::Result<Seq> place(File& file, std::uint32_t id, double trust) {
  return file.record({PlacePerson{{id, 1}, {trust, 0.5}}}, noon, "facilitator");
}

File opened(const fs::path& path) {
  auto file = File::open(path);
  REQUIRE(file);
  return *std::move(file);
}

std::string added_line(int seq, const std::string& code) {
  return "{\"seq\":" + std::to_string(seq) +
         R"(,"at":"2026-11-23T12:00:00.000Z","by":"facilitator","do":[{"add_person":{"id":"p)" +
         std::to_string(seq) + "\",\"code\":\"" + code + "\"}}]}";
}

std::string read_only_reason(const File& file) {
  return file.read_only() ? english(file.read_only()->reason) : "none";
}

}  // namespace

TEST_CASE("a new file holds its header, and every entry as it comes") {
  const TestFolder folder;
  const auto path = folder / "a.json";
  auto file = File::create(path, generators::header());
  REQUIRE(file);
  CHECK(bytes_of(path) == sample_of(""));
  CHECK(add(*file, "Heron") == 1u);
  CHECK(bytes_of(path) == sample_of(added_line(1, "Heron") + "\n"));
  CHECK(add(*file, "Oak") == 2u);
  CHECK(bytes_of(path) == sample_of(added_line(1, "Heron") + "\n," + added_line(2, "Oak") + "\n"));
  CHECK(file->session().now().people->size() == 2);
  const auto twice = File::create(path, generators::header());
  REQUIRE_FALSE(twice);
  CHECK(english(twice.error()).ends_with("already. Choose another name."));
}

TEST_CASE("opening writes nothing; recording appends and leaves the earlier bytes") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  {
    File file = opened(path);
    CHECK(bytes_of(path) == sample);
    CHECK(file.session().entries().size() == 3);
    CHECK(add(file, "Oak") == 4u);
  }
  CHECK(bytes_of(path) ==
        sample.substr(0, sample.size() - 3) + "," + added_line(4, "Oak") + "\n]}\n");
}

TEST_CASE("what changes nothing is not recorded") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  File file = opened(path);
  const Change same = PlacePerson{{2, 1}, {0.62, std::nullopt}};
  CHECK(file.record({same}, noon, "facilitator") == 3u);
  CHECK(bytes_of(path) == sample);
  const auto both = file.record({same, SetGoal{"More open"}}, noon, "facilitator");
  CHECK(both == 4u);
  CHECK(std::get<Do>(file.session().entries().back().what).changes.size() == 1);
}

TEST_CASE("what may not be is refused in words, and nothing is written") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  File file = opened(path);
  const auto refused = [&](std::vector<Change> changes) {
    const auto recorded = file.record(std::move(changes), noon, "facilitator");
    CHECK(bytes_of(path) == sample);
    CHECK_FALSE(file.banner());
    return recorded ? "nothing" : english(recorded.error());
  };
  CHECK(refused({TakeOffMap{{9, 1}}}) == "There is nobody with the id p9 (any more).");
  About zoe;
  zoe.code = " zoë ";
  CHECK(refused({AddPerson{{4, 1}, zoe}}) ==
        "There is already somebody with the code Zoë. Choose another one.");
  CHECK(refused({AddPerson{{4, 1}, About{}}}) == "A person needs a code.");
  CHECK(refused({PlacePerson{{2, 1}, {2.0, 0.0}}}) ==
        "\"trust\" must be a number from -1 to 1, or null for unknown.");
  CHECK(refused({PlacePerson{{2, 1}, {std::nan(""), 0.0}}}).starts_with("\"trust\" must be"));
  CHECK(refused({SetGoal{"x"}, ReleaseMap{true}}).starts_with("The changes of one entry"));
  CHECK(refused({SetGoal{"\xFF"}}) == "\"words\" is not valid UTF-8.");
  CHECK(refused({RevealMeeting{}}) == "No meeting was started yet.");
  CHECK(refused({StartMeeting{{4, 1}, "x", "", {2026, 2, 30}, false}}) ==
        "That day does not exist.");
}

TEST_CASE("undo and redo are entries") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  {
    File file = opened(path);
    CHECK(file.undo(noon, "facilitator") == 4u);
    CHECK_FALSE(model::find(file.session().now(), {2, 1})->place);
    CHECK(file.redo(noon, "facilitator") == 5u);
    CHECK(model::find(file.session().now(), {2, 1})->place);
    CHECK(english(file.redo(noon, "facilitator").error()) == "There is nothing to redo.");
    REQUIRE(file.undo(noon, "facilitator"));
    REQUIRE(file.undo(noon, "facilitator"));
    CHECK(english(file.undo(noon, "facilitator").error()) == "There is nothing to undo.");
  }
  const File again = opened(path);
  CHECK(again.session().now().people->empty());
  CHECK(again.session().redoable() == 2u);
  CHECK(bytes_of(path).find("\"undo\":3}\n,{\"seq\":5") != std::string::npos);
}

TEST_CASE("a torn tail is mended by the first entry") {
  const TestFolder folder;
  for (const std::string& tail : {std::string(), std::string(","), std::string("]"),
                                  "," + sample_line_3.substr(0, 30), std::string(5000, '\0')}) {
    const std::string good = sample.substr(0, sample.size() - 3);
    const auto path = put_bytes(folder / "a.json", good + tail);
    File file = opened(path);
    CHECK(file.condition() == Condition::torn_tail);
    CHECK(bytes_of(path) == good + tail);
    CHECK(add(file, "Oak") == 4u);
    CHECK(bytes_of(path) == good + "," + added_line(4, "Oak") + "\n]}\n");
    CHECK(file.condition() == Condition::sound);
    CHECK(add(file, "Moon") == 5u);
  }
}

TEST_CASE("a damaged file is never written, and can be saved elsewhere") {
  const TestFolder folder;
  const std::string bytes =
      sample.substr(0, sample.size() - 3) + "junk\n," + sample_entry(9, "") + "\n]}\n";
  const auto path = put_bytes(folder / "a.json", bytes);
  File file = opened(path);
  CHECK(file.condition() == Condition::damaged);
  CHECK(read_only_reason(file) == path.string() +
                                      " is damaged and is left as it is. Save under "
                                      "another name to go on.");
  CHECK(english(add(file, "Oak").error()) == read_only_reason(file));
  CHECK_FALSE(file.save_as(path));
  CHECK(bytes_of(path) == bytes);
  REQUIRE(file.save_as(folder / "b.json"));
  CHECK(add(file, "Oak") == 4u);
  CHECK(bytes_of(path) == bytes);
  CHECK(opened(path).session().entries().size() == 3);
  CHECK(session::read(folder / "b.json")->session.entries().size() == 4);
}

TEST_CASE("a newer file is never written") {
  const TestFolder folder;
  std::string bytes = sample;
  bytes.replace(bytes.find("\"version\":1"), 11, "\"version\":7");
  const auto path = put_bytes(folder / "a.json", bytes);
  File file = opened(path);
  CHECK(file.condition() == Condition::newer);
  CHECK_FALSE(add(file, "Oak"));
  CHECK_FALSE(file.save_as(folder / "b.json"));
  CHECK(bytes_of(path) == bytes);
}

TEST_CASE("other layouts and older versions are written anew at the first entry") {
  const TestFolder folder;
  const auto check = [&](const std::string& bytes) {
    const auto path = put_bytes(folder / "a.json", bytes);
    File file = opened(path);
    REQUIRE_FALSE(file.read_only());
    CHECK(bytes_of(path) == bytes);
    const std::string before = canonical_text(file.session());
    const Seq seq = file.session().next_seq();
    CHECK(add(file, "Willow") == seq);
    CHECK(bytes_of(path) == before.substr(0, before.size() - 3) + "," +
                                added_line(static_cast<int>(seq), "Willow") + "\n]}\n");
    CHECK(add(file, "Moon") == seq + 1);  // and goes on in place, still locked
    CHECK(read_only_reason(opened(path)).find("another window") != std::string::npos);
    CHECK(session::read(path)->canonical);
  };
  check("\xEF\xBB\xBF" + sample);
  check(sample_header + sample_line_1 + "," + sample_line_2 + "]}");
  check(bytes_of(KARNEMELK_SOURCE "/tests/fixtures/version_0.json"));
}

TEST_CASE("a second window can look but not change") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  {
    File first = opened(path);
    File second = opened(path);
    CHECK_FALSE(first.read_only());
    CHECK(read_only_reason(second) ==
          path.string() +
              " is open in another window of Karnemelk. Here it can only be looked at.");
    CHECK(second.session().entries().size() == 3);
    CHECK_FALSE(add(second, "Oak"));
    CHECK(add(first, "Oak") == 4u);
    CHECK(english(second.save_as(path).error()).ends_with("Choose another name."));
  }
  CHECK(read_only_reason(opened(path)) == "none");
}

TEST_CASE("a file that was changed, replaced or removed behind our back is left alone") {
  const TestFolder folder;
  const auto disturbed = [&](auto disturb) {
    const auto path = put_bytes(folder / "a.json", sample);
    File file = opened(path);
    disturb(path);
    const bool there = fs::exists(path);
    const std::string before = there ? bytes_of(path) : "";
    const auto recorded = add(file, "Oak");
    REQUIRE_FALSE(recorded);
    CHECK(english(recorded.error()) ==
          path.string() +
              " was changed, replaced or removed by another program. Your changes are "
              "only in memory: save under another name.");
    REQUIRE(file.banner());
    CHECK(english(*file.banner()) == english(recorded.error()));
    CHECK(file.session().entries().size() == 4);  // kept in memory
    CHECK_FALSE(add(file, "Moon"));
    CHECK(fs::exists(path) == there);
    if (there) CHECK(bytes_of(path) == before);
    const auto rescue = folder / "rescue.json";
    REQUIRE(file.save_as(rescue));
    CHECK_FALSE(file.banner());
    CHECK(add(file, "Willow") == 6u);
    CHECK(session::read(rescue)->session.entries().size() == 6);
    fs::remove_all(path);
    fs::remove(rescue);
  };
  disturbed([](const fs::path& path) { fs::remove(path); });
  disturbed([](const fs::path& path) { REQUIRE(base::replace_file(path, sample)); });
  disturbed([](const fs::path& path) { fs::resize_file(path, sample.size() + 1); });
  disturbed([&](const fs::path& path) {
    fs::remove(folder / "link");
    fs::create_hard_link(path, folder / "link");
  });
  disturbed([](const fs::path& path) { fs::rename(path, path.string() + ".moved"); });
}

TEST_CASE("a full disk: the file stays whole, the change stays in memory") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  File file = opened(path);
  struct rlimit before {};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const struct rlimit small { sample.size() + 50, before.rlim_max };  // half of the entry fits
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const auto recorded = add(file, "Oak");
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
  std::signal(SIGXFSZ, handler);
  REQUIRE_FALSE(recorded);
  CHECK(english(recorded.error()) ==
        path.string() +
            " would become larger than this computer or this disk allows. Save it on another disk, "
            "or ask for a higher limit.");
  CHECK(bytes_of(path) == sample);
  CHECK(file.banner());
  CHECK(file.session().entries().size() == 4);
  REQUIRE(file.save_as(folder / "b.json"));
  CHECK(session::read(folder / "b.json")->session.entries().size() == 4);
}

TEST_CASE("a file that one may not write is opened to look at") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  fs::permissions(folder.path, fs::perms(0755));
  fs::permissions(path, fs::perms(0444));
  as_nobody([&] {
    File file = opened(path);
    CHECK(read_only_reason(file) ==
          "You are not allowed to write " + path.string() + ". Save it in a folder of your own.");
    CHECK(file.session().entries().size() == 3);
  });
  fs::permissions(path, fs::perms::none);
  as_nobody([&] {
    const auto file = File::open(path);
    REQUIRE_FALSE(file);
    CHECK(english(file.error()) ==
          "You are not allowed to read " + path.string() + ". Ask its owner for a copy.");
    CHECK(file.error().trouble == base::Trouble::damaged);
  });
}

TEST_CASE("a symbolic link stays a link when the file is written anew") {
  const TestFolder folder;
  put_bytes(folder / "real.json", "\xEF\xBB\xBF" + sample);
  fs::create_symlink(folder / "real.json", folder / "link.json");
  File file = opened(folder / "link.json");
  CHECK(add(file, "Oak") == 4u);
  CHECK(fs::is_symlink(folder / "link.json"));
  CHECK(session::read(folder / "real.json")->session.entries().size() == 4);
}

TEST_CASE("saving under another name goes on there") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  File file = opened(path);
  REQUIRE(file.save_as(folder / "b.json"));
  CHECK(file.path() == folder / "b.json");
  CHECK(add(file, "Oak") == 4u);
  CHECK(bytes_of(path) == sample);
  CHECK(read_only_reason(opened(path)) == "none");  // the old one is free again
  CHECK(read_only_reason(opened(folder / "b.json")) != "none");
  const auto refused = file.save_as(folder / "no" / "c.json");
  REQUIRE_FALSE(refused);
  CHECK(file.path() == folder / "b.json");
  CHECK(add(file, "Moon") == 5u);
}

TEST_CASE("commits of one focus are one step of undo") {
  const TestFolder folder;
  File file = opened(put_bytes(folder / "a.json", sample));
  const auto goal = [&](const std::string& words, Seq joins) {
    return file.record({SetGoal{words}}, noon, "facilitator", joins);
  };
  CHECK(goal("a", 0) == 4u);
  CHECK(goal("ab", 4) == 5u);
  CHECK(goal("abc", 4) == 6u);
  CHECK(place(file, 2, 0.1) == 7u);
  REQUIRE(file.undo(noon, "facilitator"));
  CHECK(file.session().now().goal == "abc");
  REQUIRE(file.undo(noon, "facilitator"));
  CHECK(file.session().now().goal.empty());
  REQUIRE(file.redo(noon, "facilitator"));
  CHECK(file.session().now().goal == "abc");
}

TEST_CASE("a copy takes the place of a link; what that points at stays") {
  const TestFolder folder;
  put_bytes(folder / "victim", "not ours");
  fs::create_symlink(folder / "victim", folder / "link.json");
  auto file = File::create(folder / "a.json", generators::header());
  REQUIRE(file);
  REQUIRE(file->save_as(folder / "link.json"));
  CHECK(bytes_of(folder / "victim") == "not ours");
  REQUIRE(add(*file, "Heron"));
  CHECK(bytes_of(folder / "link.json").find("Heron") != std::string::npos);
  CHECK(bytes_of(folder / "victim") == "not ours");
}

TEST_CASE("replacing everything: whole or not at all, and one goes on in it") {
  const TestFolder folder;
  auto file = File::create(folder / "a.json", generators::header());
  REQUIRE(file);
  REQUIRE(add(*file, "Heron"));
  Session other(file->session().header());
  REQUIRE(file->replace(other));
  CHECK(bytes_of(folder / "a.json").find("Heron") == std::string::npos);
  REQUIRE(add(*file, "Oak"));
  CHECK(bytes_of(folder / "a.json") == canonical_text(file->session()));
  const auto second = opened(folder / "a.json");
  CHECK(second.read_only());  // it is still locked by the first
  put_bytes(folder / "a.json", "by another program");
  CHECK_FALSE(file->replace(other));
  CHECK(bytes_of(folder / "a.json") == "by another program");
}
