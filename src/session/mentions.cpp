#include "session/mentions.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/utf8.hpp"

namespace session {
namespace {

constexpr std::size_t found_anywhere = 4;  // letters
constexpr std::size_t least_of_a_name = 3;

// Letters beyond ASCII count as letters: their bytes are never a border.
bool is_letter(char byte) {
  const auto c = static_cast<unsigned char>(byte);
  return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool begins_large(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  return first >= 0x80 || (first >= 'A' && first <= 'Z');
}

// Everybody a change is about, when it is about one person.
struct Whom {
  using Person = std::optional<model::PersonId>;
  Person operator()(const AddPerson& change) const { return change.id; }
  Person operator()(const SetPerson& change) const { return change.id; }
  Person operator()(const RemovePerson& change) const { return change.id; }
  Person operator()(const PlacePerson& change) const { return change.id; }
  Person operator()(const TakeOffMap& change) const { return change.id; }
  Person operator()(const SetWish& change) const { return change.id; }
  Person operator()(const SetReverseView& change) const { return change.id; }
  Person operator()(const NoteSeen& change) const { return change.person; }
  Person operator()(const RemoveSeen& change) const { return change.person; }
  Person operator()(const SetQuestion& change) const { return change.question->person; }
  Person operator()(const SetStep& change) const {
    const auto& persons = change.step->persons;
    return persons.size() == 1 ? Person(persons.front()) : std::nullopt;
  }
  Person operator()(const auto&) const { return std::nullopt; }
};

const About* about_in(const Change& change) {
  if (const auto* added = std::get_if<AddPerson>(&change)) return &*added->about;
  if (const auto* set = std::get_if<SetPerson>(&change)) return &*set->about;
  return nullptr;
}

template <class Visit>
void each_change(const Session& session, Visit visit) {
  for (const Entry& entry : session.entries())
    if (const auto* made = std::get_if<Do>(&entry.what))
      for (const Change& change : made->changes) visit(change);
}

}  // namespace

bool is_about(const Change& change, const People& people) {
  const auto whom = std::visit(Whom{}, change);
  return whom && people.contains(*whom);
}

People people_called(const Session& session, std::string_view code) {
  People people;
  if (const model::Person* holder = model::find_code(session.now(), code))
    people.insert(holder->id);
  const std::string wanted = base::folded(code);
  each_change(session, [&](const Change& change) {
    const About* about = about_in(change);
    if (!about || !about->code || base::folded(*about->code) != wanted) return;
    const auto whom = *std::visit(Whom{}, change);
    if (!model::find(session.now(), whom)) people.insert(whom);
  });
  return people;
}

void KnownAs::add(std::string_view words) {
  std::string folded = base::folded(words);
  if (!folded.empty()) words_.insert(std::move(folded));
}

void KnownAs::add_name(std::string_view name) {
  add(name);
  while (!name.empty()) {
    const std::size_t space = std::min(name.find(' '), name.size());
    const std::string_view part = name.substr(0, space);
    if (base::code_points(part) >= least_of_a_name && begins_large(part)) add(part);
    name.remove_prefix(std::min(space + 1, name.size()));
  }
}

bool KnownAs::in(std::string_view text) const {
  const std::string folded = base::folded(text);
  return std::ranges::any_of(words_, [&](const std::string& word) {
    const bool anywhere = base::code_points(word) >= found_anywhere;
    for (std::size_t at = folded.find(word); at != folded.npos; at = folded.find(word, at + 1))
      if (anywhere || at == 0 || !is_letter(folded[at - 1])) return true;
    return false;
  });
}

bool KnownAs::is(std::string_view text) const {
  return words_.contains(base::folded(text));
}

KnownAs known_as(const Session& session, const People& people) {
  KnownAs known;
  each_change(session, [&](const Change& change) {
    const About* about = about_in(change);
    if (!about || !is_about(change, people)) return;
    for (const auto& words : {about->code, about->role, about->memory_aid})
      if (words) known.add(*words);
    if (about->name) known.add_name(*about->name);
  });
  return known;
}

std::vector<Mention> mentions(const Session& session, const People& people) {
  const KnownAs known = known_as(session, people);
  std::vector<Mention> found;
  std::unordered_set<std::string> looked_at;
  const EditText look = [&](TextKind kind, std::string& words) {
    if (words.empty() || kind == TextKind::code || !looked_at.insert(words).second) return;
    if (kind == TextKind::helper && known.is(words)) return;
    if (known.in(words)) found.push_back({kind, words});
  };
  for (const Entry& entry : session.entries()) {
    std::string by = entry.by;
    look(TextKind::recorder, by);
  }
  each_change(session, [&](const Change& change) {
    if (is_about(change, people)) return;
    Change copy = change;
    edit_texts(copy, look);
  });
  return found;
}

}  // namespace session
