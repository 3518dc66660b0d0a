// What a learning copy is to hold: new words for title, goal and roles, which notes come along
// rewritten, and what would come of it.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "session/learning_copy.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

/// Draws a field for a text of the choices; true when it changed.
bool field(const char* mark, std::string& words, const std::string& hint) {
  const std::string before = words;
  ui::text_line(mark, &words, hint);
  return words != before;
}

bool draw_roles(const DialogFrame& frame, session::LearningChoices& choices) {
  const Language language = frame.shown.settings.language;
  const std::vector<std::string> roles = session::roles_in(frame.shown.session->now());
  if (roles.empty()) return false;
  ui::label(text::tr(language, "What are the roles called? As general as you can"));
  bool changed = false;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const std::string mark = "learning.role." + std::to_string(i);
    ImGui::AlignTextToFramePadding();
    ui::paragraph(base::shortened(roles[i], 34));
    ImGui::SameLine(ems(17));
    changed |= field(mark.c_str(), choices.roles[roles[i]], text::tr(language, "left out"));
  }
  ui::label(text::tr(language, "Roles that fewer than five people have"));
  int few = int(choices.few);
  if (ui::choice("learning.few",
                 {text::tr(language, "Put together"), text::tr(language, "Leave those people out")},
                 &few)) {
    choices.few = session::FewTogether(few);
    changed = true;
  }
  if (choices.few == session::FewTogether::one_role)
    changed |= field("learning.other", choices.other_role,
                     text::tr(language, "called together, such as: others in the house"));
  return changed;
}

bool draw_seen(const DialogFrame& frame, session::LearningChoices& choices) {
  const Language language = frame.shown.settings.language;
  bool changed = false, any = false;
  for (const auto& person : *frame.shown.session->now().people) {
    for (const model::Seen& seen : person->seen) {
      if (seen.words.empty()) continue;
      if (!any)
        ui::label(text::tr(language, "What was seen or heard comes along only as you rewrite it"));
      any = true;
      ui::paragraph(person->code + ": " + base::shortened(seen.words, 160), true);
      const std::string mark = "learning.seen." + model::to_text(seen.id);
      changed |= field(mark.c_str(), choices.seen[seen.id], text::tr(language, "left out"));
    }
  }
  return changed;
}

std::string outcome_words(const session::LearningCopy& copy, Language language) {
  const auto& now = copy.session.now();
  std::string words = text::trn(language, "The copy will hold {count} person",
                                "The copy will hold {count} people", long(now.people->size()));
  for (const auto& [role, count] : copy.roles)
    words += "\n" + std::to_string(count) + " × " +
             (role.empty() ? text::tr(language, "without a role") : role);
  if (copy.left_out > 0)
    words += "\n" + text::trn(language, "{count} person is left out", "{count} people are left out",
                              long(copy.left_out));
  return words;
}

/// Makes the copy in memory to say what would come of it. The real one gets words of its own.
void look(const DialogFrame& frame, LearningDraft& draft) {
  const Language language = frame.shown.settings.language;
  session::LearningChoices choices = draft.choices;
  const std::size_t people = frame.shown.session->now().people->size();
  choices.codes.clear();
  for (std::size_t i = 0; i < 2 * people; ++i) choices.codes.push_back("~" + std::to_string(i));
  const auto copy = session::learning_copy(*frame.shown.session, choices, [] { return 0u; });
  draft.possible = copy.has_value();
  draft.outcome = copy ? outcome_words(*copy, language) : text::say(language, copy.error());
  draft.looked = true;
}

void begin(const DialogFrame& frame) {
  if (frame.ui.learning) return;  // back from choosing a file
  frame.ui.learning = LearningDraft{};
  frame.ui.learning->choices.title = text::tr(frame.shown.settings.language, "Learning copy");
}

}  // namespace

void draw_learning_copy(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  begin(frame);
  LearningDraft& draft = *ui.learning;
  session::LearningChoices& choices = draft.choices;
  ui::heading(text::tr(language, "A learning copy"));
  ui::paragraph(text::tr(language,
                         "A session to teach with, without recognisable data: new code words, days "
                         "counted from a day nought, and nothing that was typed but what you write "
                         "here. Whoever was there may still recognise something; so it is not "
                         "called anonymous."),
                true);
  ImGui::BeginChild("learning", {0, -(ImGui::GetFrameHeight() + ems(1.2))}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NavFlattened);
  ui::label(text::tr(language, "Title"));
  focus_first(frame);
  bool changed = field("learning.title", choices.title, text::tr(language, "Learning copy"));
  ui::label(text::tr(language, "The goal, in one sentence"));
  changed |= field("learning.goal", choices.goal, text::tr(language, "left out"));
  changed |= draw_roles(frame, choices);
  ui::space(0.25f);
  if (!draft.looked || changed) look(frame, draft);
  const Card card = begin_card(widget_look().theme->raised);
  if (draft.possible)
    ui::paragraph(draft.outcome);
  else
    warning_words(draft.outcome);
  end_card(card);
  ui::space(0.25f);
  if (draw_seen(frame, choices)) draft.looked = false;
  ImGui::EndChild();
  const Answer answer =
      dialog_buttons(frame.shown, frame.keys, text::tr(language, "Choose a file…"), draft.possible);
  if (answer == Answer::none) return;
  if (answer == Answer::yes) {
    ui.dialog = Dialog::learning_copy_file;
  } else {
    ui.learning.reset();
    ui.dialog = Dialog::none;
  }
}

}  // namespace gui
