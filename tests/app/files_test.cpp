#include "app/files.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/files.hpp"
#include "support/as_nobody.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

using namespace app;
namespace fs = std::filesystem;

namespace {

Paths paths_in(const TestFolder& folder) {
  Paths paths;
  paths.assets = KARNEMELK_ASSETS;
  paths.sessions = folder / "data" / "sessions";
  return paths;
}

std::vector<std::string> names_in(const gui::Folder& folder) {
  std::vector<std::string> names;
  for (const gui::FolderItem& item : folder.items) names.push_back(item.name);
  return names;
}

}  // namespace

TEST_CASE("the example is copied once, and again when the copy was changed") {
  const TestFolder folder;
  const Paths paths = paths_in(folder);
  for (const auto language : {base::Language::english, base::Language::dutch}) {
    const std::string stem = example_name(language);
    const std::string original = bytes_of(paths.assets / "sessions" / (stem + ".json"));
    REQUIRE_FALSE(original.empty());

    const auto first = own_copy_of_example(paths, language);
    REQUIRE(first);
    CHECK(*first == paths.sessions / (stem + ".karnemelk.json"));
    CHECK(bytes_of(*first) == original);
    CHECK(own_copy_of_example(paths, language) == *first);

    put_bytes(*first, original + " ");
    const auto second = own_copy_of_example(paths, language);
    REQUIRE(second);
    CHECK(*second == paths.sessions / (stem + "-2.karnemelk.json"));
    CHECK(bytes_of(*second) == original);
    CHECK(bytes_of(*first) == original + " ");
    CHECK(own_copy_of_example(paths, language) == *second);
  }
  struct stat info {};
  REQUIRE(::stat(paths.sessions.c_str(), &info) == 0);
  CHECK((info.st_mode & 0777u) == 0700u);
}

TEST_CASE("without the original, or without room for the copy, there is an error") {
  const TestFolder folder;
  Paths paths = paths_in(folder);
  paths.assets = folder / "nowhere";
  CHECK_FALSE(own_copy_of_example(paths, base::Language::english));
  paths = paths_in(folder);
  put_bytes(folder / "data", "a file where a folder should come");
  CHECK_FALSE(own_copy_of_example(paths, base::Language::english));
}

TEST_CASE("a folder is listed: folders first, then by name, without what is hidden") {
  const TestFolder folder;
  for (const char* name : {"b.json", "A.json", "É.json", ".hidden", "\xff.json"})
    put_bytes(folder / name, "12345");
  for (const char* name : {"zebra", "Apple", ".git"}) fs::create_directory(folder / name);
  const gui::Folder listed = list_folder(folder.path);
  CHECK_FALSE(listed.error);
  CHECK(listed.path == folder.path);
  CHECK(names_in(listed) ==
        std::vector<std::string>{"Apple", "zebra", "A.json", "b.json", "É.json"});
  for (const gui::FolderItem& item : listed.items) {
    CAPTURE(item.name);
    CHECK(item.is_folder == (item.name == "Apple" || item.name == "zebra"));
    if (!item.is_folder) CHECK(item.bytes == 5);
    CHECK(item.changed.milliseconds > 0);
  }
}

TEST_CASE("a folder that cannot be read says which and why") {
  const TestFolder folder;
  const fs::path closed = folder / "closed";
  fs::create_directory(closed);
  fs::permissions(folder.path, fs::perms(0755));
  fs::permissions(closed, fs::perms::none);
  const auto unreadable = [](const fs::path& path) {
    const gui::Folder listed = list_folder(path);
    CHECK(listed.items.empty());
    REQUIRE(listed.error);
    CHECK(english(*listed.error).find(path.string()) != std::string::npos);
  };
  as_nobody([&] { unreadable(closed); });
  unreadable(folder / "nowhere");
  unreadable(put_bytes(folder / "file", ""));
  fs::permissions(closed, fs::perms::owner_all);
}
