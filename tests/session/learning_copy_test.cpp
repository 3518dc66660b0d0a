#include "session/learning_copy.hpp"

#include <doctest/doctest.h>

#include "session/file.hpp"

using namespace session;

namespace {

base::Random counting() {
  return [state = std::uint64_t(1)]() mutable { return state++; };
}

struct Case {
  Session session{Header{1, "0123", {1764000000000}, {}, {}}};
  base::Time at{1764000000000};

  void add(Change change) {
    at.milliseconds += 60000;
    session.append({session.next_seq(), at, "facilitator", Do{{std::move(change)}, 0}, {}});
  }
  model::PersonId person(const std::string& code, const std::string& role) {
    const model::PersonId id{session.next_seq(), 1};
    About about;
    about.code = code;
    about.role = role;
    about.name = "Anna " + code;
    add(AddPerson{id, about});
    add(PlacePerson{id, {0.123, -0.456}});
    return id;
  }
};

Case of(int leaders, int staff) {
  Case made;
  for (int i = 0; i < leaders; ++i) made.person("Leader" + std::to_string(i), "director");
  for (int i = 0; i < staff; ++i) made.person("Staff" + std::to_string(i), "clerk");
  return made;
}

LearningChoices choices() {
  LearningChoices made;
  made.title = "A copy";
  made.meeting = "Meeting";
  made.roles = {{"director", "management"}, {"clerk", "working there"}};
  made.other_role = "in the house";
  for (int i = 0; i < 30; ++i) made.codes.push_back("Word" + std::to_string(i));
  return made;
}

using Roles = std::map<std::string, std::size_t>;

}  // namespace

TEST_CASE("a map of two people gives no copy, and says why") {
  const auto copy = learning_copy(of(1, 1).session, choices(), counting());
  REQUIRE_FALSE(copy);
  CHECK(copy.error().trouble == base::Trouble::failed);
  CHECK(copy.error().what.arguments[1].second == "2");
}

TEST_CASE("a role that fewer than five have is not in the copy") {
  const auto together = [](int leaders, int staff, FewTogether few) {
    LearningChoices chosen = choices();
    chosen.few = few;
    return learning_copy(of(leaders, staff).session, chosen, counting());
  };
  CHECK(together(5, 5, FewTogether::one_role)->roles ==
        Roles{{"management", 5}, {"working there", 5}});
  CHECK(together(2, 5, FewTogether::one_role)->roles == Roles{{"", 2}, {"working there", 5}});
  CHECK(together(2, 4, FewTogether::one_role)->roles == Roles{{"in the house", 6}});
  CHECK(together(2, 5, FewTogether::left_out)->roles == Roles{{"working there", 5}});
  CHECK(together(2, 5, FewTogether::left_out)->left_out == 2);
  CHECK_FALSE(together(2, 4, FewTogether::left_out));
}

TEST_CASE("what was seen is there only where it was rewritten, and not with an old word in it") {
  Case made = of(0, 6);
  const model::PersonId who = made.session.now().people->front()->id;
  made.add(NoteSeen{
      who, model::Seen{{50, 1}, {2025, 11, 24}, model::SeenKind::myself, "Staff1 sighed"}});
  made.add(
      NoteSeen{who, model::Seen{{51, 1}, {2025, 11, 20}, model::SeenKind::myself, "left early"}});
  LearningChoices chosen = choices();
  chosen.seen[{50, 1}] = "Somebody sighed";
  const auto copy = learning_copy(made.session, chosen, counting());
  REQUIRE(copy);
  std::vector<std::string> seen;
  for (const auto& person : *copy->session.now().people)
    for (const model::Seen& one : person->seen) seen.push_back(one.words);
  CHECK(seen == std::vector<std::string>{"Somebody sighed"});
  chosen.seen[{50, 1}] = "Staff1 sighed";
  const auto refused = learning_copy(made.session, chosen, counting());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what.arguments.front().second == "Staff1 sighed");
}

TEST_CASE("days are counted from a day nought, and what was undone or removed is not there") {
  Case made = of(0, 6);
  made.add(RemovePerson{made.person("Gone", "clerk")});
  made.add(
      StartMeeting{{made.session.next_seq(), 1}, "Six weeks later", "why", {2026, 1, 5}, true});
  const auto copy = learning_copy(made.session, choices(), counting());
  REQUIRE(copy);
  const model::Workshop& now = copy->session.now();
  CHECK(now.people->size() == 6);
  CHECK(now.kind == model::SessionKind::fictive);
  REQUIRE(now.meetings.size() == 1);
  CHECK(now.meetings.front().name == "Meeting 2");
  CHECK(now.meetings.front().day == base::days_after(day_nought, 42));
  CHECK(base::day_of(copy->session.entries().front().at) == day_nought);
  CHECK(now.people->front()->trail.front().place == model::Position{0.1, -0.5});
}

TEST_CASE("steps of the catalogue come along without the words that were typed with them") {
  Case made = of(0, 6);
  const model::PersonId who = made.session.now().people->front()->id;
  model::Step step;
  step.id = {40, 1};
  step.intervention = "listen";
  step.persons = {who};
  step.why = "because of what happened";
  made.add(SetStep{step});
  step.id = {41, 1};
  step.intervention = "i12";
  made.add(SetStep{step});
  LearningChoices chosen = choices();
  chosen.interventions = {"listen"};
  const auto copy = learning_copy(made.session, chosen, counting());
  REQUIRE(copy);
  REQUIRE(copy->session.now().steps->size() == 1);
  CHECK(copy->session.now().steps->front().intervention == "listen");
  CHECK(copy->session.now().steps->front().why.empty());
  CHECK(copy->session.now().steps->front().persons.size() == 1);
}
