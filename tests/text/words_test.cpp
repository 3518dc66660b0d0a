// Every sentence in src/ has good Dutch in assets/po/nl.po, and nl.po has nothing else.
// After changing sentences: assets/po/update, then translate what it lists.

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Sentence {
  std::string context, one, many;
  std::vector<std::string> translations;
  bool fuzzy = false;
  auto key() const { return std::pair(context, one); }
};
using Sentences = std::map<std::pair<std::string, std::string>, Sentence>;

std::string unquoted(const std::string& line) {
  const std::size_t first = line.find('"');
  const std::size_t last = line.rfind('"');
  REQUIRE(first < last);
  std::string result;
  for (std::size_t i = first + 1; i < last; ++i) {
    if (line[i] != '\\') {
      result += line[i];
      continue;
    }
    const char escaped = line[++i];
    result += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
  }
  return result;
}

/// The sentences of a .po file, its header left out.
Sentences sentences_of(const fs::path& file) {
  std::ifstream in(file);
  REQUIRE(in.good());
  Sentences result;
  Sentence now;
  std::string* part = nullptr;
  const auto finish = [&] {
    if (!now.one.empty()) {
      CHECK_MESSAGE(result.emplace(now.key(), now).second, "twice in nl.po: ", now.one);
    }
    now = {};
    part = nullptr;
  };
  for (std::string line; std::getline(in, line);) {
    if (line.empty())
      finish();
    else if (line.starts_with("#,"))
      now.fuzzy = line.find("fuzzy") != std::string::npos;
    else if (line.starts_with("#"))
      continue;
    else {
      if (line.starts_with("msgctxt"))
        part = &now.context;
      else if (line.starts_with("msgid_plural"))
        part = &now.many;
      else if (line.starts_with("msgid"))
        part = &now.one;
      else if (line.starts_with("msgstr"))
        part = &now.translations.emplace_back();
      REQUIRE(part);
      *part += unquoted(line);
    }
  }
  finish();
  return result;
}

Sentences sentences_in_source() {
  const fs::path root = KARNEMELK_SOURCE;
  const fs::path out = fs::temp_directory_path() / ("karnemelk-words-" + std::to_string(getpid()));
  const fs::path list = out.string() + ".list";
  {
    std::ofstream files(list);
    for (const auto& entry : fs::recursive_directory_iterator(root / "src")) {
      const std::string ending = entry.path().extension();
      if (ending == ".cpp" || ending == ".hpp") files << entry.path().string() << '\n';
    }
    files.close();
  }
  const std::string command = "'" XGETTEXT "' " +
                              [&root] {
                                std::ifstream options(root / "assets/po/keywords");
                                std::string all;
                                for (std::string line; std::getline(options, line);)
                                  all += line + " ";
                                return all;
                              }() +
                              "--files-from='" + list.string() + "' --output='" + out.string() +
                              "'";
  REQUIRE(std::system(command.c_str()) == 0);
  Sentences result = sentences_of(out);
  fs::remove(out);
  fs::remove(list);
  return result;
}

std::set<std::string> placeholders(const std::string& sentence) {
  std::set<std::string> result;
  for (std::size_t open = sentence.find('{'); open != std::string::npos;
       open = sentence.find('{', open + 1)) {
    const std::size_t close = sentence.find('}', open);
    if (close == std::string::npos) break;
    const std::string name = sentence.substr(open + 1, close - open - 1);
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos)
      result.insert(name);
  }
  return result;
}

/// A singular may spell its count out ("één"), so that one may be missing.
bool placeholders_agree(const std::string& source, const std::string& translation, bool singular) {
  auto before = placeholders(source), after = placeholders(translation);
  if (singular) {
    before.erase("count");
    after.erase("count");
  }
  return before == after;
}

}  // namespace

TEST_CASE("every sentence in the source has its Dutch, and no Dutch is left over") {
  const Sentences source = sentences_in_source();
  const Sentences dutch = sentences_of(fs::path(KARNEMELK_SOURCE) / "assets/po/nl.po");
  CHECK(source.size() > 10);
  for (const auto& [key, sentence] : source) {
    CAPTURE(sentence.context);
    CHECK_MESSAGE(dutch.contains(key), "no Dutch for: ", sentence.one);
  }
  for (const auto& [key, sentence] : dutch) {
    CAPTURE(sentence.context);
    CHECK_MESSAGE(source.contains(key), "no longer in the source: ", sentence.one);
  }
}

TEST_CASE("translations are complete, not guessed, and keep the placeholders") {
  for (const auto& [key, sentence] : sentences_of(fs::path(KARNEMELK_SOURCE) / "assets/po/nl.po")) {
    CAPTURE(sentence.one);
    CHECK_FALSE(sentence.fuzzy);
    REQUIRE(sentence.translations.size() == (sentence.many.empty() ? 1 : 2));
    for (std::size_t i = 0; i < sentence.translations.size(); ++i) {
      const std::string& translation = sentence.translations[i];
      CAPTURE(translation);
      CHECK_FALSE(translation.empty());
      const bool singular = !sentence.many.empty() && i == 0;
      CHECK(placeholders_agree(i == 0 ? sentence.one : sentence.many, translation, singular));
    }
  }
}
