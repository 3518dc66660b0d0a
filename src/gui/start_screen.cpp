// The start screen: what this is, the two kinds of session, and what was open before.

#include <algorithm>
#include <imgui.h>

#include "gui/day_field.hpp"
#include "gui/hidden.hpp"
#include "gui/icons.hpp"
#include "gui/new_session.hpp"
#include "gui/panel_parts.hpp"
#include "gui/panels.hpp"
#include "gui/style.hpp"
#include "gui/waiting.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using namespace ui::parts;

constexpr const char* kind_draft = "start.kind";  // which card was chosen, "" none

std::optional<model::SessionKind> chosen_kind(const Ui& ui) {
  const auto kept = ui.drafts.find(kind_draft);
  if (kept == ui.drafts.end() || kept->second.empty()) return {};
  return kept->second == "0" ? model::SessionKind::fictive : model::SessionKind::own;
}

void draw_language(const Shown& shown, Actions& actions) {
  Settings settings = shown.settings;
  const Language language = settings.language;
  const std::string words = language == Language::dutch ? "English" : "Nederlands";
  const float width = ImGui::CalcTextSize(words.c_str()).x + ImGui::GetFrameHeight() + ems(2.5);
  ImGui::SameLine(ImGui::GetContentRegionMax().x - width);
  if (ui::button(words, "start.language", ui::Kind::quiet)) {
    settings.language = language == Language::dutch ? Language::english : Language::dutch;
    actions.push_back(SetSettings{settings});
  }
  ImGui::SameLine();
  if (ui::icon_button(settings.dark ? Icon::sun : Icon::moon, "start.dark",
                      text::tr(language, "Light or dark"))) {
    settings.dark = !settings.dark;
    actions.push_back(SetSettings{settings});
  }
}

void draw_title(const Shown& shown, Actions& actions) {
  const Language language = shown.settings.language;
  const float top = ImGui::GetCursorPosY();
  big_words("Karnemelk", 2.5);
  const float below = ImGui::GetCursorPosY();
  ImGui::SetCursorPosY(top + ems(0.5));
  ImGui::NewLine();
  ImGui::SetCursorPosY(top + ems(0.5));
  draw_language(shown, actions);
  ImGui::SetCursorPosY(below);
  ui::paragraph(text::tr(language,
                         "Put colleagues on a map of trust and agreement, see where "
                         "resistance comes from, and talk about what to do next."));
}

/// A little map: four quadrants and some dots. With a curtain: not for the room.
void draw_picture(const ImRect& box, model::SessionKind kind) {
  const scene::Theme& theme = *widget_look().theme;
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImVec2 middle = box.GetCenter();
  const float gap = ems(0.06), edge = ems(0.3);
  list->AddRectFilled({box.Min.x - edge, box.Min.y - edge}, {box.Max.x + edge, box.Max.y + edge},
                      im(theme.raised), ems(0.4));
  const auto quarter = [&](float x0, float y0, float x1, float y1, model::Group group) {
    list->AddRectFilled({x0, y0}, {x1, y1}, im(theme.tint_of(group)), ems(0.2));
  };
  quarter(middle.x + gap, box.Min.y, box.Max.x, middle.y - gap, model::Group::ally);
  quarter(middle.x + gap, middle.y + gap, box.Max.x, box.Max.y, model::Group::opponent);
  quarter(box.Min.x, box.Min.y, middle.x - gap, middle.y - gap, model::Group::bedfellow);
  quarter(box.Min.x, middle.y + gap, middle.x - gap, box.Max.y, model::Group::adversary);
  const bool own = kind == model::SessionKind::own;
  constexpr float dots[][2] = {{0.72f, 0.24f}, {0.86f, 0.4f}, {0.2f, 0.3f},
                               {0.66f, 0.7f},  {0.3f, 0.8f},  {0.44f, 0.6f}};
  for (const auto& dot : dots) {
    const ImVec2 at{box.Min.x + dot[0] * box.GetWidth(), box.Min.y + dot[1] * box.GetHeight()};
    if (own)
      list->AddCircle(at, ems(0.26), im(theme.disc), 0, std::max(1.0f, ems(0.1)));
    else
      list->AddCircleFilled(at, ems(0.3), im(theme.disc));
  }
}

void wrapped_in(const ImRect& box, const std::string& words, ImFont* font, draw::Colour colour) {
  const ImVec4 clip{box.Min.x, box.Min.y, box.Max.x, box.Max.y};
  ImGui::GetWindowDrawList()->AddText(font, font->FontSize, box.Min, im(colour), words.c_str(),
                                      nullptr, box.GetWidth(), &clip);
}

float wrapped_height(const std::string& words, ImFont* font, float width) {
  return font->CalcTextSizeA(font->FontSize, FLT_MAX, width, words.c_str()).y;
}

struct Card {
  model::SessionKind kind;
  const char* mark;
  std::string title, words;
};

float text_width(float card_width) {
  return card_width - ems(1.2) - ems(6) - ems(1.2) - ems(1.2);
}

float height_of(const Card& card, float width) {
  return wrapped_height(card.title, semibold_font(), text_width(width)) +
         wrapped_height(card.words, ImGui::GetFont(), text_width(width)) + ems(2.9);
}

bool draw_card(const Card& card, float width, float height, bool chosen) {
  const scene::Theme& theme = *widget_look().theme;
  const Touched item = touchable(card.mark, {width, height});
  if (item.visible) {
    const draw::Colour fill = item.held      ? theme.pressed
                              : item.hovered ? theme.hovered
                              : chosen       ? theme.accent_tint
                                             : theme.raised;
    filled_frame(item.box, fill, chosen ? theme.accent : theme.line, chosen ? 2 : 1);
    const ImVec2 at{item.box.Min.x + ems(1.2), item.box.Min.y + ems(1.2)};
    draw_picture(ImRect(at, {at.x + ems(6), at.y + ems(4.4)}), card.kind);
    const float left = at.x + ems(6) + ems(1.2);
    ImRect words({left, at.y - ems(0.1)}, {item.box.Max.x - ems(1), item.box.Max.y});
    wrapped_in(words, card.title, semibold_font(), theme.ink);
    words.Min.y += wrapped_height(card.title, semibold_font(), text_width(width)) + ems(0.4);
    wrapped_in(words, card.words, ImGui::GetFont(), theme.quiet_ink);
  }
  ui::mark(card.mark);
  return item.pressed;
}

void draw_cards(const Shown& shown, Ui& ui) {
  const Language language = shown.settings.language;
  const auto card = [&](model::SessionKind kind, const char* mark) {
    return Card{kind, mark, kind_words(kind, language), what_the_room_may_see(kind, language)};
  };
  const std::array cards = {card(model::SessionKind::fictive, "start.fictive"),
                            card(model::SessionKind::own, "start.own")};
  const float room = ImGui::GetContentRegionAvail().x;
  const bool beside = room > ems(44);
  const float width = beside ? (room - ems(1)) / 2 : room;
  float height = ems(6.8);
  for (const Card& each : cards) height = std::max(height, height_of(each, width));
  for (std::size_t i = 0; i < cards.size(); ++i) {
    if (i > 0 && beside) ImGui::SameLine(0, room - 2 * width);
    if (!draw_card(cards[i], width, height, chosen_kind(ui) == cards[i].kind)) continue;
    ui.drafts[kind_draft] = std::to_string(int(cards[i].kind));
    ui.focus = "new.title";
  }
}

void draw_form(const Shown& shown, Ui& ui, Actions& actions, model::SessionKind kind) {
  const Language language = shown.settings.language;
  const bool focus = ui.focus == "new.title";
  if (focus) ui.focus.reset();
  if (ui.may_be_seen && kind == model::SessionKind::own) draw_hidden(shown);
  const bool typing = ImGui::GetIO().WantTextInput;
  const bool ready = (ui.may_be_seen && kind == model::SessionKind::own) ||
                     draw_new_session_fields(shown, ui, kind, focus);
  ui::space(0.5f);
  const bool enter = typing && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  if (ui::button(text::tr(language, "Start the session"), "start.go", ui::Kind::main, 0, ready) ||
      (enter && ready)) {
    actions.push_back(new_session_from(shown, ui, kind));
    forget_new_session(ui);
    ui.drafts.erase(kind_draft);
  }
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Back"), "start.back", ui::Kind::quiet))
    ui.drafts.erase(kind_draft);
}

/// What there is to say of its end date; "" while that is far off.
std::string reminder_of(const Recent& recent, const Shown& shown) {
  const Language language = shown.settings.language;
  if (!recent.keep_until) return "";
  const base::Arguments day = {{"day", day_words(language, *recent.keep_until)}};
  switch (model::keeping({recent.keep_until, ""}, shown.today)) {
    case model::Keeping::soon:
      return text::tr(language, "To be kept until {day}", day);
    case model::Keeping::over:
      return text::tr(language, "Was to be kept until {day}", day);
    default:
      return "";
  }
}

void draw_recent(const Shown& shown, const Ui& ui, Actions& actions, std::size_t index) {
  const Language language = shown.settings.language;
  const Recent& recent = shown.recent[index];
  const scene::Theme& theme = *widget_look().theme;
  const std::string mark = "start.recent." + std::to_string(index);
  const std::string title = recent.title.empty() ? recent.path.filename().string() : recent.title;
  const std::string below = ui.may_be_seen ? std::string()
                            : recent.there ? recent.path.string()
                                           : text::tr(language, "Not there any more: {path}",
                                                      {{"path", recent.path.string()}});
  const std::string reminder = recent.there ? reminder_of(recent, shown) : "";
  const float side = ImGui::GetFrameHeight();
  const float width = ImGui::GetContentRegionAvail().x - side - ems(0.5);
  ImGui::BeginDisabled(!recent.there);
  const Touched item = touchable(mark.c_str(), {width, ems(2.9)});
  if (item.visible) {
    if (item.hovered) filled_frame(item.box, theme.hovered, std::nullopt);
    ImRect upper = item.box, lower = item.box;
    upper.Min.x = lower.Min.x += ems(0.5);
    upper.Min.y += ems(0.15);
    upper.Max.y = upper.Min.y + ems(1.4);
    lower.Min.y = upper.Max.y - ems(0.1);
    lower.Max.y -= ems(0.15);
    upper.Max.x -= ems(0.5);
    words_in(upper, reminder, small_font(reminder), theme.danger, 1);
    if (!reminder.empty()) upper.Max.x -= size_of(reminder, small_font(reminder)).x + ems(1);
    words_in(upper, title, ImGui::GetFont(), theme.ink, 0);
    words_in(lower, below, small_font(below), theme.quiet_ink, 0);
  }
  ui::mark(mark.c_str());
  ImGui::EndDisabled();
  if (item.pressed && recent.there) actions.push_back(Open{recent.path});
  ImGui::SameLine();
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + (ems(2.9) - side) / 2);
  if (ui::icon_button(Icon::close, (mark + ".forget").c_str(),
                      text::tr(language, "Take off this list; the file stays")))
    actions.push_back(ForgetRecent{recent.path});
}

void draw_before(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  ui::heading(text::tr(language, "Go on with"));
  if (shown.recent.empty())
    ui::paragraph(text::tr(language,
                           "Nothing here yet, and that is fine. Look at the example first, "
                           "or choose one of the two above: you can start with one code "
                           "word."),
                  true);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {ems(0.5), ems(0.1)});
  for (std::size_t i = 0; i < shown.recent.size(); ++i) draw_recent(shown, ui, actions, i);
  ImGui::PopStyleVar();
  ui::space(0.5f);
  if (ui::button(text::tr(language, "Open a session…"), "start.open"))
    ui.dialog = Dialog::open_file;
  ImGui::SameLine();
  if (ui::button(text::tr(language, "Look at the example"), "start.example"))
    actions.push_back(OpenExample{});
}

/// In the place of what can be opened, while something is being opened.
void draw_wait(const Shown& shown, Actions& actions) {
  ui::heading(text::tr(shown.settings.language, "One moment"));
  draw_waiting(shown, ImGui::GetContentRegionAvail().x, 0, actions);
}

}  // namespace

void draw_start(const Shown& shown, Ui& ui, Actions& actions) {
  const Language language = shown.settings.language;
  const ImVec2 size = ImGui::GetWindowSize();
  const float width = std::min(ems(62), size.x - ems(4));
  ImGui::SetCursorPos({(size.x - width) / 2, std::max(ems(1.5), size.y * 0.11f)});
  ImGui::BeginChild("start", {width, 0}, false,
                    ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NavFlattened);
  draw_title(shown, actions);
  ui::space(1);
  ui::heading(text::tr(language, "Start something new"));
  draw_cards(shown, ui);
  ui::space(1);
  if (shown.busy)
    draw_wait(shown, actions);
  else if (const auto kind = chosen_kind(ui))
    draw_form(shown, ui, actions, *kind);
  else
    draw_before(shown, ui, actions);
  ui::space(1);
  ui::paragraph(text::tr(language, "Nothing leaves this computer."), true);
  ImGui::EndChild();
}

}  // namespace gui
