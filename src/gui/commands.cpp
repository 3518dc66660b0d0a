#include "gui/commands.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "gui/bars.hpp"
#include "gui/editing.hpp"
#include "gui/quick_line.hpp"
#include "text/text.hpp"

namespace gui {

std::optional<model::PersonId> the_selected(const Ui& ui) {
  if (ui.selected.size() != 1) return std::nullopt;
  return *ui.selected.begin();
}

bool can_record(const Shown& shown) {
  return shown.session && !shown.read_only;
}

void say(const Shown& shown, Ui& ui, base::Message what, bool bad) {
  add_toast(ui, shown.now, std::move(what), bad);
}

void add_person(const Shown& shown, Ui& ui, Actions& actions,
                const std::optional<model::Position>& place) {
  if (!can_record(shown)) return;
  const model::Workshop& workshop = shown.session->now();
  const std::string code = catalogue::proposed_code(
      *shown.code_words, shown.settings.language, shown.random,
      [&](std::string_view taken) { return model::find_code(workshop, taken) != nullptr; });
  const model::PersonId id{coming_seq(shown, actions), 1};
  session::About about;
  about.code = code;
  Record record{{session::AddPerson{id, about}}};
  if (place) record.changes.push_back(session::PlacePerson{id, model::rounded(*place)});
  actions.push_back(std::move(record));
  ui.selected = {id};
  ui.focus = "inspector.code";
}

void do_quick_line(const Shown& shown, Ui& ui, Actions& actions) {
  if (!can_record(shown)) return;
  const model::Workshop& workshop = shown.session->now();
  // "/" leads to this line from everywhere; whoever is here already types it by habit.
  const std::string_view typed = base::trimmed(ui.quick_line);
  const auto line = read_quick_line(typed.starts_with('/') ? typed.substr(1) : typed, workshop);
  if (!line) return say(shown, ui, line.error().what, true);
  const model::Person* known = model::find_code(workshop, line->code);
  const model::PersonId id = known ? known->id : model::PersonId{coming_seq(shown, actions), 1};
  Record record;
  if (!known) {
    session::About about;
    about.code = line->code;
    record.changes.push_back(session::AddPerson{id, about});
    record.toast = base::message("{code} was added.", {{"code", line->code}});
  }
  if (line->place) record.changes.push_back(session::PlacePerson{id, model::rounded(*line->place)});
  if (!record.changes.empty()) actions.push_back(std::move(record));
  ui.selected = {id};
  ui.quick_line.clear();
}

namespace {

struct KeyName {
  Key key;
  const char* words;
};
constexpr std::array key_names = {KeyName{key::left, "←"},
                                  KeyName{key::right, "→"},
                                  KeyName{key::up, "↑"},
                                  KeyName{key::down, "↓"},
                                  KeyName{key::enter, "Enter"},
                                  KeyName{key::escape, "Esc"},
                                  KeyName{key::tab, "Tab"},
                                  KeyName{key::del, "Del"},
                                  KeyName{key::backspace, "Backspace"},
                                  KeyName{key::f1, "F1"},
                                  KeyName{key::f5, "F5"},
                                  KeyName{key::f6, "F6"},
                                  KeyName{key::f10, "F10"},
                                  KeyName{key::page_up, "PageUp"},
                                  KeyName{key::home, "Home"},
                                  KeyName{key::end, "End"},
                                  KeyName{key::page_down, "PageDown"}};

}  // namespace

const Command& command(std::string_view id) {
  const auto all = commands();
  const auto at = std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.id == id; });
  CHECK_TRUE(at != all.end());
  return *at;
}

void run_command(std::string_view id, const Shown& shown, Ui& ui, Actions& actions) {
  const Command& found = command(id);
  if (!found.enabled(shown, ui)) return;
  // Who is changed is seen on the map itself; Escape has its own way back.
  if (found.group == CommandGroup::people && id != "deselect") ui.comparing.reset();
  found.run(shown, ui, actions);
}

std::string words_of(const KeyPress& press) {
  std::string words;
  if (press.ctrl) words += "Ctrl+";
  if (press.alt) words += "Alt+";
  if (press.shift) words += "Shift+";
  for (const KeyName& named : key_names)
    if (named.key == press.key) return words + named.words;
  if (press.key < 0x80) words += char(press.key);
  return words;
}

std::string keys_of(const Command& command) {
  std::string words;
  for (const KeyPress& press : command.keys)
    words += (words.empty() ? "" : "   ") + words_of(press);
  return words;
}

std::string heading_of(CommandGroup group, base::Language language) {
  switch (group) {
    case CommandGroup::session:
      return text::tr(language, "Session");
    case CommandGroup::people:
      return text::tr(language, "People");
    case CommandGroup::day:
      return text::trc(language, "step", "Day");
    case CommandGroup::exercise:
      return text::trc(language, "step", "Exercise");
    case CommandGroup::wall:
      return text::tr(language, "What the room sees");
    case CommandGroup::plan:
      return text::trc(language, "step", "Plan");
    case CommandGroup::looking_back:
      return text::tr(language, "Look back");
    case CommandGroup::view:
      return text::tr(language, "View");
    case CommandGroup::help:
      break;
  }
  return text::tr(language, "Help");
}

bool same_key(const KeyPress& pressed, const KeyPress& wanted) {
  if (pressed.key != wanted.key || pressed.ctrl != wanted.ctrl || pressed.alt != wanted.alt)
    return false;
  // Signs stand on other keys, with or without Shift, in every country; and a letter is shown as a
  // capital, so somebody will hold Shift.
  const bool letter = wanted.key >= 'A' && wanted.key <= 'Z';
  const bool free_shift = letter ? !wanted.ctrl : wanted.key < 0x80;
  return free_shift || pressed.shift == wanted.shift;
}

}  // namespace gui
