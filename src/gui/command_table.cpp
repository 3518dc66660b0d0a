// The table behind gui/commands.hpp: when each command can be given, and what it does.

#include <algorithm>
#include <array>
#include <cstring>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/compare_panel.hpp"
#include "gui/editing.hpp"
#include "gui/focus.hpp"
#include "gui/look_back_commands.hpp"
#include "gui/nudge.hpp"
#include "gui/remove_people.hpp"
#include "gui/sealing.hpp"
#include "gui/steps.hpp"
#include "gui/wall_panel.hpp"

namespace gui {
namespace {

using base::message;
constexpr KeyPress ctrl(Key letter) {
  return {letter, true};
}
constexpr KeyPress ctrl_shift(Key letter) {
  return {letter, true, true};
}
constexpr KeyPress shift(Key what) {
  return {what, false, true};
}
constexpr KeyPress plain(Key what) {
  return {what};
}

// -- when
bool always(const Shown&, const Ui&) {
  return true;
}
bool in_session(const Shown& shown, const Ui&) {
  return shown.session != nullptr;
}
// While one looks back, nothing that happened can be changed.
bool recordable(const Shown& shown, const Ui& ui) {
  return can_record(shown) && ui.step != Step::look_back;
}
bool no_step_open(const Shown& shown, const Ui& ui) {
  return shown.session && !(ui.step == Step::plan && ui.plan.step);
}
bool on_map(const Shown& shown, const Ui& ui) {
  return shown.session && ui.step == Step::map;
}
bool recordable_on_map(const Shown& shown, const Ui& ui) {
  return can_record(shown) && on_map(shown, ui);
}
bool some_selected(const Shown& shown, const Ui& ui) {
  return recordable_on_map(shown, ui) && !ui.selected.empty();
}
bool one_selected(const Shown& shown, const Ui& ui) {
  return on_map(shown, ui) && ui.selected.size() == 1;
}
bool not_one_selected(const Shown& shown, const Ui& ui) {
  return on_map(shown, ui) && ui.selected.size() != 1;
}
bool has_people(const Shown& shown, const Ui& ui) {
  return on_map(shown, ui) && !shown.session->now().people->empty();
}
bool can_undo(const Shown& shown, const Ui& ui) {
  return recordable(shown, ui) && (ui.nudge || shown.session->undoable());
}
bool can_redo(const Shown& shown, const Ui& ui) {
  return recordable(shown, ui) && !ui.nudge && shown.session->redoable();
}
bool blind(const Shown& shown, const Ui& ui) {
  return recordable(shown, ui) && model::is_blind_now(shown.session->now());
}

/// A blind meeting in which everybody has a new place.
bool all_back(const Shown& shown, const Ui& ui) {
  return blind(shown, ui) && model::not_on_the_map(shown.session->now()).empty();
}
bool own_colleagues(const Shown& shown, const Ui& ui) {
  return recordable(shown, ui) && shown.session->now().kind == model::SessionKind::own;
}

bool has_meetings(const Shown& shown, const Ui& ui) {
  return on_map(shown, ui) && !model::is_blind_now(shown.session->now());
}
bool has_cards(const Shown& shown, const Ui&) {
  return shown.catalogue != nullptr;
}

// -- what
template <Dialog dialog>
void open_dialog(const Shown&, Ui& ui, Actions&) {
  ui.dialog = dialog;
}

template <class Asked>
void ask(const Shown&, Ui&, Actions& actions) {
  actions.push_back(Asked{});
}

// With what another key of this frame already changed.
Settings settings_so_far(const Shown& shown, const Actions& actions) {
  Settings settings = shown.settings;
  for (const Action& action : actions)
    if (const auto* set = std::get_if<SetSettings>(&action)) settings = set->settings;
  return settings;
}

template <bool Settings::*which>
void toggle(const Shown& shown, Ui&, Actions& actions) {
  Settings settings = settings_so_far(shown, actions);
  settings.*which = !(settings.*which);
  actions.push_back(SetSettings{settings});
}

void change_scale(const Shown& shown, Actions& actions, double scale) {
  const Settings before = settings_so_far(shown, actions);
  Settings settings = before;
  settings.scale = std::clamp(scale, 0.75, 3.0);
  if (settings != before) actions.push_back(SetSettings{settings});
}

// Sizes of text come in steps; these land on a new one each time.
constexpr std::array scales = {0.75, 0.875, 1.0, 1.125, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};

void bigger(const Shown& shown, Ui&, Actions& actions) {
  const auto next = std::find_if(scales.begin(), scales.end(),
                                 [&](double s) { return s > shown.settings.scale + 0.01; });
  if (next != scales.end()) change_scale(shown, actions, *next);
}

void smaller(const Shown& shown, Ui&, Actions& actions) {
  const auto next = std::find_if(scales.rbegin(), scales.rend(),
                                 [&](double s) { return s < shown.settings.scale - 0.01; });
  if (next != scales.rend()) change_scale(shown, actions, *next);
}

void normal_size(const Shown& shown, Ui&, Actions& actions) {
  change_scale(shown, actions, 1);
}

void other_language(const Shown& shown, Ui&, Actions& actions) {
  Settings settings = settings_so_far(shown, actions);
  settings.language =
      settings.language == base::Language::dutch ? base::Language::english : base::Language::dutch;
  actions.push_back(SetSettings{settings});
}

void private_words(const Shown& shown, Ui& ui, Actions&) {
  ui.private_words = !ui.private_words;
  say(shown, ui,
      ui.private_words ? message("Roles and memory aids are on this screen now. H hides them.")
                       : message("Roles and memory aids are hidden."));
}

void new_person(const Shown& shown, Ui& ui, Actions& actions) {
  add_person(shown, ui, actions, std::nullopt);
}

void paste_list(const Shown&, Ui& ui, Actions&) {
  const char* copied = ImGui::GetClipboardText();
  std::string& words = ui.drafts["paste.words"];
  if (words.empty() && copied && std::strlen(copied) < 65536 && base::is_utf8(copied))
    words = copied;
  ui.dialog = Dialog::paste_list;
}

void take_off_map(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Workshop& workshop = shown.session->now();
  Record record;
  for (const model::PersonId id : ui.selected) {
    const model::Person* person = model::find(workshop, id);
    if (person && person->place) record.changes.push_back(session::TakeOffMap{id});
  }
  if (!record.changes.empty()) actions.push_back(std::move(record));
}

void undo(const Shown&, Ui&, Actions& actions) {
  actions.push_back(Undo{});
}

void edit_selected(const Shown&, Ui& ui, Actions&) {
  ui.focus = "inspector.code";
}

void to_inspector(const Shown&, Ui&, Actions&) {
  enter_panel("inspector");
}

void deselect(const Shown&, Ui& ui, Actions&) {
  if (ui.comparing)
    ui.comparing.reset();
  else
    ui.selected.clear();
}

void step(const Shown& shown, Ui& ui, int by) {
  const auto& people = *shown.session->now().people;
  const auto count = std::ptrdiff_t(people.size());
  std::ptrdiff_t at = by > 0 ? -1 : count;
  for (std::ptrdiff_t i = 0; i < count; ++i)
    if (ui.selected.contains(people[std::size_t(i)]->id)) at = i;
  at = (at + by + count) % count;
  ui.selected = {people[std::size_t(at)]->id};
}
void compare(const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.comparing) return ui.comparing.reset();
  go_to(Step::map, shown, ui, actions);
  start_comparing(shown, ui);
}
void next_person(const Shown& shown, Ui& ui, Actions&) {
  step(shown, ui, 1);
}
void previous_person(const Shown& shown, Ui& ui, Actions&) {
  step(shown, ui, -1);
}

}  // namespace

void reveal(const Shown& shown, Actions& actions) {
  actions.push_back(Record{{session::RevealMeeting{}}});
  Settings settings = shown.settings;
  settings.trails = true;  // who moved stays to be seen after the discs have come to rest
  actions.push_back(SetSettings{settings});
}

namespace {

void reveal_now(const Shown& shown, Ui&, Actions& actions) {
  reveal(shown, actions);
}

void take_meeting_back(const Shown&, Ui&, Actions& actions) {
  actions.push_back(Record{{session::CancelMeeting{}}});
}

void release(const Shown& shown, Ui&, Actions& actions) {
  actions.push_back(Record{{session::ReleaseMap{!shown.session->now().map_released}}});
}

void to_menu(const Shown&, Ui& ui, Actions&) {
  ui.focus = "top.menu";
}

void to_quick_line(const Shown&, Ui& ui, Actions&) {
  ui.focus = "quick_line";
}

constexpr auto S = CommandGroup::session;
constexpr auto P = CommandGroup::people;
constexpr auto V = CommandGroup::view;

// clang-format off
std::vector<Command> session_commands() {
  return {
      {"new_session", S, message("New session…"), {ctrl('N')}, true, false, true, always,
       open_dialog<Dialog::new_session>},
      {"open", S, message("Open…"), {ctrl('O')}, true, false, true, always,
       open_dialog<Dialog::open_file>},
      {"save_as", S, message("Keep a copy as…"), {ctrl_shift('S')}, true, false, true, in_session,
       open_dialog<Dialog::save_as>},
      {"import", S, message("Import people…"), {ctrl('I')}, true, false, true, recordable,
       open_dialog<Dialog::import_people>},
      {"export", S, message("Export…"), {ctrl('E')}, true, false, true, in_session,
       open_dialog<Dialog::export_map>},
      {"details", S, message("Title and goal…"), {}, false, false, true, recordable,
       open_dialog<Dialog::session_details>},
      {"labels", S, message("Words for the groups…"), {}, false, false, true, recordable,
       open_dialog<Dialog::labels>},
      {"new_meeting", S, message("New meeting…"), {ctrl('M')}, true, false, true, recordable,
       open_dialog<Dialog::new_meeting>},
      {"reveal", S, message("Show old and new places"), {}, false, false, true, all_back, reveal_now},
      {"cancel_meeting", S, message("Take the new meeting back"), {}, false, false, true, blind,
       take_meeting_back},
      {"release", S, message("The room may see the map"), {ctrl('R')}, false, false, true,
       own_colleagues, release},
  };
}

std::vector<Command> closing_commands() {
  return {
      {"close", S, message("Close the session"), {ctrl('W')}, true, false, true, in_session,
       ask<CloseSession>},
      {"quit", S, message("Quit"), {ctrl('Q')}, true, false, true, always, ask<Quit>},
  };
}

std::vector<Command> people_commands() {
  return {
      {"new_person", P, message("New person"), {plain('N')}, false, false, true, recordable_on_map,
       new_person},
      {"paste_list", P, message("Paste a list of people…"), {ctrl('V')}, false, false, true,
       recordable, paste_list},
      {"quick_line", P, message("Type a code and a place"), {plain('/')}, false, false, true,
       recordable, to_quick_line},
      {"edit", P, message("Edit the person"), {plain(key::enter)}, false, false, true,
       one_selected, edit_selected},
      {"beside", P, message("To what is beside the map"), {plain(key::enter)}, false, false, false,
       not_one_selected, to_inspector},
      {"take_off_map", P, message("Take off the map"), {plain(key::backspace)}, false, false, true,
       some_selected, take_off_map},
      {"remove", P, message("Remove the person"), {plain(key::del)}, false, false, true,
       some_selected, remove_people},
      {"undo", P, message("Undo"), {ctrl('Z')}, false, true, true, can_undo, undo},
      {"redo", P, message("Redo"), {ctrl_shift('Z'), ctrl('Y')}, false, true, true, can_redo,
       ask<Redo>},
      {"next", P, message("Next person"), {plain(key::tab)}, false, true, false, has_people,
       next_person},
      {"previous", P, message("Previous person"), {shift(key::tab)}, false, true, false,
       has_people, previous_person},
      {"deselect", P, message("Select nobody"), {plain(key::escape)}, false, false, false,
       no_step_open, deselect},
  };
}

std::vector<Command> view_commands() {
  return {
      {"group_names", V, message("Names of the groups"), {plain('G')}, false, false, true,
       in_session, toggle<&Settings::group_names>},
      {"wishes", V, message("Wishes"), {plain('W')}, false, false, true, in_session,
       toggle<&Settings::wishes>},
      {"trails", V, message("Earlier places"), {plain('T')}, false, false, true, in_session,
       toggle<&Settings::trails>},
      {"reverse_views", V, message("How they may see me"), {plain('R')}, false, false, true,
       in_session, toggle<&Settings::reverse_views>},
      {"private_words", V, message("Private words"), {plain('H')}, false, false, true,
       in_session, private_words},
      {"compare", V, message("Then and now"), {plain('C')}, false, false, true, has_meetings,
       compare},
      {"cards", V, message("Cards"), {plain('K')}, false, false, true, has_cards,
       open_dialog<Dialog::cards>},
      {"people_list", V, message("List of people"), {plain('P')}, false, false, true, in_session,
       toggle<&Settings::people_list>},
      {"bigger", V, message("Bigger"), {ctrl('+'), ctrl('=')}, true, true, true, always, bigger},
      {"smaller", V, message("Smaller"), {ctrl('-')}, true, true, true, always, smaller},
      {"normal_size", V, message("Normal size"), {ctrl('0')}, true, false, true, always,
       normal_size},
      {"dark", V, message("Light or dark"), {plain('D')}, false, false, true, always,
       toggle<&Settings::dark>},
      {"high_contrast", V, message("High contrast"), {}, false, false, true, always,
       toggle<&Settings::high_contrast>},
      {"reduced_motion", V, message("Nothing moves by itself"), {}, false, false, true, always,
       toggle<&Settings::reduced_motion>},
      {"language", V, message("Nederlands"), {plain('L')}, false, false, true, always,
       other_language},
      {"menu", CommandGroup::help, message("Menu"), {plain(key::f10)}, false, false, false,
       in_session, to_menu},
      {"palette", CommandGroup::help, message("Find a command…"), {ctrl('K')}, true, false, true,
       always, open_dialog<Dialog::palette>},
      {"keys", CommandGroup::help, message("All keys"), {plain('?'), plain(key::f1)}, false, false,
       true, always, open_dialog<Dialog::keys>},
      {"guide", CommandGroup::help, message("Half a day: the guide"), {}, false, false, true, always,
       open_dialog<Dialog::guide>},
      {"accessibility", CommandGroup::help, message("What works for whom"), {}, false, false, true,
       always, open_dialog<Dialog::accessibility>},
  };
}
// clang-format on

std::vector<Command> all_commands() {
  std::vector<Command> all = session_commands();
  for (const auto& part :
       {sealing_commands(), keeping_commands(), closing_commands(), people_commands(),
        about_one_commands(), day_commands(), exercise_commands(), plan_commands(),
        looking_back_commands(), wall_commands(), view_commands()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

std::span<const Command> commands() {
  static const std::vector<Command> all = all_commands();
  return all;
}

}  // namespace gui
