#include "model/id.hpp"

#include <doctest/doctest.h>
#include <string>

using model::id_from;
using model::PersonId;

TEST_CASE("an id is a letter, the seq of its entry, and a number when there were more") {
  CHECK(to_text(PersonId{12, 1}) == "p12");
  CHECK(to_text(PersonId{12, 3}) == "p12.3");
  CHECK(to_text(model::SeenId{4, 1}) == "s4");
  CHECK(to_text(model::MeetingId{4294967295, 2}) == "m4294967295.2");
}

TEST_CASE("only exactly such texts are ids") {
  CHECK(id_from<PersonId>("p12") == PersonId{12, 1});
  CHECK(id_from<PersonId>("p12.3") == PersonId{12, 3});
  CHECK(id_from<PersonId>("p4294967295") == PersonId{4294967295, 1});
  for (const char* text : {"",
                           "p",
                           "12",
                           "p0",
                           "p01",
                           "p1.",
                           "p1.0",
                           "p1.1",
                           "p1.02",
                           "p1.2.3",
                           "P1",
                           "s1",
                           " p1",
                           "p1 ",
                           "p-1",
                           "p+1",
                           "p1x",
                           "p1.2x",
                           "p1,2",
                           "p4294967296",
                           "p1.4294967296",
                           "p99999999999999999999"}) {
    CAPTURE(text);
    CHECK(!id_from<PersonId>(text));
  }
  CHECK(!id_from<PersonId>(std::string_view("p1\0", 3)));
  CHECK(!id_from<model::SeenId>("p1"));
  CHECK(!id_from<model::MeetingId>("s1"));
  CHECK(id_from<model::SeenId>("s9.2") == model::SeenId{9, 2});
}

TEST_CASE("ids come in the order of the entries that made them") {
  CHECK(PersonId{2, 9} < PersonId{3, 1});
  CHECK(PersonId{3, 1} < PersonId{3, 2});
  CHECK(!PersonId{});
  CHECK(PersonId{1, 1});
}
