#include "gui/wrapped_field.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>

#include "gui/style.hpp"
#include "gui/widget_parts.hpp"

namespace gui::ui::parts {
namespace {

// A several-line field is a child window, which is painted after the window that we are in. One
// that is scrolled out of view was not begun in this frame: its list is an old one.
ImDrawList* list_of_field(const char* mark) {
  const std::string label = field_label(mark);
  char name[512];
  ImFormatString(name, sizeof name, "%s/%s_%08X", ImGui::GetCurrentWindow()->Name, label.c_str(),
                 ImGui::GetID(label.c_str()));
  const ImGuiWindow* field = ImGui::FindWindowByName(name);
  if (!field || field->LastFrameActive != ImGui::GetFrameCount()) return nullptr;
  return field->DrawList;
}

// The field as it is painted: its frame, and the room for words in it.
struct Place {
  ImRect box, seen, words;
};

Place place_of_field() {
  const ImVec2 pad = ImGui::GetStyle().FramePadding;
  Place place;
  place.box = ImRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
  place.seen = place.box;
  place.seen.ClipWithFull(ImGui::GetCurrentWindow()->ClipRect);
  place.words = ImRect({place.box.Min.x + pad.x, place.box.Min.y + pad.y},
                       {place.box.Max.x - pad.x, place.box.Max.y - pad.y});
  return place;
}

void paint_frame(ImDrawList& list, const Place& place, draw::Colour border, float width) {
  const float round = ImGui::GetStyle().FrameRounding;
  list.AddRectFilled(place.box.Min, place.box.Max, im(widget_look().theme->raised), round);
  list.AddRect(place.box.Min, place.box.Max, im(border), round, 0, width);
}

// The text that is being edited, on its wrapped lines.
class Page {
 public:
  Page(ImGuiInputTextState& state, float width)
      : state_(state), font_(ImGui::GetFont()), scale_(ImGui::GetFontSize() / font_->FontSize) {
    lines_ = field_lines(
        state.CurLenW, width, [this](int i) { return advance(i); },
        [&state](int i) { return state.TextW[i]; });
  }
  const std::vector<FieldLine>& lines() const { return lines_; }
  int line_at_cursor(int at) const { return line_of(lines_, at); }
  float x_of(int at) const {
    float x = 0;
    for (int i = lines_[std::size_t(line_at_cursor(at))].from; i < at; ++i) x += advance(i);
    return x;
  }
  /// The last place of the cursor on a line; after a soft break it would stand on the next.
  int end_of(int line) const {
    const FieldLine& here = lines_[std::size_t(line)];
    const bool soft =
        std::size_t(line) + 1 < lines_.size() && lines_[std::size_t(line) + 1].from == here.to;
    return soft ? std::max(here.from, here.to - 1) : here.to;
  }
  int nearest(int line, float x) const {
    const int wanted = std::clamp(line, 0, int(lines_.size()) - 1);
    float at = 0;
    for (int i = lines_[std::size_t(wanted)].from; i < end_of(wanted); ++i) {
      const float wide = advance(i);
      if (at + wide / 2 > x) return i;
      at += wide;
    }
    return end_of(wanted);
  }
  std::string words_of(const FieldLine& line) const {
    std::string words(std::size_t(line.to - line.from) * 4 + 1, '\0');
    const ImWchar* text = state_.TextW.Data;
    words.resize(std::size_t(
        ImTextStrToUtf8(words.data(), int(words.size()), text + line.from, text + line.to)));
    return words;
  }

 private:
  float advance(int i) const { return font_->GetCharAdvance(state_.TextW[i]) * scale_; }

  ImGuiInputTextState& state_;
  ImFont* font_;
  float scale_;
  std::vector<FieldLine> lines_;
};

bool pressed(ImGuiKey key) {
  return ImGui::IsKeyPressedMap(key, true);
}

void put_cursor(ImGuiInputTextState& state, int at, bool selecting) {
  state.Stb.cursor = state.Stb.select_end = at;
  if (!selecting) state.Stb.select_start = at;
  state.CursorAnimReset();
}

// Keys that go by lines have gone by paragraphs: from where the cursor was they go again.
void go_by_lines(ImGuiInputTextState& state, const Page& page, int before) {
  const ImGuiIO& io = ImGui::GetIO();
  if (io.KeyCtrl || io.KeyAlt || before > state.CurLenW) return;
  const int line = page.line_at_cursor(before), last = int(page.lines().size()) - 1;
  if (pressed(ImGuiKey_UpArrow))
    put_cursor(state, line == 0 ? 0 : page.nearest(line - 1, page.x_of(before)), io.KeyShift);
  else if (pressed(ImGuiKey_DownArrow))
    put_cursor(state, line == last ? state.CurLenW : page.nearest(line + 1, page.x_of(before)),
               io.KeyShift);
  else if (pressed(ImGuiKey_Home))
    put_cursor(state, page.lines()[std::size_t(line)].from, io.KeyShift);
  else if (pressed(ImGuiKey_End))
    put_cursor(state, page.end_of(line), io.KeyShift);
}

void select_word(ImGuiInputTextState& state, int at) {
  const auto is_word = [&](int i) {
    return i >= 0 && i < state.CurLenW && state.TextW[i] != ' ' && state.TextW[i] != '\n';
  };
  int from = at, to = at;
  while (is_word(from - 1)) --from;
  while (is_word(to)) ++to;
  state.Stb.select_start = from;
  state.Stb.select_end = state.Stb.cursor = to;
}

void point(ImGuiInputTextState& state, const Page& page, const Place& place, float top) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!io.MouseDown[0] || !place.seen.Contains(io.MouseClickedPos[0])) return;
  const int line = int(std::floor((io.MousePos.y - top) / ImGui::GetFontSize()));
  const int at = page.nearest(line, io.MousePos.x - place.words.Min.x);
  if (ImGui::IsMouseDoubleClicked(0))
    select_word(state, at);
  else if (ImGui::IsMouseClicked(0))
    put_cursor(state, at, io.KeyShift);
  else if (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)
    put_cursor(state, at, true);
}

bool blinks_on(const ImGuiInputTextState& state) {
  return !ImGui::GetIO().ConfigInputTextCursorBlink || state.CursorAnim <= 0 ||
         std::fmod(state.CursorAnim, 1.2f) <= 0.8f;
}

void paint_words(ImDrawList& list, const ImGuiInputTextState& state, const Page& page,
                 const Place& place, float top) {
  const scene::Theme& theme = *widget_look().theme;
  const float high = ImGui::GetFontSize(), left = place.words.Min.x;
  const int first = std::min(state.Stb.select_start, state.Stb.select_end);
  const int last = std::max(state.Stb.select_start, state.Stb.select_end);
  for (std::size_t i = 0; i < page.lines().size(); ++i) {
    const FieldLine& line = page.lines()[i];
    const float y = top + float(i) * high;
    const int from = std::max(first, line.from), to = std::min(last, line.to);
    if (from < to) {
      const float begin = page.x_of(from);
      const float end = to > page.end_of(int(i)) ? page.x_of(page.end_of(int(i))) : page.x_of(to);
      list.AddRectFilled({left + begin, y}, {left + end, y + high}, im(theme.accent_tint));
    }
    const std::string words = page.words_of(line);
    list.AddText({left, y}, im(theme.ink), words.data(), words.data() + words.size());
  }
  if (!blinks_on(state)) return;
  const float x = std::floor(left + page.x_of(state.Stb.cursor));
  const float y = top + float(page.line_at_cursor(state.Stb.cursor)) * high;
  list.AddLine({x, y + 1}, {x, y + high - 1}, im(theme.ink), std::max(1.0f, high / 16));
}

}  // namespace

int line_of(const std::vector<FieldLine>& lines, int at) {
  const auto after = std::upper_bound(lines.begin(), lines.end(), at,
                                      [](int i, const FieldLine& line) { return i < line.from; });
  return std::max(0, int(after - lines.begin()) - 1);
}

void wrapped_over_field(const char* mark, const std::string& words, bool quiet) {
  ImDrawList* list = list_of_field(mark);
  if (!list) return;
  const scene::Theme& theme = *widget_look().theme;
  const Place place = place_of_field();
  list->PushClipRect(place.seen.Min, place.seen.Max);
  paint_frame(*list, place, theme.strong_line, 1);
  ImFont* font = ImGui::GetFont();
  const ImVec4 clip(place.words.Min.x, std::max(place.words.Min.y, place.seen.Min.y),
                    place.words.Max.x, std::min(place.words.Max.y, place.seen.Max.y));
  list->AddText(font, font->FontSize, place.words.Min, im(quiet ? theme.quiet_ink : theme.ink),
                words.data(), words.data() + words.size(), place.words.GetWidth(), &clip);
  list->PopClipRect();
}

void wrapped_while_typing(const char* mark) {
  const ImGuiID id = ImGui::GetID(field_label(mark).c_str());
  ImDrawList* list = list_of_field(mark);
  ImGuiInputTextState* state = ImGui::GetInputTextState(id);
  if (!list || !state) return;
  const Place place = place_of_field();
  const Page page(*state, place.words.GetWidth());
  // Where the cursor was and how far the page is scrolled, from frame to frame.
  ImGuiStorage& kept = *ImGui::GetStateStorage();
  const ImGuiID cursor_id = ImHashStr("cursor", 0, id), scroll_id = ImHashStr("scroll", 0, id);
  go_by_lines(*state, page, kept.GetInt(cursor_id, state->Stb.cursor));
  const float high = ImGui::GetFontSize(), room = place.words.GetHeight();
  // At rest the field shows its beginning, and that is what a click points at.
  const bool entered = ImGui::GetCurrentContext()->ActiveIdIsJustActivated;
  float scroll = entered ? 0 : kept.GetFloat(scroll_id, 0);
  point(*state, page, place, place.words.Min.y - scroll);
  const float at = float(page.line_at_cursor(state->Stb.cursor)) * high;
  const float most = std::max(0.0f, float(page.lines().size()) * high - room);
  if (!ImGui::IsMouseDown(0)) scroll = std::clamp(scroll, at + high - room, std::max(at, 0.0f));
  scroll = std::clamp(scroll, 0.0f, most);
  kept.SetInt(cursor_id, state->Stb.cursor);
  kept.SetFloat(scroll_id, scroll);
  list->PushClipRect(place.seen.Min, place.seen.Max);
  paint_frame(*list, place, widget_look().theme->accent, ImGui::GetStyle().FrameBorderSize * 2);
  ImRect words = place.words;
  words.Min.y -= 1;
  words.Max.x += 2;  // a cursor at the very end
  words.ClipWithFull(place.seen);
  list->PushClipRect(words.Min, words.Max);
  paint_words(*list, *state, page, place, place.words.Min.y - scroll);
  list->PopClipRect();
  list->PopClipRect();
}

}  // namespace gui::ui::parts
