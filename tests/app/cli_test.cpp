#include "app/cli.hpp"

#include <doctest/doctest.h>
#include <map>

using app::command_from;
using base::Language;

namespace {

app::Environment with(std::map<std::string, std::string> values) {
  return [values](const char* name) -> std::optional<std::string> {
    const auto found = values.find(name);
    if (found == values.end() || found->second.empty()) return std::nullopt;
    return found->second;
  };
}

template <class Wanted>
Wanted command(const std::vector<std::string>& arguments) {
  const auto read = command_from(arguments, Language::english);
  REQUIRE(read);
  REQUIRE(std::holds_alternative<Wanted>(*read));
  return std::get<Wanted>(*read);
}

base::Trouble trouble_of(const std::vector<std::string>& arguments) {
  const auto read = command_from(arguments, Language::english);
  REQUIRE_FALSE(read);
  return read.error().trouble;
}

}  // namespace

TEST_CASE("the language asked for goes before that of the environment") {
  CHECK_FALSE(app::asked_language({"show", "x.json"}));
  CHECK(app::asked_language({"show", "--lang", "nl"}) == Language::dutch);
  CHECK(app::asked_language({"--lang=en"}) == Language::english);
  CHECK_FALSE(app::asked_language({"--lang"}));

  CHECK(app::usual_language(with({})) == Language::english);
  CHECK(app::usual_language(with({{"LANG", "nl_BE.UTF-8"}})) == Language::dutch);
  CHECK(app::usual_language(with({{"LANG", "nl"}, {"LC_ALL", "en_GB"}})) == Language::english);
  CHECK(app::usual_language(with({{"LC_ALL", "en"}, {"LANGUAGE", "fr:nl"}})) == Language::dutch);
}

TEST_CASE("arguments become commands") {
  CHECK(command<app::OpenWindow>({}).file.empty());
  CHECK(command<app::OpenWindow>({"./a.json"}).file == "./a.json");
  CHECK(command<app::OpenWindow>({"--example"}).example);
  CHECK(command<app::Check>({"check", "a.json", "b.json"}).files.size() == 2);
  CHECK(command<app::RecordLines>({"record", "a.json"}).file == "a.json");

  const auto started = command<app::New>(
      {"new", "a.json", "--title", "T", "--template", "blank", "--kind", "fictive"});
  CHECK(started.title == "T");
  CHECK(started.template_id == "blank");
  CHECK(started.kind == model::SessionKind::fictive);
  CHECK(command<app::New>({"new", "a.json", "--title=T"}).kind == model::SessionKind::own);

  const auto show = command<app::Show>({"show", "a.json", "--at", "7", "--json"});
  CHECK(show.at == 7u);
  CHECK(show.as_json);
  CHECK_FALSE(command<app::Show>({"show", "a.json"}).at);

  const auto imported =
      command<app::ImportPeople>({"import", "a.json", "people.csv", "--same-code", "update"});
  CHECK(imported.people == "people.csv");
  CHECK(imported.same_code == report::Duplicates::update);
}

TEST_CASE("an export shows the wall's eyes unless the facilitator's are asked for") {
  const auto usual = command<app::ExportFile>({"export", "a.json", "-o", "a.png"});
  CHECK_FALSE(usual.facilitator_eyes);
  CHECK_FALSE(usual.width);
  CHECK(usual.output == "a.png");
  const auto asked = command<app::ExportFile>({"export", "a.json", "--output", "a.png", "--eyes",
                                               "facilitator", "--width", "640", "--at=3"});
  CHECK(asked.facilitator_eyes);
  CHECK(asked.width == 640);
  CHECK(asked.at == 3u);
  CHECK_FALSE(asked.what);
  const auto cards = command<app::ExportFile>(
      {"export", "a.json", "-o", "a.pdf", "--what", "cards", "--person", "Heron"});
  CHECK(cards.what == report::What::cards);
  CHECK(cards.person == "Heron");
}

TEST_CASE("wrong use is an error of its own kind") {
  for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
           {"new", "a.json"},
           {"show"},
           {"show", "a.json", "b.json"},
           {"show", "a.json", "--at"},
           {"show", "a.json", "--at", "-1"},
           {"show", "a.json", "--at", "4294967296"},
           {"export", "a.json", "-o", "x.png", "--width", "0"},
           {"export", "a.json", "-o", "x.png", "--width", "16385"},
           {"export", "a.json", "-o", "x.png", "--eyes", "everybody"},
           {"show", "a.json", "--lang", "fr"},
           {"--no-such-option"}}) {
    CAPTURE(wrong.back());
    CHECK(trouble_of(wrong) == base::Trouble::usage);
  }
}

TEST_CASE("help of a command is its own") {
  const auto help = command<app::Say>({"export", "--help"}).words;
  CHECK(help.find("karnemelk export FILE") != std::string::npos);
  CHECK(help.find("--eyes wall|facilitator") != std::string::npos);
  CHECK(command<app::Say>({"--help"}).words.find("--eyes") == std::string::npos);
}
