// What I saw or heard: dated moments, each with how it is known. See gui/notes.hpp for when one
// that is being written is recorded.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/day_field.hpp"
#include "gui/inspector_parts.hpp"
#include "gui/notes.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui::inspector {
namespace {

using base::Language;

std::vector<std::string> kinds(Language language) {
  return {text::tr(language, "Seen or heard myself"), text::tr(language, "From others"),
          text::tr(language, "Supposed")};
}

/// What a sign is called. One that this catalogue does not know keeps its id.
std::string sign_name(const Shown& shown, const std::string& id) {
  const catalogue::Sign* sign = catalogue::find_sign(*shown.catalogue, id);
  return sign ? sign->name.in(shown.settings.language) : id;
}

/// It stands in the fields below the list, or in those of a sign.
bool is_being_written(const Shown& shown, Ui& ui, model::PersonId person, model::SeenId id) {
  const NoteDraft* sign = new_sign(ui, person);
  if (sign && sign->kept && sign->kept->id == id) return true;
  const auto& written = new_note(shown, ui, person).kept;
  return written && written->id == id;
}

struct Marks {
  const char *words, *kind, *day, *keep;
};
constexpr Marks new_marks{"inspector.seen.words", "inspector.seen.kind", "inspector.seen.day",
                          "inspector.seen.add"};
constexpr Marks sign_marks{"inspector.sign.words", "inspector.sign.kind", "inspector.sign.day",
                           "inspector.sign.add"};
constexpr Marks edit_marks{"inspector.edit.words", "inspector.edit.kind", "inspector.edit.day",
                           "inspector.edit.keep"};

/// Kind and day below the words.
void draw_kind_and_day(const Shown& shown, NoteDraft& note, const Marks& marks) {
  const Language language = shown.settings.language;
  int kind = int(note.kind);
  if (ui::choice(marks.kind, kinds(language), &kind)) {
    note.kind = model::SeenKind(kind);
    note.last_change = shown.now;
  }
  ImGui::AlignTextToFramePadding();
  ui::label(text::tr(language, "When"));
  ImGui::SameLine();
  if (ui::text_line(marks.day, &note.day, text::tr(language, "today, or 27 Nov"), ems(8)))
    note.last_change = shown.now;
  note.typed_day = typed_day(note.day, shown.today, Looking::back);
  note.last_day = note.typed_day.value_or(note.last_day);
}

/// The fields of a note. True when it was confirmed.
bool draw_fields(const Shown& shown, NoteDraft& note, const Marks& marks, const std::string& keep) {
  const Language language = shown.settings.language;
  const float lines = is_blank(note) && !note.entered ? 2 : 3;
  if (ui::text_area(marks.words, &note.words,
                    note.sign.empty() ? text::tr(language, "Write as if they will read it.")
                                      : text::tr(language, "What happened at that moment?"),
                    ImGui::GetTextLineHeight() * lines + 2 * ImGui::GetStyle().FramePadding.y))
    note.last_change = shown.now;
  // Ctrl+Enter ends the typing and notes it.
  const bool by_keys = ImGui::IsItemDeactivated() && ImGui::GetIO().KeyCtrl &&
                       ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  if (ImGui::IsItemActive()) note.entered = true;
  if (is_blank(note) && !note.entered) return false;
  draw_kind_and_day(shown, note, marks);
  ImGui::SameLine();
  const bool day = day_of(note).has_value();
  const bool ready = day && !(note.sign.empty() && base::trimmed(note.words).empty());
  const bool pressed = ui::button(keep, marks.keep, ui::Kind::main, 0, ready);
  if (note.day != day_words(language, note.last_day))
    day_remark(language, note.day, shown.today, Looking::back);
  return ready && (pressed || by_keys);
}

/// The fields as one thing that one is in or has left.
bool edit_note(const Shown& shown, NoteDraft& note, Actions& actions, const Marks& marks,
               const std::string& keep) {
  ImGui::BeginGroup();
  const bool confirmed = draw_fields(shown, note, marks, keep);
  ImGui::EndGroup();
  const ImGuiIO& io = ImGui::GetIO();
  const bool pressed = io.MouseClicked[0] || io.MouseClicked[1] || io.MouseClicked[2];
  note.drawn = true;
  note.touched =
      ImGui::IsItemActive() ||
      (pressed && ImGui::IsMouseHoveringRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax()));
  if (confirmed)
    finish(shown, note, actions);
  else
    record_rested(shown, note, actions);
  return confirmed;
}

void draw_new(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  edit_note(shown, new_note(shown, ui, person.id), actions, new_marks,
            text::tr(shown.settings.language, "Note it"));
}

void draw_changed(const Shown& shown, NoteDraft& note, Actions& actions) {
  const Language language = shown.settings.language;
  if (edit_note(shown, note, actions, edit_marks, text::tr(language, "Keep"))) return;
  if (words_button(text::tr(language, "Leave it as it was"), "inspector.edit.cancel"))
    leave_as_it_was(shown, note, actions);
  if (ImGui::IsItemActive()) note.touched = true;
}

/// What stands there of a note: its words, or else its sign.
std::string words_of(const model::Seen& seen, const std::string& sign) {
  return seen.words.empty() ? sign : seen.words;
}

void draw_note(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
               const model::Seen& seen) {
  const Language language = shown.settings.language;
  const std::string sign = sign_name(shown, seen.sign);
  ui::paragraph(words_of(seen, sign));
  std::string about =
      text::short_day(language, seen.day) + " · " + kinds(language)[std::size_t(seen.kind)];
  if (!sign.empty() && !seen.words.empty()) about += " · " + sign;
  ui::label(about);
  const std::string mark = "inspector.seen." + model::to_text(seen.id);
  if (words_button(text::tr(language, "Edit"), (mark + ".edit").c_str()))
    start_changing(shown, ui, person.id, seen);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), (mark + ".remove").c_str(), ui::Kind::quiet))
    record(actions, session::RemoveSeen{person.id, seen.id});
}

}  // namespace

void draw_seen(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  ImGui::PushID(model::to_text(person.id).c_str());
  for (const model::Seen& seen : person.seen) {
    if (is_being_written(shown, ui, person.id, seen.id)) continue;
    ImGui::PushID(model::to_text(seen.id).c_str());
    if (NoteDraft* note = changed_note(ui, person.id, seen.id))
      draw_changed(shown, *note, actions);
    else
      draw_note(shown, ui, actions, person, seen);
    ImGui::PopID();
  }
  draw_new(shown, ui, actions, person);
  ImGui::PopID();
}

void draw_new_sign(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Language language = shown.settings.language;
  NoteDraft* note = new_sign(ui, person.id);
  if (!note) return;
  const catalogue::Sign* sign = catalogue::find_sign(*shown.catalogue, note->sign);
  ImGui::PushID(model::to_text(person.id).c_str());
  ui::paragraph(sign_name(shown, note->sign));
  if (sign) ui::paragraph(sign->see.in(language), true);
  if (ui.focus == sign_marks.words) {
    ImGui::SetKeyboardFocusHere();
    ui.focus.reset();
  }
  const bool confirmed =
      edit_note(shown, *note, actions, sign_marks, text::tr(language, "Note it"));
  if (!confirmed && words_button(text::tr(language, "Not this one"), "inspector.sign.cancel"))
    leave_as_it_was(shown, *note, actions);
  if (ImGui::IsItemActive()) note->touched = true;
  ImGui::PopID();
}

}  // namespace gui::inspector
