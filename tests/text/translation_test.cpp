#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>

#include "text/text.hpp"

using base::Language;

namespace {

// A catalogue of our own, so that these tests stand whatever nl.po says.
void use_small_catalogue() {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / "karnemelk-translation-test";
  const fs::path words = folder / "karnemelk/LC_MESSAGES";
  fs::create_directories(words);
  std::ofstream(words / "nl.po") << R"(msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
msgid "Saved {file}."
msgstr "{file} is bewaard: één."
msgctxt "map"
msgid "Place"
msgstr "Plek"
msgctxt "verb"
msgid "Place"
msgstr "Zet neer"
msgid "{count} person"
msgid_plural "{count} people"
msgstr[0] "{count} mens"
msgstr[1] "{count} mensen"
)";
  const std::string command = std::string(MSGFMT) + " -o '" + (words / "karnemelk-nl.mo").string() +
                              "' '" + (words / "nl.po").string() + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  text::start(folder);
}

}  // namespace

TEST_CASE("sentences come in the language that is asked for, side by side") {
  use_small_catalogue();
  const base::Arguments file = {{"file", "a.json"}};
  CHECK(text::tr(Language::english, "Saved {file}.", file) == "Saved a.json.");
  CHECK(text::tr(Language::dutch, "Saved {file}.", file) == "a.json is bewaard: één.");
  CHECK(text::tr(Language::english, "Saved {file}.", file) == "Saved a.json.");
}

TEST_CASE("what has no translation, or is empty, is shown as it is") {
  use_small_catalogue();
  CHECK(text::tr(Language::dutch, "Nobody translated {this}", {{"this", "me"}}) ==
        "Nobody translated me");
  CHECK(text::tr(Language::dutch, "") == "");
  CHECK(text::trc(Language::dutch, "no such context", "Place") == "Place");
}

TEST_CASE("a context tells words apart that are one in English") {
  use_small_catalogue();
  CHECK(text::trc(Language::dutch, "map", "Place") == "Plek");
  CHECK(text::trc(Language::dutch, "verb", "Place") == "Zet neer");
  CHECK(text::trc(Language::english, "verb", "Place") == "Place");
}

TEST_CASE("counting picks the form and fills the count") {
  use_small_catalogue();
  const auto people = [](Language language, long count) {
    return text::trn(language, "{count} person", "{count} people", count);
  };
  CHECK(people(Language::english, 1) == "1 person");
  CHECK(people(Language::english, 0) == "0 people");
  CHECK(people(Language::dutch, 1) == "1 mens");
  CHECK(people(Language::dutch, 0) == "0 mensen");
  CHECK(people(Language::dutch, 12) == "12 mensen");
}

TEST_CASE("messages and errors are worded where they are shown") {
  use_small_catalogue();
  const base::Message message{"Saved {file}.", "", 0, {{"file", "b"}}, ""};
  CHECK(text::say(Language::dutch, message) == "b is bewaard: één.");
  CHECK(text::say(Language::english, message) == "Saved b.");
  const base::Message counted{"{count} person", "{count} people", 3, {}, ""};
  CHECK(text::say(Language::dutch, counted) == "3 mensen");
  base::Message placed = message;
  placed.where = "b.json:3";
  CHECK(text::say(Language::dutch, placed) == "b.json:3: b is bewaard: één.");
  CHECK(text::say(Language::dutch, base::Error{base::Trouble::failed, message}) ==
        "b is bewaard: één.");
}

TEST_CASE("the language comes from what the system says") {
  struct Case {
    const char* names;
    Language expected;
  };
  const Case cases[] = {
      {"nl", Language::dutch},         {"nl_BE.UTF-8", Language::dutch},
      {"nl_NL@euro", Language::dutch}, {"en_GB:nl", Language::english},
      {"de:nl:en", Language::dutch},   {"de_DE.UTF-8", Language::english},
      {"C", Language::english},        {"", Language::english},
      {"nlx", Language::english},      {":nl", Language::dutch},
  };
  for (const Case& one : cases) {
    CAPTURE(one.names);
    CHECK(text::language_from(one.names) == one.expected);
  }
  CHECK(std::string(text::tag(Language::dutch)) == "nl");
  CHECK(std::string(text::tag(Language::english)) == "en");
}
