#include "session/forget.hpp"

#include <doctest/doctest.h>
#include <functional>
#include <set>

#include "base/files.hpp"
#include "base/json.hpp"
#include "session/codec.hpp"
#include "session/file.hpp"

using namespace session;

namespace {

/// A session of these lines: changes as in the file, or {"undo":N} and {"redo":N}.
Session session_of(const std::vector<std::string>& lines) {
  std::string text =
      R"({"format":"karnemelk-session","version":1,"id":"a","created":"2026-11-23T13:30:00.000Z","entries":[)";
  int seq = 0;
  for (const std::string& line : lines) {
    text += seq == 0 ? "\n" : ",\n";
    text += R"({"seq":)" + std::to_string(++seq) +
            R"(,"at":"2026-11-23T13:30:00.000Z","by":"facilitator",)" + line + "}";
  }
  const auto read = read_bytes(text + "\n]}\n", "lines");
  REQUIRE(read);
  REQUIRE(read->condition == Condition::sound);
  return read->session;
}

Forgotten forget(const Session& session, const std::vector<std::string>& left = {}) {
  return forgotten(session, people_called(session, "Heron"), left, {}, "facilitator");
}

std::string line(const Session& session, std::size_t index) {
  const std::string whole = entry_line(session.entries()[index]);
  return whole.substr(whole.find("\"by\"") + 19);
}

const std::string heron =
    R"("do":[{"add_person":{"id":"p1","code":"Heron","name":"Anna de Vries"}}])";
const std::string oak = R"("do":[{"add_person":{"id":"p2","code":"Oak"}}])";

}  // namespace

TEST_CASE("lines keep their seq, and the last one says that somebody was forgotten") {
  const Session rest = forget(session_of({heron, oak})).session;
  CHECK(line(rest, 0) == R"("do":[]})");
  CHECK(line(rest, 1) == oak + "}");
  CHECK(line(rest, 2) == R"("do":[{"person_forgotten":{}}]})");
  CHECK(rest.now().people->size() == 1);
}

TEST_CASE("an undo step that began with them begins with the next entry") {
  const Session rest =
      forget(
          session_of({heron, oak, R"("do":[{"place_person":{"id":"p1","trust":0,"agreement":0}}])",
                      R"("joins":3,"do":[{"place_person":{"id":"p2","trust":0,"agreement":0}}])",
                      R"("undo":3)"}))
          .session;
  CHECK(line(rest, 3) == R"("do":[{"place_person":{"id":"p2","trust":0,"agreement":0}}]})");
  CHECK(line(rest, 4) == R"("undo":4})");
  CHECK_FALSE(model::find_code(rest.now(), "Oak")->place);
}

TEST_CASE("an undo that is about them alone takes nothing else back") {
  const Session rest =
      forget(session_of({oak, heron, R"("undo":2)", R"("redo":2)", R"("undo":1)"})).session;
  for (const std::size_t index : {1u, 2u, 3u, 4u}) CHECK(line(rest, index) == R"("do":[]})");
  CHECK(model::find_code(rest.now(), "Oak"));
}

TEST_CASE("a step for them and others stays for the others; one for them alone goes") {
  const Session rest =
      forget(session_of({heron, oak, R"("do":[{"set_step":{"id":"t3","persons":["p1","p2"]}}])",
                         R"("do":[{"set_step":{"id":"t4","persons":["p1"]}}])",
                         R"("do":[{"choose_first_step":{"step":"t4"}}])"}))
          .session;
  CHECK(line(rest, 2) == R"("do":[{"set_step":{"id":"t3","persons":["p2"]}}]})");
  CHECK(line(rest, 3) == R"("do":[]})");
  CHECK_FALSE(rest.now().first_step);
}

TEST_CASE("texts elsewhere that mention them are listed once, and cleared unless they may stay") {
  const Session session = session_of(
      {heron, oak, R"("do":[{"set_goal":{"words":"Heron and Anna say yes"}}])",
       R"("do":[{"note_seen":{"person":"p2","id":"s4","day":"2026-11-23","kind":"myself","words":"Looked at heron's desk"}}])",
       R"("do":[{"set_goal":{"words":"Heron and Anna say yes"}}])",
       R"("do":[{"set_step":{"id":"t6","persons":["p2"],"buddy":"heron"}}])"});
  const auto found = mentions(session, people_called(session, "HERON"));
  CHECK(found == std::vector<Mention>{{TextKind::aim, "Heron and Anna say yes"},
                                      {TextKind::seen, "Looked at heron's desk"}});
  const Session cleared = forget(session).session;
  CHECK(cleared.now().goal == "…");
  CHECK(model::find_code(cleared.now(), "Oak")->seen.front().words == "…");
  CHECK(cleared.now().steps->front().buddy == "…");  // names nobody else
  CHECK(forget(session, {found.front().words}).session.now().goal == "Heron and Anna say yes");
}

TEST_CASE("a part of a name counts where a word begins, a small word of it does not") {
  KnownAs known;
  known.add_name("Anna de Vries");
  known.add("Eik");
  CHECK(known.in("with ANNA"));
  CHECK(known.in("Annemarie and deVriesen"));
  CHECK_FALSE(known.in("onder de mensen"));
  CHECK(known.in("Eiks idee"));
  CHECK_FALSE(known.in("gelijk, dus kleikuil"));
}

TEST_CASE("a code that was given on: the one who has it now, and who is gone") {
  const Session session = session_of({heron, R"("do":[{"remove_person":{"id":"p1"}}])",
                                      R"("do":[{"add_person":{"id":"p3","code":"Heron"}}])",
                                      R"("do":[{"set_person":{"id":"p3","code":"Moon"}}])",
                                      R"("do":[{"add_person":{"id":"p5","code":"Heron"}}])"});
  CHECK(people_called(session, " heron") == People{{1, 1}, {5, 1}});
  CHECK(people_called(session, "Moon") == People{{3, 1}});
  CHECK(people_called(session, "Oak").empty());
}

TEST_CASE("what this version does not know is dropped, and counted") {
  const Session session = session_of({heron, R"("do":[{"dance":{"with":"Anna"}}])",
                                      R"("mood":"Anna","do":[{"set_goal":{"words":"x"}}])"});
  const Forgotten rest = forget(session);
  CHECK(rest.lines_with_unknown == 2);
  CHECK(canonical_text(rest.session).find("Anna") == std::string::npos);
  CHECK(rest.session.now().goal == "x");
}

TEST_CASE("an answered hint and a question about them go") {
  const Session rest =
      forget(session_of(
                 {heron, oak, R"("do":[{"answer_hint":{"key":"seen:p2,p1@4","known":true}}])",
                  R"("do":[{"answer_hint":{"key":"seen:p2@4","known":true}}])",
                  R"("do":[{"set_question":{"id":"q5","at":1,"kind":"place","person":"p1"}}])"}))
          .session;
  CHECK(*rest.now().answered == std::vector<std::string>{"seen:p2@4"});
  CHECK(rest.margin().questions->empty());
}

TEST_CASE("every text of every kind of change is known as one") {
  const auto bytes =
      base::read_file(KARNEMELK_SOURCE "/tests/fixtures/good_everything.json", 1 << 20);
  REQUIRE(bytes);
  const auto read = read_bytes(*bytes, "everything");
  REQUIRE(read);
  // Their values are chosen from a few, or made by the program.
  const std::set<std::string_view> chosen = {
      "id",      "person",        "kind",         "set",       "influence", "sure",
      "stance",  "trust_missing", "cause",        "layer",     "right",     "style",
      "state",   "helped",        "wall",         "screen",    "round",     "step",
      "item",    "day",           "at",           "buddy_day", "ended",     "until",
      "persons", "sign",          "intervention", "subject",   "question",  "key",
      "groups"};
  const std::function<void(base::json::Value, std::string_view)> look = [&](base::json::Value value,
                                                                            std::string_view name) {
    const std::string_view field = value.name().empty() ? name : value.name();
    if (value.is(base::json::Kind::text) && !value.text().empty() && !chosen.contains(field))
      CHECK_MESSAGE(value.text() == "§", std::string(field));
    if (value.is(base::json::Kind::object) || value.is(base::json::Kind::list))
      for (const base::json::Value inner : value) look(inner, field);
  };
  for (const Entry& entry : read->session.entries()) {
    if (!std::holds_alternative<Do>(entry.what)) continue;
    for (Change change : std::get<Do>(entry.what).changes) {
      edit_texts(change, [](TextKind, std::string& words) {
        if (!words.empty()) words = "§";
      });
      base::json::Arena arena;
      const std::string text = change_text(change);
      const auto value = base::json::parse(text, arena);
      REQUIRE(value);
      look(*value, "");
    }
  }
}
