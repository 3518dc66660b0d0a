#pragma once
// What this window is doing with the day: the agenda, the exercise, and the view in which a
// volunteer logs. Values, part of Ui; what is drawn with them is in gui/agenda*.cpp,
// gui/exercise*.cpp and gui/logger*.cpp.

#include <memory>
#include <optional>

#include "base/time.hpp"
#include "model/agenda.hpp"
#include "model/exercise.hpp"

namespace gui {

struct DayPage {
  std::optional<model::AgendaItemId> item;  // open at the right
  bool choosing = false;                    // another agenda is being chosen
  std::optional<base::Time> accepted_end;   // "it may become that late", said to this end
  std::optional<base::Time> due;            // when a clock in the window shows something else
  std::optional<base::Time> rung;           // the turn that counts from here has sounded
};

enum class ExercisePage { rounds, styles, quartets, debrief, own_case };

/// A volunteer has the keyboard, and nothing else is in reach.
struct Logging {
  std::optional<model::AttemptKind> asked;  // no round was running when this was to be logged
  std::optional<model::RoundId> over;       // the round that ended while they logged
};

struct StripMemory;  // gui/exercise_strip.cpp

struct ExerciseStep {
  ExercisePage page = ExercisePage::rounds;
  std::optional<model::RoundId> round;  // open: at the right, and on the page of styles
  std::optional<model::AttemptId> attempt;
  std::size_t question = 0;  // of the debrief, which is before the room
  std::optional<model::TallyId> tally;
  std::optional<Logging> logging;
  std::shared_ptr<StripMemory> strip;  // the picture of the last frame, while nothing changed
};

}  // namespace gui
