// What happened, in words.

#include <doctest/doctest.h>

#include "sample.hpp"
#include "story/telling.hpp"
#include "text/text.hpp"

using namespace session;
using story_sample::Log;

namespace {

constexpr auto english = base::Language::english;
constexpr auto dutch = base::Language::dutch;

std::vector<std::string> told(const Log& log, base::Language language = english,
                              model::Eyes eyes = model::Eyes::facilitator,
                              story::View view = story::View::net) {
  text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
  return story::told_all(log.session, view, {language, eyes, nullptr}).words;
}

model::PersonId heron_among_bedfellows(Log& log) {
  const auto heron = log.add("Heron");
  log.record({PlacePerson{heron, {-0.5, 0.5}}});
  return heron;
}

}  // namespace

TEST_CASE("somebody moves from one group to another") {
  Log log;
  const auto heron = heron_among_bedfellows(log);
  log.record({SetGoal{"Open data"}});
  log.record({PlacePerson{heron, {0.5, 0.5}}});
  CHECK(told(log).back() == "Heron moved from bedfellow to ally.");
  CHECK(told(log).front() == "Heron was put on the map: bedfellow.");
  CHECK(told(log, dutch).back() == "Heron ging van meeloper naar bondgenoot.");
}

TEST_CASE("within a group it is said what became different") {
  Log log;
  const auto heron = heron_among_bedfellows(log);
  log.record({SetGoal{"Open data"}});
  log.record({PlacePerson{heron, {-0.2, 0.9}}});
  CHECK(told(log).back() == "Heron is still bedfellow: more trust, agrees more.");
  log.record({SetGoal{"Open more"}});
  log.record({PlacePerson{heron, {-0.21, 0.9}}});
  CHECK(told(log).back() == "Heron was moved a little.");
}

TEST_CASE("to and from the unknown, and off the map") {
  Log log;
  const auto heron = heron_among_bedfellows(log);
  const auto step = [&](Change change) {
    log.record({SetGoal{std::to_string(log.session.next_seq())}});
    log.record({std::move(change)});
    return told(log).back();
  };
  CHECK(step(PlacePerson{heron, {0.5, std::nullopt}}) ==
        "Heron was bedfellow; now agreement is not known yet.");
  CHECK(step(PlacePerson{heron, {0.5, -0.5}}) == "Heron is not unknown any more: opponent.");
  CHECK(step(PlacePerson{heron, {0.05, -0.5}}) ==
        "Heron is still opponent: less trust. It is too close to call.");
  CHECK(step(TakeOffMap{heron}) == "Heron was taken off the map.");
  CHECK(step(RemovePerson{heron}) == "Heron was removed.");
}

TEST_CASE("many people at once are one sentence") {
  Log log;
  std::vector<Change> all;
  for (std::uint32_t i = 1; i <= 7; ++i) {
    About about;
    about.code = "P" + std::to_string(i);
    all.push_back(AddPerson{{1, i}, about});
  }
  log.record(all);
  CHECK(told(log).back() == "7 new people: P1, P2, P3, P4 and 3 more.");
}

TEST_CASE("a step of the plan, from made to done") {
  Log log;
  const auto heron = heron_among_bedfellows(log);
  model::Step step;
  step.id = {3, 1};
  step.what = "Have coffee";
  step.persons = {heron};
  log.record({SetStep{step}});
  CHECK(told(log).back() == "In the plan: Have coffee, for Heron.");
  step.state = model::StepState::done;
  step.helped = model::Helped::partly;
  step.outcome = "We laughed.";
  log.record({SetStep{step}}, story::fold_within);
  CHECK(told(log).back() == "Done: Have coffee. It helped a little. We laughed.");
}

TEST_CASE("own colleagues on the wall: codes and moves, and nothing else") {
  Log log;
  log.record({SetWorkshop{"Secret", model::SessionKind::own}});
  const auto heron = heron_among_bedfellows(log);
  log.record({NoteSeen{
      heron, model::Seen{{4, 1}, {2026, 1, 1}, model::SeenKind::myself, "Said no.", ""}}});
  const auto words = told(log, english, model::Eyes::wall);
  CHECK(words == std::vector<std::string>{"", "Heron was put on the map: bedfellow.", ""});
}

TEST_CASE("the raw log says what was taken back") {
  Log log;
  heron_among_bedfellows(log);
  log.undo();
  const auto words = told(log, english, model::Eyes::facilitator, story::View::raw);
  CHECK(words.back() == "Taken back: Heron was put on the map: bedfellow.");
}
