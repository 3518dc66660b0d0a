#pragma once
// One table of everything one can do without pointing at a place: it feeds the keys, the menu and
// the overview of keys.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "gui/action.hpp"
#include "gui/input.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

enum class CommandGroup { session, people, day, exercise, plan, looking_back, wall, view, help };

struct Command {
  const char* id;  // never shown; the id in the menu
  CommandGroup group;
  base::Message words;
  std::vector<KeyPress> keys;  // the first is the one that is shown
  bool while_typing;           // also when a text field has the keyboard
  bool repeats;                // also while the key is held down
  bool in_menu;
  bool (*enabled)(const Shown& shown, const Ui& ui);
  void (*run)(const Shown& shown, Ui& ui, Actions& actions);
};

std::span<const Command> commands();
/// The command with this id; there must be one.
const Command& command(std::string_view id);
/// Runs it when it is enabled.
void run_command(std::string_view id, const Shown& shown, Ui& ui, Actions& actions);

/// "Ctrl+Shift+Z", "Del", "Enter": as it stands on the keys.
std::string words_of(const KeyPress& press);
/// All of them, side by side; "" when it has none.
std::string keys_of(const Command& command);
/// Above the commands of a group.
std::string heading_of(CommandGroup group, base::Language language);
bool same_key(const KeyPress& pressed, const KeyPress& wanted);

/// Adds somebody with a proposed code, selects them and asks for their code to be typed.
void add_person(const Shown& shown, Ui& ui, Actions& actions,
                const std::optional<model::Position>& place);
/// Carries out the quick line and empties it, or says why not.
void do_quick_line(const Shown& shown, Ui& ui, Actions& actions);
/// Reveals a blind meeting, and keeps in view where everybody came from.
void reveal(const Shown& shown, Actions& actions);
/// Says something at the bottom of the window for a few seconds.
void say(const Shown& shown, Ui& ui, base::Message what, bool bad = false);

/// Rows of the table: what is kept, for how long, and of whom.
std::vector<Command> keeping_commands();
std::vector<Command> about_one_commands();
/// Rows of the table: the plan, the clicker and the clock, the exercise; and going to those steps.
std::vector<Command> plan_commands();
std::vector<Command> day_commands();
std::vector<Command> exercise_commands();

/// The one who is selected, when it is one.
std::optional<model::PersonId> the_selected(const Ui& ui);
/// True when entries can be made.
bool can_record(const Shown& shown);

}  // namespace gui
