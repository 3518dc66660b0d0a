// What words typed into a field of the exercise mean.

#include <algorithm>

#include "base/utf8.hpp"
#include "gui/agenda.hpp"
#include "gui/exercise.hpp"

namespace gui {
namespace {

constexpr int most_counted = 999;

struct FieldName {
  std::string what, id;
};

FieldName taken_apart(const std::string& field) {
  const std::size_t colon = field.find(':');
  if (colon == std::string::npos) return {field, {}};
  return {field.substr(0, colon), field.substr(colon + 1)};
}

std::optional<session::Change> round_field(const Shown& shown, const FieldName& name,
                                           const std::string& words) {
  const auto id = model::id_from<model::RoundId>(name.id);
  const auto* round = id ? model::find_round(*shown.session->now().exercise, *id) : nullptr;
  if (!round) return {};
  if (name.what == "round.name") {
    const model::Round* taken = round_called(shown, words);
    if (words.empty() || (taken && taken->id != *id)) return {};
    return session::NameRound{*id, words, round->persuader};
  }
  if (name.what == "round.persuader") return session::NameRound{*id, round->name, words};
  model::PlayerLine line = round->player;
  if (name.what == "player.said")
    line.said = words;
  else if (name.what == "player.tomorrow")
    line.tomorrow = words;
  else
    return {};
  return session::SetPlayerLine{*id, std::move(line)};
}

// "tally.s2" and "tally.q2": statements and questions of the second style.
std::optional<session::Change> tally_field(const Shown& shown, const FieldName& name,
                                           const std::string& words) {
  const auto id = model::id_from<model::TallyId>(name.id);
  const auto& tallies = shown.session->now().exercise->tallies;
  const auto known =
      std::ranges::find_if(tallies, [&](const model::Tally& one) { return id && one.id == *id; });
  if (known == tallies.end()) return {};
  model::Tally tally = *known;
  if (name.what == "tally.name") {
    if (words.empty()) return {};
    tally.name = words;
    return session::SetTally{std::move(tally)};
  }
  const std::size_t style = name.what.size() == 8 ? std::size_t(name.what[7] - '1') : 5;
  if (style >= tally.statements.size()) return {};
  const auto number = words.empty() ? std::optional(0) : whole_number(words, 0, most_counted);
  if (!number) return {};
  (name.what[6] == 's' ? tally.statements : tally.questions)[style] = *number;
  return session::SetTally{std::move(tally)};
}

}  // namespace

std::optional<session::Change> change_of_exercise_field(const Shown& shown, const Actions&,
                                                        const std::string& field,
                                                        const std::string& words) {
  const FieldName name = taken_apart(field);
  if (name.what == "debrief") return session::NoteDebrief{name.id, words};
  if (name.what.starts_with("tally.")) return tally_field(shown, name, words);
  return round_field(shown, name, words);
}

}  // namespace gui
