#include "report/show.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "report/json_out.hpp"
#include "report/one_line.hpp"
#include "report/planned.hpp"
#include "support/golden.hpp"

using base::Language;
using samples::sample;

TEST_CASE("a session as text reads well in both languages") {
  CHECK(golden::matches("report/show-en.txt", report::show(sample("open-data-municipality.json"),
                                                           samples::content(), Language::english)));
  CHECK(golden::matches("report/show-nl.txt", report::show(sample("open-data-gemeente.json"),
                                                           samples::content(), Language::dutch)));
}

TEST_CASE("a session with nothing in it says so") {
  CHECK(report::show({}, samples::content(), Language::english) ==
        "(no title)\nKind: own colleagues\n\nNobody is in it yet.\n");
}

TEST_CASE("what is so now, as JSON, for both pairs of eyes") {
  const model::Workshop workshop = sample("open-data-municipality.json");
  CHECK(golden::matches("report/now.json", report::workshop_json(workshop)));
  CHECK(golden::matches("report/now-wall.json", report::workshop_json(model::wall_view(workshop))));
}

TEST_CASE("while a blind meeting is not revealed, old places stay out of the text") {
  model::Workshop workshop = sample("open-data-municipality.json");
  workshop.meetings.back().revealed = false;
  const std::string text = report::show(workshop, samples::content(), Language::english);
  CHECK(text.find("wish:") == std::string::npos);
  CHECK(text.find("their view") == std::string::npos);
  CHECK(text.find("not revealed yet") != std::string::npos);
  const std::string json = report::workshop_json(model::wall_view(workshop));
  CHECK(json.find("\"trail\"") == std::string::npos);
}

TEST_CASE("no text can steer the terminal") {
  model::Workshop workshop;
  workshop.goal = "one\x1b[2Jtwo\r\nthree";
  workshop.people.change([](auto& people) {
    model::Person person;
    person.id = {1, 1};
    person.code = "Heron";
    person.my_share =
        "a\x1b]0;x\x07\nb\xC2\x9B"
        "31m";
    person.seen.push_back({{1, 1}, {2026, 11, 23}, model::SeenKind::myself, "c\x08\x08 d"});
    people.emplace_back(person);
  });
  std::string text = report::show(workshop, samples::content(), Language::english);
  CHECK(text.find("Goal: one [2Jtwo three\n") != std::string::npos);
  CHECK(text.find("    b 31m\n") != std::string::npos);
  std::erase(text, '\n');
  CHECK_FALSE(base::has_control(text));
}

TEST_CASE("a text becomes one line and keeps its letters") {
  CHECK(report::one_line("") == "");
  CHECK(report::one_line("één\n\tlijn 日本\n") == "één lijn 日本");
  CHECK(report::one_line("a\xE2\x80\xA8"
                         "b\x7F") == "a b");
}

TEST_CASE("the day and the exercise as text") {
  CHECK(golden::matches(
      "report/show-evening-nl.txt",
      report::show(sample("karnemelkavond.json"), samples::content(), Language::dutch)));
  CHECK(golden::matches(
      "report/show-evening-en.txt",
      report::show(sample("buttermilk-evening.json"), samples::content(), Language::english)));
}
