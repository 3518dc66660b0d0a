// Forgetting somebody, of whatever session: nothing of them is left, and for the rest nothing is
// different.

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "session/file.hpp"
#include "session/forget.hpp"
#include "support/generators.hpp"

using namespace session;

namespace {

constexpr const char* mark = "zq7x";  // in every word of the one who is forgotten

std::vector<model::PersonId> ever_added(const Session& session) {
  std::vector<model::PersonId> people;
  for (const Entry& entry : session.entries())
    if (const auto* made = std::get_if<Do>(&entry.what))
      for (const Change& change : made->changes)
        if (const auto* added = std::get_if<AddPerson>(&change)) people.push_back(added->id);
  return people;
}

People one_of(const Session& session) {
  const auto people = ever_added(session);
  RC_PRE(!people.empty());
  return {*rc::gen::elementOf(people)};
}

// Steps and questions stand in the order in which they were first for somebody else.
model::Workshop in_order(model::Workshop workshop) {
  workshop.steps.change([](auto& steps) { std::ranges::sort(steps, {}, &model::Step::id); });
  workshop.margin.questions.change(
      [](auto& questions) { std::ranges::sort(questions, {}, &model::Question::id); });
  return workshop;
}

// A helper who is called as the one who is forgotten goes with them; here nobody should.
bool helps(const Session& session, const KnownAs& known) {
  bool found = false;
  for (Entry entry : session.entries())
    edit_texts(entry, [&](TextKind kind, std::string& words) {
      found = found || (kind == TextKind::helper && known.is(words));
    });
  return found;
}

std::vector<std::string> words_of(const std::vector<Mention>& mentions) {
  std::vector<std::string> words;
  for (const Mention& mention : mentions) words.push_back(mention.words);
  return words;
}

// The same session with the mark in every word about these people, and here and there elsewhere.
Session marked(const Session& session, const People& people) {
  Session made(session.header());
  int number = 0;
  for (Entry entry : session.entries()) {
    if (auto* what = std::get_if<Do>(&entry.what)) {
      for (Change& change : what->changes) {
        const bool about = is_about(change, people);
        edit_texts(change, [&](TextKind kind, std::string& words) {
          const bool elsewhere = kind != TextKind::code && *rc::gen::inRange(0, 4) == 0;
          if (about) words = mark + std::to_string(++number);
          if (!about && elsewhere) words += std::string(" ") + mark + "1, ";
        });
      }
    }
    made.append(std::move(entry));
  }
  return made;
}

}  // namespace

TEST_CASE("the rest is as it would have been without them, at every moment") {
  CHECK(rc::check([] {
    const Session session = *generators::session_of(40);
    const People people = one_of(session);
    RC_PRE(!helps(session, known_as(session, people)));
    const auto left = words_of(mentions(session, people));
    const Session rest = forgotten(session, people, left, {}, "facilitator").session;
    for (const Entry& entry : session.entries())
      RC_ASSERT(in_order(rest.at(entry.seq)) == in_order(without(session.at(entry.seq), people)));
    model::Workshop now = without(session.now(), people);
    ++now.forgotten;
    RC_ASSERT(in_order(rest.now()) == in_order(std::move(now)));
  }));
}

TEST_CASE("no word of theirs and no id is left in the bytes, and the entries keep their seq") {
  CHECK(rc::check([] {
    const Session plain = *generators::session_of(40);
    const People people = one_of(plain);
    const Session session = marked(plain, people);
    const Session rest = forgotten(session, people, {}, {}, "facilitator").session;
    const std::string bytes = canonical_text(rest);
    RC_ASSERT(bytes.find(mark) == std::string::npos);
    RC_ASSERT(bytes.find("\"" + model::to_text(*people.begin()) + "\"") == std::string::npos);
    RC_ASSERT(rest.entries().size() == session.entries().size() + 1);
    for (std::size_t i = 0; i < session.entries().size(); ++i)
      RC_ASSERT(rest.entries()[i].seq == session.entries()[i].seq);
    const auto read = read_bytes(bytes, "rest");
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->condition == Condition::sound);
    RC_ASSERT(canonical_text(read->session) == bytes);
    RC_ASSERT(mentions(rest, people).empty());
  }));
}
