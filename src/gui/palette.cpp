#include "gui/palette.hpp"

#include <algorithm>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/dialog_parts.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using namespace ui::parts;

constexpr const char* search_draft = "palette.search";
constexpr const char* chosen_draft = "palette.id";

constexpr int for_letter = 1, for_neighbour = 5, for_beginning = 4;

bool begins_word(std::string_view words, std::size_t at) {
  return at == 0 || words[at - 1] == ' ' || words[at - 1] == '-';
}

/// Index of the one that Enter gives: the first until another was chosen.
std::size_t looked_at(const DialogFrame& frame, const std::vector<const Command*>& found) {
  std::string& id = frame.ui.drafts[chosen_draft];
  const auto known = std::ranges::find_if(found, [&](const Command* one) { return one->id == id; });
  auto at = known == found.end() ? 0 : known - found.begin();
  at = std::clamp<std::ptrdiff_t>(at + frame.keys.down, 0, std::ssize(found) - 1);
  id = found[std::size_t(at)]->id;
  return std::size_t(at);
}

bool draw_row(Language language, const Command& item, bool chosen) {
  const scene::Theme& theme = *widget_look().theme;
  const std::string mark = std::string("palette.") + item.id;
  const Touched row = touchable(mark.c_str(), {ImGui::GetContentRegionAvail().x, ems(1.9)});
  ui::mark(mark.c_str());
  if (!row.visible) return row.pressed;
  if (chosen || row.hovered)
    filled_frame(row.box, chosen ? theme.accent_tint : theme.hovered, std::nullopt);
  const std::string keys = keys_of(item), words = text::say(language, item.words);
  ImRect room(row.box.Min.x + ems(0.6), row.box.Min.y, row.box.Max.x - ems(0.6), row.box.Max.y);
  words_in(room, keys, small_font(keys), theme.quiet_ink, 1);
  room.Max.x -= size_of(keys, small_font(keys)).x + ems(0.5);
  words_in(room, words, chosen ? semibold_font(words) : ImGui::GetFont(), theme.ink, 0);
  return row.pressed;
}

const Command* draw_list(const DialogFrame& frame, const std::vector<const Command*>& found,
                         std::size_t at, bool headings) {
  const Language language = frame.shown.settings.language;
  const Command* pressed = nullptr;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, ems(0.05)});
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (headings && (i == 0 || found[i - 1]->group != found[i]->group)) {
      if (i > 0) ui::space(0.5f);
      ui::label(heading_of(found[i]->group, language));
    }
    if (draw_row(language, *found[i], i == at)) pressed = found[i];
    if (i == at && frame.keys.down != 0) ImGui::SetScrollHereY();
  }
  ImGui::PopStyleVar();
  return pressed;
}

}  // namespace

std::optional<int> how_well(std::string_view words, std::string_view typed) {
  const std::string in = base::folded(words);
  std::string wanted = base::folded(typed);
  std::erase(wanted, ' ');
  // best[j]: the most that the letters so far can be worth, the last of them at in[j].
  std::vector<std::optional<int>> best(in.size(), std::nullopt);
  std::optional<int> most = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    std::vector<std::optional<int>> next(in.size(), std::nullopt);
    std::optional<int> before = i == 0 ? std::optional(0) : std::nullopt;  // best up to j - 2
    most.reset();
    for (std::size_t j = 0; j < in.size(); ++j) {
      const std::optional<int> beside = j > 0 ? best[j - 1] : std::nullopt;
      if (in[j] == wanted[i]) {
        const int here = for_letter + (begins_word(in, j) ? for_beginning : 0);
        if (before) next[j] = *before + here;
        if (beside) next[j] = std::max(next[j].value_or(0), *beside + here + for_neighbour);
      }
      if (beside) before = std::max(before.value_or(0), *beside);
      if (next[j]) most = std::max(most.value_or(0), *next[j]);
    }
    best = std::move(next);
  }
  return most;
}

std::vector<const Command*> found_commands(const Shown& shown, const Ui& ui,
                                           std::string_view typed) {
  struct Found {
    const Command* item;
    int worth;
    std::size_t length;
  };
  std::vector<Found> found;
  for (const Command& item : commands()) {
    if (item.id == std::string_view("palette") || !item.enabled(shown, ui)) continue;
    const std::string words = text::say(shown.settings.language, item.words);
    if (const auto worth = how_well(words, typed))
      found.push_back({&item, *worth, base::trimmed(typed).empty() ? 0 : words.size()});
  }
  std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
    return a.worth != b.worth ? a.worth > b.worth : a.length < b.length;
  });
  std::vector<const Command*> items;
  for (const Found& one : found) items.push_back(one.item);
  return items;
}

void draw_palette(const DialogFrame& frame) {
  const auto& [shown, ui, actions, keys, fresh] = frame;
  const Language language = shown.settings.language;
  std::string& typed = ui.drafts[search_draft];
  ui::heading(text::tr(language, "What do you want to do?"));
  focus_first(frame);
  if (ui::text_line("palette.search", &typed, text::tr(language, "A few letters of it")))
    ui.drafts.erase(chosen_draft);
  leave_arrows_to_list();
  const std::vector<const Command*> found = found_commands(shown, ui, typed);
  const Command* given = nullptr;
  ImGui::BeginChild("palette.list", {0, -(ImGui::GetFrameHeight() + ems(1.6))}, false,
                    ImGuiWindowFlags_NoBackground);
  if (found.empty()) {
    ui::paragraph(text::tr(language, "Nothing here has these letters in it."), true);
  } else {
    const std::size_t at = looked_at(frame, found);
    given = draw_list(frame, found, at, base::trimmed(typed).empty());
    if (keys.enter) given = found[at];
  }
  ImGui::EndChild();
  ui::space(0.25f);
  const bool cancelled = ui::button(text::tr(language, "Cancel"), "dialog.cancel");
  if (!given && !cancelled && !keys.escape) return;
  ui.drafts.erase(search_draft);
  ui.drafts.erase(chosen_draft);
  ui.dialog = Dialog::none;
  if (given) run_command(given->id, shown, ui, actions);
}

}  // namespace gui
