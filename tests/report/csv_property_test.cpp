#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "random_workshop.hpp"
#include "report/csv_in.hpp"
#include "report/csv_out.hpp"
#include "session/codec.hpp"
#include "text/text.hpp"

namespace {

model::Workshop with_changes(model::Workshop workshop,
                             const std::vector<session::Change>& changes) {
  for (const session::Change& change : changes)
    workshop = session::applied(std::move(workshop), change, 1);
  return workshop;
}

/// As it comes back from a table: which entry changed a person is not in it.
std::vector<model::Person> people_of(const model::Workshop& workshop) {
  std::vector<model::Person> people;
  for (const auto& person : *workshop.people) {
    people.push_back(*person);
    people.back().changed_by = 0;
  }
  return people;
}

}  // namespace

TEST_CASE("our own CSV reads back to the same people") {
  CHECK(rc::check([] {
    const model::Workshop workshop = random_workshop::for_a_table();
    const auto language = *rc::gen::element(base::Language::english, base::Language::dutch);
    const std::string csv = report::people_csv(workshop, language);
    const auto read = report::read_people(csv, {}, report::Duplicates::skip, 1);
    RC_ASSERT(read.has_value());
    for (const auto& row : read->refused) RC_FAIL(text::say(language, row.why) + "\n" + csv);
    RC_ASSERT(read->not_understood.empty());
    RC_ASSERT(session::checked(read->changes, {}).has_value());
    const model::Workshop back = with_changes({}, read->changes);
    if (people_of(back) != people_of(workshop)) RC_FAIL(csv);
  }));
}

TEST_CASE("whatever bytes come in, nothing is taken that the session would refuse") {
  CHECK(rc::check([] {
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::weightedOneOf<char>({{3, rc::gen::arbitrary<char>()},
                                      {5, rc::gen::element(';', ',', '\t', '\n', '"', '1', '-')}}));
    const std::string csv = "code;trust;agreement;sure;role\nA;1;0;;\n" + bytes;
    const auto read = report::read_people(csv, {}, report::Duplicates::add, 1);
    if (!read) return;
    RC_ASSERT(session::checked(read->changes, {}).has_value());
  }));
}
