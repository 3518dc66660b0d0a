// The lines of `karnemelk record`.

#include <doctest/doctest.h>

#include "session/codec.hpp"
#include "support/english.hpp"

using namespace session;

namespace {

model::Workshop with_heron() {
  About about;
  about.code = "Heron";
  return applied({}, AddPerson{{2, 1}, about}, 2);
}

base::Result<Asked> asked(const std::string& line) {
  return asked_from_line(line, 7, with_heron());
}

std::string refused(const std::string& line) {
  const auto read = asked(line);
  if (read) return "nothing";
  CHECK(read.error().trouble == base::Trouble::failed);
  return english(read.error());
}

}  // namespace

TEST_CASE("ids come from the entry") {
  const auto one = asked(R"({"add_person":{"code":"Oak","role":"Archivist"}})");
  REQUIRE(one);
  REQUIRE(one->changes.size() == 1);
  CHECK(std::get<AddPerson>(one->changes[0]).id == model::PersonId{7, 1});
  const auto three = asked(R"([{"add_person":{"code":"Oak"}},{"add_person":{"code":"Moon"}},
    {"place_person":{"person":"moon","trust":0.5,"agreement":null}},
    {"note_seen":{"person":"Oak","day":"2026-11-23","kind":"myself","words":"Nods."}}])");
  REQUIRE(three);
  REQUIRE(three->changes.size() == 4);
  CHECK(std::get<AddPerson>(three->changes[1]).id == model::PersonId{7, 2});
  CHECK(std::get<PlacePerson>(three->changes[2]).id == model::PersonId{7, 2});
  CHECK(std::get<NoteSeen>(three->changes[3]).person == model::PersonId{7, 1});
  CHECK(std::get<NoteSeen>(three->changes[3]).seen->id == model::SeenId{7, 1});
  const auto meeting = asked(R"({"start_meeting":{"name":"Later","day":"2027-01-11"}})");
  REQUIRE(meeting);
  CHECK(std::get<StartMeeting>(meeting->changes[0]).id == model::MeetingId{7, 1});
  CHECK(asked(R"({"add_person":{"id":"p7","code":"Oak"}})"));
}

TEST_CASE("people are named by id or by code") {
  const auto id_of = [](const std::string& line) {
    const auto read = asked(line);
    REQUIRE_MESSAGE(read, line);
    return std::get<TakeOffMap>(read->changes[0]).id;
  };
  CHECK(id_of(R"({"take_off_map":{"id":"p2"}})") == model::PersonId{2, 1});
  CHECK(id_of(R"({"take_off_map":{"person":"p2"}})") == model::PersonId{2, 1});
  CHECK(id_of(R"({"take_off_map":{"person":" HERON "}})") == model::PersonId{2, 1});
  CHECK(id_of(R"({"take_off_map":{"id":"Heron"}})") == model::PersonId{2, 1});
}

TEST_CASE("undo and redo") {
  CHECK(asked("{\"undo\":{}}")->what == Asked::What::undo);
  CHECK(asked(" {\"redo\":{}} ")->what == Asked::What::redo);
  CHECK(asked("{\"set_goal\":{\"words\":\"x\"}}")->what == Asked::What::changes);
}

TEST_CASE("what is not understood is named") {
  CHECK(refused("") == "This is not JSON, or not all of it (character 0).");
  CHECK(refused("[]") == "There is no change on this line.");
  CHECK(refused("7").starts_with("A change must look like {\"take_off_map\""));
  CHECK(refused(R"({"place":{}})") == "There is no kind of change called \"place\".");
  CHECK(refused(R"({"take_off_map":{"id":"p2","why":"x"}})") ==
        "A field in \"take_off_map\" is not known. Look for a typing error.");
  CHECK(refused(R"({"take_off_map":{"person":"Oak"}})") ==
        "There is nobody with the code or id \"Oak\".");
  CHECK(refused(R"({"take_off_map":{}})") == "Say who: \"person\" must be a code or an id.");
  CHECK(refused(R"({"add_person":{"code":"heron"}})") ==
        "There is already somebody with the code Heron. Choose another one.");
  CHECK(refused(R"([{"add_person":{"code":"Oak"}},{"add_person":{"code":"OAK"}}])") ==
        "There is already somebody with the code Oak. Choose another one.");
  CHECK(refused(R"({"add_person":{"role":"x"}})") == "\"code\" is missing.");
  CHECK(refused(R"({"add_person":{"code":"  "}})") == "A person needs a code.");
  CHECK(refused(R"({"add_person":{"id":"p9","code":"Oak"}})") ==
        "The id p9 does not fit here. Leave \"id\" out: it is made from the entry.");
  CHECK(refused(R"({"place_person":{"person":"Heron","trust":11,"agreement":0}})") ==
        "\"trust\" must be a number from -1 to 1, or null for unknown.");
  CHECK(refused(R"({"place_person":{"person":"Heron","trust":0}})") == "\"agreement\" is missing.");
  CHECK(refused(R"({"start_meeting":{"name":"x","day":"2026-02-30"}})") ==
        "\"day\" must be a day, written as 2026-11-23.");
  CHECK(refused(R"([{"set_goal":{"words":"x"}},{"release_map":{"released":true}}])")
            .starts_with("The changes of one entry must belong together"));
}

TEST_CASE("what was never seen cannot be taken away") {
  const model::Workshop seen =
      applied(with_heron(), NoteSeen{{2, 1}, model::Seen{{3, 1}, {2026, 11, 23}, {}, "Nods."}}, 3);
  CHECK(checked({RemoveSeen{{2, 1}, {3, 1}}}, seen));
  const auto other = checked({RemoveSeen{{2, 1}, {4, 1}}}, seen);
  REQUIRE_FALSE(other);
  CHECK(english(other.error()).find("s4") != std::string::npos);
  CHECK_FALSE(checked({RemoveSeen{{2, 1}, {3, 1}}, RemoveSeen{{2, 1}, {3, 1}}}, seen));
  CHECK_FALSE(checked({RemoveSeen{{9, 1}, {3, 1}}}, seen));
}
