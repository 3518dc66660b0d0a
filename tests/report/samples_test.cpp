// The sample sessions: sound, canonical, and the same story in both languages.

#include <doctest/doctest.h>
#include <fstream>
#include <set>
#include <sstream>

#include "session/codec.hpp"
#include "session/file.hpp"
#include "story/telling.hpp"

namespace {

namespace fs = std::filesystem;

fs::path sample(const char* name) {
  return fs::path(KARNEMELK_SOURCE) / "sessions" / name;
}

session::ReadSession read(const char* name) {
  auto result = session::read(sample(name));
  REQUIRE(result);
  return std::move(*result);
}

std::set<model::Group> groups_on_the_map(const model::Workshop& workshop) {
  std::set<model::Group> groups;
  for (const auto& person : *workshop.people)
    if (person->place) groups.insert(model::group_of(*person).group);
  return groups;
}

}  // namespace

TEST_CASE("samples are sound, and byte for byte what the program would write") {
  for (const char* name :
       {"open-data-municipality.json", "open-data-gemeente.json", "first-map.json",
        "eerste-kaart.json", "training-open-data.json", "oefencasus-open-data.json",
        "buttermilk-evening.json", "karnemelkavond.json"}) {
    CAPTURE(name);
    const session::ReadSession sound = read(name);
    CHECK(sound.condition == session::Condition::sound);
    CHECK(sound.canonical);
    CHECK(sound.remarks.empty());
    std::string written = session::header_line(sound.session.header()) + "\n";
    for (const session::Entry& entry : sound.session.entries())
      written += (&entry == &sound.session.entries().front() ? "" : ",") +
                 session::entry_line(entry) + "\n";
    written += "]}\n";
    std::ostringstream text;
    text << std::ifstream(sample(name), std::ios::binary).rdbuf();
    CHECK(text.str() == written);
    CHECK(sound.session.now().kind == model::SessionKind::fictive);
  }
}

TEST_CASE("the Dutch twins tell the same story as the English samples") {
  const std::pair<const char*, const char*> twins[] = {
      {"open-data-municipality.json", "open-data-gemeente.json"},
      {"first-map.json", "eerste-kaart.json"},
      {"training-open-data.json", "oefencasus-open-data.json"},
      {"buttermilk-evening.json", "karnemelkavond.json"}};
  for (const auto& [english, dutch] : twins) {
    CAPTURE(english);
    const model::Workshop a = read(english).session.now();
    const model::Workshop b = read(dutch).session.now();
    CHECK(a.goal != b.goal);
    REQUIRE(a.people->size() == b.people->size());
    for (std::size_t i = 0; i < a.people->size(); ++i) {
      const model::Person& one = *(*a.people)[i];
      const model::Person& other = *(*b.people)[i];
      CAPTURE(one.code);
      CHECK(one.place == other.place);
      CHECK(one.wish == other.wish);
      CHECK(one.stance == other.stance);
      CHECK(one.influence == other.influence);
      CHECK(one.is_group == other.is_group);
      CHECK(one.seen.size() == other.seen.size());
      CHECK(one.trail.size() == other.trail.size());
      CHECK(one.role != "");
      CHECK(one.name == "");
    }
  }
}

TEST_CASE("the open-data case has all that a map can show") {
  const model::Workshop workshop = read("open-data-municipality.json").session.now();
  CHECK(workshop.people->size() == 12);
  CHECK(groups_on_the_map(workshop).size() == model::groups.size());
  CHECK(model::not_on_the_map(workshop).size() == 1);
  REQUIRE(workshop.meetings.size() == 2);
  CHECK(workshop.meetings.back().blind);
  CHECK(workshop.meetings.back().revealed);
  int moved = 0, wishes = 0, seen = 0;
  for (const auto& person : *workshop.people) {
    if (!person->trail.empty() && person->trail.back().place != person->place) ++moved;
    wishes += person->wish.has_value();
    seen += int(person->seen.size());
  }
  CHECK(moved >= 8);
  CHECK(wishes >= 5);
  CHECK(seen >= 12);
}

TEST_CASE("the first map has six people, one in each group") {
  const model::Workshop workshop = read("first-map.json").session.now();
  CHECK(workshop.people->size() == 6);
  CHECK(groups_on_the_map(workshop).size() == 6);
}

TEST_CASE("the training case has what a trainer needs") {
  for (const char* name : {"training-open-data.json", "oefencasus-open-data.json"}) {
    CAPTURE(name);
    const session::Session session = read(name).session;
    CHECK(session.entries().size() >= 40);
    CHECK(session.entries().size() <= 80);
    CHECK(session.now().meetings.size() == 3);
    CHECK(session.margin().chapters->size() == 5);
    CHECK(session.margin().comments->size() == 8);
    REQUIRE(session.margin().questions->size() == 4);
    for (const auto& question : *session.margin().questions) CHECK(question.explanation != "");
    CHECK(story::margin_remarks(session).empty());
    CHECK(story::net(session).moves.size() < story::raw(session).moves.size());
  }
}

TEST_CASE("the evening has a day, four rounds, three groups, notes, a harvest and a map") {
  for (const char* name : {"buttermilk-evening.json", "karnemelkavond.json"}) {
    CAPTURE(name);
    const model::Workshop workshop = read(name).session.now();
    const model::Exercise& exercise = *workshop.exercise;
    CHECK(exercise.subject == "buttermilk");
    REQUIRE(exercise.rounds.size() == 4);
    for (const model::Round& round : exercise.rounds) {
      CAPTURE(round.name);
      CHECK(round.ended.has_value());
      CHECK(round.attempts.size() >= 12);
      CHECK(round.attempts.size() <= 20);
      CHECK(model::counts_per_style(round)[0] == model::StyleCount{});  // all have a name
      CHECK(round.player.at_the_end.has_value());
      CHECK(round.player.said != round.player.tomorrow);
      const auto long_as = round.ended->milliseconds - round.started.milliseconds;
      CHECK(long_as > 4 * 60000);
      CHECK(long_as <= round.minutes * 60000);
      base::Time before = round.started;
      for (const model::Attempt& attempt : round.attempts) {
        CHECK(attempt.at.milliseconds > before.milliseconds);
        before = attempt.at;
      }
    }
    CHECK(model::never_tried(exercise).empty());
    CHECK(exercise.tallies.size() == 3);
    CHECK(exercise.debrief.size() >= 8);
    CHECK(workshop.harvest->size() == 5);
    CHECK(workshop.first_step.has_value());
    CHECK(workshop.people->size() == 6);
    CHECK(model::not_on_the_map(workshop).empty());
    // Every turn of the day began, one after another.
    const auto& agenda = *workshop.agenda;
    std::size_t turns = 0;
    for (const model::AgendaItem& item : agenda) turns += std::size_t(item.turns);
    CHECK(workshop.clock->begun.size() == turns);
    CHECK(workshop.clock->ended.has_value());
  }
}
