// Cards as pages: on a wide page the name stands beside what to do, on an upright one above it.

#include "scene/cards.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/check.hpp"
#include "scene/signs.hpp"

namespace scene {
namespace {

using draw::Box;
using draw::Point;
using draw::Weight;

// Sizes of the text of one try, page points.
struct Sizes {
  double em, small, name;
  double line;  // the one sentence that a card is about
};

Sizes sizes_of(double em, Medium medium) {
  if (medium == Medium::paper) return {em, 0.82 * em, 1.7 * em, 1.3 * em};
  return {em, std::min(em, on_the_ladder(0.78 * em)), on_the_ladder(1.5 * em),
          on_the_ladder(1.25 * em)};
}

struct Colours {
  draw::Colour tint, mark, name;
};

Colours colours_of(const Card& card, const Theme& theme) {
  if (card.id.kind != CardKind::group) {
    const bool sign = card.id.kind == CardKind::sign;
    return {sign ? theme.surface : theme.accent_tint, sign ? theme.strong_line : theme.accent,
            theme.ink};
  }
  for (const model::Group group : model::groups)
    if (card_id(group) == card.id)
      return {theme.tint_of(group), theme.mark_of(group), theme.name[std::size_t(group)]};
  return {theme.surface, theme.strong_line, theme.ink};
}

std::vector<draw::Shape> sign_of(const Card& card, Point centre, double radius,
                                 const Colours& colours, const Theme& theme) {
  switch (card.id.kind) {
    case CardKind::group:
      for (const model::Group group : model::groups)
        if (card_id(group) == card.id) return group_sign(group, centre, radius, colours.mark);
      return {};
    case CardKind::sign:
      return speech_sign(centre, radius, colours.mark);
    case CardKind::style: {
      const Direction direction = card.energy == catalogue::Energy::push   ? Direction::away_from_me
                                  : card.energy == catalogue::Energy::pull ? Direction::towards_me
                                  : card.energy == catalogue::Energy::mixed ? Direction::both
                                                                            : Direction::none;
      return direction_sign(direction, centre, radius, colours.mark);
    }
    case CardKind::layer:
      break;
  }
  return layer_sign(card.of, card.place, centre, radius, colours.mark, theme.raised);
}

// Text from the top of a column down. What passes the bottom is left out, and then `fits` is false.
class Column {
 public:
  Column(draw::Drawing& page, const Look& look, const Box& box)
      : page_(page), look_(look), box_(box), y_(box.top) {}

  void text(const std::string& words, double size, Weight weight, draw::Colour colour,
            double indent = 0) {
    if (words.empty()) return;
    const double line = std::round(1.34 * size * 4) / 4;
    const double room = box_.width() - indent;
    for (const std::string& one : look_.fonts->lines(words, size, weight, room)) {
      if (y_ + line > box_.bottom + 0.01) return overflow();
      if (words.find(one) == words.npos) fits_ = false;  // a word longer than the column was cut
      const double above = (line - look_.fonts->ascent(size) - look_.fonts->descent(size)) / 2;
      page_.shapes.push_back(
          {draw::Text{{box_.left + indent, y_ + above + look_.fonts->ascent(size)},
                      one,
                      size,
                      weight,
                      draw::Align::left,
                      colour},
           ""});
      last_ = page_.shapes.size();
      room_ = room;
      y_ += line;
    }
  }
  void space(double height) { y_ += height; }
  double y() const { return y_; }
  const Box& box() const { return box_; }
  bool fits() const { return fits_; }

 private:
  // The last line that found a place says that there is more.
  void overflow() {
    fits_ = false;
    if (last_ == 0 || y_ > box_.bottom) return;
    auto& text = std::get<draw::Text>(page_.shapes[last_ - 1].what);
    text.words = look_.fonts->fitted(text.words + " …", text.size, text.weight, room_);
    y_ = box_.bottom + 1;  // nothing comes after it
  }

  draw::Drawing& page_;
  const Look& look_;
  Box box_;
  double y_, room_ = 0;
  std::size_t last_ = 0;
  bool fits_ = true;
};

struct Frame {
  Box head, body;  // with their margins
  bool wide;       // the head stands at the left
};

void write_head(Column& column, const Card& card, const Sizes& s, const Colours& colours,
                const Theme& theme) {
  column.text(card.kind, s.small, Weight::regular, theme.quiet_ink);
  column.space(0.15 * s.em);
  column.text(card.name, s.name, Weight::semibold, colours.name);
  column.text(card.aside, s.small, Weight::regular, theme.quiet_ink);
}

void write_mark(draw::Drawing& page, const std::string& mark, Point middle, const Sizes& s,
                const Colours& colours, const Look& look) {
  if (mark == "•") {
    page.shapes.push_back({draw::Circle{middle, 0.16 * s.em, colours.mark, {}}, ""});
    return;
  }
  page.shapes.push_back({draw::Circle{middle, 0.72 * s.em, colours.tint,
                                      draw::Stroke{colours.mark, std::max(0.6, s.em / 16)}},
                         ""});
  page.shapes.push_back({draw::Text{{middle.x, middle.y + look.fonts->cap_height(s.small) / 2},
                                    mark,
                                    s.small,
                                    Weight::semibold,
                                    draw::Align::centre,
                                    colours.name},
                         ""});
}

void write_part(draw::Drawing& page, Column& column, const CardPart& part, const Sizes& s,
                double say_size, const Colours& colours, const Look& look) {
  const Theme& theme = *look.theme;
  const double indent = part.mark.empty() ? 0 : part.mark == "•" ? 1.0 * s.em : 2.1 * s.em;
  const Point mark{column.box().left + (part.mark == "•" ? 0.3 : 0.75) * s.em,
                   column.y() + 0.67 * s.em};
  const std::size_t first = page.shapes.size();
  column.text(part.label, s.small, Weight::semibold, theme.quiet_ink, indent);
  if (!part.label.empty()) column.space(0.1 * s.em);
  column.text(part.words, s.em, Weight::regular, theme.ink, indent);
  if (!part.say.empty()) {
    if (!part.words.empty()) column.space(0.12 * s.em);
    column.text("“" + part.say + "”", say_size, Weight::semibold, theme.ink, indent);
  }
  if (!part.mark.empty() && page.shapes.size() > first)
    write_mark(page, part.mark, mark, s, colours, look);
}

double space_before(const Card& card, std::size_t part, double em) {
  if (part == 0) return 0;
  const bool list = card.parts[part].mark == "•" && card.parts[part - 1].mark == "•";
  return list ? 0.3 * em : 0.8 * em;
}

// A card in one size of text.
struct Try {
  draw::Drawing page;
  bool fits = true;
  double left_over = 0;  // height of the body that is not used
};

Frame frame_of(const Look& look, const Sizes& s) {
  const double w = look.size.width, h = look.size.height;
  const double pad = std::min(1.5 * s.em, 0.07 * std::min(w, h));
  const bool wide = w > 1.25 * h && w > 24 * s.em;
  if (wide) {
    const double middle = std::round(0.34 * w);
    return {{pad, pad, middle - pad, h - pad}, {middle + 1.3 * pad, pad, w - pad, h - pad}, true};
  }
  return {{pad, 0.8 * pad, w - pad, h - pad}, {pad, 0, w - pad, h - 0.9 * pad}, false};
}

// The tinted ground with the sign and the name; on a wide page what it is about too. Answers with
// the bottom of the ground, and whether it all had room.
std::pair<double, bool> draw_head(draw::Drawing& page, const Card& card, const Look& look,
                                  const Sizes& s, const Frame& frame) {
  const Theme& theme = *look.theme;
  const Colours colours = colours_of(card, theme);
  page.shapes.push_back({draw::Path{}, ""});  // the ground: as high as the words turn out to be
  const double radius = frame.wide ? 1.5 * s.em : 1.05 * s.em;
  Box box = frame.head;
  if (frame.wide)
    box.top += 2.9 * radius;
  else
    box.left += 3.2 * radius;
  Column column(page, look, box);
  write_head(column, card, s, colours, theme);
  if (frame.wide) {
    column.space(0.9 * s.em);
    column.text(card.lead, s.em, Weight::regular, theme.ink);
  }
  const double pad = frame.head.left;
  const double bottom = std::max(column.y(), box.top + 2.6 * radius) + 0.7 * pad;
  const Box ground = frame.wide ? Box{0, 0, frame.head.right + pad, look.size.height}
                                : Box{0, 0, look.size.width, std::min(bottom, look.size.height)};
  page.shapes[0].what = draw::rectangle(ground, colours.tint);
  const Point centre = frame.wide
                           ? Point{frame.head.left + 1.15 * radius, frame.head.top + 1.25 * radius}
                           : Point{frame.head.left + 1.2 * radius, box.top + 1.55 * radius};
  for (auto& shape : sign_of(card, centre, radius, colours, theme))
    page.shapes.push_back(std::move(shape));
  return {bottom, column.fits() && bottom <= look.size.height};
}

Try try_card(const Card& card, const Look& look, const Sizes& s, double stretch) {
  Try result;
  draw::Drawing& page = result.page;
  page.size = look.size;
  page.background = look.theme->board;
  Frame frame = frame_of(look, s);
  const auto [head_bottom, head_fits] = draw_head(page, card, look, s, frame);
  if (!frame.wide) frame.body.top = head_bottom + 0.8 * frame.head.left;
  Column body(page, look, frame.body);
  if (!frame.wide && !card.lead.empty()) {
    body.text(card.lead, s.em, Weight::regular, look.theme->quiet_ink);
    body.space(0.8 * s.em + stretch);
  }
  const Colours colours = colours_of(card, *look.theme);
  const double say_size = card.id.kind == CardKind::sign ? s.line : s.em;
  for (std::size_t i = 0; i < card.parts.size(); ++i) {
    if (i > 0) body.space(space_before(card, i, s.em) + stretch);
    write_part(page, body, card.parts[i], s, say_size, colours, look);
  }
  result.fits = head_fits && body.fits();
  result.left_over = frame.body.bottom - body.y();
  return result;
}

std::vector<double> sizes_to_try(double most, double least, Medium medium) {
  std::vector<double> sizes;
  if (medium == Medium::paper) {
    for (double em = most; em >= 6.75; em -= 0.25) sizes.push_back(em);
  } else {
    for (double em = rung_within(most);;) {
      sizes.push_back(em);
      const double next = rung_within(em - 1);
      if (next >= em || sizes_of(next, medium).small < least) break;
      em = next;
    }
  }
  return sizes;
}

}  // namespace

double largest_card_text(draw::Size size) {
  return rung_within(std::min(size.height / 15, size.width / 24));
}

draw::Drawing card(const Card& card, const Look& look, Medium medium) {
  CHECK_TRUE(look.theme && look.fonts && !card.parts.empty());
  const std::vector<double> sizes = sizes_to_try(look.text, look.least, medium);
  for (const double em : sizes) {
    const Sizes s = sizes_of(em, medium);
    Try first = try_card(card, look, s, 0);
    if (!first.fits && em != sizes.back()) continue;
    // What is left over goes between the parts, as far as it looks calm; a page is not a form.
    const double stretch = std::min(0.9 * em, first.left_over / double(card.parts.size() + 1));
    if (first.fits && stretch > 0.5) first = try_card(card, look, s, stretch);
    return std::move(first.page);
  }
  return {};
}

}  // namespace scene
