// What a volunteer sees who logs a round: the keys, large, and the last attempt.

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "gui/clock.hpp"
#include "gui/exercise.hpp"
#include "gui/logger.hpp"
#include "gui/paint.hpp"
#include "gui/panel_parts.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "scene/clock.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using base::Language;
using namespace ui::parts;

struct View {
  const Shown& shown;
  Ui& ui;
  Actions& actions;
  Language language;
  ImVec2 size;
  float em = 16;  // of this view: everything is large
};

ImFont* font_of(double em, const std::string& words, draw::Weight weight = draw::Weight::semibold) {
  FontBook& book = *widget_look().book;
  ImFont* font = book.request(scene::on_the_ladder(em), weight, words);
  return font ? font : book.semibold();
}

void write(const View& view, ImVec2 middle, const std::string& words, double ems_high,
           draw::Colour colour, draw::Weight weight = draw::Weight::semibold) {
  ImFont* font = font_of(double(view.em) * ems_high, words, weight);
  const float wide = view.size.x * 0.96f, high = font->FontSize * 1.3f;
  words_in(ImRect({middle.x - wide / 2, middle.y - high / 2},
                  {middle.x + wide / 2, middle.y + high / 2}),
           words, font, colour, 0.5f);
}

// -- the keys

struct BigKey {
  const char* mark;
  std::string cap, words;
  KeyPress press;
};

std::vector<BigKey> big_keys(Language language) {
  const bool dutch = language == Language::dutch;
  return {{"logger.statement",
           dutch ? "B" : "S",
           text::tr(language, "Statement"),
           {Key(dutch ? 'B' : 'S')}},
          {"logger.question",
           dutch ? "V" : "Q",
           text::tr(language, "Question"),
           {Key(dutch ? 'V' : 'Q')}},
          {"logger.forward", "\u2191", text::tr(language, "She leans forward"), {key::up}},
          {"logger.back", "\u2193", text::tr(language, "She leans back"), {key::down}},
          {"logger.pause", ".", text::trc(language, "attempt", "Pause"), {'.'}},
          {"logger.turning", "*", text::tr(language, "Turning point"), {'*'}},
          {"logger.take_back", "\u232b", text::tr(language, "Take it back"), {key::backspace}}};
}

bool draw_key(const View& view, const BigKey& big, const ImRect& box) {
  const scene::Theme& theme = *widget_look().theme;
  ImGui::SetCursorScreenPos(box.Min);
  const Touched item = touchable(big.mark, box.GetSize());
  ui::mark(big.mark);
  if (item.visible) {
    filled_frame(item.box,
                 item.held      ? theme.pressed
                 : item.hovered ? theme.hovered
                                : theme.raised,
                 theme.strong_line, std::max(1.0f, view.em / 14));
    const ImVec2 middle = box.GetCenter();
    const float high = box.GetHeight();
    ImFont* cap = font_of(double(high) * 0.34, big.cap);
    words_in(ImRect({box.Min.x, box.Min.y + high * 0.1f}, {box.Max.x, box.Min.y + high * 0.62f}),
             big.cap, cap, theme.ink, 0.5f);
    const std::string& words = big.words;
    ImFont* small =
        font_of(std::min(double(high) * 0.13, double(view.em) * 1.3), words, draw::Weight::regular);
    words_in(
        ImRect({box.Min.x + 4, middle.y + high * 0.16f}, {box.Max.x - 4, box.Max.y - high * 0.08f}),
        words, small, theme.quiet_ink, 0.5f);
  }
  return item.pressed;
}

// Pressed with the mouse, a key does what it does on the keyboard.
void draw_keys(const View& view, float top, float bottom) {
  const auto keys = big_keys(view.language);
  const float gap = view.em * 0.8f, side = view.em * 2;
  const float room = view.size.x - 2 * side - 3 * gap, width = std::floor(room / 4);
  const float height = std::floor((bottom - top - gap) / 2);
  Input pressed;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const float x = side + float(i % 4) * (width + gap), y = top + float(i / 4) * (height + gap);
    if (draw_key(view, keys[i], ImRect({x, y}, {x + width, y + height})))
      pressed.keys.push_back(keys[i].press);
  }
  const float x = side + 3 * (width + gap), y = top + height + gap;
  const std::string styles = text::tr(view.language, "1\u20135  a style, if you happen to see it");
  ImFont* font = font_of(double(view.em), styles, draw::Weight::regular);
  ImGui::SetCursorScreenPos({x, y + height * 0.2f});
  ImGui::PushFont(font);
  ImGui::PushTextWrapPos(x + width);
  ImGui::TextUnformatted(styles.c_str());
  ImGui::PopTextWrapPos();
  ImGui::PopFont();
  if (!pressed.keys.empty()) press_log_keys(view.shown, view.ui, pressed, view.actions);
}

// -- the last attempt

// Her reaction as so many arrows.
std::string arrows(int reaction) {
  std::string words;
  for (int i = 0; i < std::abs(reaction); ++i) words += reaction > 0 ? "\u2191" : "\u2193";
  return words;
}

void draw_last(const View& view, const model::Round& round, float middle) {
  const scene::Theme& theme = *widget_look().theme;
  const float x = view.size.x / 2;
  if (round.attempts.empty())
    return write(view, {x, middle}, text::tr(view.language, "Ready for the first attempt"), 1.6,
                 theme.quiet_ink, draw::Weight::regular);
  const model::Attempt& last = round.attempts.back();
  const std::string number = text::tr(view.language, "Attempt {number}",
                                      {{"number", std::to_string(round.attempts.size())}});
  write(view, {x, middle - view.em * 2.6f}, number, 1.1, theme.quiet_ink, draw::Weight::regular);
  std::string words = kind_words(last.kind, view.language);
  if (last.reaction != 0) words += "  " + arrows(last.reaction);
  if (last.turning_point) words += "  *";
  write(view, {x, middle - view.em * 0.4f}, words, 2.6, theme.ink);
  const std::string style = style_name(view.shown, last.style);
  if (!style.empty())
    write(view, {x, middle + view.em * 2.1f}, style, 1.3, theme.ink, draw::Weight::regular);
}

void draw_top(const View& view, const model::Round& round) {
  const scene::Theme& theme = *widget_look().theme;
  const std::int64_t left = model::time_left(round, view.shown.now);
  const int seconds = std::max(0, scene::shown_left(left));
  std::string words =
      round.name + "   " +
      (seconds > 0 ? scene::left_words(seconds, view.language) : text::tr(view.language, "Time"));
  if (round.paused) words += "   " + text::tr(view.language, "Paused");
  write(view, {view.size.x / 2, view.em * 2.2f}, words, 1.6, theme.ink);
}

void draw_asked(const View& view, float middle) {
  const scene::Theme& theme = *widget_look().theme;
  const float x = view.size.x / 2;
  write(view, {x, middle - view.em * 2.4f}, text::tr(view.language, "No round is running."), 1.8,
        theme.ink);
  write(view, {x, middle},
        text::tr(view.language, "Enter: start {round} and log this",
                 {{"round", proposed_round_name(view.shown)}}),
        1.4, theme.ink, draw::Weight::regular);
  write(view, {x, middle + view.em * 2}, text::tr(view.language, "Esc: no, not now"), 1.4,
        theme.ink, draw::Weight::regular);
  ImGui::SetCursorScreenPos({0, middle});
  ImGui::Dummy({1, 1});
  ui::mark("logger.asked");
}

void draw_over(const View& view, float middle) {
  const scene::Theme& theme = *widget_look().theme;
  const auto& over = view.ui.exercise.logging->over;
  const model::Round* round =
      over ? model::find_round(*view.shown.session->now().exercise, *over) : nullptr;
  const float x = view.size.x / 2;
  if (!round)
    return write(view, {x, middle}, text::tr(view.language, "No round is running."), 1.8,
                 theme.ink);
  write(view, {x, middle - view.em * 1.4f},
        text::tr(view.language, "{round} is over.", {{"round", round->name}}), 2.2, theme.ink);
  write(view, {x, middle + view.em * 1.2f},
        text::trn(view.language, "{count} attempt was logged. Thank you.",
                  "{count} attempts were logged. Thank you.", long(round->attempts.size())),
        1.4, theme.ink, draw::Weight::regular);
}

void draw_foot(const View& view, bool runs) {
  const Language language = view.language;
  const float y = view.size.y - view.em * 2.6f, side = view.em * 2;
  ImGui::SetCursorScreenPos({side, y});
  Input pressed;
  if (runs && ui::button(text::tr(language, "The round is over  (Ctrl+Enter)"), "logger.end"))
    pressed.keys.push_back({key::enter, true});
  // What is wrong with the disk cannot wait.
  if (view.shown.banner)
    write(view, {view.size.x / 2, y - view.em * 0.4f}, text::say(language, *view.shown.banner), 0.8,
          widget_look().theme->danger);
  const std::string back = text::tr(language, "Back to the panels  (F6)");
  const float width = size_of(back, ImGui::GetFont()).x + ems(2);
  ImGui::SetCursorScreenPos({view.size.x - side - width, y});
  if (ui::button(back, "logger.leave", ui::Kind::quiet, width)) pressed.keys.push_back({key::f6});
  if (!pressed.keys.empty()) press_log_keys(view.shown, view.ui, pressed, view.actions);
}

}  // namespace

void draw_logger(const Shown& shown, Ui& ui, Actions& actions, draw::Size window) {
  const Language language = shown.settings.language;
  const ImVec2 size{float(window.width), float(window.height)};
  const View view{shown, ui, actions, language, size, std::min(size.y / 30, size.x / 50)};
  const model::Round* round = model::running_round(*shown.session->now().exercise);
  if (ui.exercise.logging->asked) return draw_asked(view, size.y * 0.45f);
  const float middle = size.y * 0.26f;
  if (round && !ui.exercise.logging->over) {
    draw_top(view, *round);
    draw_last(view, *round, middle);
  } else {
    draw_over(view, middle);
  }
  draw_keys(view, size.y * 0.44f, size.y - view.em * 3.6f);
  if (ui.exercise.logging) draw_foot(view, round && !ui.exercise.logging->over);
}

}  // namespace gui
