// Whose code is whose: for the facilitator alone, and it says so.

#include "report/key_sheet.hpp"

#include <doctest/doctest.h>

#include "planned.hpp"
#include "report/document_out.hpp"
#include "report/export.hpp"

using base::Language;

namespace {

model::Workshop two() {
  model::Workshop workshop;
  for (const auto& [code, role, name] :
       {std::tuple{"Oak", "Archivist", "word one"}, std::tuple{"Heron", "Registrar", "word two"}}) {
    model::Person person;
    person.id = {std::uint32_t(workshop.people->size() + 1), 1};
    person.code = code;
    person.role = role;
    person.name = name;
    person.memory_aid = "an aid";
    person.my_share = "my share";
    model::add(workshop, person);
  }
  return workshop;
}

report::Request request(report::Eyes eyes) {
  report::Request request;
  request.what = report::What::key_sheet;
  request.format = report::Format::pdf;
  request.eyes = eyes;
  return request;
}

}  // namespace

TEST_CASE("code, role and name of everybody, by code, and nothing else of them") {
  const std::string words = report::document_markdown(report::key_sheet(two(), Language::english));
  const auto heron = words.find("Heron"), oak = words.find("Oak");
  REQUIRE(heron != std::string::npos);
  CHECK(heron < oak);
  CHECK(words.find("Registrar") != std::string::npos);
  CHECK(words.find("word one") != std::string::npos);
  CHECK(words.find("an aid") == std::string::npos);
  CHECK(words.find("my share") == std::string::npos);
}

TEST_CASE("it says on itself that it is personal and to be kept apart, in both languages") {
  for (const Language language : {Language::english, Language::dutch}) {
    const report::Document sheet = report::key_sheet(two(), language);
    CHECK(sheet.personal);
    CHECK_FALSE(sheet.foot.empty());
  }
  CHECK(report::document_markdown(report::key_sheet(two(), Language::english))
            .find("Keep it apart") != std::string::npos);
  CHECK(report::document_markdown(report::key_sheet(two(), Language::dutch))
            .find("Bewaar het apart") != std::string::npos);
}

TEST_CASE("with the eyes of the wall there is none, and the error says how") {
  const auto refused = report::exported(request(report::Eyes::wall), two(), samples::fonts());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().trouble == base::Trouble::usage);
  CHECK(refused.error().what.id.find("facilitator") != std::string::npos);
  const auto made = report::exported(request(report::Eyes::facilitator), two(), samples::fonts());
  REQUIRE(made);
  CHECK(made->starts_with("%PDF"));
}

TEST_CASE("of nobody there is no key") {
  CHECK_FALSE(report::exported(request(report::Eyes::facilitator), {}, samples::fonts()));
}
