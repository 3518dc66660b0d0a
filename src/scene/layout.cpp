#include "scene/layout.hpp"

#include <algorithm>
#include <cmath>

#include "scene/names.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Box;
using draw::Weight;

constexpr double greatest_disc = 1.28, smallest_disc = 0.78;  // of a middle one
constexpr double line_height = 1.3;

// Lengths that are known before anything has its place.
struct Measures {
  double em, small, pad, gap, line, disc;
  double rim;          // of the board around the cards
  double gutter;       // width of the gutter on the left
  double strip;        // height of the strip with the names in a card
  double gutter_rows;  // height of the hatched part of the gutter below
  double tray;
  std::size_t tray_rows;
  bool explain;      // there is room for a line under the names
  bool left_column;  // room is kept for the gutter on the left, shown or not
};

Words words(const Look& look, draw::Text text) {
  Words result{std::move(text), {}};
  result.box = draw::box_of(result.text, *look.fonts);
  return result;
}

std::string gutter_title(const Look& look) {
  return text::tr(look.language, "we do not know yet: ask");
}

// The least width in which the title of the gutter on the left takes two lines, three in a pinch.
double gutter_width(const Look& look, double em, double small) {
  double width = 4.6 * em;
  const auto lines = [&] {
    return look.fonts->lines(gutter_title(look), small, Weight::regular, width - 0.6 * em).size();
  };
  while (lines() > 2 && width < 8 * em) width += 0.1 * em;
  return width;
}

double longest_explanation(const Look& look, double small) {
  double longest = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const std::string words = group_explanation(model::groups[i], look.language);
    longest = std::max(longest, look.fonts->width(words, small, Weight::regular));
  }
  return longest;
}

bool is_tall(const Look& look, double em) {
  return look.size.height >= 32 * em;
}

// Names, perhaps an explanation under them, and room for a disc at the edge of the grid.
double strip_height(const Measures& m, bool tall, bool explain) {
  const double name = tall ? 1.2 * rung_within(1.5 * m.em) : 1.35 * m.em;
  return name + (explain ? 1.3 * m.small : 0) + m.disc * greatest_disc + (tall ? 0.75 : 0.4) * m.em;
}

Measures measures_of(const Look& look, bool trust_gutter) {
  Measures m{};
  const double wide = look.size.width, high = look.size.height;
  m.em = rung_within(std::min({on_the_ladder(look.text), wide / 26, high / 20}));
  m.small = std::min(on_the_ladder(0.8 * m.em), m.em);
  const bool tall = is_tall(look, m.em);
  m.pad = (tall ? 1.1 : 0.5) * m.em;
  m.gap = (tall ? 0.8 : 0.4) * m.em;
  m.line = line_height * m.small;
  m.rim = 0.3 * m.em;
  m.disc = std::clamp(0.0105 * std::min(wide, 1.6 * high), 0.62 * m.em, m.em);
  const double great = m.disc * greatest_disc;
  m.gutter = gutter_width(look, m.em, m.small);
  m.left_column = trust_gutter || wide >= 42 * m.em;
  m.explain = high >= 36 * m.em;
  m.strip = strip_height(m, tall, m.explain);
  m.gutter_rows = (high >= 50 * m.em ? 2 : 1) * (2 * great + 0.35 * m.em) + 0.15 * m.em;
  m.tray_rows = high >= 36 * m.em ? 2 : 1;
  m.tray = double(m.tray_rows) * std::max(1.5 * m.em, 2 * m.disc + 0.3 * m.em) + 0.5 * m.em;
  return m;
}

struct Columns {
  double left, panel_left, panel_right, right;
};

Columns columns_of(const Look& look, const Measures& m) {
  double left = m.pad;
  double right = look.size.width - m.pad;
  const double before = m.left_column ? m.gutter + m.rim + 1.2 * m.em : 2.6 * m.disc + 0.4 * m.em;
  // A very wide page has white space at both sides rather than a grid like a ribbon.
  const double spare = right - left - before - m.rim - 2.1 * look.size.height;
  if (spare > 0) {
    left += spare / 2;
    right -= spare / 2;
  }
  return {left, left + before, right - m.rim, right};
}

// Panel, grid, gutters, corner and tray, from the bottom of the page to the top.
void place_boxes(Layout& layout, const Look& look, const Measures& m, bool trust_gutter,
                 bool tray) {
  MapGeometry& g = layout.geometry;
  const Columns x = columns_of(look, m);
  const double margin = m.disc * greatest_disc + 0.35 * m.em;
  double bottom = look.size.height - m.pad;
  if (tray) {
    g.tray = Box{x.left, bottom - m.tray, x.panel_right + m.rim, bottom};
    bottom = g.tray->top - m.gap;
  }
  const double apart = 0.3 * m.em;
  const double column_right = m.left_column ? x.left + m.gutter : x.panel_left;
  const double right = x.panel_right + m.rim, gutter_top = bottom - m.gutter_rows;
  layout.agreement_shelf = {x.left, gutter_top - 1.45 * m.small, right, bottom};
  g.corner = {x.left, gutter_top, column_right, bottom};
  g.agreement_gutter = {column_right + apart, gutter_top, right, bottom};
  const double top = m.pad + m.line + m.rim;
  layout.panel = {x.panel_left, top, x.panel_right,
                  layout.agreement_shelf.top - 0.5 * m.gap - m.line - m.rim};
  layout.board = {layout.panel.left - m.rim, top - m.rim, right, layout.panel.bottom + m.rim};
  g.grid = {layout.panel.left + margin, top + m.strip, layout.panel.right - margin,
            layout.panel.bottom - m.strip};
  g.disc = m.disc;
  if (!trust_gutter) return;
  layout.trust_shelf = Box{x.left, m.pad, column_right, layout.panel.bottom};
  g.trust_gutter = Box{x.left, g.grid.top - margin, column_right, g.grid.bottom + margin};
}

void cut_cards(Layout& layout) {
  const Box& grid = layout.geometry.grid;
  const Box& panel = layout.panel;
  const draw::Point middle = grid.centre();
  const double x = model::close_to_middle * grid.width() / 2;
  const double y = model::close_to_middle * grid.height() / 2;
  layout.cards = {Box{middle.x + x, panel.top, panel.right, middle.y - y},
                  Box{middle.x + x, middle.y + y, panel.right, panel.bottom},
                  Box{panel.left, panel.top, middle.x - x, middle.y - y},
                  Box{panel.left, middle.y + y, middle.x - x, panel.bottom}};
}

// Name and word of one end of an axis, on one line: "trust: low". Without the name: the word alone.
struct AxisEnd {
  std::string name, word;
  double name_width, width;
};

AxisEnd axis_end(const Layout& layout, const Look& look, const std::string& axis,
                 std::string word) {
  AxisEnd end{axis.empty() ? "" : axis + ":", std::move(word), 0, 0};
  if (!end.name.empty())
    end.name_width =
        look.fonts->width(end.name, layout.small, Weight::regular) + 0.35 * layout.small;
  end.width = end.name_width + look.fonts->width(end.word, layout.small, Weight::semibold);
  return end;
}

void write_end(Layout& layout, const Look& look, const AxisEnd& end, draw::Point at) {
  if (!end.name.empty())
    layout.axis_words.push_back(words(
        look, {at, end.name, layout.small, Weight::regular, Align::left, look.theme->quiet_ink}));
  layout.axis_words.push_back(words(look, {{at.x + end.name_width, at.y},
                                           end.word,
                                           layout.small,
                                           Weight::semibold,
                                           Align::left,
                                           look.theme->ink}));
}

// The high end of agreement above the board; below it both ends of trust, with the low end of
// agreement between them. On a narrow page agreement is named above only, and on a very narrow one
// its low end goes without saying: the arrow points up.
void add_axis_words(Layout& layout, const Look& look, const Measures& m) {
  const std::string trust = text::trc(look.language, "axis", "trust");
  const std::string agreement = text::trc(look.language, "axis", "agreement");
  const std::string disagree = text::trc(look.language, "agreement", "disagree");
  const auto end = [&](const std::string& axis, std::string word) {
    return axis_end(layout, look, axis, std::move(word));
  };
  const Box& board = layout.board;
  const double drop = 0.28 * m.small;  // from the bottom of a line to its baseline
  const double above = board.top - drop - 0.1 * m.small, below = board.bottom + m.line - drop;
  const double middle = layout.geometry.grid.centre().x, inside = 0.3 * m.em;
  const AxisEnd up = end(agreement, text::trc(look.language, "agreement", "agree"));
  const AxisEnd low = end(trust, text::trc(look.language, "trust", "low"));
  const AxisEnd high = end(trust, text::trc(look.language, "trust", "high"));
  AxisEnd down = end(agreement, disagree);
  const auto crowded = [&] {
    return down.width / 2 + std::max(low.width, high.width) + inside + 0.5 * m.em >
           board.width() / 2;
  };
  if (crowded()) down = end("", disagree);
  write_end(layout, look, up, {middle - up.width / 2, above});
  if (!crowded()) write_end(layout, look, down, {middle - down.width / 2, below});
  write_end(layout, look, low, {board.left + inside, below});
  write_end(layout, look, high, {board.right - inside - high.width, below});
}

void add_shelf_titles(Layout& layout, const Look& look, const Measures& m) {
  const draw::Colour ink = look.theme->quiet_ink;
  const auto add = [&](double x, double y, std::string line) {
    layout.shelf_titles.push_back(
        words(look, {{x, y}, std::move(line), m.small, Weight::regular, Align::left, ink}));
  };
  const double inside = 0.55 * m.em;
  add(layout.agreement_shelf.left + 0.3 * m.em, layout.agreement_shelf.top + 1.08 * m.small,
      gutter_title(look));
  if (!layout.trust_shelf) return;
  const Box& shelf = *layout.trust_shelf;
  const double room = layout.geometry.trust_gutter->top - 0.3 * m.small;
  auto lines = look.fonts->lines(gutter_title(look), m.small, Weight::regular, m.gutter - inside);
  if (double(lines.size()) * 1.2 * m.small > room) lines = {text::tr(look.language, "ask")};
  double y =
      layout.geometry.trust_gutter->top - 0.42 * m.small - 1.2 * m.small * double(lines.size() - 1);
  for (std::string& line : lines) {
    add(shelf.left + 0.3 * m.em, y, std::move(line));
    y += 1.2 * m.small;
  }
}

void add_tray_title(Layout& layout, const Look& look, const Measures& m) {
  if (!layout.geometry.tray) return;
  const Box& tray = *layout.geometry.tray;
  const std::string title = text::tr(look.language, "not on the map yet");
  const double whole = look.fonts->width(title, m.small, Weight::regular);
  const double width = is_tall(look, m.em) && whole > 0.14 * tray.width() ? 0.62 * whole : whole;
  const auto lines = look.fonts->lines(title, m.small, Weight::regular, width + 1);
  const double step = 1.25 * m.small;
  double y = tray.centre().y - step * double(lines.size()) / 2 + 0.95 * m.small;
  layout.tray_left = tray.left;
  for (const std::string& line : lines) {
    layout.tray_title.push_back(words(look, {{tray.left + 0.7 * m.em, y},
                                             line,
                                             m.small,
                                             Weight::regular,
                                             Align::left,
                                             look.theme->quiet_ink}));
    layout.tray_left = std::max(layout.tray_left, layout.tray_title.back().box.right);
    y += step;
  }
  layout.tray_left += 1.0 * m.em;
}

// The names of the two cards of one side in one size: the greatest that fits both.
double name_size(const Look& look, double em, double width,
                 const std::array<std::string, 4>& names) {
  const auto fits = [&](double size) {
    return std::ranges::all_of(names, [&](const std::string& name) {
      return look.fonts->width(name, size, Weight::semibold) <= width;
    });
  };
  double size = is_tall(look, em) ? rung_within(1.5 * em) : em;
  while (size > em && !fits(size)) size = rung_within(size - 1);
  return size;
}

}  // namespace

Layout layout_of(const Look& look, bool trust_gutter, bool tray) {
  Measures m = measures_of(look, trust_gutter);
  const Columns columns = columns_of(look, m);
  const double card = (columns.panel_right - columns.panel_left) * (1 - model::close_to_middle) / 2;
  if (m.explain && longest_explanation(look, m.small) > card - 2 * m.em) {
    m.explain = false;
    m.strip = strip_height(m, true, false);
  }
  Layout layout;
  layout.page = {0, 0, look.size.width, look.size.height};
  layout.em = m.em;
  layout.small = m.small;
  layout.hair = std::max(1.0, m.em / 16);
  layout.card_radius = 0.55 * m.em;
  layout.tray_rows = m.tray_rows;
  layout.explain = m.explain;
  place_boxes(layout, look, m, trust_gutter, tray);
  cut_cards(layout);
  add_axis_words(layout, look, m);
  add_shelf_titles(layout, look, m);
  add_tray_title(layout, look, m);
  return layout;
}

std::vector<Words> quadrant_words(const Layout& layout, const model::Labels& labels,
                                  const Look& look) {
  constexpr std::size_t cards = 4;  // the first groups of model::groups, as in `cards`
  std::array<std::string, cards> names, reasons;
  const double inside = 0.75 * layout.em;
  const double width = layout.cards[0].width() - 2 * inside;
  const bool explain = layout.explain && labels.set != model::LabelSet::neutral;
  for (std::size_t i = 0; i < cards; ++i) {
    names[i] = group_name(labels, model::groups[i], look.language);
    reasons[i] = group_explanation(model::groups[i], look.language);
  }
  const double size = name_size(look, layout.em, width, names);
  std::vector<Words> result;
  for (std::size_t i = 0; i < cards; ++i) {
    const Box& card = layout.cards[i];
    const bool right = card.left > layout.geometry.grid.centre().x;
    const bool upper = card.top < layout.geometry.grid.centre().y;
    const double x = right ? card.right - inside : card.left + inside;
    const Align align = right ? Align::right : Align::left;
    const double below = explain ? 1.35 * layout.small : 0;
    const double y = upper ? card.top + 0.5 * layout.em + look.fonts->cap_height(size) + 0.1 * size
                           : card.bottom - below - 0.5 * layout.em;
    const std::string name = look.fonts->fitted(names[i], size, Weight::semibold, width);
    result.push_back(
        words(look, {{x, y}, name, size, Weight::semibold, align, look.theme->name[i]}));
    if (!explain) continue;
    result.push_back(words(look, {{x, y + 1.35 * layout.small},
                                  reasons[i],
                                  layout.small,
                                  Weight::regular,
                                  align,
                                  look.theme->quiet_ink}));
  }
  return result;
}

double radius_of(model::Influence influence, double middle) {
  switch (influence) {
    case model::Influence::low:
      return middle * smallest_disc;
    case model::Influence::high:
      return middle * greatest_disc;
    case model::Influence::middle:
      break;
  }
  return middle;
}

}  // namespace scene
