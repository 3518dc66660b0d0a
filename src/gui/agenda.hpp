#pragma once
// The agenda that runs the day: going on and back, more time, less to come, and changing it. No
// drawing; gui/agenda_*.cpp does that.

#include <optional>
#include <string>

#include "gui/action.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// Begins it: an entry, its picture on the wall, and the part of the tool it works in. Going back
/// at once, after a slip of the hand, its time goes on where it was.
void begin_turn(const Shown& shown, Ui& ui, Actions& actions, model::Turn turn);
/// As the clicker asks; says so when there is none.
void go_on(const Shown& shown, Ui& ui, Actions& actions);
void go_back(const Shown& shown, Ui& ui, Actions& actions);
/// The clock of the day and of a running round.
void pause_or_resume(const Shown& shown, Actions& actions);
bool stands_still(const Shown& shown);
/// The window closes while time runs: it goes on where it was when the session is opened again.
void stop_clock(const Shown& shown, Actions& actions);
/// The picture that the present step wants, or nothing when the day has not begun.
std::optional<scene::WallContent> wall_of_present(const Shown& shown);

/// How many whole minutes later than planned the day ends as things go; 0 when it does not.
int minutes_late(const Shown& shown);
/// Takes those minutes from what is still to come.
void shorten(const Shown& shown, Actions& actions);

/// The agenda with what this frame already asks to change in it.
std::vector<model::AgendaItem> agenda_so_far(const Shown& shown, const Actions& actions);
/// Records the agenda with `edit(AgendaItem&)` done to one step.
template <class Edit>
void change_item(const Shown& shown, Actions& actions, model::AgendaItemId id, Edit&& edit);
/// A new one after the one that is open, else at the end; opened, with the keyboard in its name.
void add_item(const Shown& shown, Ui& ui, Actions& actions);
void remove_item(const Shown& shown, Ui& ui, Actions& actions, model::AgendaItemId id);
void move_item(const Shown& shown, Actions& actions, model::AgendaItemId id, int by);
/// The agenda becomes the one with this id of the catalogue.
void choose_agenda(const Shown& shown, Ui& ui, Actions& actions, const std::string& id);

/// What words typed into a field of the agenda mean: "item.name:a3", "item.minutes:a3",
/// "day.start" ... Nothing when they cannot be taken.
std::optional<session::Change> change_of_agenda_field(const Shown& shown, const Actions& actions,
                                                      const std::string& field,
                                                      const std::string& words);
/// A whole number from `least` to `most`, and nothing else.
std::optional<int> whole_number(const std::string& words, int least, int most);

// -- implementation of the template
namespace detail {
void record_agenda(const Shown& shown, Actions& actions, std::vector<model::AgendaItem> agenda);
}
template <class Edit>
void change_item(const Shown& shown, Actions& actions, model::AgendaItemId id, Edit&& edit) {
  std::vector<model::AgendaItem> agenda = agenda_so_far(shown, actions);
  for (model::AgendaItem& item : agenda)
    if (item.id == id) edit(item);
  detail::record_agenda(shown, actions, std::move(agenda));
}

}  // namespace gui
