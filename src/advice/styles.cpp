#include "advice/styles.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace advice {

using model::Style;

FittingStyles styles_for(model::Group group) {
  switch (group) {
    case model::Group::ally:
      return {{Style::bridge, Style::attract}, {Style::assert}};
    case model::Group::opponent:
      return {{Style::persuade, Style::bridge}, {Style::assert}};
    case model::Group::bedfellow:
      return {{Style::bridge, Style::assert}, {Style::persuade}};
    case model::Group::fence_sitter:
      return {{Style::assert, Style::bridge}, {Style::persuade}};
    case model::Group::adversary:
      return {{Style::assert, Style::bridge, Style::pause}, {Style::attract, Style::persuade}};
    case model::Group::unknown:
      break;
  }
  return {{Style::bridge}, {}};
}

std::vector<Style> never_tried_by(const model::Exercise& exercise, const std::string& persuader) {
  model::Exercise theirs = exercise;
  if (!persuader.empty()) {
    theirs.tallies.clear();
    std::erase_if(theirs.rounds, [&](const model::Round& round) {
      return base::folded(round.persuader) != base::folded(persuader);
    });
  }
  const bool nothing = std::ranges::all_of(
      theirs.rounds, [](const model::Round& round) { return round.attempts.empty(); });
  if (nothing && theirs.tallies.empty()) return {};
  return model::never_tried(theirs);
}

std::vector<std::string> persuaders(const model::Exercise& exercise) {
  std::vector<std::string> names;
  for (const model::Round& round : exercise.rounds) {
    const auto same = [&](const std::string& name) {
      return base::folded(name) == base::folded(round.persuader);
    };
    if (!round.persuader.empty() && std::ranges::none_of(names, same))
      names.push_back(round.persuader);
  }
  return names;
}

}  // namespace advice
