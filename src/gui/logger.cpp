#include "gui/logger.hpp"

#include "gui/agenda.hpp"
#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/exercise.hpp"
#include "gui/nudge.hpp"

namespace gui {
namespace {

using model::AttemptKind;

constexpr int usual_minutes = 5;

std::optional<AttemptKind> kind_of(LogKey key) {
  switch (key) {
    case LogKey::statement:
      return AttemptKind::statement;
    case LogKey::question:
      return AttemptKind::question;
    case LogKey::pause:
      return AttemptKind::pause;
    default:
      return std::nullopt;
  }
}

void start_and_log(const Shown& shown, Ui& ui, Actions& actions, AttemptKind kind) {
  const model::RoundId id{coming_seq(shown, actions), 1};
  if (!start_round(shown, ui, actions, proposed_round_name(shown), "", usual_minutes)) return;
  model::Attempt attempt;
  attempt.id = {coming_seq(shown, actions), 1};
  attempt.at = shown.now;
  attempt.kind = kind;
  actions.push_back(Record{{session::SetAttempt{id, attempt}}});
  ui.exercise.logging = Logging{};
}

// No round runs: asked once whether one begins.
void answer(const Shown& shown, Ui& ui, Actions& actions, const KeyPress& press) {
  Logging& logging = *ui.exercise.logging;
  if (press.repeated) return;
  if (press.key == key::enter && !press.ctrl)
    start_and_log(shown, ui, actions, *logging.asked);
  else if (press.key == key::escape)
    logging.asked.reset();
}

void log(const Shown& shown, Ui& ui, Actions& actions, const LogPress& press, bool runs) {
  if (press.key == LogKey::leave) return ui.exercise.logging.reset();
  if (const auto kind = kind_of(press.key)) {
    if (runs) return log_attempt(shown, actions, *kind);
    ui.exercise.logging->asked = *kind;
    return show_panels(ui.wall, shown.now);  // the question has to be seen
  }
  if (!runs) return;
  if (press.key == LogKey::forward || press.key == LogKey::back)
    log_reaction(shown, actions, press.key == LogKey::forward ? 1 : -1);
  if (press.key == LogKey::turning_point) log_turning_point(shown, actions);
  if (press.key == LogKey::style) log_style(shown, actions, press.style);
  if (press.key == LogKey::take_back) undo_logged(shown, actions);
  if (press.key == LogKey::end) {
    const auto* round = model::running_round(*shown.session->now().exercise);
    ui.exercise.logging->over = round->id;
    end_round(shown, ui, actions);
  }
}

// The clicker of who leads the day may lie beside this keyboard, and letters may be too small.
void press_other(const Shown& shown, Ui& ui, Actions& actions, const KeyPress& press) {
  for (const char* id : {"next_turn", "previous_turn", "pause_clock", "bigger", "smaller"})
    for (const KeyPress& wanted : command(id).keys)
      if (same_key(press, wanted) && !press.repeated) run_command(id, shown, ui, actions);
}

}  // namespace

std::optional<LogPress> log_press(const KeyPress& press, base::Language language) {
  const bool dutch = language == base::Language::dutch;
  if (press.alt) return std::nullopt;
  if (press.ctrl) {
    if (press.repeated || press.shift) return std::nullopt;
    if (press.key == 'Z') return LogPress{LogKey::take_back};
    if (press.key == key::enter) return LogPress{LogKey::end};
    return std::nullopt;
  }
  // Her reaction may be held down; the rest is one press, one thing.
  if (press.key == key::up) return LogPress{LogKey::forward};
  if (press.key == key::down) return LogPress{LogKey::back};
  if (press.repeated) return std::nullopt;
  if (press.key == Key(dutch ? 'B' : 'S')) return LogPress{LogKey::statement};
  if (press.key == Key(dutch ? 'V' : 'Q')) return LogPress{LogKey::question};
  if (press.key == '.') return LogPress{LogKey::pause};
  if (press.key == '*') return LogPress{LogKey::turning_point};
  if (press.key == key::backspace) return LogPress{LogKey::take_back};
  if (press.key == key::f6) return LogPress{LogKey::leave};
  if (press.key >= '1' && press.key <= '5')
    return LogPress{LogKey::style, model::Style(int(press.key - '0'))};
  return std::nullopt;
}

void start_logging(const Shown& shown, Ui& ui, Actions& actions) {
  if (!can_record(shown)) return;
  record_nudge(shown, ui, actions);
  leave_field(shown, ui, actions);
  ui.private_words = false;
  ui.exercise.logging = Logging{};
}

void press_log_keys(const Shown& shown, Ui& ui, const Input& input, Actions& actions) {
  for (const KeyPress& press : input.keys) {
    if (!ui.exercise.logging) return;  // the rest of the keys was for who logged
    if (ui.exercise.logging->asked) {
      answer(shown, ui, actions, press);
      continue;
    }
    const bool runs =
        model::running_round(*shown.session->now().exercise) && !ui.exercise.logging->over;
    if (const auto meant = log_press(press, shown.settings.language))
      log(shown, ui, actions, *meant, runs);
    else
      press_other(shown, ui, actions, press);
  }
}

}  // namespace gui
