#include "catalogue/templates.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <fstream>
#include <unistd.h>

namespace fs = std::filesystem;

TEST_CASE("the bundled templates are complete in both languages") {
  const auto templates = catalogue::load_templates(fs::path(KARNEMELK_ASSETS) / "templates");
  REQUIRE(templates);
  std::vector<std::string> ids;
  for (const catalogue::Template& one : *templates) {
    ids.push_back(one.id);
    CAPTURE(one.id);
    CHECK(one.goal.english.empty() == one.goal.dutch.empty());
    CHECK(one.checklist.size() >= 5);
    CHECK(one.about.english != one.about.dutch);
  }
  for (const char* expected : {"blank", "open-data", "digital-services"})
    CHECK(std::count(ids.begin(), ids.end(), expected) == 1);
  CHECK(std::is_sorted(ids.begin(), ids.end()));
}

TEST_CASE("a bad template is named, with the place in it") {
  const fs::path folder =
      fs::temp_directory_path() / ("karnemelk-templates-" + std::to_string(getpid()));
  fs::create_directories(folder);
  struct Case {
    const char* text;
    const char* place;  // "": the error comes from reading
  };
  const std::string good_words = R"({"en":"a","nl":"b"})";
  const Case cases[] = {
      {"", ""},
      {"{", ""},
      {"[]", "title.en"},
      {R"({"title":"x"})", "title.en"},
      {R"({"title":{"en":"a"}})", "title.nl"},
      {R"({"title":{"en":"a","nl":""}})", "title.nl"},
      {R"({"title":{"en":"a\nb","nl":"b"}})", "title.en"},
      {R"({"title":{"en":"a","nl":"b"},"about":{"en":"a","nl":7}})", "about.nl"},
      {R"({"title":{"en":"a","nl":"b"},"about":{"en":"a","nl":"b"},"goal":{"en":"","nl":""}})",
       "checklist"},
      {R"({"title":{"en":"a","nl":"b"},"about":{"en":"a","nl":"b"},"goal":{"en":"","nl":""},
           "checklist":[{"en":"a","nl":"b"},{"en":"a"}]})",
       "checklist[2].nl"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    std::ofstream(folder / "bad.json", std::ios::binary) << one.text;
    const auto templates = catalogue::load_templates(folder);
    REQUIRE_FALSE(templates);
    CHECK(templates.error().trouble == base::Trouble::damaged);
    const base::Arguments& arguments = templates.error().what.arguments;
    const auto place = std::find_if(arguments.begin(), arguments.end(),
                                    [](const auto& pair) { return pair.first == "place"; });
    CHECK((place == arguments.end() ? "" : place->second) == one.place);
  }
  fs::remove_all(folder);
  CHECK_FALSE(catalogue::load_templates(folder));
}
