#include "gui/widgets.hpp"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <imgui.h>
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/wrapped_field.hpp"
#include "scene/look.hpp"

namespace gui::ui {

using namespace parts;

namespace {

struct ButtonColours {
  draw::Colour fill, hovered, pressed, text;
  std::optional<draw::Colour> border;
};

draw::Colour mixed(draw::Colour a, draw::Colour b, double part_of_b) {
  const auto mix = [part_of_b](int x, int y) {
    return static_cast<std::uint8_t>(std::lround(x + (y - x) * part_of_b));
  };
  return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), mix(a.alpha, b.alpha)};
}

ButtonColours colours_of(Kind kind, const scene::Theme& theme) {
  const draw::Colour none{0, 0, 0, 0};
  switch (kind) {
    case Kind::main:
      return {theme.accent, mixed(theme.accent, theme.ink, 0.12),
              mixed(theme.accent, theme.ink, 0.24), theme.on_accent, std::nullopt};
    case Kind::quiet:
      return {none, theme.hovered, theme.pressed, theme.ink, std::nullopt};
    case Kind::danger:
      return {theme.danger, mixed(theme.danger, theme.ink, 0.12),
              mixed(theme.danger, theme.ink, 0.24), theme.on_danger, std::nullopt};
    case Kind::plain:
      break;
  }
  return {theme.raised, theme.hovered, theme.pressed, theme.ink, theme.strong_line};
}

void draw_button(const Touched& item, const std::string& words, Kind kind) {
  const WidgetLook& look = widget_look();
  const ButtonColours colours = colours_of(kind, *look.theme);
  const draw::Colour fill = item.held      ? colours.pressed
                            : item.hovered ? colours.hovered
                                           : colours.fill;
  filled_frame(item.box, fill, colours.border);
  ImFont* font = kind == Kind::main || kind == Kind::danger
                     ? look.book->request(look.book->em(), draw::Weight::semibold, words)
                     : ImGui::GetFont();
  words_in(item.box, words, font, colours.text, 0.5f);
}

}  // namespace

bool button(const std::string& words, const char* mark, Kind kind, float width, bool enabled,
            const std::string& tip) {
  const ImGuiStyle& style = ImGui::GetStyle();
  const ImVec2 text = size_of(words, semibold_font());
  const ImVec2 size{width > 0 ? width : text.x + 2 * style.FramePadding.x + widget_look().em * 0.3f,
                    ImGui::GetFrameHeight()};
  if (!enabled) ImGui::BeginDisabled();
  const Touched item = touchable(mark, size);
  if (item.visible) draw_button(item, words, kind);
  if (!enabled) ImGui::EndDisabled();
  ui::mark(mark);
  if (!tip.empty()) ui::tip(tip);
  return item.pressed && enabled;
}

bool checkbox(const std::string& words, const char* mark, bool* on) {
  const WidgetLook& look = widget_look();
  const float side = std::round(look.em * 1.15f), gap = look.em * 0.45f;
  const float height = std::max(side, ImGui::GetFontSize()) + look.em * 0.25f;
  const ImVec2 text = size_of(words, ImGui::GetFont());
  const Touched item = touchable(mark, {side + (words.empty() ? 0 : gap + text.x), height});
  if (item.pressed) *on = !*on;
  if (item.visible) {
    const float top = std::floor((item.box.Min.y + item.box.Max.y - side) / 2);
    const ImRect square({item.box.Min.x, top}, {item.box.Min.x + side, top + side});
    const scene::Theme& theme = *look.theme;
    const draw::Colour empty = item.hovered ? theme.hovered : theme.raised;
    filled_frame(square, *on ? theme.accent : empty, *on ? theme.accent : theme.strong_line);
    if (*on) tick_in(square, theme.on_accent);
    ImRect rest = item.box;
    rest.Min.x = square.Max.x + gap;
    words_in(rest, words, ImGui::GetFont(), theme.ink, 0);
  }
  ui::mark(mark);
  return item.pressed;
}

bool choice(const char* mark, const std::vector<std::string>& words, int* chosen) {
  const WidgetLook& look = widget_look();
  const scene::Theme& theme = *look.theme;
  const float gap = std::round(look.em * 0.3f);
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  bool changed = false;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(gap, gap));
  ImGui::BeginGroup();
  for (int i = 0; i < int(words.size()); ++i) {
    const std::string& word = words[std::size_t(i)];
    const float width = size_of(word, ImGui::GetFont()).x + look.em * 0.95f;
    if (i > 0) {
      ImGui::SameLine();
      if (ImGui::GetCursorPosX() + width > right + 0.5f) ImGui::NewLine();
    }
    const std::string own_mark = std::string(mark) + "." + std::to_string(i);
    const Touched item = touchable(own_mark.c_str(), {width, ImGui::GetFrameHeight()});
    if (item.pressed && *chosen != i) {
      *chosen = i;
      changed = true;
    }
    if (item.visible) {
      const bool on = *chosen == i;
      const draw::Colour fill = on             ? theme.accent_tint
                                : item.held    ? theme.pressed
                                : item.hovered ? theme.hovered
                                               : theme.raised;
      filled_frame(item.box, fill, on ? theme.accent : mixed(theme.line, theme.strong_line, 0.4),
                   on ? 1.6f : 1);
      words_in(item.box, word, ImGui::GetFont(), theme.ink, 0.5f);
    }
    ui::mark(own_mark.c_str());
  }
  ImGui::EndGroup();
  ImGui::PopStyleVar();
  return changed;
}

bool option(const char* mark, const std::string& name, const std::string& meaning, bool chosen) {
  const WidgetLook& look = widget_look();
  const scene::Theme& theme = *look.theme;
  need_glyphs(meaning);
  ImFont *bold = semibold_font(name), *plain = ImGui::GetFont();
  const float inset = std::round(look.em * 0.5f), width = ImGui::GetContentRegionAvail().x;
  const float wrap = std::max(look.em * 4, width - 2 * inset);
  const auto size = [wrap](ImFont* font, const std::string& words) {
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words.data(),
                               words.data() + words.size());
  };
  const float high = size(bold, name).y;
  const float below = meaning.empty() ? 0 : size(plain, meaning).y + std::round(look.em * 0.1f);
  const Touched item = touchable(mark, {width, high + below + 1.4f * inset});
  if (item.visible) {
    const draw::Colour none{0, 0, 0, 0};
    const draw::Colour fill = chosen         ? theme.accent_tint
                              : item.held    ? theme.pressed
                              : item.hovered ? theme.hovered
                                             : none;
    filled_frame(item.box, fill, chosen ? std::optional(theme.accent) : std::nullopt);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 at{item.box.Min.x + inset, item.box.Min.y + 0.7f * inset};
    const auto write = [&](ImFont* font, float y, const std::string& words, draw::Colour colour) {
      list->AddText(font, font->FontSize, {at.x, y}, im(colour), words.data(),
                    words.data() + words.size(), wrap);
    };
    write(bold, at.y, name, theme.ink);
    if (!meaning.empty()) write(plain, at.y + high + look.em * 0.1f, meaning, theme.quiet_ink);
  }
  ui::mark(mark);
  return item.pressed;
}

bool text_line(const char* mark, std::string* draft, const std::string& hint, float width) {
  ImGui::SetNextItemWidth(width > 0 ? width : ImGui::GetContentRegionAvail().x);
  need_glyphs(*draft);
  const FieldColours colours;
  const bool changed = ImGui::InputTextWithHint(field_label(mark).c_str(), hint.c_str(), draft);
  ui::mark(mark);
  ring_when_active();
  return changed;
}

void secret_line(const char* mark, session::Secret& room) {
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x);
  const FieldColours colours;
  ImGui::InputText(field_label(mark).c_str(), room.room().data(), room.room().size(),
                   ImGuiInputTextFlags_Password);
  ui::mark(mark);
  ring_when_active();
}

void forget_typed() {
  ImGuiInputTextState& state = ImGui::GetCurrentContext()->InputTextState;
  ImGui::ClearActiveID();
  const auto wipe = [](auto& text) {
    session::wipe(text.Data, std::size_t(text.Capacity) * sizeof *text.Data);
  };
  wipe(state.TextW);
  wipe(state.TextA);
  wipe(state.InitialTextA);
  session::wipe(&state.Stb, sizeof state.Stb);  // what can be undone
  state.ClearFreeMemory();
}

bool text_area(const char* mark, std::string* draft, const std::string& hint, float height,
               bool tabs) {
  const float width = ImGui::GetContentRegionAvail().x;
  need_glyphs(*draft);
  const FieldColours colours;
  const bool changed =
      ImGui::InputTextMultiline(field_label(mark).c_str(), draft, ImVec2(width, height),
                                tabs ? ImGuiInputTextFlags_AllowTabInput : 0);
  ui::mark(mark);
  ring_when_active();
  if (!ImGui::IsItemActive())
    wrapped_over_field(mark, draft->empty() ? hint : *draft, draft->empty());
  else if (!tabs)  // a list from a spreadsheet keeps its lines as they are
    wrapped_while_typing(mark);
  return changed;
}

void heading(const std::string& words) {
  ImGui::PushFont(semibold_font(words));
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
  ImGui::PopFont();
}

void label(const std::string& words) {
  const WidgetLook& look = widget_look();
  ImGui::PushStyleColor(ImGuiCol_Text, im(look.theme->quiet_ink));
  ImGui::PushFont(small_font(words));
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
  ImGui::PopFont();
  ImGui::PopStyleColor();
}

void paragraph(const std::string& words, bool quiet) {
  const scene::Theme& theme = *widget_look().theme;
  need_glyphs(words);
  ImGui::PushStyleColor(ImGuiCol_Text, im(quiet ? theme.quiet_ink : theme.ink));
  ImGui::PushTextWrapPos(0);
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
  ImGui::PopStyleColor();
}

void space(float ems) {
  ImGui::Dummy({0, std::round(widget_look().em * ems)});
}

void separator() {
  const float em = widget_look().em;
  const ImVec2 tight{ImGui::GetStyle().ItemSpacing.x, std::round(em * 0.1f)};
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, tight);
  ImGui::Separator();
  ImGui::Dummy({0, std::round(em * 0.4f)});
  ImGui::PopStyleVar();
}

void tip(const std::string& words) {
  constexpr float patience = 0.4f;  // seconds
  const bool focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  if (!focused) {
    if (!ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) return;
    if (ImGui::GetCurrentContext()->HoveredIdTimer < patience) {
      widget_look().wants_frame = true;
      return;
    }
  }
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImGui::GetStyle().FramePadding);
  ImGui::BeginTooltip();
  ImGui::PushTextWrapPos(widget_look().em * 22);
  ImGui::TextUnformatted(words.data(), words.data() + words.size());
  ImGui::PopTextWrapPos();
  ImGui::EndTooltip();
  ImGui::PopStyleVar();
}

void mark(const char* name) {
  Marks* marks = widget_look().marks;
  if (!marks) return;
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const ImRect box = g.LastItemData.Rect, clip = g.CurrentWindow->ClipRect;
  marks->places[name] = {{box.Min.x, box.Min.y, box.Max.x, box.Max.y},
                         {clip.Min.x, clip.Min.y, clip.Max.x, clip.Max.y},
                         g.LastItemData.ID,
                         (g.LastItemData.InFlags & ImGuiItemFlags_Disabled) == 0};
}

}  // namespace gui::ui
