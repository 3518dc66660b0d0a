#include "session/fold.hpp"

namespace session {
namespace {

using model::Clock;
using model::Exercise;
using model::Round;

template <class Edit>
bool edit_clock(model::Workshop& workshop, Edit edit) {
  Clock clock = *workshop.clock;
  edit(clock);
  if (clock == *workshop.clock) return false;
  workshop.clock = std::move(clock);
  return true;
}

// Only what `edit` says is different is taken over, so that a round of 2,000 attempts is not
// compared at each of them.
template <class Edit>
bool edit_round(model::Workshop& workshop, model::RoundId id, Edit edit) {
  if (!model::find_round(*workshop.exercise, id)) return false;
  bool changed = false;
  workshop.exercise.change([&](Exercise& exercise) {
    changed = edit(*std::ranges::find(exercise.rounds, id, &Round::id));
  });
  return changed;
}

// A promise is made when the day begins, and again when its start is set anew.
void promise_end(model::Workshop& workshop, Clock& clock) {
  clock.until.reset();
  clock.until = model::planned_end(*workshop.agenda, clock);
}

// The clock of the day and that of a round stand still and go on together.
bool pause_round(model::Workshop& workshop, base::Time at) {
  const Round* running = model::running_round(*workshop.exercise);
  if (!running || running->paused) return false;
  return edit_round(workshop, running->id, [&](Round& round) {
    round.paused = at;
    return true;
  });
}

bool resume_round(model::Workshop& workshop, base::Time at) {
  const Round* running = model::running_round(*workshop.exercise);
  if (!running || !running->paused) return false;
  return edit_round(workshop, running->id, [&](Round& round) {
    round.counts_from.milliseconds += at.milliseconds - round.paused->milliseconds;
    round.paused.reset();
    return true;
  });
}

void end_running_round(Exercise& exercise, base::Time at) {
  for (Round& round : exercise.rounds)
    if (!round.ended) round.ended = at, round.paused.reset();
}

}  // namespace

bool Fold::operator()(const SetAgenda& change) const {
  if (*workshop.agenda == *change.items) return false;
  workshop.agenda = change.items;
  return true;
}

bool Fold::operator()(const SetStart& change) const {
  return edit_clock(workshop, [&](Clock& clock) {
    clock.start = change.at;
    if (model::is_running(clock)) promise_end(workshop, clock);
  });
}

bool Fold::operator()(const BeginTurn& change) const {
  if (!model::find_item(*workshop.agenda, change.item)) return false;
  return edit_clock(workshop, [&](Clock& clock) {
    if (clock.ended) clock.begun.clear();  // another day with the same agenda
    const bool begins = clock.begun.empty();
    clock.begun.push_back({change.item, change.turn, change.at});
    clock.counts_from = change.at;
    clock.extra_minutes = 0;
    clock.paused.reset();
    clock.ended.reset();
    if (begins) promise_end(workshop, clock);
  });
}

bool Fold::operator()(const AddMinutes& change) const {
  if (!model::is_running(*workshop.clock)) return false;
  return edit_clock(workshop, [&](Clock& clock) { clock.extra_minutes += change.minutes; });
}

bool Fold::operator()(const PauseClock& change) const {
  const bool round = pause_round(workshop, change.at);
  if (!model::is_running(*workshop.clock) || workshop.clock->paused) return round;
  return edit_clock(workshop, [&](Clock& clock) { clock.paused = change.at; });
}

bool Fold::operator()(const ResumeClock& change) const {
  const bool round = resume_round(workshop, change.at);
  if (!workshop.clock->paused) return round;
  return edit_clock(workshop, [&](Clock& clock) {
    clock.counts_from.milliseconds += change.at.milliseconds - clock.paused->milliseconds;
    clock.paused.reset();
  });
}

bool Fold::operator()(const EndDay& change) const {
  if (!model::is_running(*workshop.clock)) return false;
  return edit_clock(workshop, [&](Clock& clock) {
    clock.ended = change.at;
    clock.paused.reset();
  });
}

bool Fold::operator()(const StartRound& change) const {
  if (!change.id || model::find_round(*workshop.exercise, change.id)) return false;
  workshop.exercise.change([&](Exercise& exercise) {
    end_running_round(exercise, change.at);
    Round round;
    round.id = change.id;
    round.name = change.name;
    round.persuader = change.persuader;
    round.minutes = change.minutes;
    round.started = round.counts_from = change.at;
    exercise.rounds.push_back(std::move(round));
  });
  return true;
}

bool Fold::operator()(const EndRound& change) const {
  const Round* round = model::find_round(*workshop.exercise, change.id);
  if (!round || round->ended) return false;
  return edit_round(workshop, change.id, [&](Round& ended) {
    ended.ended = change.at;
    ended.paused.reset();
    return true;
  });
}

bool Fold::operator()(const SetSubject& change) const {
  if (workshop.exercise->subject == change.subject) return false;
  workshop.exercise.change([&](Exercise& exercise) { exercise.subject = change.subject; });
  return true;
}

bool Fold::operator()(const NameRound& change) const {
  const Round* round = model::find_round(*workshop.exercise, change.id);
  if (!round || (round->name == change.name && round->persuader == change.persuader)) return false;
  return edit_round(workshop, change.id, [&](Round& named) {
    named.name = change.name;
    named.persuader = change.persuader;
    return true;
  });
}

bool Fold::operator()(const SetRetention& change) const {
  return set(workshop.retention, change.retention);
}

bool Fold::operator()(const PersonForgotten&) const {
  ++workshop.forgotten;
  return true;
}

bool Fold::operator()(const RemoveRound& change) const {
  if (!model::find_round(*workshop.exercise, change.id)) return false;
  workshop.exercise.change([&](Exercise& exercise) {
    std::erase_if(exercise.rounds, [&](const Round& round) { return round.id == change.id; });
  });
  return true;
}

bool Fold::operator()(const SetAttempt& change) const {
  return edit_round(workshop, change.round,
                    [&](Round& round) { return put(round.attempts, change.attempt); });
}

bool Fold::operator()(const RemoveAttempt& change) const {
  return edit_round(workshop, change.round, [&](Round& round) {
    return std::erase_if(round.attempts, [&](const model::Attempt& attempt) {
             return attempt.id == change.id;
           }) > 0;
  });
}

bool Fold::operator()(const SetPlayerLine& change) const {
  return edit_round(workshop, change.round,
                    [&](Round& round) { return set(round.player, *change.line); });
}

bool Fold::operator()(const SetTally& change) const {
  const auto& tallies = workshop.exercise->tallies;
  const auto known = std::ranges::find(tallies, change.tally->id, &model::Tally::id);
  if (!change.tally->id || (known != tallies.end() && *known == *change.tally)) return false;
  workshop.exercise.change([&](Exercise& exercise) { put(exercise.tallies, *change.tally); });
  return true;
}

bool Fold::operator()(const RemoveTally& change) const {
  const auto is_it = [&](const model::Tally& tally) { return tally.id == change.id; };
  if (std::ranges::none_of(workshop.exercise->tallies, is_it)) return false;
  workshop.exercise.change([&](Exercise& exercise) { std::erase_if(exercise.tallies, is_it); });
  return true;
}

bool Fold::operator()(const NoteDebrief& change) const {
  const auto& notes = workshop.exercise->debrief;
  const auto known = std::ranges::find(notes, change.question, &model::DebriefNote::question);
  if (known == notes.end() ? change.words.empty() : known->words == change.words) return false;
  workshop.exercise.change([&](Exercise& exercise) {
    std::erase_if(exercise.debrief,
                  [&](const model::DebriefNote& note) { return note.question == change.question; });
    if (!change.words.empty()) exercise.debrief.push_back({change.question, change.words});
  });
  return true;
}

}  // namespace session
