#include "model/exercise.hpp"

#include <algorithm>

namespace model {
namespace {

using Counts = std::array<StyleCount, 6>;

void add(Counts& counts, const Round& round) {
  for (const Attempt& attempt : round.attempts) {
    StyleCount& count =
        counts[std::size_t(attempt.kind == AttemptKind::pause ? Style::pause : attempt.style)];
    if (attempt.kind == AttemptKind::question) ++count.questions;
    if (attempt.kind == AttemptKind::statement) ++count.statements;
    if (attempt.kind == AttemptKind::pause) ++count.pauses;
    ++(attempt.reaction > 0 ? count.forward : attempt.reaction < 0 ? count.back : count.unmoved);
  }
}

int tried(const StyleCount& count) {
  return count.statements + count.questions + count.pauses;
}

std::vector<Style> never_tried(const Counts& counts) {
  std::vector<Style> never;
  for (std::size_t style = 1; style < counts.size(); ++style)
    if (tried(counts[style]) == 0) never.push_back(Style(style));
  return never;
}

}  // namespace

const Round* find_round(const Exercise& exercise, RoundId id) {
  const auto found = std::ranges::find(exercise.rounds, id, &Round::id);
  return found == exercise.rounds.end() ? nullptr : &*found;
}

const Round* running_round(const Exercise& exercise) {
  const auto running = [](const Round& round) { return !round.ended; };
  const auto found = std::ranges::find_if(exercise.rounds, running);
  return found == exercise.rounds.end() ? nullptr : &*found;
}

std::int64_t time_left(const Round& round, base::Time now) {
  if (round.ended) return 0;
  const base::Time until = round.paused.value_or(now);
  return std::int64_t(round.minutes) * 60'000 -
         (until.milliseconds - round.counts_from.milliseconds);
}

Attempt moved(Attempt attempt, int by) {
  attempt.reaction = std::clamp(attempt.reaction + by, -strongest_reaction, strongest_reaction);
  return attempt;
}

Counts counts_per_style(const Round& round) {
  Counts counts;
  add(counts, round);
  return counts;
}

Counts counts_per_style(const Exercise& exercise) {
  Counts counts;
  for (const Round& round : exercise.rounds) add(counts, round);
  for (const Tally& tally : exercise.tallies)
    for (std::size_t i = 0; i < tally.statements.size(); ++i) {
      counts[i + 1].statements += tally.statements[i];
      counts[i + 1].questions += tally.questions[i];
    }
  return counts;
}

std::vector<Style> never_tried(const Round& round) {
  return never_tried(counts_per_style(round));
}

std::vector<Style> never_tried(const Exercise& exercise) {
  return never_tried(counts_per_style(exercise));
}

}  // namespace model
