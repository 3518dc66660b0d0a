// The trainer's own layer: chapters, comments and questions at this moment, kept in the session.

#include <imgui.h>

#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/look_back.hpp"
#include "gui/panel_parts.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using text::tr;

// Fields share a mark when they belong to the same kind of thing; the name tells them apart.
void field(const Shown& shown, Ui& ui, Actions& actions, const std::string& name, const char* mark,
           const std::string& words, const std::string& hint, int lines) {
  edit_field(shown, ui, actions, {name, mark, words, hint, lines});
}

void chapter_fields(const Shown& shown, Ui& ui, Actions& actions, const model::Chapter& chapter) {
  const base::Language language = shown.settings.language;
  const std::string id = model::to_text(chapter.id);
  ui::label(tr(language, "A chapter begins here"));
  field(shown, ui, actions, "chapter.title:" + id, "look_back.chapter_title", chapter.title,
        tr(language, "Title, for the class"), 1);
  bool stop = chapter.stop;
  if (ui::checkbox(tr(language, "Playing stops here"), ("look_back.stop." + id).c_str(), &stop)) {
    model::Chapter changed = chapter;
    changed.stop = stop;
    record(actions, session::SetChapter{changed});
  }
  ui::label(tr(language, "My next card: nobody else sees this"));
  field(shown, ui, actions, "chapter.card:" + id, "look_back.card", chapter.card,
        tr(language, "What do I want to say or ask?"), 3);
  if (ui::button(tr(language, "Remove the chapter"), ("look_back.remove." + id).c_str(),
                 ui::Kind::quiet))
    record(actions, session::RemoveChapter{chapter.id});
  ui::space(0.4f);
}

void comment_fields(const Shown& shown, Ui& ui, Actions& actions, const model::Comment& comment) {
  const base::Language language = shown.settings.language;
  const std::string id = model::to_text(comment.id);
  ui::label(tr(language, "Comment on this move"));
  field(shown, ui, actions, "comment.words:" + id, "look_back.comment", comment.words,
        tr(language, "What is worth seeing here?"), 3);
  if (ui::button(tr(language, "Remove the comment"), ("look_back.remove." + id).c_str(),
                 ui::Kind::quiet))
    record(actions, session::RemoveComment{comment.id});
  ui::space(0.4f);
}

std::string one_a_line(const std::vector<std::string>& options) {
  std::string lines;
  for (const std::string& option : options) lines += (lines.empty() ? "" : "\n") + option;
  return lines;
}

void question_fields(const Shown& shown, Ui& ui, Actions& actions,
                     const model::Question& question) {
  const base::Language language = shown.settings.language;
  const std::string id = model::to_text(question.id);
  ui::label(tr(language, "The question, before the next move"));
  int kind = int(question.kind);
  if (ui::choice(("look_back.kind." + id).c_str(),
                 {tr(language, "A place"), tr(language, "A choice"), tr(language, "An idea")},
                 &kind)) {
    model::Question changed = question;
    changed.kind = model::QuestionKind(kind);
    record(actions, session::SetQuestion{changed});
  }
  field(shown, ui, actions, "question.words:" + id, "look_back.question_words", question.words,
        tr(language, "What do you ask the room?"), 2);
  if (question.kind == model::QuestionKind::choice) {
    ui::label(tr(language, "Options, one a line"));
    field(shown, ui, actions, "question.options:" + id, "look_back.options",
          one_a_line(question.options), "", 3);
  }
  ui::label(tr(language, "Explanation, shown after the guesses"));
  field(shown, ui, actions, "question.explanation:" + id, "look_back.explanation",
        question.explanation, tr(language, "What did this group do, and why?"), 3);
  if (ui::button(tr(language, "Remove the question"), ("look_back.remove." + id).c_str(),
                 ui::Kind::quiet))
    record(actions, session::RemoveQuestion{question.id});
  ui::space(0.4f);
}

// The next thing in the margin takes its id from the entry that makes it.
template <class Id>
Id new_id(const Shown& shown, const Actions& actions) {
  return {coming_seq(shown, actions), 1};
}

void new_things(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const LookBack& back = ui.look_back;
  const auto& moves = moves_of(back);
  if (ui::button(tr(language, "New chapter"), "look_back.new_chapter", ui::Kind::plain, 0,
                 !moves.empty(), tr(language, "A chapter begins with the next move")))
    record(actions, session::SetChapter{model::Chapter{new_id<model::ChapterId>(shown, actions),
                                                       seq_from_here(back), "", false, ""}});
  ImGui::SameLine();
  if (ui::button(tr(language, "Comment"), "look_back.new_comment", ui::Kind::plain, 0, back.at > 0,
                 tr(language, "Something to say of this move")))
    record(actions, session::SetComment{model::Comment{new_id<model::CommentId>(shown, actions),
                                                       moves[back.at - 1].entries.back(), ""}});
  ImGui::SameLine();
  if (ui::button(tr(language, "Question"), "look_back.new_question", ui::Kind::plain, 0,
                 back.at < moves.size(),
                 tr(language, "The room guesses before the next move is shown"))) {
    model::Question question;
    question.id = new_id<model::QuestionId>(shown, actions);
    question.at = seq_from_here(back);
    const auto& actor = moves[back.at].actor;
    if (actor && model::find(shown.session->now(), *actor)) question.person = actor;
    record(actions, session::SetQuestion{std::move(question)});
  }
}

void draw_origin(const Shown& shown, Actions& actions) {
  const base::Language language = shown.settings.language;
  ui::space(0.3f);
  ui::label(tr(language, "This session is a \"what if\": it branched off after step {seq}.",
               {{"seq", std::to_string(shown.session->header().origin->seq)}}));
  if (ui::button(tr(language, "Compare with the origin"), "look_back.origin", ui::Kind::plain, 0,
                 true, tr(language, "What it became there, beside what it became here")))
    actions.push_back(CompareWithOrigin{});
}

}  // namespace

void draw_trainer(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const LookBack& back = ui.look_back;
  ui::space(0.6f);
  ui::separator();
  if (ui.may_be_seen) return draw_hidden(shown);  // the next card is nobody else's
  if (!unfolding(ui, tr(language, "For the trainer"), "look_back.trainer")) {
    // The card of the chapter stays in view: it is what the trainer wants to say now.
    const auto here = chapter_at(shown, back, back.at);
    if (here && !here->chapter.card.empty()) ui::paragraph(here->chapter.card, true);
    return;
  }
  for (const base::Message& remark : story::margin_remarks(*shown.session))
    ui::label(text::say(language, remark));
  if (!can_record(shown)) {
    ui::paragraph(tr(language, "This session can be looked at, not written in."), true);
    return;
  }
  new_things(shown, ui, actions);
  const model::Margin& margin = shown.session->margin();
  for (const model::Chapter& chapter : *margin.chapters)
    if (cursor_of(back, chapter.at) == back.at ||
        (back.at == moves_of(back).size() && cursor_of(back, chapter.at) + 1 == back.at))
      chapter_fields(shown, ui, actions, chapter);
  for (const model::Comment* comment : comments_at(shown, back, back.at))
    comment_fields(shown, ui, actions, *comment);
  for (const model::Question* question : questions_at(shown, back, back.at))
    question_fields(shown, ui, actions, *question);
  ui::space(0.3f);
  if (back.at > 0 &&
      ui::button(
          tr(language, "What if … ?"), "look_back.branch", ui::Kind::plain, 0, true,
          tr(language, "A new session that begins with this moment; this one stays as it is")))
    actions.push_back(Branch{moves_of(back)[back.at - 1].ends_at});
  if (shown.session->header().origin) draw_origin(shown, actions);
}

}  // namespace gui
