#pragma once
// Small workshops to ask advice about.

#include <filesystem>
#include <string>

#include "advice/advice.hpp"
#include "text/text.hpp"

namespace people {

inline const catalogue::Catalogue& content() {
  text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
  static const catalogue::Catalogue catalogue =
      *catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  return catalogue;
}

/// Well inside the group, sure, and seen at first hand: nothing to find out but for `unknown`.
inline model::Person person_in(model::Group group, std::uint32_t id = 1) {
  model::Person person;
  person.id = model::PersonId{id};
  person.code = "Heron" + (id == 1 ? "" : std::to_string(id));
  person.sure = model::Sureness::high;
  person.seen = {{model::SeenId{id}, {2026, 11, 2}, model::SeenKind::myself, "Asked a question."}};
  const bool trust = group == model::Group::ally || group == model::Group::opponent ||
                     group == model::Group::unknown;
  const bool agrees = group == model::Group::ally || group == model::Group::bedfellow;
  person.place = model::Position{trust ? 0.5 : -0.5, agrees ? 0.5 : -0.5};
  if (group == model::Group::unknown || group == model::Group::fence_sitter)
    person.place->agreement.reset();
  if (group == model::Group::fence_sitter) person.stance = model::Stance::looking;
  return person;
}

inline model::Workshop workshop_of(const std::vector<model::Person>& persons) {
  model::Workshop workshop;
  for (const model::Person& person : persons) model::add(workshop, person);
  return workshop;
}

inline std::string ids(const std::vector<advice::Suggestion>& some) {
  std::string out;
  for (const advice::Suggestion& one : some) out += (out.empty() ? "" : " ") + one.intervention;
  return out;
}

inline std::string suggested(const model::Workshop& workshop,
                             const std::vector<model::PersonId>& persons) {
  return ids(advice::suggest({workshop, content(), base::Language::english}, persons));
}

inline std::string suggested(const model::Person& person) {
  return suggested(workshop_of({person}), {person.id});
}

}  // namespace people
