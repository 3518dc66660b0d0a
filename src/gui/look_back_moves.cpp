// The list of moves on the left: searched, clicked, with chapters as headings and idle time
// between.

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>

#include "base/utf8.hpp"
#include "gui/hidden.hpp"
#include "gui/look_back.hpp"
#include "gui/panel_parts.hpp"
#include "gui/shown.hpp"
#include "gui/style.hpp"
#include "gui/ui.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;
using text::tr;

struct Row {
  enum class What { move, chapter, idle } what = What::move;
  std::size_t move = 0;
  std::string heading{};  // of a chapter, or how long nothing happened
};

}  // namespace

/// The rows of the list, and what they were made from.
struct MovesMemory {
  std::string session, search;
  std::size_t entries = 0, told = 0;
  bool raw = false;
  base::Language language = base::Language::english;
  std::vector<Row> rows;
};

namespace {

std::string idle_words(std::int64_t idle, base::Language language) {
  const std::int64_t minutes = idle / 60000, hours = minutes / 60, days = hours / 24;
  if (days > 0) return text::trn(language, "{count} day later", "{count} days later", long(days));
  if (hours > 0)
    return text::trn(language, "{count} hour later", "{count} hours later", long(hours));
  return text::trn(language, "{count} minute later", "{count} minutes later", long(minutes));
}

std::vector<Row> rows_of(const Shown& shown, const LookBack& back) {
  const base::Language language = shown.settings.language;
  const std::string wanted = base::folded(back.search);
  const auto chapters = story::chapters(shown.session->margin());
  std::vector<Row> rows;
  std::size_t next = 0;
  const auto& moves = moves_of(back);
  for (std::size_t i = 0; i < back.telling->words.size(); ++i) {
    if (wanted.empty()) {
      for (; next < chapters.size() && cursor_of(back, chapters[next].at) <= i; ++next)
        rows.push_back(
            {Row::What::chapter, i, story::title_of(chapters[next], next + 1, language)});
      if (i > 0 && moves[i].idle >= idle_worth_saying)
        rows.push_back({Row::What::idle, i, idle_words(moves[i].idle, language)});
    }
    const std::string& words = back.telling->words[i];
    if (words.empty()) continue;
    if (!wanted.empty() && base::folded(words).find(wanted) == std::string::npos) continue;
    rows.push_back({Row::What::move, i});
  }
  return rows;
}

const std::vector<Row>& kept_rows(const Shown& shown, LookBack& back) {
  if (!back.listed) back.listed = std::make_shared<MovesMemory>();
  MovesMemory& memory = *back.listed;
  const std::size_t told = back.telling->words.size();
  const bool same = memory.session == back.session && memory.search == back.search &&
                    memory.entries == back.entries && memory.told == told &&
                    memory.raw == back.raw && memory.language == back.told_in;
  if (!same || told == 0)
    memory = {back.session, back.search,  back.entries,        told,
              back.raw,     back.told_in, rows_of(shown, back)};
  return memory.rows;
}

// To the next or the previous move among those that are listed.
void step_rows(const Shown& shown, Ui& ui, const std::vector<Row>& rows, int by) {
  std::optional<std::size_t> target;
  for (const Row& row : rows) {
    if (row.what != Row::What::move) continue;
    const std::size_t at = row.move + 1;
    if (by > 0 && at > ui.look_back.at) {
      target = at;
      break;
    }
    if (by < 0 && at < ui.look_back.at) target = at;
  }
  if (!target) return;
  ui.look_back.playing = false;
  go_to_move(shown, ui, *target);
}

// While one types what to search for, Enter and the arrows go through what was found.
void draw_search(const Shown& shown, Ui& ui) {
  LookBack& back = ui.look_back;
  const bool on =
      entered_line(ui, "look_back.search", &back.search, tr(shown.settings.language, "Search"));
  const bool typing = ImGui::IsItemActive();
  // Else ImGui would leave the field with these.
  if (typing)
    ImGui::GetCurrentContext()->ActiveIdUsingNavDirMask |=
        (1u << ImGuiDir_Up) | (1u << ImGuiDir_Down);
  if (back.search.starts_with('/')) back.search.erase(0, 1);  // the key that led here
  const bool down = typing && ImGui::IsKeyPressedMap(ImGuiKey_DownArrow);
  const bool up = typing && ImGui::IsKeyPressedMap(ImGuiKey_UpArrow);
  if (on || down || up) step_rows(shown, ui, kept_rows(shown, back), up ? -1 : 1);
}

void draw_row(const Shown& shown, Ui& ui, const Row& row) {
  const scene::Theme& theme = *widget_look().theme;
  LookBack& back = ui.look_back;
  const float em = widget_look().em;
  const std::string kind = row.what == Row::What::move      ? "move."
                           : row.what == Row::What::chapter ? "chapter."
                                                            : "idle.";
  const std::string mark = "look_back." + kind + std::to_string(row.move);
  const bool here = row.what == Row::What::move && back.at == row.move + 1;
  const std::string& words =
      row.what == Row::What::move ? back.telling->words[row.move] : row.heading;
  const float height = std::round(em * 1.6f);
  const Touched item = touchable(mark.c_str(), {ImGui::GetContentRegionAvail().x, height});
  if (here && back.scroll_to_now) {
    ImGui::SetScrollHereY(0.4f);
    back.scroll_to_now = false;
  }
  ui::mark(mark.c_str());
  if (item.visible) {
    if (here)
      filled_frame(item.box, theme.accent_tint, std::nullopt);
    else if (item.hovered && row.what != Row::What::idle)
      filled_frame(item.box, theme.hovered, std::nullopt);
    ImRect inside = item.box;
    inside.Min.x += em * (row.what == Row::What::chapter ? 0.2f : 0.6f);
    inside.Max.x -= em * 0.3f;
    if (row.what == Row::What::chapter)
      words_in(inside, words, semibold_font(words), theme.ink, 0);
    else
      words_in(inside, words, small_font(words),
               row.what == Row::What::idle || row.move >= back.at ? theme.quiet_ink : theme.ink,
               row.what == Row::What::idle ? 0.5f : 0);
  }
  if (row.what == Row::What::move) ui::tip(words);
  if (!item.pressed || row.what == Row::What::idle) return;
  back.playing = false;
  go_to_move(shown, ui, row.what == Row::What::chapter ? row.move : row.move + 1);
  back.scroll_to_now = false;
}

// Drawn even when it is out of view, so that the list can follow it.
std::optional<int> row_now(const std::vector<Row>& rows, const LookBack& back) {
  if (!back.scroll_to_now || back.at == 0) return std::nullopt;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i].what == Row::What::move && rows[i].move + 1 == back.at) return int(i);
  return std::nullopt;
}

}  // namespace

void draw_moves(const Shown& shown, Ui& ui) {
  const base::Language language = shown.settings.language;
  LookBack& back = ui.look_back;
  ui::heading(tr(language, "What happened"));
  ui::space(0.2f);
  if (ui.may_be_seen) return draw_hidden(shown);  // nor what is still to come
  int view = back.raw ? 1 : 0;
  if (ui::choice("look_back.view", {tr(language, "In short"), tr(language, "Every step")}, &view)) {
    show_every_step(ui, view == 1);
    widget_look().wants_frame = true;
  }
  draw_search(shown, ui);
  ui::space(0.2f);
  ImGui::BeginChild("look_back.list", {0, 0}, false, ImGuiWindowFlags_NoNav);
  const std::vector<Row>& rows = kept_rows(shown, back);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  ImGuiListClipper clipper;
  clipper.Begin(int(rows.size()), std::round(widget_look().em * 1.6f));
  if (const auto here = row_now(rows, back)) clipper.ForceDisplayRangeByIndices(*here, *here + 1);
  while (clipper.Step())
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i)
      draw_row(shown, ui, rows[std::size_t(i)]);
  ImGui::PopStyleVar();
  if (rows.empty())
    ui::paragraph(back.search.empty() ? tr(language, "Nothing has happened yet.")
                                      : tr(language, "No move has these words."),
                  true);
  ImGui::EndChild();
}

}  // namespace gui
