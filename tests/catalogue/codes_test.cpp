#include "catalogue/codes.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <set>
#include <unistd.h>

#include "base/utf8.hpp"

namespace fs = std::filesystem;
using base::Language;

namespace {

struct Folder {
  Folder() : path(fs::temp_directory_path() / ("karnemelk-codes-" + std::to_string(getpid()))) {
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  void write(const char* name, std::string_view text) const {
    std::ofstream(path / name, std::ios::binary) << text;
  }
  fs::path path;
};

}  // namespace

TEST_CASE("the bundled code words are distinct, sayable and stand side by side") {
  const auto words = catalogue::load_code_words(fs::path(KARNEMELK_ASSETS) / "words");
  REQUIRE(words);
  CHECK(words->english.size() >= 120);
  REQUIRE(words->english.size() == words->dutch.size());
  for (const Language language : {Language::english, Language::dutch}) {
    std::set<std::string> seen;
    for (const std::string& word : words->in(language)) {
      CAPTURE(word);
      CHECK(seen.insert(base::folded(word)).second);
      CHECK(base::code_points(word) >= 3);
      CHECK(base::code_points(word) <= 14);
      CHECK(word.find(' ') == std::string::npos);
      CHECK_FALSE(catalogue::looks_like_initials(word));
    }
  }
  const auto heron = std::find(words->english.begin(), words->english.end(), "Heron");
  REQUIRE(heron != words->english.end());
  CHECK(words->dutch[std::size_t(heron - words->english.begin())] == "Reiger");
}

TEST_CASE("a word list that is missing, uneven or not text is refused by name") {
  const Folder folder;
  auto words = catalogue::load_code_words(folder.path);
  REQUIRE_FALSE(words);
  folder.write("en.txt", "Heron\nOak\n");
  folder.write("nl.txt", "Reiger\n");
  words = catalogue::load_code_words(folder.path);
  REQUIRE_FALSE(words);
  CHECK(words.error().trouble == base::Trouble::damaged);
  folder.write("nl.txt", "Reiger\nE\xff\n");
  words = catalogue::load_code_words(folder.path);
  REQUIRE_FALSE(words);
  CHECK(words.error().what.arguments.at(1).second == "2");
  folder.write("nl.txt", "Reiger\r\n\r\n  Eik");
  words = catalogue::load_code_words(folder.path);
  REQUIRE(words);
  CHECK(words->dutch == std::vector<std::string>{"Reiger", "Eik"});
}

TEST_CASE("a proposed code is one that is free") {
  const catalogue::CodeWords words{{"Heron", "Oak", "Moon"}, {"Reiger", "Eik", "Maan"}};
  std::set<std::string, std::less<>> taken;
  const auto is_taken = [&](std::string_view code) { return taken.contains(code); };
  const auto next = [&](std::uint32_t random) {
    const std::string code = catalogue::proposed_code(words, Language::dutch, random, is_taken);
    CHECK(taken.insert(code).second);
    return code;
  };
  CHECK(next(1) == "Eik");
  CHECK(next(1) == "Maan");
  CHECK(next(4) == "Reiger");
  CHECK(next(4) == "Eik 2");
  CHECK(next(4) == "Eik 3");
  CHECK(next(0xFFFFFFFFu) == "Reiger 2");
}

TEST_CASE("initials are told from words") {
  for (const char* code : {"JV", "J.V.", "J.V", "j. de v.", "J de V", "JdV", "jv", "J", "JVDB",
                           " J.P. ", "É.D.", "J-P", "k.l.", "M. van der B."}) {
    CAPTURE(code);
    CHECK(catalogue::looks_like_initials(code));
  }
  for (const char* code : {"Heron", "Zon", "Iep", "Moon 2", "Eik 12", "IJsvogel", "", "  ", "P3",
                           "Team B. en C.", "registrar", "Één", "De Kern", "J. Heron", "..."}) {
    CAPTURE(code);
    CHECK_FALSE(catalogue::looks_like_initials(code));
  }
}
