#include "gui/panel_parts.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/paint.hpp"
#include "gui/style.hpp"
#include "gui/widgets.hpp"
#include "scene/look.hpp"
#include "scene/names.hpp"
#include "scene/signs.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

struct Spot {
  ImDrawList* list;
  ImVec2 centre;
  float radius;
};

/// Takes room for a mark at the height of the text beside it.
Spot take_spot() {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = ImGui::GetTextLineHeight(), width = std::round(height * 0.85f);
  ImGui::Dummy({width, height});
  ImGui::SameLine(0, ems(0.35));
  return {ImGui::GetWindowDrawList(), {at.x + width / 2, at.y + height / 2}, height * 0.3f};
}

int whole_number(const std::string& words, int otherwise) {
  return words.size() == 1 && words[0] >= '0' && words[0] <= '9' ? words[0] - '0' : otherwise;
}

}  // namespace

float ems(double n) {
  return float(std::round(double(widget_look().em) * n));
}

void group_mark(model::Group group) {
  const auto [list, centre, radius] = take_spot();
  const draw::Colour colour = widget_look().theme->mark_of(group);
  const draw::Point at{double(centre.x), double(centre.y)};
  draw::Drawing sign;
  sign.shapes = scene::group_sign(group, at, double(radius), colour);
  paint(*list, sign, {}, *widget_look().book);
}

void off_map_mark() {
  const auto [list, centre, radius] = take_spot();
  list->AddCircle(centre, radius, im(widget_look().theme->strong_line), 0,
                  std::max(1.0f, radius * 0.25f));
}

std::string group_heading(const Shown& shown, const std::optional<model::Group>& group) {
  const base::Language language = shown.settings.language;
  if (!group) return text::tr(language, "Not on the map yet");
  if (*group == model::Group::unknown) return text::tr(language, "Still to ask");
  return scene::group_name(shown.session->now().labels, *group, language);
}

void big_words(const std::string& words, double times) {
  const WidgetLook& look = widget_look();
  const double em = scene::on_the_ladder(double(look.em) * times);
  ImFont* font = look.book->request(em, draw::Weight::semibold, words);
  ImGui::PushFont(font ? font : look.book->semibold());
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopTextWrapPos();
  ImGui::PopFont();
}

void warning_words(const std::string& words) {
  ImGui::PushStyleColor(ImGuiCol_Text, im(widget_look().theme->danger));
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.c_str());
  ImGui::PopTextWrapPos();
  ImGui::PopStyleColor();
}

bool words_button(const std::string& words, const char* mark, const std::string& tip) {
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() - ImGui::GetStyle().FramePadding.x - ems(0.15));
  return ui::button(words, mark, ui::Kind::quiet, 0, true, tip);
}

bool unfolding(Ui& ui, const std::string& words, const char* mark) {
  const bool open = ui.unfolded.contains(mark);
  if (!words_button(words + (open ? "  \u2191" : "  \u2193"), mark)) return open;
  if (open) {
    ui.unfolded.erase(mark);
    return false;
  }
  ui.unfolded.insert(mark);
  // What opens at the bottom of a panel comes into view.
  const float middle = ImGui::GetWindowPos().y + ImGui::GetWindowHeight() / 2;
  if (ImGui::GetItemRectMin().y > middle) ImGui::SetScrollHereY(0.15f);
  return true;
}

bool entered_line(Ui& ui, const char* mark, std::string* draft, const std::string& hint,
                  float width) {
  if (ui.focus == mark) {
    ImGui::SetKeyboardFocusHere();
    ui.focus.reset();
  }
  ui::text_line(mark, draft, hint, width);
  const bool entered = ImGui::IsItemDeactivated() && ImGui::IsKeyPressedMap(ImGuiKey_Enter, false);
  if (entered) ui.focus = mark;
  return entered;
}

Card begin_card(draw::Colour fill) {
  ImGuiWindow& window = *ImGui::GetCurrentWindow();
  const ImVec2 from = ImGui::GetCursorScreenPos();
  const Card card{from.x, from.y, ImGui::GetContentRegionAvail().x, ems(0.6), fill};
  window.DrawList->ChannelsSplit(2);
  window.DrawList->ChannelsSetCurrent(1);
  ImGui::SetCursorScreenPos({from.x + card.inset, from.y + card.inset});
  ImGui::BeginGroup();
  // Words wrap and fields end inside the card.
  window.WorkRect.Max.x -= card.inset;
  window.ContentRegionRect.Max.x -= card.inset;
  return card;
}

void end_card(const Card& card) {
  ImGuiWindow& window = *ImGui::GetCurrentWindow();
  window.WorkRect.Max.x += card.inset;
  window.ContentRegionRect.Max.x += card.inset;
  ImGui::EndGroup();
  const float bottom = ImGui::GetItemRectMax().y + card.inset;
  ImDrawList* list = window.DrawList;
  list->ChannelsSetCurrent(0);
  const ImVec2 from{card.left, card.top}, to{card.left + card.width, bottom};
  list->AddRectFilled(from, to, im(card.fill), ImGui::GetStyle().FrameRounding);
  list->AddRect(from, to, im(widget_look().theme->line), ImGui::GetStyle().FrameRounding);
  list->ChannelsMerge();
  ImGui::SetCursorScreenPos(from);
  ImGui::Dummy({card.width, bottom - card.top});
}

void begin_column(const char* id, double widest) {
  const float room = ImGui::GetContentRegionAvail().x;
  const float column = std::min(room - ems(3), ems(widest));
  // Where the arrows mean something else on a page, they must not also go from button to button.
  const bool no_nav = (ImGui::GetCurrentWindow()->Flags & ImGuiWindowFlags_NoNav) != 0;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2((room - column) / 2, ems(1.4)));
  ImGui::BeginChild(id, {0, 0}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_AlwaysUseWindowPadding |
                        ImGuiWindowFlags_NavFlattened |
                        (no_nav ? ImGuiWindowFlags_NoNavInputs : 0));
  ImGui::PopStyleVar();
}

void end_column() {
  ui::space(1.5f);
  ImGui::EndChild();
}

int draft_choice(Ui& ui, const std::string& draft, const char* mark,
                 const std::vector<std::string>& words, int first) {
  const auto kept = ui.drafts.find(draft);
  int chosen = kept == ui.drafts.end() ? first : whole_number(kept->second, first);
  if (ui::choice(mark, words, &chosen)) ui.drafts[draft] = std::to_string(chosen);
  return chosen;
}

void record(Actions& actions, session::Change change, std::optional<base::Message> toast) {
  actions.push_back(Record{{std::move(change)}, 0, std::move(toast)});
}

void set_about(Actions& actions, model::PersonId id, session::About about) {
  record(actions, session::SetPerson{id, std::move(about)});
}

bool is_doubtful(const model::Person& person) {
  const bool unknown = person.place && (!person.place->trust || !person.place->agreement);
  return unknown || person.sure == model::Sureness::low;
}

const model::Person* the_selected(const Shown& shown, const Ui& ui) {
  if (!shown.session || ui.selected.size() != 1) return nullptr;
  return model::find(shown.session->now(), *ui.selected.begin());
}

}  // namespace gui
