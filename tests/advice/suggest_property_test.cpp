#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <set>

#include "advice/advice.hpp"
#include "advice/choice.hpp"
#include "support/generators.hpp"
#include "text/text.hpp"

// What holds for every workshop, each person in it and the whole map, in both languages.

namespace {

using advice::Question;
using advice::Suggestion;
using base::Language;

const catalogue::Catalogue& content() {
  static const catalogue::Catalogue catalogue =
      *catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  return catalogue;
}

std::vector<std::vector<model::PersonId>> everyone_asked(const model::Workshop& workshop) {
  std::vector<std::vector<model::PersonId>> asked = {{}};
  for (const auto& person : *workshop.people) asked.push_back({person->id});
  if (workshop.people->size() > 1)
    asked.push_back({workshop.people->front()->id, workshop.people->back()->id});
  return asked;
}

template <class Check>
void for_all(Check check) {
  text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
  const bool held = rc::check([&] {
    const model::Workshop workshop = *generators::workshop();
    for (const Language language : {Language::english, Language::dutch})
      for (const auto& persons : everyone_asked(workshop))
        check(Question{workshop, content(), language}, persons);
  });
  CHECK(held);
}

bool is_planned(const model::Workshop& workshop, const std::string& id,
                const std::vector<model::PersonId>& persons) {
  return std::ranges::any_of(*workshop.steps, [&](const model::Step& step) {
    if (step.intervention != id || step.state != model::StepState::planned) return false;
    if (persons.empty()) return step.persons.empty();
    return std::ranges::any_of(persons, [&](model::PersonId person) {
      return std::ranges::find(step.persons, person) != step.persons.end();
    });
  });
}

void check_words(const Suggestion& one) {
  RC_ASSERT(!one.why.empty());
  RC_ASSERT(!one.name.empty());
  if (one.own) return;
  RC_ASSERT(!one.when_not.empty());
  RC_ASSERT(!one.opening.empty());
  RC_ASSERT(!one.source.empty());
  RC_ASSERT(one.steps.size() >= 3);
}

}  // namespace

TEST_CASE("at most three, never twice the same, and the same again for the same question") {
  for_all([](const Question& question, const std::vector<model::PersonId>& persons) {
    const std::vector<Suggestion> some = advice::suggest(question, persons);
    RC_ASSERT(some.size() <= 3);
    std::set<std::string> ids;
    for (const Suggestion& one : some) ids.insert(one.intervention);
    RC_ASSERT(ids.size() == some.size());
    RC_ASSERT(some == advice::suggest(question, persons));
  });
}

TEST_CASE("never what is planned already, and never deliberately nothing") {
  for_all([](const Question& question, const std::vector<model::PersonId>& persons) {
    for (const Suggestion& one : advice::suggest(question, persons)) {
      RC_ASSERT(!is_planned(question.workshop, one.intervention, persons));
      RC_ASSERT(one.intervention != model::nothing_on_purpose);
    }
  });
}

TEST_CASE("one pulls and one is under half an hour, when there are any") {
  for_all([](const Question& question, const std::vector<model::PersonId>& persons) {
    const auto there = advice::choices(question, advice::facts_of(question, persons));
    const auto some = advice::suggest(question, persons);
    RC_ASSERT(some.size() == std::min<std::size_t>(there.size(), 3));
    const auto pulls = [](const auto& one) { return one.energy == catalogue::Energy::pull; };
    const auto brief = [](const auto& one) { return one.minutes > 0 && one.minutes < 30; };
    const auto of = &advice::Choice::intervention;
    RC_ASSERT(std::ranges::any_of(some, pulls) == std::ranges::any_of(there, pulls, of));
    RC_ASSERT(std::ranges::any_of(some, brief) == std::ranges::any_of(there, brief, of));
  });
}

// "{name}" is left out: people type it in these workshops.
TEST_CASE("no placeholder of a sentence stays open") {
  for_all([](const Question& question, const std::vector<model::PersonId>& persons) {
    for (const Suggestion& one : advice::suggest(question, persons))
      for (const char* placeholder :
           {"{code}", "{day}", "{words}", "{sign}", "{all}", "{fitting}", "{codes}", "{count}"})
        RC_ASSERT(one.why.find(placeholder) == std::string::npos);
  });
}

TEST_CASE("every text is there") {
  for_all([](const Question& question, const std::vector<model::PersonId>& persons) {
    for (const Suggestion& one : advice::suggest(question, persons)) check_words(one);
    for (const Suggestion& one : advice::all_for(question, persons)) check_words(one);
    check_words(advice::deliberately_nothing(question, persons));
  });
}

TEST_CASE("all there is can be chosen by hand, what fits first") {
  for_all([](const Question& question, const std::vector<model::PersonId>& persons) {
    const std::vector<Suggestion> all = advice::all_for(question, persons);
    RC_ASSERT(all.size() ==
              content().interventions.size() + question.workshop.own_interventions->size());
    for (const Suggestion& one : persons.empty() ? all : advice::suggest(question, persons))
      RC_ASSERT(advice::described(question, one.intervention, persons) == one);
    RC_ASSERT(!advice::described(question, "no-such-thing", persons));
  });
}
