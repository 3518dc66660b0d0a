#include "scene/clock.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "text/text.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Weight;

constexpr int in_seconds = 600;  // up to this long, seconds are shown
constexpr int last_minute = 60;

// Sizes above those of ordinary text, for figures that are read from the back row.
constexpr std::array figure_sizes = {40.0,  56.0,  64.0,  80.0,  96.0,
                                     112.0, 144.0, 176.0, 208.0, 240.0};

double figure_size(double em) {
  const auto above = std::ranges::find_if(figure_sizes, [&](double size) { return size > em; });
  return above == figure_sizes.begin() ? figure_sizes.front() : *(above - 1);
}

std::string two_figures(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string minutes_and_seconds(int seconds) {
  return std::to_string(seconds / 60) + ":" + two_figures(seconds % 60);
}

void write(draw::Drawing& page, draw::Point at, std::string words, double size, Weight weight,
           Align align, draw::Colour colour) {
  page.shapes.push_back({draw::Text{at, std::move(words), size, weight, align, colour}, ""});
}

// Each figure in a place as wide as the widest, so that nothing jumps from second to second.
void write_figures(draw::Drawing& page, draw::Point middle, const std::string& words, double size,
                   draw::Colour colour, const Look& look) {
  double widest = 0;
  for (const char* figure : {"0", "2", "4", "8"})
    widest = std::max(widest, look.fonts->width(figure, size, Weight::semibold));
  const double colon = look.fonts->width(":", size, Weight::semibold);
  const auto width_of = [&](char c) { return c == ':' ? colon : widest; };
  double x = middle.x;
  for (const char c : words) x -= width_of(c) / 2;
  for (const char c : words) {
    write(page, {x + width_of(c) / 2, middle.y}, std::string(1, c), size, Weight::semibold,
          Align::centre, colour);
    x += width_of(c);
  }
}

void put_bar(draw::Drawing& page, const draw::Box& box, const ClockFace& face,
             const ClockColours& colours) {
  const double part =
      face.planned > 0 ? std::clamp(double(face.left) / face.planned, 0.0, 1.0) : 0.0;
  page.shapes.push_back({draw::rounded(box, box.height() / 2, colours.empty_bar), ""});
  if (part <= 0) return;
  const double wide = std::max(box.height(), box.width() * part);
  page.shapes.push_back({draw::rounded({box.left, box.top, box.left + wide, box.bottom},
                                       box.height() / 2, colours.bar),
                         "clock.left"});
}

std::string words_of_left(const ClockFace& face, base::Language language) {
  const int left = std::max(0, face.left);
  return left == 0 ? text::tr(language, "Time") : left_words(left, language);
}

draw::Drawing page_of(draw::Size size, draw::Colour background) {
  draw::Drawing page;
  page.size = size;
  page.background = background;
  return page;
}

}  // namespace

int shown_left(std::int64_t milliseconds) {
  constexpr std::int64_t second = 1000, minute = 60 * second;
  const auto rounded_up = [](std::int64_t time, std::int64_t unit) {
    return (time + unit - 1) / unit * (unit / second);
  };
  if (milliseconds > in_seconds * second) return int(rounded_up(milliseconds, minute));
  if (milliseconds > 0) return int(rounded_up(milliseconds, second));
  if (milliseconds > -in_seconds * second) return int(milliseconds / second);
  return int(milliseconds / minute * 60);
}

std::int64_t until_next_shown(std::int64_t milliseconds) {
  constexpr std::int64_t second = 1000, minute = 60 * second;
  const bool far = std::abs(milliseconds) >= in_seconds * second;
  const std::int64_t unit = far && milliseconds != in_seconds * second ? minute : second;
  if (milliseconds > 0) return (milliseconds - 1) % unit + 1;
  return unit - (-milliseconds) % unit;
}

std::string left_words(int seconds, base::Language language) {
  const int size = std::abs(seconds);
  const std::string sign = seconds < 0 ? "+" : "";
  if (size <= in_seconds) return sign + minutes_and_seconds(size);
  return sign + text::tr(language, "{count} min", {{"count", std::to_string(size / 60)}});
}

Ending ending_of(int seconds) {
  if (seconds <= 0) return Ending::over;
  return seconds <= last_minute ? Ending::soon : Ending::no;
}

ClockColours clock_colours(Ending ending, const Theme& theme) {
  switch (ending) {
    case Ending::soon:
      return {theme.warning,
              theme.on_warning,
              theme.on_warning,
              {theme.on_warning.red, theme.on_warning.green, theme.on_warning.blue, 50}};
    case Ending::over:
      return {theme.accent,
              theme.on_accent,
              theme.on_accent,
              {theme.on_accent.red, theme.on_accent.green, theme.on_accent.blue, 60}};
    case Ending::no:
      break;
  }
  return {theme.paper, theme.ink, theme.accent, theme.line};
}

draw::Drawing clock(const ClockFace& face, const Look& look) {
  const double high = look.size.height, wide = look.size.width;
  const Ending ending = face.paused ? Ending::no : ending_of(face.left);
  const ClockColours colours = clock_colours(ending, *look.theme);
  draw::Drawing page = page_of(look.size, colours.paper);
  const double heading = rung_within(high / 15), turn = rung_within(high / 20);
  write(page, {wide / 2, 0.16 * high},
        look.fonts->fitted(face.heading, heading, Weight::semibold, 0.9 * wide), heading,
        Weight::semibold, Align::centre, colours.ink);
  write(page, {wide / 2, 0.25 * high},
        look.fonts->fitted(face.turn, turn, Weight::regular, 0.9 * wide), turn, Weight::regular,
        Align::centre, colours.ink);
  const int left = std::max(0, face.left);
  const double size = figure_size(std::min(high / 3.4, wide / 4.5));
  const double baseline = 0.52 * high + look.fonts->cap_height(size) / 2;
  if (left > 0 && left <= in_seconds)
    write_figures(page, {wide / 2, baseline}, minutes_and_seconds(left), size, colours.ink, look);
  else
    write(page, {wide / 2, baseline}, words_of_left(face, look.language), size, Weight::semibold,
          Align::centre, colours.ink);
  const double bar = std::max(6.0, high / 45);
  put_bar(page, {0.14 * wide, 0.76 * high, 0.86 * wide, 0.76 * high + bar}, face, colours);
  if (face.paused)
    write(page, {wide / 2, 0.87 * high}, text::tr(look.language, "Paused"), turn, Weight::regular,
          Align::centre, colours.ink);
  return page;
}

draw::Drawing clock_line(const ClockFace& face, double height, const Look& look) {
  const Ending ending = face.paused ? Ending::no : ending_of(face.left);
  const ClockColours colours = clock_colours(ending, *look.theme);
  draw::Drawing line = page_of({look.size.width, height}, colours.paper);
  if (ending != Ending::no)
    line.shapes.push_back({draw::rectangle({0, 0, look.size.width, height}, colours.paper), ""});
  const double inset = 0.09 * look.size.width, bar = std::max(4.0, look.size.height / 90);
  const double size = rung_within(height * 0.4), baseline = 0.62 * height;
  std::string words = face.turn;
  if (face.paused) {
    const std::string paused = text::tr(look.language, "Paused");
    words += words.empty() ? paused : "  \u00b7  " + paused;
  }
  const std::string left = words_of_left(face, look.language);
  const double room =
      look.size.width - 2 * inset - look.fonts->width(left, size, Weight::semibold) - size;
  const double small = std::max(rung_within(height * 0.32), on_the_ladder(look.least));
  write(line, {inset, baseline}, look.fonts->fitted(words, small, Weight::regular, room), small,
        Weight::regular, Align::left, colours.ink);
  write(line, {look.size.width - inset, baseline}, left, size, Weight::semibold, Align::right,
        colours.ink);
  put_bar(line, {inset, height * 0.82, look.size.width - inset, height * 0.82 + bar}, face,
          colours);
  return line;
}

}  // namespace scene
