// A round as a strip: attempts from left to right, her reaction as height.

#include <algorithm>
#include <array>
#include <cmath>

#include "scene/exercise_parts.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Box;
using draw::Point;
using draw::Weight;
using model::Attempt;
using model::AttemptKind;
using text::tr;
using text::trc;

/// Where things are on the strip.
struct Ground {
  Box plot;
  double step = 0;    // from one attempt to the next
  double unit = 0;    // height of one step of reaction
  double radius = 0;  // of a mark
  bool thin = false;  // too many for marks: bars
  Point at(std::size_t index, int reaction) const {
    return {plot.left + (double(index) + 0.5) * step, plot.centre().y - reaction * unit};
  }
};

constexpr double thinnest_mark = 2.5;  // radius, page points

Ground ground_of(const Box& plot, std::size_t count, double em) {
  Ground ground;
  ground.plot = plot;
  // A short round does not fill the page: its marks would lie far apart.
  ground.step = std::min(plot.width() / double(std::max<std::size_t>(count, 1)), 7 * em);
  ground.unit = plot.height() / (2 * model::strongest_reaction + 1.6);
  ground.radius = std::min({0.42 * ground.step, 0.95 * em, 0.75 * ground.unit});
  ground.thin = ground.radius < thinnest_mark;
  return ground;
}

std::size_t index_of(model::Style style) {
  return std::size_t(style) - 1;
}

/// A pause counts with that style, whatever was said of it.
model::Style style_of(const Attempt& attempt) {
  return attempt.kind == AttemptKind::pause ? model::Style::pause : attempt.style;
}

bool has_style(const Attempt& attempt) {
  return style_of(attempt) != model::Style::not_said;
}

std::string kind_words(AttemptKind kind, base::Language language) {
  switch (kind) {
    case AttemptKind::statement:
      return trc(language, "attempt", "statement");
    case AttemptKind::question:
      return trc(language, "attempt", "question");
    case AttemptKind::pause:
      break;
  }
  return trc(language, "attempt", "pause");
}

/// "3: question, Explore; she leans forward (2)" for who cannot see the picture.
std::string sentence_of(const Attempt& attempt, std::size_t number, const StyleNames& styles,
                        base::Language language) {
  std::string words = std::to_string(number) + ": " + kind_words(attempt.kind, language);
  if (attempt.kind != AttemptKind::pause && has_style(attempt))
    words += ", " + styles[index_of(attempt.style)];
  const base::Arguments how = {{"steps", std::to_string(std::abs(attempt.reaction))}};
  words += "; " + (attempt.reaction > 0   ? tr(language, "she leans forward ({steps})", how)
                   : attempt.reaction < 0 ? tr(language, "she leans back ({steps})", how)
                                          : tr(language, "she does not move"));
  if (attempt.turning_point) words += "; " + tr(language, "turning point");
  return words;
}

void draw_scale_lines(Sheet& sheet, const Ground& ground) {
  const Box& plot = ground.plot;
  for (const int reaction : {-3, -2, -1, 1, 2, 3}) {
    const double y = ground.at(0, reaction).y;
    sheet.add(draw::line({plot.left, y}, {plot.right, y}, {sheet.theme.line, 0.05 * sheet.em}));
  }
  const double middle = plot.centre().y;
  sheet.add(draw::line({plot.left, middle}, {plot.right, middle},
                       {sheet.theme.strong_line, 0.09 * sheet.em}));
}

/// Both ends of the height, in a column left of the plot, a word a line.
std::vector<std::string> words_of(const std::string& sentence) {
  std::vector<std::string> words(1);
  for (const char c : sentence)
    if (c == ' ')
      words.emplace_back();
    else
      words.back() += c;
  return words;
}

double scale_width(const Sheet& sheet) {
  double widest = 0;
  for (const std::string& end :
       {tr(sheet.look.language, "leans forward"), tr(sheet.look.language, "leans back")})
    for (const std::string& word : words_of(end))
      widest = std::max(widest, sheet.width(word, sheet.small, Weight::regular));
  return widest + 0.8 * sheet.em;
}

void write_at_scale(Sheet& sheet, const std::string& words, draw::Point middle) {
  const std::vector<std::string> lines = words_of(words);
  double y = middle.y - 0.6 * sheet.small * (double(lines.size()) - 1) + 0.35 * sheet.small;
  for (const std::string& line : lines) {
    sheet.write({middle.x - 0.6 * sheet.em, y}, line, sheet.small, Weight::regular, Align::right,
                sheet.theme.quiet_ink);
    y += 1.2 * sheet.small;
  }
}

void write_scale(Sheet& sheet, const Ground& ground) {
  const base::Language language = sheet.look.language;
  const double left = ground.plot.left;
  write_at_scale(sheet, tr(language, "leans forward"), {left, ground.at(0, 2).y});
  write_at_scale(sheet, tr(language, "leans back"), {left, ground.at(0, -2).y});
}

void draw_naming(Sheet& sheet, const Ground& ground, std::size_t index) {
  const double x = ground.at(index, 0).x, half = std::max(ground.step / 2, 0.8 * sheet.em);
  sheet.add(draw::rounded({x - half, ground.plot.top, x + half, ground.plot.bottom}, 0.4 * sheet.em,
                          sheet.theme.accent_tint,
                          draw::Stroke{sheet.theme.accent, 0.12 * sheet.em}));
}

void draw_turning_point(Sheet& sheet, const Ground& ground, const Attempt& attempt,
                        std::size_t index, const std::string& tag) {
  const double size = std::min(0.5 * sheet.em, std::max(ground.radius, 0.25 * sheet.em));
  const double x = ground.at(index, 0).x, top = ground.plot.top + 0.2 * sheet.em;
  sheet.add(draw::line({x, top + size}, ground.at(index, attempt.reaction),
                       {sheet.theme.ink, 0.07 * sheet.em, 0.25 * sheet.em}),
            tag);
  sheet.add(turning_flag({x, top + size}, size, sheet.theme.ink), tag);
}

void draw_bar(Sheet& sheet, const Ground& ground, const Attempt& attempt, std::size_t index,
              const std::string& tag) {
  const Point end = ground.at(index, attempt.reaction);
  const double half = std::max(0.4 * ground.step, 0.2), middle = ground.plot.centre().y;
  const double least = 0.15 * ground.unit;
  const draw::Colour colour =
      has_style(attempt) ? sheet.theme.style[index_of(style_of(attempt))] : sheet.theme.strong_line;
  sheet.add(draw::rectangle({end.x - half, std::min(end.y, middle - least), end.x + half,
                             std::max(end.y, middle + least)},
                            colour),
            tag);
}

void draw_mark(Sheet& sheet, const Ground& ground, const Attempt& attempt, std::size_t index,
               const std::string& tag) {
  const Point at = ground.at(index, attempt.reaction);
  const double line = std::min(0.1 * sheet.em, 0.25 * ground.radius);
  if (attempt.reaction != 0)
    sheet.add(draw::line(ground.at(index, 0), at, {sheet.theme.strong_line, line}), tag);
  const bool named = has_style(attempt);
  const draw::Colour edge =
      named ? sheet.theme.style[index_of(style_of(attempt))] : sheet.theme.strong_line;
  const draw::Colour fill =
      named ? sheet.theme.style_tint[index_of(style_of(attempt))] : sheet.theme.raised;
  sheet.add(attempt_mark(attempt.kind, at, ground.radius, fill, {edge, line}), tag);
  if (!named || attempt.kind == AttemptKind::pause || ground.radius < 0.7 * sheet.small) return;
  sheet.write({at.x, at.y + sheet.look.fonts->cap_height(sheet.small) / 2},
              std::to_string(index_of(attempt.style) + 1), sheet.small, Weight::semibold,
              Align::centre, sheet.theme.ink, tag);
}

void draw_attempts(Sheet& sheet, const Ground& ground, const std::vector<Attempt>& attempts,
                   const StyleNames& styles) {
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    const Attempt& attempt = attempts[i];
    const std::string tag = "attempt:" + model::to_text(attempt.id);
    sheet.page.titles.emplace_back(tag, sentence_of(attempt, i + 1, styles, sheet.look.language));
    if (attempt.turning_point) draw_turning_point(sheet, ground, attempt, i, tag);
    if (ground.thin)
      draw_bar(sheet, ground, attempt, i, tag);
    else
      draw_mark(sheet, ground, attempt, i, tag);
  }
}

constexpr double band_height = 2.2;  // ems

/// Under the plot: how long one style went on, with its word where there is room.
void draw_band(Sheet& sheet, const Ground& ground, const std::vector<Attempt>& attempts,
               const StyleNames& styles) {
  const double top = ground.plot.bottom + 0.35 * sheet.em, thick = 0.35 * sheet.em;
  for (std::size_t first = 0; first < attempts.size();) {
    std::size_t end = first;
    while (end < attempts.size() && style_of(attempts[end]) == style_of(attempts[first])) ++end;
    const double left = ground.plot.left + double(first) * ground.step;
    const double right = ground.plot.left + double(end) * ground.step;
    if (has_style(attempts[first])) {
      const std::size_t style = index_of(style_of(attempts[first]));
      const double gap = std::min(0.12 * sheet.em, 0.1 * ground.step);
      sheet.add(draw::rounded({left + gap, top, right - gap, top + thick}, thick / 2,
                              sheet.theme.style[style]));
      const bool fits =
          sheet.width(styles[style], sheet.small, Weight::regular) <= right - left - 0.2 * sheet.em;
      if (fits)
        sheet.write({(left + right) / 2, top + thick + 1.15 * sheet.small}, styles[style],
                    sheet.small, Weight::regular, Align::centre, sheet.theme.ink);
    }
    first = end;
  }
}

/// What shapes and colours mean; as many as fit on the line.
void write_legend(Sheet& sheet, double left, double y, const std::vector<Attempt>& attempts,
                  const StyleNames& styles) {
  const base::Language language = sheet.look.language;
  const double radius = 0.45 * sheet.small, room = sheet.page.size.width - sheet.margin;
  const draw::Stroke stroke{sheet.theme.strong_line, 0.08 * sheet.em};
  double x = left;
  const auto word = [&](const std::string& words, const auto& mark) {
    const double wide = sheet.width(words, sheet.small, Weight::regular);
    if (x + 1.4 * sheet.small + wide > room) return;
    mark(Point{x + radius, y - 0.36 * sheet.small});
    sheet.write({x + 1.4 * sheet.small, y}, words, sheet.small, Weight::regular, Align::left,
                sheet.theme.quiet_ink);
    x += 2.6 * sheet.small + wide;
  };
  for (const AttemptKind kind :
       {AttemptKind::statement, AttemptKind::question, AttemptKind::pause}) {
    if (std::ranges::find(attempts, kind, &Attempt::kind) == attempts.end()) continue;
    word(kind_words(kind, language),
         [&](Point at) { sheet.add(attempt_mark(kind, at, radius, sheet.theme.raised, stroke)); });
  }
  if (std::ranges::find(attempts, true, &Attempt::turning_point) != attempts.end())
    word(tr(language, "turning point"),
         [&](Point at) { sheet.add(turning_flag(at, radius, sheet.theme.ink)); });
  for (std::size_t style = 0; style < styles.size(); ++style) {
    const auto is_it = [&](const Attempt& one) {
      return has_style(one) && one.kind != AttemptKind::pause && index_of(one.style) == style;
    };
    if (std::ranges::none_of(attempts, is_it)) continue;
    word(std::to_string(style + 1) + " " + styles[style], [&](Point at) {
      sheet.add(draw::rounded({at.x - radius, at.y - radius, at.x + radius, at.y + radius},
                              0.4 * radius, sheet.theme.style_tint[style],
                              draw::Stroke{sheet.theme.style[style], 0.09 * sheet.em}));
    });
  }
}

bool has_line(const model::PlayerLine& player) {
  return player.at_start || player.in_the_middle || player.at_the_end;
}

/// Her own line, over the same stretch as the attempts above it.
void draw_her_line(Sheet& sheet, const model::PlayerLine& player, const Box& box) {
  sheet.write({box.left, box.top + 0.95 * sheet.small},
              tr(sheet.look.language, "By her own account: how willing, from 0 to 10"), sheet.small,
              Weight::regular, Align::left, sheet.theme.quiet_ink);
  const Box plot{box.left, box.top + 1.6 * sheet.small, box.right, box.bottom};
  sheet.add(draw::rounded(plot, 0.5 * sheet.em, sheet.theme.surface));
  const double top = plot.top + 0.95 * sheet.em, bottom = plot.bottom - 0.95 * sheet.em;
  for (const double y : {top, bottom})
    sheet.add(draw::line({plot.left, y}, {plot.right, y}, {sheet.theme.line, 0.05 * sheet.em}));
  write_at_scale(sheet, std::to_string(model::most_willing), {plot.left, top});
  write_at_scale(sheet, "0", {plot.left, bottom});
  struct Told {
    Point at;
    int willing;
  };
  std::vector<Told> told;
  const double inset = 1.2 * sheet.em, wide = box.width() - 2 * inset;
  const std::array values = {player.at_start, player.in_the_middle, player.at_the_end};
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values[i])
      told.push_back({{box.left + inset + wide * double(i) / 2,
                       bottom - (bottom - top) * *values[i] / model::most_willing},
                      *values[i]});
  for (std::size_t i = 1; i < told.size(); ++i)
    sheet.add(draw::line(told[i - 1].at, told[i].at, {sheet.theme.strong_line, 0.12 * sheet.em}),
              "player");
  for (const Told& one : told) {
    sheet.page.shapes.push_back(
        {draw::Circle{one.at, 0.75 * sheet.em, sheet.theme.disc, {}}, "player"});
    sheet.write({one.at.x, one.at.y + sheet.look.fonts->cap_height(sheet.small) / 2},
                std::to_string(one.willing), sheet.small, Weight::semibold, Align::centre,
                sheet.theme.on_disc, "player");
  }
}

}  // namespace

draw::Drawing strip(const model::Round& round, const StyleNames& styles,
                    std::optional<model::AttemptId> naming, const Look& look, Medium medium) {
  Sheet sheet(look, medium);
  const double top = sheet.heading(round_heading(round), attempt_counts(round, look.language));
  const double left = sheet.margin + scale_width(sheet), right = look.size.width - sheet.margin;
  const double legend = look.size.height - std::max(sheet.margin, 0.5 * sheet.em);
  double bottom = legend - 1.8 * sheet.em - band_height * sheet.em;
  const bool hers = has_line(round.player) && bottom - top > 14 * sheet.em;
  const double her_height = std::min(8 * sheet.em, 0.32 * (bottom - top));
  if (hers) bottom -= her_height + 0.6 * sheet.em;
  const Ground ground =
      ground_of({left, top + 0.3 * sheet.em, right, bottom}, round.attempts.size(), sheet.em);
  const auto named = [&](const Attempt& one) { return naming && one.id == *naming; };
  const auto now = std::ranges::find_if(round.attempts, named);
  sheet.add(draw::rounded(ground.plot, 0.5 * sheet.em, sheet.theme.surface));
  if (now != round.attempts.end())
    draw_naming(sheet, ground, std::size_t(now - round.attempts.begin()));
  draw_scale_lines(sheet, ground);
  write_scale(sheet, ground);
  draw_attempts(sheet, ground, round.attempts, styles);
  draw_band(sheet, ground, round.attempts, styles);
  if (round.attempts.empty())
    sheet.write(ground.plot.centre(), tr(look.language, "Nothing was noted in this round."),
                sheet.em, Weight::regular, Align::centre, sheet.theme.quiet_ink);
  if (hers) {
    const double from = bottom + band_height * sheet.em + 0.4 * sheet.em;
    draw_her_line(sheet, round.player, {left, from, right, from + her_height});
  }
  write_legend(sheet, left, legend, round.attempts, styles);
  return std::move(sheet.page);
}

}  // namespace scene
