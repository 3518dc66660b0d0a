#include "app/own_interventions.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "support/folder.hpp"

using namespace app;

TEST_CASE("what a group thought up is kept in a folder of the user alone") {
  const TestFolder folder;
  const auto path = folder / "data" / "catalogue" / "own-0123.json";
  CHECK(keep_own_interventions(path, "{}", false) == Keeping::written);
  CHECK(bytes_of(path) == "{}");
  CHECK(keep_own_interventions(path, "{}", false) == Keeping::written);  // the same again
  struct stat info {};
  REQUIRE(::stat(path.parent_path().c_str(), &info) == 0);
  CHECK((info.st_mode & 0777u) == 0700u);
}

TEST_CASE("another text is never replaced without asking") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "own-0123.json", "mended by hand");
  CHECK(keep_own_interventions(path, "{}", false) == Keeping::must_ask);
  CHECK(bytes_of(path) == "mended by hand");
  CHECK(keep_own_interventions(path, "{}", true) == Keeping::written);
  CHECK(bytes_of(path) == "{}");
}

TEST_CASE("without a folder to write in there is an error, and nothing is lost") {
  const TestFolder folder;
  const auto file = put_bytes(folder / "data", "a file where a folder should come");
  CHECK_FALSE(keep_own_interventions(folder / "data" / "own.json", "{}", true));
  CHECK(bytes_of(file) == "a file where a folder should come");
}

TEST_CASE("each session has a file of its own") {
  Paths paths;
  paths.catalogue = "/home/somebody/catalogue";
  session::Header header;
  header.id = "0123456789abcdef0123456789abcdef";
  CHECK(own_interventions_path(paths, session::Session(header)) ==
        "/home/somebody/catalogue/own-01234567.json");
}
