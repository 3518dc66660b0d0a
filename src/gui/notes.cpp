#include "gui/notes.hpp"

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/editing.hpp"

namespace gui {
namespace {

std::string tidy_words(const NoteDraft& note) {
  return std::string(base::trimmed(note.words));
}

bool is_there(const model::Person& person, model::SeenId id) {
  return std::ranges::find(person.seen, id, &model::Seen::id) != person.seen.end();
}

void push(const Shown& shown, NoteDraft& note, session::Change change, Actions& actions) {
  const session::Seq coming = coming_seq(shown, actions);
  const bool alone = coming == shown.session->next_seq();
  const bool joined = alone && can_be_joined(*shown.session, note.joins);
  if (!joined) note.joins = coming;
  actions.push_back(Record{{std::move(change)}, joined ? note.joins : 0});
}

void set_day(NoteDraft& note, const Shown& shown, base::Day day) {
  note.day = day_words(shown.settings.language, day);
  note.typed_day = note.last_day = day;
}

/// True when nothing of it waits any more.
bool record(const Shown& shown, NoteDraft& note, base::Day day, Actions& actions) {
  if (!can_record(shown)) return is_blank(note);
  model::Seen seen{{}, day, note.kind, tidy_words(note), note.sign};
  if (seen.words.empty() && seen.sign.empty()) {
    if (!note.before && note.kept)
      push(shown, note, session::RemoveSeen{note.person, note.kept->id}, actions);
    if (!note.before) note.kept.reset();
    return true;
  }
  seen.id = note.kept ? note.kept->id : model::SeenId{coming_seq(shown, actions), 1};
  if (note.kept == seen) return true;
  push(shown, note, session::NoteSeen{note.person, seen}, actions);
  note.kept = std::move(seen);
  return true;
}

/// The person went, or the note that is changed did.
bool is_gone(const Shown& shown, const NoteDraft& note) {
  const model::Person* person =
      shown.session ? model::find(shown.session->now(), note.person) : nullptr;
  return !person || (note.before && !is_there(*person, note.before->id));
}

/// True when it can be forgotten. It is recorded when the mouse goes down, before what is pressed
/// there; and forgotten when the mouse comes up, so that nothing moves away from under it.
bool leave(const Shown& shown, NoteDraft& note, Actions& actions) {
  const ImGuiIO& io = ImGui::GetIO();
  const bool pressed = io.MouseClicked[0] || io.MouseClicked[1] || io.MouseClicked[2];
  if (note.touched) note.entered = true;
  const bool elsewhere = !note.drawn || (!note.touched && (pressed || ImGui::IsAnyItemActive()));
  const auto day = day_of(note);
  if (note.entered && elsewhere) {
    if (day) record(shown, note, *day, actions);
    note.left = true;
  }
  note.drawn = note.touched = false;
  if (!note.left || ImGui::IsAnyMouseDown()) return false;
  note.left = note.entered = false;
  return is_blank(note) || (day && record(shown, note, *day, actions));
}

}  // namespace

NoteDraft& new_note(const Shown& shown, Ui& ui, model::PersonId person) {
  const auto at = std::ranges::find_if(ui.notes, [&](const NoteDraft& note) {
    return note.person == person && !note.before && note.sign.empty();
  });
  NoteDraft& note = at != ui.notes.end() ? *at : ui.notes.emplace_back();
  note.person = person;
  if (!note.entered && is_blank(note)) {
    set_day(note, shown, shown.today);
    note.kind = model::SeenKind::myself;
  }
  return note;
}

void start_sign(const Shown& shown, Ui& ui, model::PersonId person, const std::string& sign) {
  NoteDraft* note = new_sign(ui, person);
  if (!note) note = &ui.notes.emplace_back();
  if (note->kept) *note = {};  // that one is in the log
  note->person = person;
  note->sign = sign;
  note->last_day = shown.today;
  set_day(*note, shown, shown.today);
  note->last_change = shown.now;
  note->entered = true;
  note->drawn = note->touched = true;  // until the next frame draws it
}

NoteDraft* new_sign(Ui& ui, model::PersonId person) {
  const auto at = std::ranges::find_if(ui.notes, [&](const NoteDraft& note) {
    return note.person == person && !note.before && !note.sign.empty();
  });
  return at == ui.notes.end() ? nullptr : &*at;
}

void start_changing(const Shown& shown, Ui& ui, model::PersonId person, const model::Seen& seen) {
  NoteDraft note;
  note.person = person;
  note.before = note.kept = seen;
  note.words = seen.words;
  set_day(note, shown, seen.day);
  note.kind = seen.kind;
  note.sign = seen.sign;
  note.entered = true;
  note.drawn = note.touched = true;  // until the next frame draws it
  ui.notes.push_back(std::move(note));
}

NoteDraft* changed_note(Ui& ui, model::PersonId person, model::SeenId seen) {
  const auto at = std::ranges::find_if(ui.notes, [&](const NoteDraft& note) {
    return note.person == person && note.before && note.before->id == seen;
  });
  return at == ui.notes.end() ? nullptr : &*at;
}

bool is_blank(const NoteDraft& note) {
  return !note.kept && note.sign.empty() && base::trimmed(note.words).empty();
}

std::optional<base::Day> day_of(const NoteDraft& note) {
  return note.typed_day;
}

std::optional<base::Time> due(const NoteDraft& note) {
  const auto day = day_of(note);
  const std::string words = tidy_words(note);
  // A sign alone waits until one leaves it: somebody may be looking for the words.
  if (!note.entered || !day || is_blank(note)) return {};
  if (words.empty() && (note.before || !note.sign.empty())) return {};
  const bool same = note.kept && note.kept->words == words && note.kept->day == *day &&
                    note.kept->kind == note.kind;
  if (same) return {};
  return base::Time{note.last_change.milliseconds + typing_rest};
}

void record_rested(const Shown& shown, NoteDraft& note, Actions& actions) {
  const auto when = due(note);
  if (when && *when <= shown.now) record(shown, note, *day_of(note), actions);
}

void finish(const Shown& shown, NoteDraft& note, Actions& actions) {
  if (const auto day = day_of(note)) record(shown, note, *day, actions);
  note.left = true;
}

void leave_as_it_was(const Shown& shown, NoteDraft& note, Actions& actions) {
  if (!note.before) {
    note.words.clear();
    note.sign.clear();
    set_day(note, shown, note.last_day);
    return finish(shown, note, actions);
  }
  note.words = note.before->words;
  note.sign = note.before->sign;
  note.kind = note.before->kind;
  set_day(note, shown, note.before->day);
  finish(shown, note, actions);
}

void leave_notes(const Shown& shown, Ui& ui, Actions& actions) {
  std::erase_if(ui.notes, [&](NoteDraft& note) {
    return is_gone(shown, note) || leave(shown, note, actions);
  });
}

void record_all_notes(const Shown& shown, Ui& ui, Actions& actions) {
  for (NoteDraft& note : ui.notes)
    if (!is_gone(shown, note)) record(shown, note, day_of(note).value_or(note.last_day), actions);
  ui.notes.clear();
}

}  // namespace gui
