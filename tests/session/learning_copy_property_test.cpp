// Of whatever session: a learning copy holds no word of it, and tells what can be learned.

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "session/codec.hpp"
#include "session/file.hpp"
#include "session/learning_copy.hpp"
#include "session/texts.hpp"
#include "support/generators.hpp"

using namespace session;

namespace {

constexpr const char* mark = "zq7x";

// The same session with the mark in every text, by whoever it was typed.
Session marked(const Session& session) {
  Header header = session.header();
  header.id = std::string(mark) + header.id.substr(4);
  Session made(header);
  int number = 0;
  for (Entry entry : session.entries()) {
    edit_texts(entry,
               [&](TextKind, std::string& words) { words = mark + std::to_string(++number); });
    made.append(std::move(entry));
  }
  return made;
}

LearningChoices choices() {
  LearningChoices made;
  made.title = "A copy";
  made.meeting = "Meeting";
  made.other_role = "others";
  for (int i = 0; i < 100; ++i) made.codes.push_back("Word" + std::to_string(i));
  return made;
}

base::Random counting() {
  return [state = std::uint64_t(7)]() mutable {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return state >> 33;
  };
}

Session peopled(int least) {
  Session session(generators::header());
  for (int i = 0; i < least; ++i) {
    const Seq seq = session.next_seq();
    About about;
    about.code = "Somebody " + std::to_string(i);
    about.role = "Role " + std::to_string(i % 2);
    session.append({seq, {1764000000000 + i}, "me", Do{{AddPerson{{seq, 1}, about}}, 0}, {}});
  }
  const int more = *rc::gen::inRange(0, 40);
  for (int i = 0; i < more; ++i) session.append(*generators::next_entry(session));
  return session;
}

}  // namespace

TEST_CASE("no word, id or date of the original is in a learning copy") {
  CHECK(rc::check([] {
    const Session session = marked(peopled(9));
    LearningChoices chosen = choices();
    for (const std::string& role : roles_in(session.now())) chosen.roles[role] = "staff";
    const auto copy = learning_copy(session, chosen, counting());
    RC_PRE(copy.has_value());
    const std::string bytes = canonical_text(copy->session);
    RC_ASSERT(bytes.find(mark) == std::string::npos);
    RC_ASSERT(bytes.find(session.header().id) == std::string::npos);
    for (const Entry& entry : session.entries())
      RC_ASSERT(bytes.find(base::iso_from_day(base::day_of(entry.at))) == std::string::npos);
    RC_ASSERT(!copy->session.header().origin);
    const auto read = read_bytes(bytes, "copy");
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->condition == Condition::sound);
  }));
}

TEST_CASE("the map of a copy is that of the original, to one decimal") {
  CHECK(rc::check([] {
    const Session session = peopled(7);
    const auto copy = learning_copy(session, choices(), counting());
    RC_PRE(copy.has_value());
    const auto places = [](const model::Workshop& workshop) {
      std::vector<std::pair<int, int>> found;
      const auto tenth = [](const model::Axis& axis) {
        return axis ? int(std::round(*axis * 10)) : 99;
      };
      for (const auto& person : *workshop.people)
        if (person->place)
          found.emplace_back(tenth(person->place->trust), tenth(person->place->agreement));
      std::ranges::sort(found);
      return found;
    };
    RC_ASSERT(copy->session.now().people->size() == session.now().people->size());
    RC_ASSERT(places(copy->session.now()) == places(session.now()));
  }));
}
