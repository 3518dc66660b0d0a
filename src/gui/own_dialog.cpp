// Think up an intervention, or change one. Declared in gui/own_interventions.hpp and
// gui/dialog_parts.hpp.

#include <algorithm>
#include <charconv>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/editing.hpp"
#include "gui/own_interventions.hpp"
#include "gui/panel_parts.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

float lines_high(float lines) {
  return ImGui::GetTextLineHeight() * lines + 2 * ImGui::GetStyle().FramePadding.y;
}

void draw_groups(const DialogFrame& frame, model::OwnIntervention& own) {
  const Language language = frame.shown.settings.language;
  const model::Labels& labels = frame.shown.session->now().labels;
  ui::label(text::tr(language, "For whom? Nobody chosen: for everybody."));
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  bool first = true;
  for (const model::Group group : model::groups) {
    const std::string name = scene::group_name(labels, group, language);
    const float width = ImGui::CalcTextSize(name.c_str()).x + ems(2.2);
    if (!first) {
      ImGui::SameLine(0, ems(1.2));
      if (ImGui::GetCursorPosX() + width > right) ImGui::NewLine();
    }
    first = false;
    const auto at = std::ranges::find(own.groups, group);
    bool on = at != own.groups.end();
    const std::string mark = "own.group." + std::to_string(int(group));
    if (!ui::checkbox(name, mark.c_str(), &on)) continue;
    if (on)
      own.groups.push_back(group);
    else
      own.groups.erase(at);
    std::ranges::sort(own.groups);
  }
}

/// A choice that may also stay open.
template <class Value>
void draw_choice(const char* mark, const std::vector<std::string>& words, Value& value) {
  int chosen = int(value) - 1;
  if (ui::choice(mark, words, &chosen)) value = Value(chosen + 1);
}

void draw_kind(const DialogFrame& frame, model::OwnIntervention& own) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "What does it work on?"));
  draw_choice("own.cause",
              {text::trc(language, "cause", "Trust"), text::trc(language, "cause", "Agreement"),
               text::trc(language, "cause", "Both")},
              own.cause);
  ui::label(text::tr(language, "With one person, or with several at once?"));
  int several = own.for_several ? 1 : 0;
  if (ui::choice("own.several",
                 {text::tr(language, "One person"), text::tr(language, "Several at once")},
                 &several))
    own.for_several = several == 1;
}

/// False when the minutes are no number of minutes.
bool draw_minutes(const DialogFrame& frame, OwnDraft& draft) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "How many minutes does it take, with others?"));
  ui::text_line("own.minutes", &draft.minutes, text::tr(language, "not known"), ems(7));
  if (minutes_from(draft.minutes, &draft.value.minutes)) return true;
  warning_words(text::tr(language, "Write a whole number from 1 to {most}, or nothing.",
                         {{"most", std::to_string(model::most_minutes)}}));
  return false;
}

void draw_words(const DialogFrame& frame, model::OwnIntervention& own) {
  const Language language = frame.shown.settings.language;
  ui::label(text::tr(language, "When not"));
  ui::text_line("own.when_not", &own.when_not, text::tr(language, "When would it do harm?"));
  ui::label(text::tr(language, "How? One step a line."));
  ui::text_area("own.how", &own.how, text::tr(language, "What do you do first, and then?"),
                lines_high(3));
  ui::label(text::tr(language, "To begin with"));
  ui::text_line("own.opening", &own.opening, text::tr(language, "A sentence you could say"));
}

model::OwnIntervention tidy(model::OwnIntervention own) {
  for (std::string* words : {&own.name, &own.when_not, &own.how, &own.opening})
    *words = std::string(base::trimmed(*words));
  return own;
}

}  // namespace

void start_own(Ui& ui, const model::OwnIntervention& intervention) {
  const std::string minutes = intervention.minutes ? std::to_string(*intervention.minutes) : "";
  ui.own = OwnDraft{intervention, minutes};
  ui.dialog = Dialog::own_intervention;
}

bool minutes_from(const std::string& typed, std::optional<int>* minutes) {
  const std::string_view words = base::trimmed(typed);
  minutes->reset();
  if (words.empty()) return true;
  int number = 0;
  const auto read = std::from_chars(words.data(), words.data() + words.size(), number);
  if (read.ec != std::errc{} || read.ptr != words.data() + words.size()) return false;
  if (number < 1 || number > model::most_minutes) return false;
  *minutes = number;
  return true;
}

void draw_own_intervention(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  if (!ui.own) {
    ui.dialog = Dialog::none;
    return;
  }
  model::OwnIntervention& own = ui.own->value;
  ui::heading(own.id ? text::tr(language, "Change what you thought up")
                     : text::tr(language, "Think up one of your own"));
  ui::label(text::tr(language, "What is it called?"));
  focus_first(frame);
  ui::text_line("own.name", &own.name, text::tr(language, "For instance: walk to lunch together"));
  draw_groups(frame, own);
  draw_kind(frame, own);
  const bool good_minutes = draw_minutes(frame, *ui.own);
  draw_words(frame, own);
  DialogKeys keys = frame.keys;
  keys.enter = keys.ctrl_enter;  // Enter alone begins a new line
  const bool named = !base::trimmed(own.name).empty();
  const Answer answer = dialog_buttons(frame.shown, keys, text::tr(language, "Keep"),
                                       named && good_minutes && can_record(frame.shown));
  if (answer == Answer::none) return;
  if (answer == Answer::yes) {
    model::OwnIntervention kept = tidy(own);
    if (!kept.id) kept.id = model::OwnInterventionId{coming_seq(frame.shown, frame.actions), 1};
    record(frame.actions, session::SetOwnIntervention{std::move(kept)});
  }
  ui.own.reset();
  ui.dialog = Dialog::none;
}

}  // namespace gui
