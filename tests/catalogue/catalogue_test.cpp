// Reading and merging: what is accepted, what is refused, and what the error says.

#include "catalogue/catalogue.hpp"

#include <doctest/doctest.h>
#include <string>

#include "support/english.hpp"
#include "support/folder.hpp"

namespace fs = std::filesystem;
using namespace catalogue;

namespace {

const fs::path bundled_folder = fs::path(KARNEMELK_ASSETS) / "catalogue";

const std::string text = R"({"en": "a text", "nl": "een tekst"})";

// A good intervention in which the first `what` is replaced.
std::string intervention(const std::string& what = "", const std::string& with = "") {
  std::string one = R"({"id": "tea", "name": )" + text + R"(, "groups": ["ally", "self"],
    "cause": "trust", "layers": ["relation"], "styles": ["bridge", "pause"], "energy": "pull",
    "minutes": 10, "people": 2, "reach": "one", "when_not": )" +
                    text + R"(, "steps": [)" + text + ", " + text + ", " + text +
                    R"(], "opening": )" + text + R"(, "source": )" + text + "}";
  if (!what.empty()) {
    const auto at = one.find(what);
    REQUIRE(at != std::string::npos);
    one.replace(at, what.size(), with);
  }
  return one;
}

std::string interventions(const std::string& entries) {
  return R"({"interventions": [)" + entries + "]}";
}

base::Error error_in(const std::string& bytes) {
  const TestFolder folder;
  put_bytes(folder / "bad.json", bytes);
  const auto loaded = load_catalogue(folder.path);
  REQUIRE_FALSE(loaded);
  return loaded.error();
}

std::string argument(const base::Message& message, const std::string& name) {
  for (const auto& [key, value] : message.arguments)
    if (key == name) return value;
  return "";
}

}  // namespace

TEST_CASE("what is wrong with an intervention is said with its place") {
  struct Case {
    const char* what;
    std::string with;
    const char* place;
    const char* says;
  };
  const std::string long_text(401, 'x');
  const Case cases[] = {
      {R"("id": "tea")", R"("id": "Tea time")", "id", "short id"},
      {R"("id": "tea")", R"("id": 7)", "id", "short id"},
      {R"("id": "tea", )", "", "id", "short id"},
      {R"("name": {"en": "a text", "nl": "een tekst"})", R"("name": {"en": "a text"})", "name.nl",
       "text of one line"},
      {R"("name": {"en": "a text", "nl": "een tekst"})", R"("name": "a text")", "name.en",
       "text of one line"},
      {R"("name": {"en": "a text")", R"("name": {"en": " ")", "name.en", "text of one line"},
      {R"("name": {"en": "a text")", R"("name": {"en": "a\u0007text")", "name.en",
       "text of one line"},
      {R"("name": {"en": "a text")", R"("name": {"en": ")" + long_text + "\"", "name.en",
       "has 401 characters. Make it at most 60"},
      {R"("when_not": {"en": "a text")", R"("when_not": {"en": ")" + long_text + "\"",
       "when_not.en", "at most 400"},
      {R"(["ally", "self"])", R"(["ally", "enemy"])", "groups[2]", "ally, opponent, bedfellow"},
      {R"(["ally", "self"])", R"(["ally", "all"])", "groups[2]", "one of these words"},
      {R"(["ally", "self"])", R"(["ally", "ally"])", "groups[2]", "there is a \"ally\" already"},
      {R"(["ally", "self"])", R"("ally")", "groups", "list of 1 to 7"},
      {R"(["ally", "self"])", "[]", "groups", "list of 1 to 7"},
      {R"("cause": "trust")", R"("cause": "money")", "cause", "trust, agreement, both"},
      {R"("cause": "trust")", R"("cause": ["trust"])", "cause", "trust, agreement, both"},
      {R"(["relation"])", R"(["weather"])", "layers[1]", "content, procedure"},
      {R"(["bridge", "pause"])", R"(["bridge", "shout"])", "styles[2]", "persuade, assert"},
      {R"("pull")", R"("tug")", "energy", "push, pull, mixed, away"},
      {R"("minutes": 10)", R"("minutes": 0)", "minutes", "from 1 to 480"},
      {R"("minutes": 10)", R"("minutes": 481)", "minutes", "from 1 to 480"},
      {R"("minutes": 10)", R"("minutes": 10.5)", "minutes", "whole number"},
      {R"("minutes": 10)", R"("minutes": "10")", "minutes", "whole number"},
      {R"("minutes": 10)", R"("minutes": 99999999999)", "minutes", "from 1 to 480"},
      {R"("people": 2)", R"("people": -1)", "people", "from 1 to 500"},
      {R"("reach": "one")", R"("reach": "two")", "reach", "one, several, everyone"},
      {R"("steps": [)", R"("steps": [], "x": [)", "steps", "list of 3 to 5"},
      {R"("steps": [)", R"("steps": [1, 2, 3], "x": [)", "steps[1].en", "text of one line"},
      {R"("steps": [)", R"("steps": [{}, {}, {}, {}, {}, {}], "x": [)", "steps", "list of 3 to 5"},
      {R"("opening")", R"("open")", "opening.en", "text of one line"},
      {R"("opening")", R"("purpose": "Good.", "opening")", "purpose.en", "text of one line"},
      {R"("opening")", R"("purpose": {"en": "Good."}, "opening")", "purpose.nl",
       "text of one line"},
  };
  for (const Case& one : cases) {
    const std::string bytes =
        interventions(intervention("tea", "milk") + ", " + intervention(one.what, one.with));
    CAPTURE(one.what);
    CAPTURE(one.with);
    const base::Error error = error_in(bytes);
    CHECK(error.trouble == base::Trouble::damaged);
    CHECK(argument(error.what, "place") == std::string("interventions[2].") + one.place);
    CHECK(english(error).find("bad.json") != std::string::npos);
    CHECK(english(error).find(one.says) != std::string::npos);
    CHECK(english(error).find("{") == std::string::npos);
  }
}

TEST_CASE("what is wrong with a file or with another list is said with its place") {
  struct Case {
    std::string bytes;
    const char* place;
    const char* says;
  };
  const std::string step = R"({"what": )" + text + R"(, "say": )" + text + "}";
  const std::string script_end = R"("purpose": )" + text + R"(, "steps": [)" + step + "," + step +
                                 "," + step + "," + step + "]}";
  const Case cases[] = {
      {"", "", "bad.json"},
      {"{", "", "bad.json"},
      {"[]", "", "has to be a JSON object"},
      {R"({"interventons": []})", "interventons", "is not known here. These are: interventions"},
      {R"({"interventions": {}})", "interventions", "list of 0 to 1000"},
      {R"({"interventions": [], "interventions": []})", "", "bad.json"},
      {interventions("7"), "interventions[1].id", "short id"},
      {interventions(intervention() + "," + intervention()), "interventions[2].id",
       "there is a \"tea\" already"},
      {R"({"scripts": [{"group": "self", )" + script_end + "]}", "scripts[1].group",
       "one of these words"},
      {R"({"scripts": [{"group": "ally", )" + script_end + R"(, {"group": "ally", )" + script_end +
           "]}",
       "scripts[2].group", "there is a \"ally\" already"},
      {R"({"scripts": [{"group": "ally", "purpose": )" + text + R"(, "steps": [)" + step + "]}]}",
       "scripts[1].steps", "list of 4 to 5"},
      {R"({"scripts": [{"group": "ally", "purpose": )" + text + R"(, "steps": [1, 2, 3, 4]}]})",
       "scripts[1].steps[1].what.en", "text of one line"},
      {R"({"signs": [{"id": "frown", "name": )" + text + "}]}", "signs[1].see.en",
       "text of one line"},
      {R"({"styles": [{"style": "shout"}]})", "styles[1].style", "persuade, assert"},
      {R"({"layers": [{"layer": "content", "name": )" + text + R"(, "stream": "side"}]})",
       "layers[1].stream", "upper, under"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.bytes);
    const base::Error error = error_in(one.bytes);
    CHECK(error.trouble == base::Trouble::damaged);
    CHECK(argument(error.what, "place") == one.place);
    CHECK(english(error).find("bad.json") != std::string::npos);
    CHECK(english(error).find(one.says) != std::string::npos);
  }
}

TEST_CASE("a bundled catalogue that lacks something is an error") {
  const TestFolder folder;
  auto loaded = load_catalogue(folder.path);
  REQUIRE_FALSE(loaded);
  CHECK(argument(loaded.error().what, "missing") == "interventions");
  fs::copy(bundled_folder, folder.path, fs::copy_options::recursive);
  CHECK(load_catalogue(folder.path));
  fs::remove(folder / "layers.json");
  loaded = load_catalogue(folder.path);
  REQUIRE_FALSE(loaded);
  CHECK(argument(loaded.error().what, "missing") == "layers: content");
  fs::remove(folder / "scripts.json");
  loaded = load_catalogue(folder.path);
  REQUIRE_FALSE(loaded);
  CHECK(argument(loaded.error().what, "missing") == "scripts: ally");
  put_bytes(folder / "twice.json", interventions(intervention("tea", "coffee")));
  loaded = load_catalogue(folder.path);
  REQUIRE_FALSE(loaded);
  CHECK(argument(loaded.error().what, "place") == "interventions[1].id");
  CHECK_FALSE(load_catalogue(folder / "nowhere"));
}

TEST_CASE("the user's folder adds and overrides, whole entries at a time") {
  const auto before = load_catalogue(bundled_folder);
  REQUIRE(before);
  const TestFolder folder;
  put_bytes(folder / "mine.json",
            interventions(intervention() + "," + intervention("tea", "coffee")));
  put_bytes(folder / "layers.json", R"({"layers": [{"layer": "feeling", "name": )" + text +
                                        R"(, "stream": "upper",
            "question": )" + text + R"(, "hint": )" +
                                        text + R"(, "moving": )" + text + "}]}");
  put_bytes(folder / "notes.txt", "not for the program");
  const Merged after = merged(*before, folder.path);
  CHECK(after.remarks.empty());
  CHECK(after.catalogue.interventions.size() == before->interventions.size() + 1);
  CHECK(after.catalogue.interventions.back().id == "tea");
  CHECK(after.catalogue.interventions.back().groups == std::vector{Group::ally, Group::self});
  const Intervention* coffee = find_intervention(after.catalogue, "coffee");
  REQUIRE(coffee);
  CHECK(coffee->name.dutch == "een tekst");
  // It stays where it was, and the rest is untouched.
  CHECK(coffee - after.catalogue.interventions.data() ==
        find_intervention(*before, "coffee") - before->interventions.data());
  CHECK(after.catalogue.signs == before->signs);
  CHECK(after.catalogue.layers.size() == before->layers.size());
  CHECK(card_of(after.catalogue, Layer::feeling).name.english == "a text");
  CHECK(card_of(after.catalogue, Layer::ethics) == card_of(*before, Layer::ethics));
}

TEST_CASE("a broken file of the user's is left out whole and said; the others count") {
  const auto before = load_catalogue(bundled_folder);
  REQUIRE(before);
  CHECK(merged(*before, bundled_folder / "nowhere").catalogue == *before);
  CHECK(merged(*before, bundled_folder / "nowhere").remarks.empty());

  const TestFolder folder;
  put_bytes(folder / "a.json", interventions(intervention("tea", "milk")));
  put_bytes(folder / "b.json",
            interventions(intervention("tea", "lost") + "," + intervention(R"("pull")", "1")));
  put_bytes(folder / "c.json", "{ no json");
  put_bytes(folder / "d.json", interventions(intervention(R"("minutes": 10)", R"("minutes": 11)")));
  put_bytes(folder / "e.json", interventions(intervention()));
  const Merged after = merged(*before, folder.path);
  CHECK(find_intervention(after.catalogue, "milk"));
  CHECK_FALSE(find_intervention(after.catalogue, "lost"));
  REQUIRE(find_intervention(after.catalogue, "tea"));
  CHECK(find_intervention(after.catalogue, "tea")->minutes == 10);
  REQUIRE(after.remarks.size() == 3);
  CHECK(english(after.remarks[0]).find("b.json") != std::string::npos);
  CHECK(argument(after.remarks[0], "place") == "interventions[2].energy");
  CHECK(english(after.remarks[1]).find("c.json") != std::string::npos);
  CHECK(english(after.remarks[2]).find("e.json") != std::string::npos);
  CHECK(argument(after.remarks[2], "id") == "tea");

  // A file in the place of the folder is a remark too, not the end.
  const Merged odd = merged(*before, folder / "a.json");
  CHECK(odd.catalogue == *before);
  CHECK(odd.remarks.size() == 1);
}

TEST_CASE("\"all\" stands for every group on the map") {
  const auto loaded = load_catalogue(bundled_folder);
  REQUIRE(loaded);
  const Intervention* nothing = find_intervention(*loaded, "deliberately-nothing");
  REQUIRE(nothing);
  for (std::size_t i = 0; i < group_ids.size(); ++i)
    CHECK(is_for(*nothing, static_cast<Group>(i)) == (static_cast<Group>(i) != Group::self));
  CHECK_FALSE(find_intervention(*loaded, "no-such-thing"));
  CHECK_FALSE(find_sign(*loaded, "no-such-thing"));
}
