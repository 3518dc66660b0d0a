// The strip at the bottom: buttons, the scrub bar with its ticks, and what one is looking at.

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "gui/icons.hpp"
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

constexpr std::size_t most_ticks = 400;  // more would be a grey bar

// The places of the bar: the cursor 0 at its left end, all moves shown at its right.
struct Bar {
  ImRect box;
  std::size_t moves;
  float x(std::size_t at) const {
    const float part = moves == 0 ? 0 : float(double(at) / double(moves));
    return std::round(box.Min.x + (box.Max.x - box.Min.x) * part);
  }
  std::size_t at(float mouse) const {
    const double part = double(mouse - box.Min.x) / double(box.Max.x - box.Min.x);
    return std::size_t(std::lround(std::clamp(part, 0.0, 1.0) * double(moves)));
  }
};

void draw_ticks(const Shown& shown, const LookBack& back, const Bar& bar) {
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em, middle = bar.box.GetCenter().y;
  ImDrawList* list = ImGui::GetWindowDrawList();
  if (bar.moves <= most_ticks)
    for (std::size_t at = 1; at <= bar.moves; ++at)
      list->AddRectFilled({bar.x(at), middle - em * 0.22f}, {bar.x(at) + 1, middle + em * 0.22f},
                          im(theme.strong_line, 0.6));
  const model::Margin& margin = shown.session->margin();
  for (const model::Comment& comment : *margin.comments)
    list->AddCircleFilled({bar.x(cursor_of(back, comment.at) + 1), middle + em * 0.55f}, em * 0.14f,
                          im(theme.quiet_ink));
  for (const model::Chapter& chapter : *margin.chapters) {
    const float x = bar.x(cursor_of(back, chapter.at));
    list->AddRectFilled({x - 1, middle - em * 0.65f}, {x + 2, middle + em * 0.3f},
                        im(theme.accent));
    list->AddTriangleFilled({x - 1, middle - em * 0.7f}, {x + em * 0.5f, middle - em * 0.5f},
                            {x - 1, middle - em * 0.3f}, im(theme.accent));
  }
  for (const model::Question& question : *margin.questions) {
    const ImVec2 centre{bar.x(cursor_of(back, question.at)), middle + em * 0.6f};
    list->AddCircle(centre, em * 0.2f, im(theme.accent), 0, 1.5f);
  }
}

void draw_bar(const Shown& shown, Ui& ui, float width) {
  LookBack& back = ui.look_back;
  const scene::Theme& theme = *widget_look().theme;
  const float em = widget_look().em, height = std::round(em * 1.6f);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ImGui::InvisibleButton("look_back.bar", {width, height});
  ui::mark("look_back.bar");
  const float inset = std::round(em * 0.5f);
  const Bar bar{ImRect({corner.x + inset, corner.y}, {corner.x + width - inset, corner.y + height}),
                moves_of(back).size()};
  if (ImGui::IsItemActive()) {
    back.playing = false;
    go_to_move(shown, ui, bar.at(ImGui::GetIO().MousePos.x));
  }
  const float middle = bar.box.GetCenter().y, thick = std::round(em * 0.12f);
  ImDrawList* list = ImGui::GetWindowDrawList();
  list->AddRectFilled({bar.box.Min.x, middle - thick}, {bar.box.Max.x, middle + thick},
                      im(theme.line), thick);
  list->AddRectFilled({bar.box.Min.x, middle - thick}, {bar.x(back.at), middle + thick},
                      im(theme.accent), thick);
  draw_ticks(shown, back, bar);
  list->AddCircleFilled({bar.x(back.at), middle}, em * 0.42f, im(theme.accent));
  list->AddCircle({bar.x(back.at), middle}, em * 0.42f, im(theme.raised), 0, 1.5f);
}

void player_button(Icon icon, const char* mark, const std::string& tip, bool enabled,
                   const auto& press) {
  if (ui::icon_button(icon, mark, tip, enabled)) press();
  ImGui::SameLine();
}

// At the right: before the class, in this window or on the wall.
void draw_to_class(const Shown& shown, Ui& ui, Actions& actions) {
  const base::Language language = shown.settings.language;
  const ImGuiStyle& style = ImGui::GetStyle();
  const std::string view = tr(language, "As the class sees it"), wall = tr(language, "On the wall");
  const auto width_of = [&](const std::string& words) {
    return size_of(words, ImGui::GetFont()).x + 2 * style.FramePadding.x + ems(0.5);
  };
  const bool shared = shares_screen(ui.wall);
  const float buttons = width_of(wall) + (shared ? 0 : width_of(view) + style.ItemSpacing.x);
  ImGui::SetCursorPos({ImGui::GetWindowWidth() - style.WindowPadding.x - buttons, ems(2.15)});
  if (!shared) {
    if (ui::button(view, "look_back.class_view", ui::Kind::plain, width_of(view), true,
                   tr(language, "Hides what is still to come and what is yours alone  (C)")))
      toggle_class_view(shown, ui, actions);
    ImGui::SameLine();
  }
  const bool there = std::holds_alternative<scene::WallMoment>(ui.wall.content) &&
                     ui.wall.mode != WallMode::nothing;
  if (ui::button(wall, "look_back.wall", there ? ui::Kind::plain : ui::Kind::main, width_of(wall),
                 true, tr(language, "The room follows the story from here")))
    story_on_wall(shown, ui, actions);
}

std::string speed_words(const LookBack& back, base::Language language) {
  return tr(language, "{seconds} s a move",
            {{"seconds", text::number(language, seconds_per_move[back.speed])}});
}

}  // namespace

void draw_player_buttons(const Shown& shown, Ui& ui) {
  const LookBack& back = ui.look_back;
  const base::Language language = shown.settings.language;
  const std::size_t moves = moves_of(back).size();
  player_button(Icon::chapter_back, "look_back.chapter_back",
                tr(language, "Previous chapter  (PageUp)"), back.at > 0,
                [&] { step_chapters(shown, ui, -1); });
  player_button(Icon::step_back, "look_back.back", tr(language, "Previous move  (Left)"),
                back.at > 0, [&] { step_moves(shown, ui, -1); });
  player_button(back.playing ? Icon::pause : Icon::play, "look_back.play",
                back.playing ? tr(language, "Pause  (Space)") : tr(language, "Play  (Space)"),
                moves > 0, [&] { play_or_pause(shown, ui); });
  player_button(Icon::step_on, "look_back.on", tr(language, "Next move  (Right)"), back.at < moves,
                [&] { step_moves(shown, ui, 1); });
  player_button(Icon::chapter_on, "look_back.chapter_on", tr(language, "Next chapter  (PageDown)"),
                back.at < moves, [&] { step_chapters(shown, ui, 1); });
}

void draw_player(const Shown& shown, Ui& ui, Actions& actions) {
  LookBack& back = ui.look_back;
  const base::Language language = shown.settings.language;
  const ImGuiStyle& style = ImGui::GetStyle();
  const float pad = style.WindowPadding.x, width = ImGui::GetWindowWidth();
  ImGui::SetCursorPos({pad, ems(0.4)});
  draw_bar(shown, ui, width - 2 * pad);
  ImGui::SetCursorPos({pad, ems(2.15)});
  draw_player_buttons(shown, ui);
  ImGui::SameLine(0, ems(1));
  if (ui::button(speed_words(back, language), "look_back.speed", ui::Kind::quiet, 0, true,
                 tr(language,
                    "How long a move stays. Another press: slower, and then the fastest "
                    "again. Also + and -")))
    change_speed(shown, ui, back.speed + 1 < int(std::size(seconds_per_move)) ? 1 : -back.speed);
  ImGui::SameLine(0, ems(1));
  ImGui::AlignTextToFramePadding();
  ui::label(
      tr(language, "Move {at} of {moves}",
         {{"at", std::to_string(back.at)}, {"moves", std::to_string(moves_of(back).size())}}));
  draw_to_class(shown, ui, actions);
}

}  // namespace gui
