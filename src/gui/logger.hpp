#pragma once
// The view of a volunteer who logs a round: large keys and the last attempt, and nothing else of
// the session in reach. What was not meant to be pressed does nothing here.

#include <optional>

#include "base/language.hpp"
#include "gui/action.hpp"
#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

enum class LogKey {
  statement,
  question,
  pause,
  forward,  // she leans forward
  back,
  turning_point,
  style,
  take_back,
  end,    // the round is over
  leave,  // to the panels; the round goes on
};

struct LogPress {
  LogKey key = LogKey::statement;
  model::Style style = model::Style::not_said;  // with LogKey::style
  bool operator==(const LogPress&) const = default;
};

/// What a key means here. S and Q in English, B and V in Dutch; the others are the same.
std::optional<LogPress> log_press(const KeyPress& press, base::Language language);

/// Gives the keyboard to who logs.
void start_logging(const Shown& shown, Ui& ui, Actions& actions);
/// All keys of the window, as long as somebody logs.
void press_log_keys(const Shown& shown, Ui& ui, const Input& input, Actions& actions);
void draw_logger(const Shown& shown, Ui& ui, Actions& actions, draw::Size window);

}  // namespace gui
