// What I saw or heard: dated moments, each with how it is known. A new one is a draft until it is
// noted; drafts are kept per person, so looking at somebody else loses nothing.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/editing.hpp"
#include "gui/inspector_parts.hpp"
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

/// Keys of the drafts of one note: a new one, or one that is being edited.
struct Drafts {
  std::string words, day, kind;
};

Drafts drafts_of(model::PersonId person, const std::string& which) {
  const std::string end = "." + which + ":" + model::to_text(person);
  return {"seen.words" + end, "seen.day" + end, "seen.kind" + end};
}

void forget(Ui& ui, const Drafts& drafts) {
  ui.drafts.erase(drafts.words);
  ui.drafts.erase(drafts.day);
  ui.drafts.erase(drafts.kind);
}

struct Marks {
  const char *words, *kind, *day, *keep;
};
constexpr Marks new_marks{"inspector.seen.words", "inspector.seen.kind", "inspector.seen.day",
                          "inspector.seen.add"};
constexpr Marks edit_marks{"inspector.edit.words", "inspector.edit.kind", "inspector.edit.day",
                           "inspector.edit.keep"};

/// Kind and day below the words. The day as typed, when it is one.
std::optional<base::Day> draw_kind_and_day(const Shown& shown, Ui& ui, const Drafts& drafts,
                                           const Marks& marks, model::SeenKind& kind) {
  const Language language = shown.settings.language;
  kind = model::SeenKind(
      draft_choice(ui, drafts.kind, marks.kind, kinds(language), int(model::SeenKind::myself)));
  std::string& words = ui.drafts[drafts.day];
  if (words.empty() && !ui.unfolded.contains(marks.day)) words = base::iso_from_day(shown.today);
  ImGui::AlignTextToFramePadding();
  ui::label(text::tr(language, "When"));
  ImGui::SameLine();
  ui::text_line(marks.day, &words, text::tr(language, "year-month-day"), ems(8));
  // An empty field stays empty while somebody is typing in it.
  if (ImGui::IsItemActive())
    ui.unfolded.insert(marks.day);
  else
    ui.unfolded.erase(marks.day);
  return base::day_from_iso(base::trimmed(words));
}

/// The fields of a note; the note, when it is complete and was confirmed.
std::optional<model::Seen> edit_note(const Shown& shown, Ui& ui, const Drafts& drafts,
                                     const Marks& marks, const std::string& keep) {
  const Language language = shown.settings.language;
  std::string& words = ui.drafts[drafts.words];
  ui::text_area(marks.words, &words, text::tr(language, "Write as if they will read it."),
                ImGui::GetTextLineHeight() * 3 + 2 * ImGui::GetStyle().FramePadding.y);
  // Ctrl+Enter ends the typing and notes it.
  const bool by_keys = ImGui::IsItemDeactivated() && ImGui::GetIO().KeyCtrl &&
                       ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  const bool typing = ImGui::IsItemActive();
  const std::string tidy{base::trimmed(words)};
  if (tidy.empty() && !typing) return {};
  model::SeenKind kind{};
  const auto day = draw_kind_and_day(shown, ui, drafts, marks, kind);
  ImGui::SameLine();
  const bool ready = day && !tidy.empty();
  const bool pressed = ui::button(keep, marks.keep, ui::Kind::main, 0, ready);
  if (!day) {
    warning_words(text::tr(language, "Write the day as year-month-day, for instance {example}.",
                           {{"example", base::iso_from_day(shown.today)}}));
  }
  if (!ready || !(pressed || by_keys)) return {};
  return model::Seen{{}, *day, kind, tidy};
}

void draw_new(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const Drafts drafts = drafts_of(person.id, "new");
  auto seen = edit_note(shown, ui, drafts, new_marks, text::tr(shown.settings.language, "Note it"));
  if (!seen) return;
  seen->id = model::SeenId{coming_seq(shown, actions), 1};
  record(actions, session::NoteSeen{person.id, *seen});
  forget(ui, drafts);
}

void draw_edited(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
                 const model::Seen& old, const std::string& editing) {
  const Drafts drafts = drafts_of(person.id, "edit");
  auto seen = edit_note(shown, ui, drafts, edit_marks, text::tr(shown.settings.language, "Keep"));
  if (words_button(text::tr(shown.settings.language, "Leave it as it was"),
                   "inspector.edit.cancel")) {
    ui.drafts.erase(editing);
    forget(ui, drafts);
  }
  if (!seen) return;
  seen->id = old.id;
  record(actions, session::NoteSeen{person.id, *seen});
  ui.drafts.erase(editing);
  forget(ui, drafts);
}

void start_editing(Ui& ui, model::PersonId person, const model::Seen& seen,
                   const std::string& editing) {
  const Drafts drafts = drafts_of(person, "edit");
  ui.drafts[editing] = model::to_text(seen.id);
  ui.drafts[drafts.words] = seen.words;
  ui.drafts[drafts.day] = base::iso_from_day(seen.day);
  ui.drafts[drafts.kind] = std::to_string(int(seen.kind));
}

void draw_note(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person,
               const model::Seen& seen, const std::string& editing) {
  const Language language = shown.settings.language;
  ui::paragraph(seen.words);
  ui::label(text::short_day(language, seen.day) + " · " + kinds(language)[std::size_t(seen.kind)]);
  const std::string mark = "inspector.seen." + model::to_text(seen.id);
  if (words_button(text::tr(language, "Edit"), (mark + ".edit").c_str()))
    start_editing(ui, person.id, seen, editing);
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Remove"), (mark + ".remove").c_str(), ui::Kind::quiet))
    record(actions, session::RemoveSeen{person.id, seen.id});
}

}  // namespace

void draw_seen(const Shown& shown, Ui& ui, Actions& actions, const model::Person& person) {
  const std::string editing = "seen.editing:" + model::to_text(person.id);
  ImGui::PushID(model::to_text(person.id).c_str());
  for (const model::Seen& seen : person.seen) {
    ImGui::PushID(model::to_text(seen.id).c_str());
    const auto edited = ui.drafts.find(editing);
    if (edited != ui.drafts.end() && edited->second == model::to_text(seen.id))
      draw_edited(shown, ui, actions, person, seen, editing);
    else
      draw_note(shown, ui, actions, person, seen, editing);
    ImGui::PopID();
  }
  draw_new(shown, ui, actions, person);
  ImGui::PopID();
}

}  // namespace gui::inspector
