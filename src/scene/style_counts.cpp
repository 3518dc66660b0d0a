// What was counted: per style in one round, and rounds and quartets beside each other.

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
using model::AttemptKind;
using model::StyleCount;
using text::tr;
using text::trc;

using Counts = std::array<StyleCount, 6>;

int tried(const StyleCount& count) {
  return count.statements + count.questions + count.pauses;
}

/// Positions in Counts: the styles, then what nobody named when there is any.
std::vector<std::size_t> rows_of(const Counts& counts) {
  std::vector<std::size_t> rows = {1, 2, 3, 4, 5};
  if (tried(counts[0]) > 0) rows.push_back(0);
  return rows;
}

std::string name_of(std::size_t row, const StyleNames& styles, base::Language language) {
  return row == 0 ? tr(language, "not named yet") : styles[row - 1];
}

double baseline(const Sheet& sheet, double middle, double size) {
  return middle + sheet.look.fonts->cap_height(size) / 2;
}

/// Badge and name of a style; the name is cut to `width`.
void write_style(Sheet& sheet, std::size_t row, const StyleNames& styles, Point middle,
                 double width) {
  if (row > 0) style_badge(sheet, row - 1, {middle.x + 0.75 * sheet.em, middle.y}, sheet.small);
  sheet.write({middle.x + 2 * sheet.em, baseline(sheet, middle.y, sheet.em)},
              sheet.look.fonts->fitted(name_of(row, styles, sheet.look.language), sheet.em,
                                       Weight::regular, width - 2 * sheet.em),
              sheet.em, Weight::regular, Align::left,
              row == 0 ? sheet.theme.quiet_ink : sheet.theme.ink);
}

// -- one round

struct Columns {
  double names = 0, bars = 0;         // left ends
  double bars_right = 0;              // and the right one
  std::array<double, 3> reactions{};  // middles
  std::array<std::string, 3> headings{};
};

Columns columns_of(const Sheet& sheet, const std::vector<std::size_t>& rows,
                   const StyleNames& styles) {
  const base::Language language = sheet.look.language;
  Columns columns;
  columns.headings = {trc(language, "reaction", "leaned forward"),
                      trc(language, "reaction", "did not move"),
                      trc(language, "reaction", "leaned back")};
  columns.names = sheet.margin;
  double widest = 0;
  for (const std::size_t row : rows)
    widest =
        std::max(widest, sheet.width(name_of(row, styles, language), sheet.em, Weight::regular));
  columns.bars = columns.names + std::min(widest + 3.2 * sheet.em, 0.3 * sheet.look.size.width);
  double x = sheet.look.size.width - sheet.margin;
  for (std::size_t i = 3; i-- > 0;) {
    const double wide =
        std::max(sheet.width(columns.headings[i], sheet.small, Weight::regular), 2 * sheet.em);
    columns.reactions[i] = x - wide / 2;
    x -= wide + sheet.em;
  }
  columns.bars_right = x;
  return columns;
}

/// The kinds of attempts that were there.
std::vector<std::pair<AttemptKind, int>> kinds_in(const StyleCount& count) {
  std::vector<std::pair<AttemptKind, int>> kinds = {{AttemptKind::statement, count.statements},
                                                    {AttemptKind::question, count.questions},
                                                    {AttemptKind::pause, count.pauses}};
  std::erase_if(kinds, [](const auto& one) { return one.second == 0; });
  return kinds;
}

double numbers_width(const Sheet& sheet, const StyleCount& count, Weight weight) {
  double wide = 0;
  for (const auto& [kind, many] : kinds_in(count))
    wide += width_with_mark(sheet, many, sheet.em, weight);
  return wide;
}

/// A mark for each attempt; when those would get too small, a bar as long as they are many.
void draw_tried(Sheet& sheet, const StyleCount& count, Point at, double step) {
  const draw::Stroke stroke{sheet.theme.strong_line, 0.08 * sheet.em};
  double x = at.x;
  for (const auto& [kind, many] : kinds_in(count)) {
    if (step < 0.5 * sheet.em) {
      const double half = 0.35 * sheet.em, right = x + step * many;
      sheet.add(draw::rounded({x, at.y - half, right, at.y + half},
                              kind == AttemptKind::question ? half : 0, sheet.theme.raised,
                              stroke));
      x = right;
      continue;
    }
    for (int i = 0; i < many; ++i, x += step)
      sheet.add(attempt_mark(kind, {x + step / 2, at.y}, 0.4 * step, sheet.theme.raised, stroke));
  }
  x += 0.6 * sheet.em;
  for (const auto& [kind, many] : kinds_in(count))
    x = count_with_mark(sheet, {x, baseline(sheet, at.y, sheet.em)}, many, kind, sheet.em,
                        Weight::semibold);
}

/// Of a mark, so that the longest row fits with its numbers.
double step_of(const Sheet& sheet, const Columns& columns, const Counts& counts) {
  double step = 1.15 * sheet.em;
  for (const StyleCount& count : counts) {
    const double room = columns.bars_right - columns.bars - 0.6 * sheet.em -
                        numbers_width(sheet, count, Weight::semibold);
    step = std::min(step, room / std::max(tried(count), 1));
  }
  return std::max(step, 0.0);
}

void write_headings(Sheet& sheet, const Columns& columns, double y) {
  sheet.write({columns.bars, y}, trc(sheet.look.language, "attempts", "tried"), sheet.small,
              Weight::regular, Align::left, sheet.theme.quiet_ink);
  for (std::size_t i = 0; i < columns.reactions.size(); ++i)
    sheet.write({columns.reactions[i], y}, columns.headings[i], sheet.small, Weight::regular,
                Align::centre, sheet.theme.quiet_ink);
}

void write_row(Sheet& sheet, const Columns& columns, const StyleCount& count, double middle,
               double step) {
  if (tried(count) == 0) {
    sheet.write({columns.bars, baseline(sheet, middle, sheet.em)},
                trc(sheet.look.language, "style", "not tried"), sheet.em, Weight::regular,
                Align::left, sheet.theme.quiet_ink);
    return;
  }
  draw_tried(sheet, count, {columns.bars, middle}, step);
  const std::array reactions = {count.forward, count.unmoved, count.back};
  for (std::size_t i = 0; i < reactions.size(); ++i)
    sheet.write({columns.reactions[i], baseline(sheet, middle, sheet.em)},
                reactions[i] == 0 ? "–" : std::to_string(reactions[i]), sheet.em,
                reactions[i] == 0 ? Weight::regular : Weight::semibold, Align::centre,
                reactions[i] == 0 ? sheet.theme.quiet_ink : sheet.theme.ink);
}

// -- all of them

/// A round or a quartet.
struct Line {
  std::string name;
  Counts counts;
};

std::vector<Line> lines_of(const model::Exercise& exercise) {
  std::vector<Line> lines;
  for (const model::Round& round : exercise.rounds)
    lines.push_back({round_heading(round), model::counts_per_style(round)});
  for (const model::Tally& tally : exercise.tallies) {
    model::Exercise alone;
    alone.tallies.push_back(tally);
    lines.push_back({tally.name, model::counts_per_style(alone)});
  }
  return lines;
}

struct Grid {
  double names = 0, left = 0, column = 0, row = 0;
  std::vector<std::size_t> styles;  // positions in Counts
};

Grid grid_of(const Sheet& sheet, const std::vector<Line>& lines, const Counts& all) {
  Grid grid;
  grid.styles = rows_of(all);
  grid.names = sheet.margin;
  double widest = sheet.width(tr(sheet.look.language, "All together"), sheet.em, Weight::semibold);
  for (const Line& line : lines)
    widest = std::max(widest, sheet.width(line.name, sheet.em, Weight::regular));
  grid.left = grid.names + std::min(widest + 1.5 * sheet.em, 0.26 * sheet.look.size.width);
  grid.column = (sheet.look.size.width - sheet.margin - grid.left) / double(grid.styles.size());
  return grid;
}

void write_style_names(Sheet& sheet, const Grid& grid, const StyleNames& styles, double y) {
  for (std::size_t i = 0; i < grid.styles.size(); ++i) {
    const double x = grid.left + double(i) * grid.column;
    const std::size_t row = grid.styles[i];
    const double indent = row > 0 ? 1.9 * sheet.small : 0;
    if (row > 0)
      style_badge(sheet, row - 1, {x + 0.72 * sheet.small, y - 0.36 * sheet.small}, sheet.small);
    sheet.write({x + indent, y},
                sheet.look.fonts->fitted(name_of(row, styles, sheet.look.language), sheet.small,
                                         Weight::regular, grid.column - indent - 0.3 * sheet.em),
                sheet.small, Weight::regular, Align::left, sheet.theme.quiet_ink);
  }
}

/// "6 ■ 2 ●", or when that is too wide all of them as one number.
void write_cell(Sheet& sheet, const Grid& grid, const StyleCount& count, Point at, Weight weight) {
  if (tried(count) == 0)
    return sheet.write(at, "–", sheet.em, Weight::regular, Align::left, sheet.theme.quiet_ink);
  if (numbers_width(sheet, count, weight) > grid.column)
    return sheet.write(at, std::to_string(tried(count)), sheet.em, weight, Align::left,
                       sheet.theme.ink);
  for (const auto& [kind, many] : kinds_in(count))
    at.x = count_with_mark(sheet, at, many, kind, sheet.em, weight);
}

void write_line(Sheet& sheet, const Grid& grid, const Line& line, double middle, Weight weight) {
  const double y = baseline(sheet, middle, sheet.em);
  sheet.write({grid.names, y},
              sheet.look.fonts->fitted(line.name, sheet.em, weight,
                                       grid.left - grid.names - 0.8 * sheet.em),
              sheet.em, weight, Align::left, sheet.theme.ink);
  for (std::size_t i = 0; i < grid.styles.size(); ++i)
    write_cell(sheet, grid, line.counts[grid.styles[i]], {grid.left + double(i) * grid.column, y},
               weight);
}

/// A table of `rows` on a screen is as large as its page lets it be; on paper as it was asked for.
Look as_large_as_fits(Look look, std::size_t rows, Medium medium) {
  if (medium == Medium::screen)
    look.text =
        std::clamp(std::min(look.size.height / (2.3 * double(rows) + 8), look.size.width / 48),
                   look.text, 2 * look.text);
  return look;
}

}  // namespace

draw::Drawing round_counts(const model::Round& round, const StyleNames& styles, const Look& asked,
                           Medium medium) {
  const Look look = as_large_as_fits(asked, 6, medium);
  Sheet sheet(look, medium);
  double y = sheet.heading(round_heading(round), attempt_counts(round, look.language));
  const Counts counts = model::counts_per_style(round);
  const std::vector<std::size_t> rows = rows_of(counts);
  const Columns columns = columns_of(sheet, rows, styles);
  const double step = step_of(sheet, columns, counts);
  y += 1.3 * sheet.em;
  write_headings(sheet, columns, y);
  y += 0.6 * sheet.em;
  const double bottom = look.size.height - std::max(sheet.margin, 0.3 * sheet.em);
  const double high = std::min(4 * sheet.em, (bottom - y) / double(rows.size()));
  for (const std::size_t row : rows) {
    sheet.add(draw::line({sheet.margin, y}, {look.size.width - sheet.margin, y},
                         {sheet.theme.line, 0.07 * sheet.em}));
    write_style(sheet, row, styles, {columns.names, y + high / 2},
                columns.bars - columns.names - 0.5 * sheet.em);
    write_row(sheet, columns, counts[row], y + high / 2, step);
    y += high;
  }
  return std::move(sheet.page);
}

draw::Drawing exercise_counts(const model::Exercise& exercise, const StyleNames& styles,
                              const Look& asked, Medium medium) {
  const std::vector<Line> lines = lines_of(exercise);
  const Look look = as_large_as_fits(asked, lines.size() + 2, medium);
  Sheet sheet(look, medium);
  double y = sheet.heading(tr(look.language, "All rounds and groups"), "");
  const Counts all = model::counts_per_style(exercise);
  const Grid grid = grid_of(sheet, lines, all);
  y += 1.3 * sheet.em;
  write_style_names(sheet, grid, styles, y);
  y += 0.6 * sheet.em;
  const double bottom = look.size.height - std::max(sheet.margin, 0.3 * sheet.em);
  const auto room = std::size_t(std::max(2.0, (bottom - y) / (1.5 * sheet.em)));
  const std::size_t shown = lines.size() + 1 <= room ? lines.size() : room - 2;
  const double high =
      std::min(3 * sheet.em, (bottom - y) / double(shown + 1 + (shown < lines.size() ? 1 : 0)));
  for (std::size_t i = 0; i < shown; ++i, y += high) {
    sheet.add(draw::line({sheet.margin, y}, {look.size.width - sheet.margin, y},
                         {sheet.theme.line, 0.07 * sheet.em}));
    write_line(sheet, grid, lines[i], y + high / 2, Weight::regular);
  }
  if (shown < lines.size()) {
    sheet.write({grid.names, baseline(sheet, y + high / 2, sheet.em)},
                text::trn(look.language, "and {count} more", "and {count} more",
                          long(lines.size() - shown)),
                sheet.em, Weight::regular, Align::left, sheet.theme.quiet_ink);
    y += high;
  }
  sheet.add(draw::line({sheet.margin, y}, {look.size.width - sheet.margin, y},
                       {sheet.theme.strong_line, 0.1 * sheet.em}));
  write_line(sheet, grid, {tr(look.language, "All together"), all}, y + high / 2, Weight::semibold);
  return std::move(sheet.page);
}

}  // namespace scene
