#include "report/csv_in.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include "session/codec.hpp"
#include "text/text.hpp"

using report::Duplicates;
using report::read_people;

namespace {

model::Workshop after(model::Workshop workshop, const report::CsvPeople& people) {
  CHECK(session::checked(people.changes, workshop));
  for (const session::Change& change : people.changes)
    workshop = session::applied(std::move(workshop), change, 7);
  return workshop;
}

report::CsvPeople taken(std::string_view bytes, const model::Workshop& workshop = {},
                        Duplicates duplicates = Duplicates::skip, session::Seq seq = 7) {
  auto people = read_people(bytes, workshop, duplicates, seq);
  REQUIRE(people);
  return std::move(*people);
}

model::Workshop workshop_from(std::string_view bytes) {
  const report::CsvPeople people = taken(bytes, {}, Duplicates::skip, 3);
  for (const auto& row : people.refused)
    FAIL_CHECK("line ", row.line, ": ", text::say(base::Language::english, row.why));
  return after({}, people);
}

model::Person only(const model::Workshop& workshop, std::string_view code) {
  const model::Person* person = model::find_code(workshop, code);
  REQUIRE(person);
  return *person;
}

std::string words(const std::vector<base::Message>& messages) {
  std::string all;
  for (const auto& message : messages) all += text::say(base::Language::english, message) + "\n";
  return all;
}

bool says(const report::CsvPeople& people, std::string_view part) {
  return words(people.assumptions).find(part) != std::string::npos;
}

std::string refusal(const report::CsvPeople& people, std::size_t line) {
  for (const auto& row : people.refused)
    if (row.line == line) return text::say(base::Language::english, row.why);
  return "taken";
}

}  // namespace

TEST_CASE("headings in either language, any order, any capitals") {
  for (const char* csv : {
           "code,role,trust,agreement,influence\nHeron,Archivist,0.6,-0.4,high\n",
           "Invloed;Overeenstemming;Vertrouwen;Functie;Code\nhoog;-0,4;0,6;Archivist;Heron\n",
           "ROL\tCODE\tAgreement\tVERTROUWEN\tinfluence\nArchivist\tHeron\t-0,4\t0.6\tHigh\n",
           " code : ;_role_;Trust:;agreement;invloed\nHeron;Archivist;0.6;\"-0,4\";HOOG\n",
           "code,role,trust,agreement,influence\r\nHeron,Archivist,\"0,6\",\xE2\x88\x92"
           "0.4,h\r\n",
       }) {
    CAPTURE(csv);
    const model::Person heron = only(workshop_from(csv), "Heron");
    CHECK(heron.role == "Archivist");
    CHECK(heron.place == model::Position{0.6, -0.4});
    CHECK(heron.influence == model::Influence::high);
  }
}

TEST_CASE("every column of ours is understood in both languages") {
  const model::Workshop english = workshop_from(
      "code,role,memory aid,name,person or group,trust,agreement,influence,how sure,if unknown,"
      "who lacks trust,wish: trust,wish: agreement,their view: trust,their view: agreement,"
      "my own share\n"
      "Heron,Team,t,N,group,-0.5,?,low,middle,keeps quiet,both,0.5,?,-1,1,I was late\n");
  const model::Workshop dutch = workshop_from(
      "code;functie;geheugensteun;naam;persoon of groep;vertrouwen;overeenstemming;invloed;zeker;"
      "als onbekend;wie mist vertrouwen;wens: vertrouwen;wens: overeenstemming;"
      "hun kijk: vertrouwen;hun kijk: overeenstemming;mijn aandeel\n"
      "Heron;Team;t;N;groep;-0,5;onbekend;laag;midden;houdt zich stil;bij allebei;0,5;?;-1;1;"
      "I was late\n");
  const model::Person heron = only(english, "Heron");
  CHECK(heron == only(dutch, "Heron"));
  CHECK(heron.is_group);
  CHECK(heron.memory_aid == "t");
  CHECK(heron.name == "N");
  CHECK(heron.place == model::Position{-0.5, std::nullopt});
  CHECK(heron.influence == model::Influence::low);
  CHECK(heron.sure == model::Sureness::middle);
  CHECK(heron.stance == model::Stance::keeps_quiet);
  CHECK(heron.trust_missing == model::TrustMissing::both);
  CHECK(heron.wish == model::Position{0.5, std::nullopt});
  CHECK(heron.reverse_view == model::Position{-1, 1});
  CHECK(heron.my_share == "I was late");
}

TEST_CASE("the column group says whether it is one, or is left alone") {
  CHECK(only(workshop_from("code;groep\nHeron;ja\n"), "Heron").is_group);
  CHECK_FALSE(only(workshop_from("code;group\nHeron;no\n"), "Heron").is_group);
  const report::CsvPeople people = taken("code;groep\nHeron;Bondgenoot\n");
  CHECK(people.added == 1);
  CHECK(says(people, "The column \"groep\" is not used"));
}

TEST_CASE("the scale is guessed from all places, and said") {
  struct Case {
    const char* what;
    const char* places;  // rows below "code;trust;agreement"
    model::Position first;
    const char* said;
  };
  const Case cases[] = {
      {"below zero", "A;-0.5;0.25\nB;1;1\n", {-0.5, 0.25}, "numbers from -1 to 1."},
      {"above one", "A;7;2\nB;0;10\n", {0.4, -0.6}, "numbers from 0 to 10."},
      {"above one, decimal comma", "A;7,5;2,5\nB;1;1\n", {0.5, -0.5}, "numbers from 0 to 10."},
      {"between", "A;0.5;1\nB;0;0\n", {0.5, 1}, "lie between 0 and 1"},
      {"words", "A;low;High\nB;middle;laag\n", {-0.6, 0.6}, "-0.6, 0 and 0.6"},
      {"Dutch words", "A;laag;hoog\nB;midden;laag\n", {-0.6, 0.6}, "-0.6, 0 and 0.6"},
      {"words and numbers", "A;high;3\nB;9;laag\n", {0.6, -0.4}, "numbers from 0 to 10."},
      {"unknown", "A;?;4\nB;onbekend;unknown\n", {std::nullopt, -0.2}, "from 0 to 10."},
      {"empty", "A;;4\nB;5;\n", {std::nullopt, -0.2}, "An empty cell"},
      {"three decimals are kept", "A;-0.12345;0.9999\n", {-0.123, 1.0}, "from -1 to 1."},
  };
  for (const Case& one : cases) {
    CAPTURE(one.what);
    const report::CsvPeople people = taken(std::string("code;trust;agreement\n") + one.places);
    CHECK(people.refused.empty());
    CAPTURE(words(people.assumptions));
    CHECK(says(people, one.said));
    const model::Workshop workshop = after({}, people);
    CHECK(only(workshop, "A").place == one.first);
  }
}

TEST_CASE("an empty cell is unknown; two empty cells are nowhere yet") {
  const model::Workshop workshop =
      workshop_from("code;trust;agreement\nA;0.5;\nB;;-0.5\nC;;\nD;?;\n");
  CHECK(only(workshop, "A").place == model::Position{0.5, std::nullopt});
  CHECK(only(workshop, "B").place == model::Position{std::nullopt, -0.5});
  CHECK_FALSE(only(workshop, "C").place);
  CHECK(only(workshop, "D").place == model::Position{});
  CHECK_FALSE(only(workshop_from("code\nA\n"), "A").place);
}

TEST_CASE("what an empty cell means is said when there is one") {
  CHECK(says(taken("code;trust;agreement\nA;0.5;\n"), "An empty cell"));
  CHECK(says(taken("code;trust\nA;0.5\nB\n"), "An empty cell"));
  CHECK_FALSE(says(taken("code;trust;agreement\nA;0.5;?\n"), "An empty cell"));
}

TEST_CASE("how it was read is said") {
  CHECK(says(taken("code;trust\nA;1\n"), "semicolon"));
  CHECK(says(taken("code\ttrust\nA\t1\n"), "tab"));
  CHECK(says(taken("code,trust\nA,1\n"), "comma"));
  CHECK(says(taken("code;rol\nA;caf\xE9\n"), "Windows-1252"));
  CHECK(words(taken("code\nA\n").assumptions).empty());
}

TEST_CASE("columns that are not understood are named and the rest is taken") {
  const report::CsvPeople people = taken("code;shoe size;rol;;Score\nHeron;42;Archivist;;9\n");
  CHECK(people.not_understood == std::vector<std::string>{"shoe size", "Score"});
  CHECK(people.refused.empty());
  CHECK(only(after({}, people), "Heron").role == "Archivist");
}

TEST_CASE("a row that cannot be taken is named with its line and reason; the others are taken") {
  const report::CsvPeople people = taken(
      "code;trust;agreement;influence;role\n"  // line 1
      "A;11;5;;\n"                             // 2
      "B;0.5;x;;\n"                            // 3
      ";5;5;;\n"                               // 4
      "C;5;5;enormous;\n"                      // 5
      "D;5;5;;;extra\n"                        // 6
      "E;5;5;;\"two\nlines\"\n"                // 7 and 8
      "F;-1;5;;\n"                             // 9: makes the scale -1 to 1
      "G;0.5;0.5;;Archivist\n"                 // 10
      "a;0.5;0.5;;\n"                          // 11
      "G ;0.1;0.1;;\n"                         // 12
      "H;1e300;0;;\n"                          // 13
      "I;nan;0;;\n"                            // 14
      "J;1,2,3;0;;\n"                          // 15
      "K;--1;0;;\n"                            // 16
      + std::string(201, 'k') + ";0;0;;\n");   // 17
  CHECK(refusal(people, 2).find("\"11\" is not a place from -1 to 1") != std::string::npos);
  CHECK(refusal(people, 3).find("\"x\" is not a place") != std::string::npos);
  CHECK(refusal(people, 4).find("There is no code") != std::string::npos);
  CHECK(refusal(people, 5).find("\"enormous\" is not understood in the column \"influence\"") !=
        std::string::npos);
  CHECK(refusal(people, 6).find("more cells than headings") != std::string::npos);
  CHECK(refusal(people, 7).find("role") != std::string::npos);
  CHECK(refusal(people, 10) == "taken");
  CHECK(refusal(people, 11) == "taken");
  CHECK(refusal(people, 12).find("stands on line 10 already") != std::string::npos);
  for (const std::size_t line : {13u, 14u, 15u, 16u, 17u}) CHECK(refusal(people, line) != "taken");
  CHECK(people.added == 2);
  const model::Workshop workshop = after({}, people);
  CHECK(workshop.people->size() == 2);
}

TEST_CASE("duplicates by code are skipped, updated or added, as asked") {
  model::Workshop workshop = workshop_from(
      "code;role;trust;agreement;influence\nHeron;Archivist;0.5;-0.5;high\nOak;Registrar;;;\n");
  const char* csv = "code;role;trust;agreement\nheron;Clerk;;0.8\nMoon;;;\nHERON;Third;1;1\n";

  SUBCASE("skip") {
    const report::CsvPeople people = taken(csv, workshop, Duplicates::skip);
    CHECK(people.added == 1);
    CHECK(people.updated == 0);
    CHECK(refusal(people, 2).find("stays as it was") != std::string::npos);
    CHECK(refusal(people, 4).find("stays as it was") != std::string::npos);
    CHECK(only(after(workshop, people), "Heron") == only(workshop, "Heron"));
  }
  SUBCASE("update: an empty cell changes nothing, a second row is refused") {
    const report::CsvPeople people = taken(csv, workshop, Duplicates::update);
    CHECK(people.added == 1);
    CHECK(people.updated == 1);
    CHECK(refusal(people, 4).find("line 2") != std::string::npos);
    const model::Workshop now = after(workshop, people);
    CHECK(now.people->size() == 3);
    const model::Person heron = only(now, "Heron");
    CHECK(heron.code == "Heron");
    CHECK(heron.role == "Clerk");
    CHECK(heron.influence == model::Influence::high);
    CHECK(heron.place == model::Position{0.5, 0.8});
  }
  SUBCASE("update: a question mark makes an axis unknown") {
    const report::CsvPeople people = taken("code;trust\nHeron;?\n", workshop, Duplicates::update);
    CHECK(only(after(workshop, people), "Heron").place == model::Position{std::nullopt, -0.5});
  }
  SUBCASE("add: with a number behind the code") {
    const report::CsvPeople people = taken(csv, workshop, Duplicates::add);
    CHECK(people.added == 3);
    CHECK(people.refused.empty());
    const model::Workshop now = after(workshop, people);
    CHECK(only(now, "heron 2").role == "Clerk");
    CHECK(only(now, "HERON 3").role == "Third");
    CHECK(only(now, "Heron") == only(workshop, "Heron"));
    CHECK(says(people, "added as \"heron 2\""));
  }
}

TEST_CASE("a file that is not a list of people is refused as a whole") {
  const auto refused = [](std::string_view bytes, const model::Workshop& workshop = {}) {
    const auto people = read_people(bytes, workshop, Duplicates::add, 7);
    REQUIRE_FALSE(people);
    return text::say(base::Language::english, people.error());
  };
  CHECK(refused("name;role\nSomebody;Archivist\n").find("no column \"code\"") != std::string::npos);
  CHECK(refused("code;trust\n").find("no people") != std::string::npos);
  CHECK(refused("code;trust;Vertrouwen\nA;1;2\n").find("\"trust\" and \"Vertrouwen\"") !=
        std::string::npos);
  CHECK(refused("%PDF-1.7\n\x01\x02").find("no column") != std::string::npos);

  std::string many = "code\n";
  for (int i = 0; i < 5000; ++i) many += "a" + std::to_string(i) + "\n";
  const auto people = read_people(many, {}, Duplicates::skip, 7);
  REQUIRE(people);
  CHECK(people->added == 5000);
  const model::Workshop one = workshop_from("code\nHeron\n");
  CHECK(refused(many, one).find("5,000") != std::string::npos);
}

TEST_CASE("ids follow from the entry to come") {
  const report::CsvPeople people = taken("code\nA\nB\n\nC\n");
  std::vector<std::string> ids;
  for (const auto& change : people.changes)
    ids.push_back(model::to_text(std::get<session::AddPerson>(change).id));
  CHECK(ids == std::vector<std::string>{"p7", "p7.2", "p7.3"});
}
