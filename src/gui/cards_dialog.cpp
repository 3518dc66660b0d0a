// Cards at hand: what there is at the left, the chosen one large at the right, or alone.

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "gui/dialog_parts.hpp"
#include "gui/paint.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "scene/cards.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

const model::Labels& labels_of(const Shown& shown) {
  static const model::Labels usual;
  return shown.session ? shown.session->now().labels : usual;
}

std::size_t index_of(const std::vector<scene::CardId>& ids,
                     const std::optional<scene::CardId>& id) {
  const auto found = id ? std::ranges::find(ids, *id) : ids.end();
  return found == ids.end() ? 0 : std::size_t(found - ids.begin());
}

void draw_row(const DialogFrame& frame, const scene::CardId& id, bool chosen, bool show) {
  const base::Language language = frame.shown.settings.language;
  const std::string name =
      scene::card_name(*frame.shown.catalogue, id, labels_of(frame.shown), language);
  const std::string mark = "cards." + id.id;
  const float height = ImGui::GetTextLineHeight() + ems(0.35);
  const ImVec2 from = ImGui::GetCursorPos();
  ImGui::PushID(mark.c_str());
  if (ImGui::Selectable("##row", chosen, 0, {0, height})) frame.ui.card = id;
  ImGui::PopID();
  ui::mark(mark.c_str());
  if (show) ImGui::SetScrollHereY(0.5f);
  const ImVec2 after = ImGui::GetCursorPos();
  ImGui::SetCursorPos({from.x + ems(0.4), from.y + ems(0.17)});
  const double room = double(ImGui::GetContentRegionAvail().x - ems(0.4));
  ImGui::TextUnformatted(
      frame.shown.fonts->fitted(name, frame.shown.book->em(), draw::Weight::regular, room).c_str());
  ImGui::SetCursorPos(after);
}

void draw_list(const DialogFrame& frame, const std::vector<scene::CardId>& ids, std::size_t at,
               bool show) {
  ImGui::BeginChild("cards.list", {ems(15), -(ImGui::GetFrameHeight() + ems(1))}, false,
                    ImGuiWindowFlags_NoBackground);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ems(0.4), 0});
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (i == 0 || ids[i].kind != ids[i - 1].kind) {
      ui::space(i == 0 ? 0.1f : 0.6f);
      ui::label(scene::kind_heading(ids[i].kind, frame.shown.settings.language));
    }
    draw_row(frame, ids[i], i == at, show && i == at);
  }
  ImGui::PopStyleVar();
  ImGui::EndChild();
}

void draw_card(const DialogFrame& frame, const scene::CardId& id) {
  const Shown& shown = frame.shown;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImVec2 room = ImGui::GetContentRegionAvail();
  room.y -= ImGui::GetFrameHeight() + ems(1);
  if (room.x < ems(8) || room.y < ems(8)) return;
  const draw::Size size{std::floor(double(room.x)), std::floor(double(room.y))};
  const scene::Look look{shown.settings.language, &theme_of(shown.settings), shown.fonts, size,
                         scene::largest_card_text(size)};
  const scene::Card words =
      scene::card_of(*shown.catalogue, id, labels_of(shown), shown.settings.language);
  paint(*ImGui::GetWindowDrawList(), scene::card(words, look, scene::Medium::screen),
        {std::floor(double(at.x)), std::floor(double(at.y))}, *shown.book);
  ImGui::Dummy(room);
  ui::mark("cards.card");
}

}  // namespace

void draw_cards(const DialogFrame& frame) {
  const base::Language language = frame.shown.settings.language;
  const std::vector<scene::CardId> ids = scene::card_ids(*frame.shown.catalogue);
  const std::size_t before = index_of(ids, frame.ui.card);
  const auto last = std::ptrdiff_t(ids.size()) - 1;
  const auto at =
      std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(before) + frame.keys.down, 0, last));
  frame.ui.card = ids[at];
  draw_list(frame, ids, at, frame.fresh || at != before);
  ImGui::SameLine(0, ems(1));
  ImGui::BeginGroup();
  draw_card(frame, *frame.ui.card);
  ImGui::EndGroup();
  ui::space(0.3f);
  const bool done = ui::button(text::tr(language, "Done"), "dialog.main", ui::Kind::main);
  if (done || frame.keys.escape) frame.ui.dialog = Dialog::none;
  if (!frame.shown.session) return;
  ImGui::SameLine();
  if (ui::button(text::tr(language, "On the wall"), "cards.wall") || frame.keys.enter)
    show_to_room(frame.shown, frame.ui, frame.actions,
                 scene::CatalogueCard{*frame.ui.card, frame.shown.catalogue});
}

}  // namespace gui
