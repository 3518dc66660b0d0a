// Lists to choose from that explain themselves.

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/advised.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/notes.hpp"
#include "gui/own_interventions.hpp"
#include "gui/panel_parts.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;

constexpr const char* sign_search = "choose.sign.search";
constexpr const char* advice_search = "choose.advice.search";

bool matches(const Option& option, const std::string& folded) {
  return base::folded(option.name).find(folded) != std::string::npos ||
         base::folded(option.meaning).find(folded) != std::string::npos;
}

}  // namespace

std::optional<std::size_t> draw_options(const DialogFrame& frame, const char* search,
                                        const std::vector<Option>& options) {
  const Language language = frame.shown.settings.language;
  std::string& words = frame.ui.drafts[search];
  focus_first(frame);
  ui::text_line(search, &words, text::tr(language, "Search"));
  const std::string folded = base::folded(base::trimmed(words));
  std::optional<std::size_t> pressed, first;
  int left = 0;
  ImGui::BeginChild("options", {0, -(ImGui::GetFrameHeight() + ems(1.2))}, false,
                    ImGuiWindowFlags_NoBackground);
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (!matches(options[i], folded)) continue;
    if (left++ == 0) first = i;
    if (ui::option(options[i].mark.c_str(), options[i].name, options[i].meaning, false))
      pressed = i;
  }
  if (left == 0) ui::paragraph(text::tr(language, "Nothing here has these words in it."), true);
  ImGui::EndChild();
  return frame.keys.enter && left == 1 ? first : pressed;
}

void draw_choose_sign(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  const model::Person* person = the_selected(frame.shown, ui);
  std::vector<Option> options;
  for (const catalogue::Sign& sign : frame.shown.catalogue->signs)
    options.push_back({"choose.sign." + sign.id, sign.name.in(language), sign.see.in(language)});
  ui::heading(text::tr(language, "What do you see happening?"));
  ui::paragraph(text::tr(language,
                         "Resistance shows itself in many forms. Choose what you saw at a "
                         "moment, not what somebody is."),
                true);
  const auto chosen = draw_options(frame, sign_search, options);
  ui::space(0.25f);
  const bool cancelled = ui::button(text::tr(language, "Cancel"), "dialog.cancel");
  if (chosen && person && can_record(frame.shown)) {
    start_sign(frame.shown, ui, person->id, frame.shown.catalogue->signs[*chosen].id);
    ui.focus = "inspector.sign.words";
  }
  if (!chosen && !cancelled && !frame.keys.escape && person) return;
  ui.drafts.erase(sign_search);
  ui.dialog = Dialog::none;
}

void draw_something_else(const DialogFrame& frame) {
  const Language language = frame.shown.settings.language;
  Ui& ui = frame.ui;
  const std::vector<advice::Suggestion> all =
      advice::all_for(question_of(frame.shown), the_persons(ui));
  std::vector<Option> options;
  for (const advice::Suggestion& one : all) {
    std::string meaning = effort_words(one, language);
    if (!one.when_not.empty())
      meaning += "\n" + text::tr(language, "When not: {words}", {{"words", one.when_not}});
    options.push_back({"choose.advice." + one.intervention, one.name, meaning});
  }
  ui::heading(text::tr(language, "Something else"));
  const auto chosen = draw_options(frame, advice_search, options);
  ui::space(0.25f);
  const bool cancelled = ui::button(text::tr(language, "Cancel"), "dialog.cancel");
  ImGui::SameLine();
  const bool own = ui::button(text::tr(language, "Think up one of your own…"), "choose.own",
                              ui::Kind::quiet, 0, can_record(frame.shown));
  if (!chosen && !cancelled && !own && !frame.keys.escape) return;
  if (chosen) ui.drafts[chosen_draft(ui)] = all[*chosen].intervention;
  ui.drafts.erase(advice_search);
  ui.dialog = Dialog::none;
  if (own) start_own(ui, {});
}

}  // namespace gui
