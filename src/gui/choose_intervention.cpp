// Choosing an intervention for a step: a list that can be searched, and beside it everything one
// needs to choose, with what speaks against it before the steps.

#include <algorithm>
#include <imgui.h>

#include "advice/advice.hpp"
#include "base/utf8.hpp"
#include "gui/commands.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/plan_steps.hpp"
#include "gui/steps.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using namespace ui::parts;

constexpr const char* search_draft = "choose.search";
constexpr const char* chosen_draft = "choose.id";

/// For whom: those of the open step, else those who are selected.
std::vector<model::PersonId> for_whom(const Shown& shown, const Ui& ui) {
  const model::Step* step =
      ui.plan.step ? model::find_step(shown.session->now(), *ui.plan.step) : nullptr;
  if (step) return step->persons;
  return {ui.selected.begin(), ui.selected.end()};
}

struct Offer {
  std::vector<advice::Suggestion> all;
  std::size_t fitting = 0;  // so many at the front are what advice would say first
};

Offer offer_for(const advice::Question& question, const std::vector<model::PersonId>& persons,
                const std::string& words) {
  Offer offer{advice::suggest(question, persons), 0};
  const std::size_t first = offer.all.size();
  std::vector<advice::Suggestion> others = advice::all_for(question, persons);
  others.push_back(advice::deliberately_nothing(question, persons));
  for (advice::Suggestion& one : others)
    if (std::ranges::count(offer.all, one.intervention, &advice::Suggestion::intervention) == 0)
      offer.all.push_back(std::move(one));
  const std::string wanted = base::folded(words);
  std::size_t index = 0;
  std::erase_if(offer.all, [&](const advice::Suggestion& one) {
    const bool in_front = index++ < first;
    std::string all_words = one.name + " " + one.opening;
    for (const std::string& step : one.steps) all_words += " " + step;
    const bool found = base::folded(all_words).find(wanted) != std::string::npos;
    if (found && in_front) ++offer.fitting;
    return !found;
  });
  return offer;
}

/// Index of the one that is looked at; the first when that one is not in the list.
std::size_t looked_at(const DialogFrame& frame, const Offer& offer) {
  std::string& id = frame.ui.drafts[chosen_draft];
  const auto found = std::ranges::find(offer.all, id, &advice::Suggestion::intervention);
  auto at = found == offer.all.end() ? 0 : found - offer.all.begin();
  at = std::clamp<std::ptrdiff_t>(at + frame.keys.down, 0, std::ssize(offer.all) - 1);
  id = offer.all[std::size_t(at)].intervention;
  return std::size_t(at);
}

void draw_row(Language language, const advice::Suggestion& one, bool chosen, std::string& id) {
  const scene::Theme& theme = *widget_look().theme;
  const std::string mark = "choose." + one.intervention;
  const Touched row = touchable(mark.c_str(), {ImGui::GetContentRegionAvail().x, ems(1.9)});
  ui::mark(mark.c_str());
  if (row.pressed) id = one.intervention;
  if (!row.visible) return;
  if (chosen || row.hovered)
    filled_frame(row.box, chosen ? theme.accent_tint : theme.hovered, std::nullopt);
  const std::string minutes =
      one.minutes > 0 ? text::tr(language, "{count} min", {{"count", std::to_string(one.minutes)}})
                      : "";
  ImRect words(row.box.Min.x + ems(0.6), row.box.Min.y, row.box.Max.x - ems(0.6), row.box.Max.y);
  words_in(words, minutes, small_font(minutes), theme.quiet_ink, 1);
  words.Max.x -= size_of(minutes, small_font(minutes)).x + ems(0.5);
  ImFont* font = chosen ? semibold_font(one.name) : ImGui::GetFont();
  words_in(words, one.name, font_for(one.name, font, words.GetWidth()), theme.ink, 0);
}

void draw_list(const DialogFrame& frame, const Offer& offer, std::size_t at) {
  const Language language = frame.shown.settings.language;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, ems(0.05)});
  for (std::size_t i = 0; i < offer.all.size(); ++i) {
    if (i == 0 && offer.fitting > 0) ui::label(text::tr(language, "To begin with"));
    if (i == offer.fitting) {
      if (i > 0) ui::space(0.6f);
      ui::label(text::tr(language, "Everything else"));
    }
    draw_row(language, offer.all[i], i == at, frame.ui.drafts[chosen_draft]);
    if (i == at && frame.keys.down != 0) ImGui::SetScrollHereY();
  }
  ImGui::PopStyleVar();
}

void draw_part(const std::string& heading, const std::string& words) {
  if (words.empty()) return;
  ui::space(0.25f);
  ui::label(heading);
  ui::paragraph(words);
}

void draw_numbered(Language language, const std::vector<std::string>& steps) {
  if (steps.empty()) return;
  ui::space(0.25f);
  ui::label(text::tr(language, "How"));
  const float left = ImGui::GetCursorPosX();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    ui::paragraph(std::to_string(i + 1) + ".", true);
    ImGui::SameLine(left + ems(1.4));
    ui::paragraph(steps[i]);
  }
}

void draw_details(Language language, const advice::Suggestion& one) {
  big_words(one.name, 1.25);
  if (!one.why.empty()) ui::paragraph(one.why);
  draw_part(text::tr(language, "When not"), one.when_not);
  draw_numbered(language, one.steps);
  draw_part(text::tr(language, "A sentence to begin with"),
            one.opening.empty() ? "" : "\u201c" + one.opening + "\u201d");
  if (!one.source.empty()) {
    ui::space(0.4f);
    ui::label(text::tr(language, "Source: {source}", {{"source", one.source}}));
  }
}

void choose(const DialogFrame& frame, const advice::Question& question,
            const advice::Suggestion& one) {
  const auto& [shown, ui, actions, keys, fresh] = frame;
  const model::Step* open =
      ui.plan.step ? model::find_step(shown.session->now(), *ui.plan.step) : nullptr;
  if (!open) {
    go_to(Step::plan, shown, ui, actions);
    ui.plan.page = PlanPage::steps;
    add_step(shown, ui, actions, step_from(one, for_whom(shown, ui)));
    return;
  }
  const auto before = advice::described(question, open->intervention, open->persons);
  change_step(shown, actions, open->id, [&](model::Step& step) { take_over(step, one, before); });
}

}  // namespace

void draw_choose_intervention(const DialogFrame& frame) {
  const auto& [shown, ui, actions, keys, fresh] = frame;
  const Language language = shown.settings.language;
  const advice::Question question{shown.session->now(), *shown.catalogue, language};
  ui::heading(text::tr(language, "What could you do?"));
  focus_first(frame);
  ui::text_line("choose.search", &ui.drafts[search_draft], text::tr(language, "Search"));
  leave_arrows_to_list();
  const Offer offer = offer_for(question, for_whom(shown, ui), ui.drafts[search_draft]);
  const float foot = ImGui::GetFrameHeight() + ems(1.6);
  const advice::Suggestion* chosen = nullptr;
  if (offer.all.empty()) {
    ui::paragraph(text::tr(language, "Nothing here has these words in it."), true);
    ImGui::Dummy({0, ImGui::GetContentRegionAvail().y - foot - ems(0.5)});
  } else {
    const std::size_t at = looked_at(frame, offer);
    chosen = &offer.all[at];
    ImGui::BeginChild("choose.list", {ImGui::GetContentRegionAvail().x * 0.44f, -foot}, false,
                      ImGuiWindowFlags_NoBackground);
    draw_list(frame, offer, at);
    ImGui::EndChild();
    ImGui::SameLine(0, ems(1.4));
    ImGui::PushID(chosen->intervention.c_str());  // each begins at the top
    ImGui::BeginChild("choose.details", {0, -foot}, false, ImGuiWindowFlags_NoBackground);
    draw_details(language, *chosen);
    ImGui::EndChild();
    ImGui::PopID();
  }
  const Answer answer =
      dialog_buttons(shown, keys, text::tr(language, "Choose this"), chosen && can_record(shown));
  if (answer == Answer::none) return;
  if (answer == Answer::yes && chosen) choose(frame, question, *chosen);
  ui.drafts.erase(search_draft);
  ui.drafts.erase(chosen_draft);
  ui.dialog = Dialog::none;
}

}  // namespace gui
