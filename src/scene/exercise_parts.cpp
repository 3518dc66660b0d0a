#include "scene/exercise_parts.hpp"

#include <algorithm>

#include "scene/signs.hpp"
#include "text/text.hpp"

namespace scene {

using draw::Align;
using draw::Weight;

namespace {

/// The sizes of a screen come from the ladder, and nothing on a wall is below its least.
double size_of(double wanted, const Look& look, Medium medium) {
  if (medium == Medium::paper) return wanted;
  const double size = rung_within(wanted);
  return size >= look.least ? size : on_the_ladder(look.least);
}

}  // namespace

Sheet::Sheet(const Look& with, Medium medium)
    : look(with),
      theme(*with.theme),
      em(size_of(with.text, with, medium)),
      small(size_of(0.85 * with.text, with, medium)),
      title(size_of(1.5 * with.text, with, medium)),
      margin(medium == Medium::paper ? 0 : 1.6 * with.text) {
  page.size = with.size;
  page.background = medium == Medium::paper ? draw::colour(0xFFFFFF) : theme.paper;
}

void Sheet::write(draw::Point at, const std::string& words, double size, Weight weight, Align align,
                  draw::Colour colour, const std::string& tag) {
  if (words.empty()) return;
  page.shapes.push_back({draw::Text{at, words, size, weight, align, colour}, tag});
}

void Sheet::add(draw::Path path, const std::string& tag) {
  page.shapes.push_back({std::move(path), tag});
}

void Sheet::add(std::vector<draw::Shape> shapes, const std::string& tag) {
  for (draw::Shape& shape : shapes) {
    shape.tag = tag;
    page.shapes.push_back(std::move(shape));
  }
}

double Sheet::width(const std::string& words, double size, Weight weight) const {
  return look.fonts->width(words, size, weight);
}

double Sheet::heading(const std::string& words, const std::string& aside) {
  if (words.empty()) {
    const double y = margin + look.fonts->ascent(em);
    write({margin, y}, aside, em, Weight::regular, Align::left, theme.quiet_ink);
    return y + 0.7 * em;
  }
  const double room = page.size.width - 2 * margin;
  const double beside = aside.empty() ? 0 : width(aside, em, Weight::regular) + 2 * em;
  const bool one_line = beside < 0.6 * room;
  const double y = margin + look.fonts->ascent(title);
  write({margin, y},
        look.fonts->fitted(words, title, Weight::semibold, one_line ? room - beside : room), title,
        Weight::semibold, Align::left, theme.ink);
  if (one_line) {
    write({page.size.width - margin, y}, aside, em, Weight::regular, Align::right, theme.quiet_ink);
    return y + 0.9 * em;
  }
  write({margin, y + 1.5 * em}, look.fonts->fitted(aside, em, Weight::regular, room), em,
        Weight::regular, Align::left, theme.quiet_ink);
  return y + 2.4 * em;
}

std::vector<draw::Shape> attempt_mark(model::AttemptKind kind, draw::Point c, double r,
                                      draw::Colour fill, draw::Stroke stroke) {
  switch (kind) {
    case model::AttemptKind::statement: {
      const double half = 0.9 * r;
      return {
          {draw::rounded({c.x - half, c.y - half, c.x + half, c.y + half}, 0.15 * r, fill, stroke),
           ""}};
    }
    case model::AttemptKind::question:
      return {{draw::Circle{c, r, fill, stroke}, ""}};
    case model::AttemptKind::pause:
      break;
  }
  return direction_sign(Direction::none, c, 0.85 * r, stroke.colour);
}

draw::Path turning_flag(draw::Point c, double r, draw::Colour colour) {
  draw::Path flag;
  flag.fill = colour;
  flag.pieces = {draw::Path::MoveTo{{c.x - r, c.y - 0.8 * r}},
                 draw::Path::LineTo{{c.x + r, c.y - 0.8 * r}}, draw::Path::LineTo{{c.x, c.y + r}},
                 draw::Path::Close{}};
  return flag;
}

double width_with_mark(const Sheet& sheet, int count, double size, Weight weight) {
  return sheet.width(std::to_string(count), size, weight) + 1.55 * size;
}

double count_with_mark(Sheet& sheet, draw::Point at, int count, model::AttemptKind kind,
                       double size, Weight weight) {
  sheet.write(at, std::to_string(count), size, weight, Align::left, sheet.theme.ink);
  const double end = at.x + width_with_mark(sheet, count, size, weight);
  const double radius = 0.3 * size, x = end - 0.65 * size - radius;
  sheet.add(attempt_mark(kind, {x, at.y - sheet.look.fonts->cap_height(size) / 2}, radius,
                         sheet.theme.raised, {sheet.theme.strong_line, 0.08 * size}));
  return end;
}

void style_badge(Sheet& sheet, std::size_t style, draw::Point c, double em) {
  const double half = 0.72 * em;
  sheet.add(draw::rounded({c.x - half, c.y - half, c.x + half, c.y + half}, 0.35 * em,
                          sheet.theme.style_tint[style],
                          draw::Stroke{sheet.theme.style[style], 0.09 * em}));
  sheet.write({c.x, c.y + sheet.look.fonts->cap_height(em) / 2}, std::to_string(style + 1), em,
              Weight::semibold, Align::centre, sheet.theme.ink);
}

std::string round_heading(const model::Round& round) {
  return round.persuader.empty() ? round.name : round.name + " · " + round.persuader;
}

StyleNames style_names(const catalogue::Catalogue& catalogue, base::Language language) {
  StyleNames names;
  for (std::size_t i = 0; i < names.size(); ++i)
    names[i] = catalogue::card_of(catalogue, catalogue::Style(i)).name.in(language);
  return names;
}

std::string attempt_counts(const model::Round& round, base::Language language) {
  const auto count = [&](model::AttemptKind kind) {
    return long(std::ranges::count(round.attempts, kind, &model::Attempt::kind));
  };
  const long statements = count(model::AttemptKind::statement);
  const long questions = count(model::AttemptKind::question);
  const long pauses = count(model::AttemptKind::pause);
  std::string words;
  const auto add = [&](long number, const std::string& counted) {
    if (number > 0) words += (words.empty() ? "" : " · ") + counted;
  };
  add(statements, text::trn(language, "{count} statement", "{count} statements", statements));
  add(questions, text::trn(language, "{count} question", "{count} questions", questions));
  add(pauses, text::trn(language, "{count} pause", "{count} pauses", pauses));
  return words;
}

}  // namespace scene
