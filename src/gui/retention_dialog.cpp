// Until when a session is kept, what holds it longer, and deleting it.

#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/day_field.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr const char* day_draft = "retention.day";
constexpr const char* why_draft = "retention.why";
constexpr const char* hold_draft = "retention.hold";

void begin(const DialogFrame& frame) {
  const model::Retention& now = frame.shown.session->now().retention;
  auto& drafts = frame.ui.drafts;
  drafts[day_draft] = now.until ? day_words(frame.shown.settings.language, *now.until) : "";
  drafts[why_draft] = now.hold;
  drafts[hold_draft] = now.hold.empty() ? "" : "on";
}

void draw_from_today(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  for (const int days : {30, model::usual_days_kept, 180}) {
    const std::string mark = "retention.in." + std::to_string(days);
    const std::string words =
        text::trn(language, "{count} day from now", "{count} days from now", days);
    if (days != 30) ImGui::SameLine();
    if (ui::button(words, mark.c_str()))
      frame.ui.drafts[day_draft] = day_words(language, base::days_after(frame.shown.today, days));
  }
}

/// The day that was typed; empty words are none. False: it is no day.
bool draw_day(const DialogFrame& frame, std::optional<base::Day>& until) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "Remind me to delete it on"));
  focus_first(frame);
  std::string& words = frame.ui.drafts[day_draft];
  ui::text_line("retention.day", &words, text::tr(language, "No day: I shall think of it myself"));
  draw_from_today(frame);
  if (base::trimmed(words).empty()) return true;
  day_remark(language, words, frame.shown.today, Looking::ahead);
  until = typed_day(words, frame.shown.today, Looking::ahead);
  return until.has_value();
}

/// Why it stays, when it is on hold. False: it is, and nobody said why.
bool draw_hold(const DialogFrame& frame, std::string& hold) {
  const Language language = frame.shown.settings.language;
  auto& drafts = frame.ui.drafts;
  bool on = !drafts[hold_draft].empty();
  if (ui::checkbox(text::tr(language, "On hold: it has to stay for now"), "retention.hold", &on))
    drafts[hold_draft] = on ? "on" : "";
  if (!on) return true;
  ui::text_line("retention.why", &drafts[why_draft], text::tr(language, "Keep it, because …"));
  ui::paragraph(text::tr(language,
                         "Such as a request for access that is running. On hold there are no "
                         "reminders, and it cannot be deleted."),
                true);
  hold = base::trimmed(drafts[why_draft]);
  return !hold.empty();
}

}  // namespace

void draw_retention(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (frame.fresh) begin(frame);
  ui::heading(text::tr(language, "Until when do you keep this?"));
  ui::paragraph(text::tr(language,
                         "A map of colleagues is not made to last. Nothing is deleted by itself: "
                         "when the day has come you are reminded, and you decide."),
                true);
  ui::space(0.25f);
  model::Retention retention;
  const bool day_good = draw_day(frame, retention.until);
  ui::space(0.5f);
  const bool hold_good = draw_hold(frame, retention.hold);
  ui::space(0.5f);
  if (words_button(text::tr(language, "Delete this session…"), "retention.delete")) {
    ui.dialog = Dialog::delete_session;
    return;
  }
  const Answer answer = dialog_buttons(frame.shown, frame.keys, text::tr(language, "Keep it so"),
                                       day_good && hold_good && can_record(frame.shown));
  if (answer == Answer::none) return;
  if (answer == Answer::yes && retention != frame.shown.session->now().retention)
    record(frame.actions, session::SetRetention{retention});
  ui.dialog = Dialog::none;
}

void draw_delete_session(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  const model::Retention& retention = frame.shown.session->now().retention;
  const bool on_hold = !retention.hold.empty();
  ui::heading(text::tr(language, "Delete this session?"));
  ui::paragraph(frame.shown.path.string());
  ui::space(0.25f);
  if (on_hold)
    warning_words(text::tr(language, "It is on hold: {why} If it may go, take the hold off first.",
                           {{"why", retention.hold}}));
  else
    ui::paragraph(text::tr(language,
                           "The file goes, with everything that Karnemelk has of it. That cannot "
                           "be undone."));
  ui::paragraph(text::tr(language,
                         "Copies elsewhere may remain: backups, e-mail, folders that are "
                         "synchronised, what was exported. Traces may stay on the disk for a "
                         "while."),
                true);
  const Answer answer = dialog_buttons(frame.shown, frame.keys, text::tr(language, "Delete it"),
                                       !on_hold && !frame.shown.read_only, ui::Kind::danger);
  if (answer == Answer::none) return;
  if (answer == Answer::yes) frame.actions.push_back(DeleteSession{});
  frame.ui.dialog = Dialog::none;
}

}  // namespace gui
