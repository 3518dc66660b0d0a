#include "random_workshop.hpp"

#include <rapidcheck.h>

#include "base/utf8.hpp"

namespace random_workshop {
namespace {

using model::Axis;
using model::Person;
using model::Position;

int up_to(int most) {
  return *rc::gen::inRange(0, most + 1);
}
bool perhaps() {
  return up_to(1) == 1;
}

Axis axis() {
  if (up_to(4) == 0) return std::nullopt;
  return up_to(2000) / 1000.0 - 1;
}

std::optional<Position> place() {
  if (up_to(4) == 0) return std::nullopt;
  return model::rounded(Position{axis(), axis()});
}

std::string secret() {
  std::string words;
  for (int i = up_to(30); i >= 0; --i) words += private_letter;
  return words;
}

void fill_choices(Person& person) {
  person.is_group = perhaps();
  person.influence = static_cast<model::Influence>(up_to(2));
  person.sure = static_cast<model::Sureness>(up_to(3));
  person.stance = static_cast<model::Stance>(up_to(2));
  person.trust_missing = static_cast<model::TrustMissing>(up_to(3));
  person.place = place();
  person.wish = place();
  person.reverse_view = place();
}

Person secretive_person(std::uint32_t number, bool fictive) {
  const auto public_in_a_case = [fictive](const char* words) {
    return fictive ? std::string(words) : secret();
  };
  Person person;
  person.id = {number, 1};
  person.code = "Code " + std::to_string(number);
  fill_choices(person);
  person.role = public_in_a_case("A role");
  person.name = secret();
  person.memory_aid = secret();
  person.my_share = secret();
  for (int i = up_to(2); i > 0; --i)
    person.seen.push_back({{number, static_cast<std::uint32_t>(i)},
                           {2026, 11, 23},
                           static_cast<model::SeenKind>(up_to(2)),
                           public_in_a_case("I saw it")});
  person.trail.push_back({{900, 1}, place(), model::Stance::not_asked});
  return person;
}

/// What people and programs put into cells.
std::string cell_text() {
  static const std::vector<std::string> pieces = {
      "a",  "B",  "é",  "ß",  " ",  ";", ",", "\"", "'",    "=",      "+",     "-",  "@",
      "1",  "0.", "\\", "#",  "{",  "|", "?", "ja", "low",  "hoog",   "<b>",   "\t", "\n",
      "\r", "日", "𝄞",  "%s", "/*", "*", "_", ":",  "\"\"", "=1+1\"", "sep=;", "e3", "−",
  };
  std::string text;
  for (int i = up_to(6); i > 0; --i)
    text += pieces[std::size_t(up_to(static_cast<int>(pieces.size()) - 1))];
  return text;
}

/// On one line, as the session file wants names.
std::string name_text() {
  std::string text = cell_text();
  std::erase_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
  return text;
}

}  // namespace

model::Workshop with_marked_secrets() {
  const bool fictive = perhaps();
  model::Workshop workshop;
  workshop.kind = fictive ? model::SessionKind::fictive : model::SessionKind::own;
  workshop.title = fictive ? "A case" : secret();
  workshop.goal = fictive ? "A goal" : secret();
  workshop.map_released = perhaps();
  workshop.labels.set = static_cast<model::LabelSet>(up_to(3));
  workshop.meetings = {
      {{900, 1}, "First", fictive ? "To begin" : secret(), {2026, 9, 1}, false, false},
      {{901, 1}, "Second", fictive ? "Again" : secret(), {2026, 11, 1}, perhaps(), perhaps()}};
  const int size = up_to(25);
  workshop.people.change([&](auto& people) {
    for (int i = 1; i <= size; ++i)
      people.emplace_back(secretive_person(static_cast<std::uint32_t>(i), fictive));
  });
  return workshop;
}

model::Workshop for_a_table() {
  model::Workshop workshop;
  const int size = 1 + up_to(12);
  workshop.people.change([&](auto& people) {
    for (int i = 1; i <= size; ++i) {
      Person person;
      person.id = {1, static_cast<std::uint32_t>(i)};
      fill_choices(person);
      person.code = name_text() + std::to_string(i) + name_text();
      person.code = std::string(base::trimmed(person.code)) + "/" + std::to_string(i);
      person.role = name_text();
      person.memory_aid = name_text();
      person.name = name_text();
      person.my_share = cell_text();
      people.emplace_back(person);
    }
  });
  return workshop;
}

}  // namespace random_workshop
