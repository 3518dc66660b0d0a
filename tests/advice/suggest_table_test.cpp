#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <set>

#include "people.hpp"
#include "support/golden.hpp"

// What is suggested for every group, cause and layer, one line each, and rule by rule.

namespace {

using people::content;
using people::person_in;
using people::suggested;
using people::workshop_of;

constexpr std::array group_words = {"ally",      "opponent",     "bedfellow",
                                    "adversary", "fence_sitter", "unknown"};
constexpr std::array cause_words = {"-", "trust", "agreement", "both", "unknown"};
constexpr std::array layer_words = {"-", "content", "procedure", "relation", "feeling", "ethics"};

template <class Ask>
std::string table(Ask ask) {
  std::string out;
  for (std::size_t cause = 0; cause < cause_words.size(); ++cause)
    for (std::size_t layer = 0; layer < layer_words.size(); ++layer)
      out += std::string(cause_words[cause]) + " " + layer_words[layer] + ": " +
             ask(model::Cause(cause), model::Layer(layer)) + "\n";
  return out;
}

model::Step step_of(const char* intervention, model::StepState state, model::Helped helped) {
  model::Step step;
  step.id = model::StepId{50};
  step.intervention = intervention;
  step.persons = {model::PersonId{1}};
  step.state = state;
  step.helped = helped;
  return step;
}

std::string with_step(const model::Step& step, model::Group group = model::Group::opponent) {
  model::Workshop workshop = workshop_of({person_in(group)});
  workshop.steps.change([&](auto& steps) { steps.push_back(step); });
  return suggested(workshop, {model::PersonId{1}});
}

bool has(const std::string& ids, const std::string& id) {
  return (" " + ids + " ").find(" " + id + " ") != std::string::npos;
}

bool leads(const std::string& ids, const std::string& id) {
  return (ids + " ").starts_with(id + " ");
}

}  // namespace

TEST_CASE("every group, cause and layer") {
  std::string out;
  for (const model::Group group : model::groups) {
    out += std::string("# ") + group_words[std::size_t(group)] + "\n";
    out += table([&](model::Cause cause, model::Layer layer) {
      model::Person person = person_in(group);
      person.cause = cause;
      person.layer = layer;
      return suggested(person);
    });
  }
  out += "# the whole map, one of each group\n";
  out += table([&](model::Cause cause, model::Layer layer) {
    std::vector<model::Person> all;
    for (const model::Group group : model::groups) {
      all.push_back(person_in(group, std::uint32_t(group) + 1));
      all.back().cause = cause;
      all.back().layer = layer;
    }
    return suggested(workshop_of(all), {});
  });
  CHECK(golden::matches("advice/suggest.txt", out));
}

TEST_CASE("always three for one person, one of them pulls and one is under half an hour") {
  for (const model::Group group : model::groups)
    table([&](model::Cause cause, model::Layer layer) {
      model::Person person = person_in(group);
      person.cause = cause;
      person.layer = layer;
      const model::Workshop workshop = workshop_of({person});
      const auto some = advice::suggest({workshop, content(), base::Language::dutch}, {person.id});
      CHECK(some.size() == 3);
      CHECK(std::ranges::any_of(
          some, [](const auto& one) { return one.energy == catalogue::Energy::pull; }));
      CHECK(std::ranges::any_of(
          some, [](const auto& one) { return one.minutes > 0 && one.minutes < 30; }));
      for (const auto& one : some)
        CHECK(catalogue::find_intervention(content(), one.intervention)->reach ==
              catalogue::Reach::one);
      return std::string();
    });
}

// Without what the intervention is good for: that is the same for everybody.
std::string about_them(const advice::Suggestion& one) {
  const auto* known = catalogue::find_intervention(content(), one.intervention);
  std::string words = one.why;
  if (known && words.ends_with(known->purpose.english))
    words.resize(words.size() - known->purpose.english.size());
  return words;
}

TEST_CASE("every reason for one person rests on something else that was noted") {
  for (const model::Group group : model::groups)
    for (const model::Cause cause :
         {model::Cause::not_said, model::Cause::trust, model::Cause::agreement, model::Cause::both})
      for (const bool placed : {true, false}) {
        model::Person person = person_in(group);
        person.cause = cause;
        if (!placed) person.place.reset();
        const model::Workshop workshop = workshop_of({person});
        std::set<std::string> said;
        const auto three =
            advice::suggest({workshop, content(), base::Language::english}, {person.id});
        for (const auto& one : three) {
          const bool named = about_them(one).find("Heron") != std::string::npos;
          const bool seen =
              about_them(one).find(person.seen.front().words.substr(0, 10)) != std::string::npos;
          CHECK_MESSAGE((named || seen), one.why);
          said.insert(about_them(one).substr(0, about_them(one).find(". ")));
        }
        CHECK(said.size() == three.size());
      }
}

TEST_CASE("two allies of whom different things were seen get different reasons") {
  model::Person first = person_in(model::Group::ally, 1), second = person_in(model::Group::ally, 2);
  second.seen.front().words = "Offered to check the figures.";
  second.reverse_view = second.place;
  const model::Workshop workshop = workshop_of({first, second});
  const advice::Question question{workshop, content(), base::Language::english};
  const auto of_first = advice::suggest(question, {first.id});
  const auto of_second = advice::suggest(question, {second.id});
  REQUIRE(of_first.size() == of_second.size());
  for (std::size_t i = 0; i < of_first.size(); ++i) {
    CHECK(of_first[i].intervention == of_second[i].intervention);
    std::string same_but_for_the_code = of_first[i].why;
    for (std::size_t at = 0; (at = same_but_for_the_code.find("Heron", at)) != std::string::npos;)
      same_but_for_the_code.insert(at += 5, "2");
    CHECK(of_second[i].why != same_but_for_the_code);
  }
}

TEST_CASE("for the whole map it is said whom it is about, and who had better be asked apart") {
  std::vector<model::Person> all;
  for (const model::Group group : model::groups)
    all.push_back(person_in(group, std::uint32_t(group) + 1));
  all[1].cause = model::Cause::agreement;
  all[4].cause = model::Cause::agreement;
  const model::Workshop workshop = workshop_of(all);
  const auto three = advice::suggest({workshop, content(), base::Language::english}, {});
  REQUIRE(three.size() == 3);
  std::set<std::string> first_words;
  bool apart = false, agreement = false;
  for (const auto& one : three) {
    first_words.insert(one.why.substr(0, one.why.find(". ")));
    apart |= one.why.find("Better speak with Heron") != std::string::npos;
    agreement |= one.why.find("With Heron2 and Heron5 it is agreement") != std::string::npos;
  }
  CHECK(first_words.size() == 3);
  CHECK(apart);
  CHECK(agreement);
}

TEST_CASE("not sure, too close to call or only hearsay: find out and ask first") {
  model::Person unsure = person_in(model::Group::opponent);
  unsure.sure = model::Sureness::low;
  model::Person close = person_in(model::Group::fence_sitter);
  close.place->trust = -0.05;
  model::Person hearsay = person_in(model::Group::adversary);
  hearsay.seen.front().kind = model::SeenKind::from_others;
  CHECK(suggested(unsure).starts_with("evidence-check share-your-reading "));
  CHECK(suggested(close).starts_with("evidence-check where-do-you-stand "));
  CHECK(suggested(hearsay).starts_with("evidence-check one-to-one "));
  CHECK(leads(suggested(person_in(model::Group::unknown)), "one-to-one"));
}

TEST_CASE("what was noted leads") {
  model::Person person = person_in(model::Group::bedfellow);
  person.trust_missing = model::TrustMissing::mine;
  CHECK(leads(suggested(person), "own-share"));
  person.right = model::Right::partly;
  CHECK(leads(suggested(person), "change-the-plan"));
  person.right = model::Right::no;
  CHECK(!has(suggested(person), "change-the-plan"));
  person.trust_missing = model::TrustMissing::theirs;
  person.seen.front().sign = "pocket-veto";
  CHECK(leads(suggested(person), "table-pocket-veto"));
}

TEST_CASE("with a bedfellow nothing about agreement leads, whatever was noted") {
  for (const model::Cause cause :
       {model::Cause::not_said, model::Cause::trust, model::Cause::agreement, model::Cause::both}) {
    model::Person person = person_in(model::Group::bedfellow);
    person.cause = cause;
    const std::string ids = suggested(person);
    const auto* first = catalogue::find_intervention(content(), ids.substr(0, ids.find(' ')));
    REQUIRE(first);
    CHECK_MESSAGE(first->cause != catalogue::Cause::agreement, ids);
  }
}

TEST_CASE("never what is planned or was done, unless it helped; what was let go comes last") {
  using model::Helped;
  using model::StepState;
  const char* id = "position-exchange";
  CHECK(has(suggested(person_in(model::Group::opponent)), id));
  CHECK(!has(with_step(step_of(id, StepState::planned, Helped::not_said)), id));
  CHECK(!has(with_step(step_of(id, StepState::done, Helped::no)), id));
  CHECK(!has(with_step(step_of(id, StepState::done, Helped::not_said)), id));
  CHECK(has(with_step(step_of(id, StepState::done, Helped::yes)), id));
  CHECK(has(with_step(step_of(id, StepState::done, Helped::partly)), id));
  CHECK(!has(with_step(step_of(id, StepState::dropped, Helped::not_said)), id));
}

TEST_CASE("where something did not help, two colleagues may think along") {
  using model::Helped;
  model::Workshop workshop = workshop_of({person_in(model::Group::opponent)});
  workshop.steps.change([&](auto& steps) {
    steps.push_back(step_of("one-to-one", model::StepState::done, Helped::no));
  });
  const auto all =
      advice::all_for({workshop, content(), base::Language::english}, {model::PersonId{1}});
  const auto found = std::ranges::find(all, "troika", &advice::Suggestion::intervention);
  CHECK(found - all.begin() < 5);
  CHECK(found->why.find("did not help") != std::string::npos);
}

TEST_CASE("collective ones are for several, and for one who stands for a group") {
  model::Person group = person_in(model::Group::opponent);
  group.is_group = true;
  const model::Workshop workshop = workshop_of({group});
  bool several = false;
  for (const auto& one :
       advice::all_for({workshop, content(), base::Language::english}, {group.id}))
    if (one.intervention == "small-pilot") several = true;
  CHECK(several);
  const std::string two = suggested(
      workshop_of({person_in(model::Group::opponent, 1), person_in(model::Group::fence_sitter, 2)}),
      {model::PersonId{1}, model::PersonId{2}});
  CHECK(leads(two, "info-session"));
}

TEST_CASE("one of our own leads where it fits") {
  model::Workshop workshop = workshop_of({person_in(model::Group::opponent)});
  model::OwnIntervention own;
  own.id = model::OwnInterventionId{9};
  own.name = "One street on paper";
  own.groups = {model::Group::opponent};
  own.how = "Print it.\nLay it on the table.";
  workshop.own_interventions.change([&](auto& all) { all.push_back(own); });
  const auto some =
      advice::suggest({workshop, content(), base::Language::english}, {model::PersonId{1}});
  REQUIRE(!some.empty());
  CHECK(some.front().intervention == "i9");
  CHECK(some.front().own);
  CHECK(some.front().steps.size() == 2);
  own.groups = {model::Group::bedfellow};
  workshop.own_interventions.change([&](auto& all) { all = {own}; });
  CHECK(!has(suggested(workshop, {model::PersonId{1}}), "i9"));
}

TEST_CASE("the sentence to begin with is that of the sign that was seen") {
  model::Person person = person_in(model::Group::opponent);
  person.seen.front().sign = "silence";
  const model::Workshop workshop = workshop_of({person});
  const auto one = advice::described({workshop, content(), base::Language::dutch},
                                     "name-resistance", {person.id});
  REQUIRE(one);
  CHECK(one->opening == catalogue::find_sign(content(), "silence")->say.dutch);
  CHECK(one->why.find("Asked a question") != std::string::npos);
}

TEST_CASE(
    "with an adversary the talk ends without a question, with a bedfellow it is about conduct") {
  const auto& adversary = catalogue::script_for(content(), catalogue::Group::adversary);
  CHECK(adversary.steps.back().say.english.find('?') == std::string::npos);
  CHECK(adversary.steps.back().say.dutch.find('?') == std::string::npos);
  const auto* letting_go = catalogue::find_intervention(content(), "letting-go");
  REQUIRE(letting_go);
  CHECK(letting_go->steps.back().english.starts_with("Ask for nothing"));
  CHECK(letting_go->opening.english.find('?') == std::string::npos);
  const auto* terms = catalogue::find_intervention(content(), "working-terms");
  REQUIRE(terms);
  CHECK(terms->cause == catalogue::Cause::trust);
  CHECK(std::ranges::find(terms->layers, catalogue::Layer::content) == terms->layers.end());
}
