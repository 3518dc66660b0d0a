#include "app/paths.hpp"

#include <doctest/doctest.h>
#include <map>

#include "support/folder.hpp"

namespace fs = std::filesystem;

namespace {

app::Environment with(std::map<std::string, std::string> values) {
  return [values](const char* name) -> std::optional<std::string> {
    const auto found = values.find(name);
    if (found == values.end()) return std::nullopt;
    return found->second;
  };
}

}  // namespace

TEST_CASE("assets lie beside the program or where they were installed") {
  for (const char* place : {"assets", "bin/assets", "share/karnemelk"}) {
    CAPTURE(place);
    const TestFolder folder;
    fs::create_directories(folder / "bin");
    fs::create_directories(folder / place / "fonts");
    const auto paths = app::find_paths(folder / "bin/karnemelk", with({{"HOME", "/home/me"}}));
    REQUIRE(paths);
    CHECK(fs::equivalent(paths->assets, folder / place));
  }
}

TEST_CASE("a program without its assets says where it looked") {
  const TestFolder folder;
  const auto paths = app::find_paths(folder / "bin/karnemelk", with({}));
  REQUIRE_FALSE(paths);
  CHECK(paths.error().what.arguments.front().second == (folder / "assets").string());
}

TEST_CASE("what is the user's lies where XDG says, and only absolute paths count") {
  const TestFolder folder;
  fs::create_directories(folder / "bin");
  fs::create_directories(folder / "assets/fonts");
  const fs::path program = folder / "bin/karnemelk";
  const auto usual = app::find_paths(program, with({{"HOME", "/home/me"}}));
  REQUIRE(usual);
  CHECK(usual->sessions == "/home/me/.local/share/karnemelk/sessions");
  CHECK(usual->settings == "/home/me/.config/karnemelk/settings.json");
  const auto asked = app::find_paths(
      program, with({{"HOME", "/h"}, {"XDG_DATA_HOME", "/data"}, {"XDG_CONFIG_HOME", "relative"}}));
  REQUIRE(asked);
  CHECK(asked->sessions == "/data/karnemelk/sessions");
  CHECK(asked->settings == "/h/.config/karnemelk/settings.json");
}

TEST_CASE("the file dialog starts in documents and offers only folders that exist") {
  const TestFolder folder;
  fs::create_directories(folder / "bin");
  fs::create_directories(folder / "assets/fonts");
  fs::create_directories(folder / "Documents");
  const auto paths =
      app::find_paths(folder / "bin/karnemelk", with({{"HOME", folder.path.string()}}));
  REQUIRE(paths);
  CHECK(paths->places == std::vector<fs::path>{folder / "Documents", folder.path});
}
