// A new meeting: why, and whether the map is made again without looking at the old one.

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/editing.hpp"
#include "gui/hidden.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

enum class Reason { goal_changed, time_passed, new_phase, own_words };

constexpr const char* name_draft = "meeting.name";
constexpr const char* reason_draft = "meeting.reason";
constexpr const char* own_draft = "meeting.own";
constexpr const char* goal_draft = "meeting.goal";
constexpr const char* blind_draft = "meeting.blind";

std::string words_of(Reason reason, Language language) {
  switch (reason) {
    case Reason::goal_changed:
      return text::tr(language, "The goal has changed");
    case Reason::time_passed:
      return text::tr(language, "Time has passed");
    case Reason::new_phase:
      return text::tr(language, "A new phase");
    case Reason::own_words:
      break;
  }
  return text::tr(language, "Own words");
}

std::string proposed_name(const Shown& shown) {
  const auto& meetings = shown.session->now().meetings;
  const auto name_of = [&](std::size_t number) {
    return text::tr(shown.settings.language, "Meeting {number}",
                    {{"number", std::to_string(number)}});
  };
  std::size_t number = std::max<std::size_t>(1, meetings.size()) + 1;
  while (std::ranges::count(meetings, name_of(number), &model::Meeting::name) > 0) ++number;
  return name_of(number);
}

Reason draw_reason(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "Why a new one?"));
  const auto reason = Reason(draft_choice(
      frame.ui, reason_draft, "meeting.reason",
      {words_of(Reason::goal_changed, language), words_of(Reason::time_passed, language),
       words_of(Reason::new_phase, language), words_of(Reason::own_words, language)},
      int(Reason::time_passed)));
  if (reason == Reason::goal_changed) {
    ui::paragraph(text::tr(language,
                           "Has the goal changed? Then what people agree with has changed "
                           "too."),
                  true);
    ui::label(text::tr(language, "The goal, in one sentence"));
    ui::text_line("meeting.goal", &frame.ui.drafts[goal_draft], "");
  } else if (reason == Reason::own_words) {
    ui::text_line("meeting.own", &frame.ui.drafts[own_draft],
                  text::tr(language, "What is the reason?"));
  }
  return reason;
}

bool draw_blind(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "How?"));
  const bool blind = draft_choice(frame.ui, blind_draft, "meeting.blind",
                                  {text::tr(language, "Without looking (advised)"),
                                   text::tr(language, "With the old places in view")},
                                  0) == 0;
  ui::paragraph(blind
                    ? text::tr(language,
                               "Everyone leaves the map. You put them on again without "
                               "looking at the old places; then you see who moved. The "
                               "old map does not steer your hand.")
                    : text::tr(language, "Everyone stays where they are. You move who has moved."),
                true);
  return blind;
}

void start_meeting(const DialogFrame& frame, Reason reason, bool blind) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  session::StartMeeting start;
  start.id = model::MeetingId{coming_seq(frame.shown, frame.actions), 1};
  start.name = base::trimmed(ui.drafts[name_draft]);
  if (start.name.empty()) start.name = proposed_name(frame.shown);
  start.reason = reason == Reason::own_words ? std::string(base::trimmed(ui.drafts[own_draft]))
                                             : words_of(reason, language);
  start.day = frame.shown.today;
  start.blind = blind;
  record(frame.actions, start);
  const std::string goal{base::trimmed(ui.drafts[goal_draft])};
  const bool new_goal =
      reason == Reason::goal_changed && !goal.empty() && goal != frame.shown.session->now().goal;
  // The goal belongs to the map and the meeting to the day: two entries.
  if (new_goal) record(frame.actions, session::SetGoal{goal});
  ui.selected.clear();
}

}  // namespace

void draw_new_meeting(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (frame.fresh) ui.drafts[goal_draft] = frame.shown.session->now().goal;
  ui::heading(text::tr(language, "New meeting"));
  ui::paragraph(text::tr(language,
                         "After some weeks, or when something has changed: make the map "
                         "again and see who moved."),
                true);
  ui::space(0.25f);
  ui::label(text::tr(language, "What is it called?"));
  focus_first(frame);
  ui::text_line("meeting.name", &ui.drafts[name_draft], proposed_name(frame.shown));
  ui::space(0.25f);
  const bool hidden = hides_private(frame.shown, ui);
  if (hidden) draw_hidden(frame.shown);
  const Reason reason = hidden ? Reason::time_passed : draw_reason(frame);
  ui::space(0.25f);
  const bool blind = draw_blind(frame);
  const Answer answer = dialog_buttons(
      frame.shown, frame.keys, text::tr(language, "Start the meeting"), can_record(frame.shown));
  if (answer == Answer::none) return;
  if (answer == Answer::yes) start_meeting(frame, reason, blind);
  for (const char* draft : {name_draft, reason_draft, own_draft, goal_draft, blind_draft})
    ui.drafts.erase(draft);
  ui.dialog = Dialog::none;
}

}  // namespace gui
