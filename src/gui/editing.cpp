#include "gui/editing.hpp"

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/agenda.hpp"
#include "gui/exercise.hpp"
#include "gui/plan_steps.hpp"
#include "gui/widgets.hpp"

namespace gui {
namespace {

/// "code:p7" -> "code", p7
struct FieldName {
  std::string what;
  std::optional<model::PersonId> person;
};

FieldName taken_apart(const std::string& field) {
  const std::size_t colon = field.find(':');
  if (colon == std::string::npos) return {field, {}};
  return {field.substr(0, colon), model::id_from<model::PersonId>(field.substr(colon + 1))};
}

std::optional<session::About> about_from(const model::Workshop& workshop, const FieldName& field,
                                         const std::string& words) {
  session::About about;
  if (field.what == "code") {
    const model::Person* holder = model::find_code(workshop, words);
    if (words.empty() || (holder && holder->id != *field.person)) return {};
    about.code = words;
  } else if (field.what == "role") {
    about.role = words;
  } else if (field.what == "aid") {
    about.memory_aid = words;
  } else if (field.what == "name") {
    about.name = words;
  } else if (field.what == "share") {
    about.my_share = words;
  } else if (field.what == "right") {
    about.right_about = words;
  } else {
    return {};
  }
  return about;
}

// As many options as a question may have; empty lines are none.
std::vector<std::string> lines_of(std::string_view words) {
  std::vector<std::string> lines;
  while (!words.empty() && lines.size() < model::most_options) {
    const std::size_t end = words.find('\n');
    const std::string_view line = base::trimmed(words.substr(0, end));
    if (!line.empty()) lines.emplace_back(line);
    words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
  }
  return lines;
}

// "chapter.title:c7", "comment.words:n7", "question.options:q7"
std::optional<session::Change> margin_change_of_field(const model::Workshop& workshop,
                                                      const std::string& field,
                                                      const std::string& words) {
  const model::Margin& margin = workshop.margin;
  const std::size_t colon = field.find(':');
  if (colon == std::string::npos) return {};
  const std::string what = field.substr(0, colon), id = field.substr(colon + 1);
  for (model::Chapter chapter : *margin.chapters) {
    if (model::to_text(chapter.id) != id) continue;
    (what == "chapter.card" ? chapter.card : chapter.title) = words;
    return session::SetChapter{std::move(chapter)};
  }
  for (model::Comment comment : *margin.comments) {
    if (model::to_text(comment.id) != id) continue;
    comment.words = words;
    return session::SetComment{std::move(comment)};
  }
  for (model::Question question : *margin.questions) {
    if (model::to_text(question.id) != id) continue;
    if (what == "question.options")
      question.options = lines_of(words);
    else
      (what == "question.words" ? question.words : question.explanation) = words;
    if (question.person && !model::find(workshop, *question.person)) question.person.reset();
    return session::SetQuestion{std::move(question)};
  }
  return {};
}

/// What the words of a field mean; nothing when they cannot be taken: the person is gone, the code
/// is empty or somebody else's, a day is none.
std::optional<session::Change> change_of_field(const Shown& shown, const Actions& actions,
                                               const std::string& field, const std::string& words) {
  const std::string tidy{base::trimmed(words)};
  if (field == "goal") return session::SetGoal{tidy};
  if (field == "title") return session::SetWorkshop{.title = tidy, .kind = {}};
  const model::Workshop& workshop = shown.session->now();
  if (auto change = margin_change_of_field(workshop, field, tidy)) return change;
  if (auto change = change_of_agenda_field(shown, actions, field, tidy)) return change;
  if (auto change = change_of_exercise_field(shown, actions, field, tidy)) return change;
  const FieldName name = taken_apart(field);
  if (!name.person) return change_of_plan_field(shown, actions, field, tidy);
  if (!model::find(workshop, *name.person)) return {};
  const auto about = about_from(workshop, name, tidy);
  if (!about) return {};
  return session::SetPerson{*name.person, *about};
}

/// False when the words cannot be taken.
bool commit(const Shown& shown, Editing& editing, Actions& actions) {
  if (!shown.session || shown.read_only || editing.words == editing.committed) return true;
  const auto change = change_of_field(shown, actions, editing.field, editing.words);
  if (!change) return false;
  const bool undoable = session::part_of(*change) == session::Part::map;
  const bool joined = undoable && can_be_joined(*shown.session, editing.joins);
  if (!joined) editing.joins = undoable ? coming_seq(shown, actions) : 0;
  actions.push_back(Record{{*change}, joined ? editing.joins : 0});
  editing.committed = editing.words;
  return true;
}

std::string wrong_draft(const std::string& field) {
  return "wrong." + field;
}

void follow(const Shown& shown, Ui& ui, Actions& actions, const Field& field,
            const std::string& words) {
  if (ui.editing && ui.editing->field != field.name) leave_field(shown, ui, actions);
  if (!ui.editing) ui.editing = Editing{field.name, field.words, field.words, shown.now, 0};
  Editing& editing = *ui.editing;
  if (editing.words != words) {
    editing.words = words;
    editing.last_key = shown.now;
  }
  if (editing.words == editing.committed) return;
  if (shown.now.milliseconds - editing.last_key.milliseconds < typing_rest) return;
  commit(shown, editing, actions);
  editing.last_key = shown.now;  // what could not be taken is tried again after the next rest
}

}  // namespace

bool can_be_joined(const session::Session& session, session::Seq seq) {
  if (seq == 0 || session.entries().empty()) return false;
  const session::Entry& last = session.entries().back();
  if (last.seq == seq) return true;
  const auto* done = std::get_if<session::Do>(&last.what);
  return done && done->joins == seq;
}

session::Seq coming_seq(const Shown& shown, const Actions& actions) {
  session::Seq seq = shown.session->next_seq();
  for (const Action& action : actions) {
    const bool makes_entry = std::holds_alternative<Record>(action) ||
                             std::holds_alternative<Undo>(action) ||
                             std::holds_alternative<Redo>(action);
    if (makes_entry) ++seq;
  }
  return seq;
}

std::string edit_field(const Shown& shown, Ui& ui, Actions& actions, const Field& field) {
  const bool mine = ui.editing && ui.editing->field == field.name;
  std::string words = mine ? ui.editing->words : field.words;
  const auto wrong = ui.drafts.find(wrong_draft(field.name));
  if (!mine && wrong != ui.drafts.end()) words = wrong->second;
  if (ui.focus == field.mark) {
    ImGui::SetKeyboardFocusHere();
    ui.focus.reset();
  }
  ImGui::PushID(field.name.c_str());
  if (field.lines > 1) {
    const float height =
        ImGui::GetTextLineHeight() * float(field.lines) + 2 * ImGui::GetStyle().FramePadding.y;
    ui::text_area(field.mark, &words, field.hint, height);
  } else {
    ui::text_line(field.mark, &words, field.hint, field.width);
  }
  const bool active = ImGui::IsItemActive();
  const bool left = ImGui::IsItemDeactivated();
  ImGui::PopID();
  if (active || (left && mine)) follow(shown, ui, actions, field, words);
  if (left && mine) leave_field(shown, ui, actions);
  return words;
}

void forget_wrong(Ui& ui, const std::string& field) {
  ui.drafts.erase(wrong_draft(field));
  if (ui.editing && ui.editing->field == field) ui.editing.reset();
}

void leave_field(const Shown& shown, Ui& ui, Actions& actions) {
  if (!ui.editing) return;
  const Editing& left = *ui.editing;
  const bool taken = commit(shown, *ui.editing, actions);
  ui.drafts.erase(wrong_draft(left.field));
  if (!taken && may_be_wrong(left.field)) ui.drafts[wrong_draft(left.field)] = left.words;
  ui.editing.reset();
}

void leave_vanished_field(const Shown& shown, Ui& ui, Actions& actions) {
  if (ui.editing && !ImGui::IsAnyItemActive()) leave_field(shown, ui, actions);
}

}  // namespace gui
