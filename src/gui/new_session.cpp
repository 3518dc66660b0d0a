#include "gui/new_session.hpp"

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/day_field.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr const char* title_draft = "new.title";
constexpr const char* template_draft = "new.template";
constexpr const char* kind_draft = "new.kind";
constexpr const char* keep_draft = "new.keep";

const catalogue::Template* chosen_template(const Shown& shown, const Ui& ui) {
  if (!shown.templates || shown.templates->empty()) return nullptr;
  const auto kept = ui.drafts.find(template_draft);
  if (kept != ui.drafts.end())
    for (const auto& each : *shown.templates)
      if (each.id == kept->second) return &each;
  return &shown.templates->front();
}

std::string proposed_title(const Shown& shown, const Ui& ui) {
  const Language language = shown.settings.language;
  const catalogue::Template* chosen = chosen_template(shown, ui);
  return chosen ? chosen->title.in(language) : text::tr(language, "A new map");
}

void draw_templates(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  const catalogue::Template* chosen = chosen_template(shown, ui);
  if (!chosen || shown.templates->size() < 2) return;
  ui::label(text::tr(language, "Start from"));
  std::vector<std::string> titles;
  int index = 0;
  for (const auto& each : *shown.templates) {
    if (&each == chosen) index = int(titles.size());
    titles.push_back(each.title.in(language));
  }
  if (ui::choice("new.template", titles, &index))
    ui.drafts[template_draft] = (*shown.templates)[std::size_t(index)].id;
  ui::paragraph(chosen->about.in(language), true);
}

base::Day usual_end(const Shown& shown) {
  return base::days_after(shown.today, model::usual_days_kept);
}

/// As typed, the usual day when nothing was; none: what was typed is no day.
std::optional<base::Day> keep_until(const Shown& shown, const Ui& ui) {
  const auto typed = ui.drafts.find(keep_draft);
  if (typed == ui.drafts.end() || base::trimmed(typed->second).empty()) return usual_end(shown);
  return typed_day(typed->second, shown.today, Looking::ahead);
}

bool draw_keep_until(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  ui::label(text::tr(language, "Keep until"));
  std::string& words = ui.drafts[keep_draft];
  ui::text_line("new.keep", &words, day_words(language, usual_end(shown)));
  const auto day = keep_until(shown, ui);
  if (!day)
    day_remark(language, words, shown.today, Looking::ahead);
  else
    ui::paragraph(text::tr(language,
                           "On that day you are reminded to delete it. Nothing is deleted by "
                           "itself."),
                  true);
  return day.has_value();
}

}  // namespace

std::string kind_words(model::SessionKind kind, Language language) {
  return kind == model::SessionKind::fictive
             ? text::tr(language, "A fictive case: practise together")
             : text::tr(language, "My own colleagues: only for you");
}

std::string what_the_room_may_see(model::SessionKind kind, Language language) {
  return kind == model::SessionKind::fictive
             ? text::tr(language,
                        "The room may see it: codes, roles, the goal, and what was seen "
                        "or heard.")
             : text::tr(language,
                        "The room sees codes and dots at most, and only when you say so. "
                        "Roles, names and notes stay with you.");
}

bool draw_new_session_fields(const Shown& shown, Ui& ui, model::SessionKind kind, bool focus) {
  const Language language = shown.settings.language;
  ui::label(text::tr(language, "Title"));
  if (focus) ImGui::SetKeyboardFocusHere();
  ui::text_line("new.title", &ui.drafts[title_draft], proposed_title(shown, ui));
  draw_templates(shown, ui);
  return kind == model::SessionKind::fictive || draw_keep_until(shown, ui);
}

NewSession new_session_from(const Shown& shown, const Ui& ui, model::SessionKind kind) {
  const catalogue::Template* chosen = chosen_template(shown, ui);
  const auto typed = ui.drafts.find(title_draft);
  std::string title{typed == ui.drafts.end() ? "" : base::trimmed(typed->second)};
  if (title.empty()) title = proposed_title(shown, ui);
  NewSession asked{kind, title, chosen ? chosen->id : ""};
  if (kind == model::SessionKind::own) asked.keep_until = keep_until(shown, ui);
  return asked;
}

void forget_new_session(Ui& ui) {
  for (const char* draft : {title_draft, template_draft, kind_draft, keep_draft})
    ui.drafts.erase(draft);
}

void draw_new_session(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::heading(text::tr(language, "New session"));
  ui::space(0.25f);
  const int chosen = draft_choice(frame.ui, kind_draft, "new.kind",
                                  {kind_words(model::SessionKind::fictive, language),
                                   kind_words(model::SessionKind::own, language)},
                                  int(model::SessionKind::own));
  const auto kind = model::SessionKind(chosen);
  ui::paragraph(what_the_room_may_see(kind, language), true);
  ui::space(0.25f);
  const bool hidden = frame.ui.may_be_seen && kind == model::SessionKind::own;
  if (hidden) draw_hidden(frame.shown);
  const bool ready = hidden || draw_new_session_fields(frame.shown, frame.ui, kind, frame.fresh);
  const Answer answer =
      dialog_buttons(frame.shown, frame.keys, text::tr(language, "Start the session"), ready);
  if (answer == Answer::none) return;
  if (answer == Answer::yes) frame.actions.push_back(new_session_from(frame.shown, frame.ui, kind));
  forget_new_session(frame.ui);
  frame.ui.dialog = Dialog::none;
}

}  // namespace gui
