#include "gui/paste_list.hpp"

#include <doctest/doctest.h>

using namespace gui;

namespace {

model::Workshop with_oak() {
  model::Workshop workshop;
  model::Person oak;
  oak.id = {1, 1};
  oak.code = "Oak";
  model::add(workshop, oak);
  return workshop;
}

}  // namespace

TEST_CASE("a line is a code, a code with a place, or a code with a role") {
  const auto lines =
      read_pasted_list("Heron\n\n  Elm 7 ?\r\nMoon; the archivist\nTree 2 8\tclerk\n", {});
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].code == "Heron");
  CHECK(!lines[0].place);
  CHECK(lines[1].code == "Elm");
  CHECK(lines[1].number == 3);
  CHECK(lines[1].place == model::Position{0.4, std::nullopt});
  CHECK(lines[2].code == "Moon");
  CHECK(lines[2].role == "the archivist");
  CHECK(lines[3].role == "clerk");
  CHECK(lines[3].place == model::Position{-0.6, 0.6});
  for (const PastedLine& line : lines) CHECK(!line.problem);
}

TEST_CASE("cells of a table: places and one role, between tabs, semicolons or commas") {
  const auto lines = read_pasted_list(
      "Code\tRol\tVertrouwen\nHeron\t4\t9\nElm\t?\t3\tclerk\nMoon;chef;7,5;3\n"
      "The gate, director\nOak;clerk;chef",
      {});
  REQUIRE(lines.size() == 6);
  CHECK(lines[0].problem);  // headings
  CHECK(lines[1].code == "Heron");
  CHECK(lines[1].place == model::Position{-0.2, 0.8});
  CHECK(lines[2].code == "Elm");
  CHECK(lines[2].role == "clerk");
  CHECK(lines[2].place == model::Position{std::nullopt, -0.4});
  CHECK(lines[3].code == "Moon");
  CHECK(lines[3].role == "chef");
  CHECK(lines[3].place == model::Position{0.5, -0.4});
  CHECK(lines[4].code == "The gate");
  CHECK(lines[4].role == "director");
  CHECK(lines[5].problem);  // two roles
}

TEST_CASE("signs before a list are left out") {
  const auto lines = read_pasted_list("- Heron\n* Elm\n• Moon\n3. Tree\n4) Sea", {});
  REQUIRE(lines.size() == 5);
  for (std::size_t i = 0; i < lines.size(); ++i)
    CHECK(lines[i].code == std::vector<std::string>{"Heron", "Elm", "Moon", "Tree", "Sea"}[i]);
}

TEST_CASE("what is there already, what stands there twice and what is no code is not taken") {
  const auto lines = read_pasted_list("oak\nHeron\nHERON 3 3\n; clerk\nElm 70 3", with_oak());
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].problem);
  CHECK(!lines[1].problem);
  CHECK(lines[2].problem);
  CHECK(lines[3].problem);
  CHECK(lines[4].problem);
  const auto changes = changes_of(lines, 9);
  REQUIRE(changes.size() == 1);
  const auto& added = std::get<session::AddPerson>(changes[0]);
  CHECK(added.id == model::PersonId{9, 1});
  CHECK(added.about->code == "Heron");
}

TEST_CASE("everybody gets an id of their own, a role and a place where they were given") {
  const auto changes = changes_of(read_pasted_list("Elm 5 5; clerk\nMoon", {}), 4);
  REQUIRE(changes.size() == 3);
  CHECK(std::get<session::AddPerson>(changes[0]).about->role == "clerk");
  CHECK(std::get<session::PlacePerson>(changes[1]).id == model::PersonId{4, 1});
  CHECK(std::get<session::PlacePerson>(changes[1]).at == model::Position{0.0, 0.0});
  CHECK(std::get<session::AddPerson>(changes[2]).id == model::PersonId{4, 2});
}

TEST_CASE("bytes that are no text are no list") {
  CHECK(read_pasted_list("\xff\xfe", {}).empty());
  CHECK(read_pasted_list("", {}).empty());
}
