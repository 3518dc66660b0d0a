#include "app/settings.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "support/english.hpp"
#include "support/folder.hpp"

using namespace app;

namespace {

/// Every setting differs from what is usual.
Kept everything_changed() {
  Kept kept;
  gui::Settings& settings = kept.settings;
  settings.language = base::Language::dutch;
  settings.scale = 1.25;
  settings.lock_minutes = 30;
  settings.dark = settings.wishes = settings.trails = settings.reverse_views = true;
  settings.high_contrast = settings.reduced_motion = true;
  settings.group_names = settings.people_list = false;
  kept.recent = {{"/somewhere/\"quoted\".json", "Één titel\nmet \\ en \""}, {"/b.json", ""}};
  return kept;
}

RecentFile recent(int number) {
  return {"/" + std::to_string(number) + ".json", std::to_string(number)};
}

}  // namespace

TEST_CASE("what is kept comes back the same, for its owner alone") {
  const TestFolder folder;
  const auto path = folder / "config" / "karnemelk" / "settings.json";
  REQUIRE(save_kept(path, everything_changed()));
  CHECK(load_kept(path, Kept{}) == everything_changed());
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  CHECK((info.st_mode & 0777u) == 0600u);
  REQUIRE(save_kept(path, Kept{}));
  CHECK(load_kept(path, everything_changed()) == Kept{});
}

TEST_CASE("without a file the usual settings are used") {
  const TestFolder folder;
  CHECK(load_kept(folder / "settings.json", everything_changed()) == everything_changed());
}

TEST_CASE("broken settings are said and left as they are") {
  const TestFolder folder;
  for (const std::string broken : {"", "{\"scale\": 1", "[1,2]", "nonsense", "{\"a\":\"\xff\"}"}) {
    CAPTURE(broken);
    const auto path = put_bytes(folder / "settings.json", broken);
    const auto kept = load_kept(path, Kept{});
    REQUIRE_FALSE(kept);
    CHECK(kept.error().trouble == base::Trouble::damaged);
    CHECK(english(kept.error()).find(path.string()) != std::string::npos);
    CHECK(bytes_of(path) == broken);
  }
}

TEST_CASE("unknown fields, other kinds and values out of range are passed over") {
  const auto kept = kept_from_json(R"({"later":{"x":1},"dark":"yes","scale":99,"trails":true,
    "recent":[7,{"path":""},{"title":"no path"},{"path":"/a.json","title":"A"}]})",
                                   Kept{});
  REQUIRE(kept);
  Kept expected;
  expected.settings.trails = true;
  expected.recent = {{"/a.json", "A"}};
  CHECK(*kept == expected);
}

TEST_CASE("a file whose name is no text is not remembered, so that the settings stay readable") {
  Kept kept;
  remember(kept, {"/sessions/\xff\xfe.json", "A"});
  CHECK(kept.recent.empty());
}

TEST_CASE("recent files: latest first, each once, and no more than fit") {
  Kept kept;
  const int most = int(most_recent);
  for (int number = 1; number <= most + 5; ++number) remember(kept, recent(number));
  REQUIRE(kept.recent.size() == most_recent);
  CHECK(kept.recent.front() == recent(most + 5));
  CHECK(kept.recent.back() == recent(6));

  RecentFile renamed = recent(10);
  renamed.title = "Another title";
  remember(kept, renamed);
  REQUIRE(kept.recent.size() == most_recent);
  CHECK(kept.recent.front() == renamed);
  forget(kept, renamed.path);
  CHECK(kept.recent.size() == most_recent - 1);
  CHECK(kept.recent.front() == recent(most + 5));

  std::string many = "{\"recent\":[";
  for (int number = 0; number < 2 * most; ++number)
    many += (number ? ",{\"path\":\"/" : "{\"path\":\"/") + std::to_string(number) + "\"}";
  const auto read = kept_from_json(many + "]}", Kept{});
  REQUIRE(read);
  CHECK(read->recent.size() == most_recent);
  CHECK(read->recent.front().path == "/0");
}

TEST_CASE("the title of a sealed session leaves the list; the file stays on it") {
  const TestFolder folder;
  const auto settings = folder / "settings.json";
  REQUIRE(hide_title(settings, "/a.json"));
  CHECK_FALSE(std::filesystem::exists(settings));  // nothing to hide, nothing to write
  Kept kept;
  kept.recent = {recent(1), recent(2)};
  REQUIRE(save_kept(settings, kept));
  REQUIRE(hide_title(settings, kept.recent[1].path));
  const auto hidden = load_kept(settings, Kept{});
  REQUIRE(hidden);
  CHECK(hidden->recent[0] == recent(1));
  CHECK(hidden->recent[1] == RecentFile{recent(2).path, ""});
}
