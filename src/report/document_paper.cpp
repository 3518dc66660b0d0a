// Pages of paper: text flows from the top down, what belongs together stays together, and a table
// that goes on has its headings again.

#include <algorithm>
#include <functional>

#include "draw/number.hpp"
#include "report/document_out.hpp"
#include "report/wrapped.hpp"
#include "scene/theme.hpp"

namespace report {
namespace {

using draw::Align;
using draw::Weight;

constexpr draw::Size a4{595, 842};  // portrait, points
constexpr double side = 54, head = 54, foot = 62;
constexpr double card_inset = 1.1;  // in sizes of the text
constexpr double leading = 1.42;    // from one baseline to the next, in sizes of the text

struct Style {
  double size = 10;
  Weight weight = Weight::regular;
  draw::Colour colour;
};

/// One cell of a table, broken into lines.
struct Cell {
  std::vector<std::string> lines;
  double left = 0, right = 0;
  bool number = false;
};

class Composer {
 public:
  Composer(const draw::Fonts& fonts, double em)
      : fonts_(fonts),
        em_(em),
        ink_(scene::buttermilk().ink),
        quiet_(scene::buttermilk().quiet_ink) {
    new_page();
  }

  void all(const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      // A heading is never the last of a page: it takes the beginning of what follows with it.
      if (std::holds_alternative<Heading>(blocks[i].what)) need(height_with_heading(blocks, i));
      first_ = i == 0;
      std::visit(*this, blocks[i].what);
    }
  }
  Paper paper() && { return std::move(paper_); }

  void operator()(const Heading& heading) {
    constexpr double sizes[] = {2, 1.4, 1.12};
    const int level = std::clamp(heading.level, 1, 3);
    if (y_ > top_ && !first_) y_ += em_ * (level == 3 ? 0.9 : 1.6);
    const std::size_t page = paper_.pages.size() - 1;
    paragraph(heading.words, {em_ * sizes[level - 1], Weight::semibold, ink_},
              "H" + std::to_string(level));
    y_ += em_ * 0.25;
    if (!in_card_) paper_.chapters.push_back({page, level, heading.words});
  }

  void operator()(const Paragraph& words) {
    if (words.words.empty()) return;
    const bool quiet = words.tone == Tone::quiet, strong = words.tone == Tone::notice;
    const Style style{em_, strong ? Weight::semibold : Weight::regular, quiet ? quiet_ : ink_};
    if (words.tone == Tone::quote) {
      const auto at = y_;
      const std::size_t page = paper_.pages.size();
      left_ += em_ * 1.2;
      paragraph(words.words, style, "BlockQuote");
      left_ -= em_ * 1.2;
      if (page == paper_.pages.size())
        add(draw::rectangle({left_, at + em_ * 0.25, left_ + 2, y_}, scene::buttermilk().accent),
            "");
    } else {
      paragraph(words.words, style, "P");
    }
    y_ += em_ * 0.5;
  }

  void operator()(const Items& items) {
    const std::string list = tag("L");
    int number = 0;
    for (const std::string& item : items.items) {
      const std::string in = list + tag("LI");
      const std::string sign = items.numbered ? std::to_string(++number) + "." : "•";
      const double room = right_ - left_ - em_ * 1.8;
      const auto lines = wrapped(fonts_, item, em_, Weight::regular, room).size();
      const double height = em_ * leading * double(lines);
      need(height < (bottom_ - top_) * 0.5 ? height : em_ * leading);
      write({left_ + em_ * 0.3, y_ + em_ * 1.05}, sign, {em_, Weight::regular, quiet_}, Align::left,
            in + tag("Lbl"));
      left_ += em_ * 1.8;
      paragraph(item, {em_, Weight::regular, ink_}, in + tag("LBody"));
      left_ -= em_ * 1.8;
      y_ += em_ * 0.2;
    }
    if (!items.items.empty()) y_ += em_ * 0.4;
  }

  void operator()(const Facts& facts) {
    double widest = 0;
    for (const auto& [name, words] : facts.facts)
      if (!words.empty()) widest = std::max(widest, fonts_.width(name, em_, Weight::regular));
    const double names = std::min(widest + em_ * 1.5, (right_ - left_) * 0.4);
    const std::string table = tag("Table");
    for (const auto& [name, words] : facts.facts) {
      if (words.empty()) continue;
      const std::vector<Cell> row = {
          {wrapped(fonts_, name, em_, Weight::regular, names - em_ * 0.5), left_, left_ + names},
          {wrapped(fonts_, words, em_, Weight::regular, right_ - left_ - names), left_ + names,
           right_}};
      slices(row, {em_, Weight::regular, ink_}, table, quiet_, {});
    }
    if (widest > 0) y_ += em_ * 0.5;
  }

  void operator()(const Table& table) {
    const std::string in = tag("Table");
    const double size = em_ * 0.92;
    std::vector<std::string> headings;
    for (const Table::Column& column : table.columns) headings.push_back(column.heading);
    const std::vector<Cell> top = cells(table, headings, size * 0.92, Weight::semibold);
    const auto write_top = [&] {
      draw_slice(top, 0, most_lines(top), {size * 0.92, Weight::semibold, quiet_}, in + tag("TR"),
                 "TH", quiet_);
      rule(scene::buttermilk().strong_line, in);
    };
    need(size * leading * 4);
    write_top();
    const std::size_t first = paper_.pages.size();
    const double from = y_;
    for (const auto& row : table.rows) {
      const double row_from = y_;
      slices(cells(table, row, size, Weight::regular), {size, Weight::regular, ink_}, in, ink_,
             write_top);
      y_ = std::max(y_, row_from + size * leading * table.writing_lines);
      rule(scene::buttermilk().line, in);
    }
    // A table to write in is made to fit on one page.
    if (table.writing_lines > 0 && first == paper_.pages.size()) columns_apart(table, from, in);
    y_ += em_ * 0.6;
  }

  void operator()(const Picture& picture) {
    if (!picture.on_paper) return;
    const double times = (right_ - left_) / picture.drawing.size.width;
    const double height = times * picture.drawing.size.height;
    need(height + em_ * 0.6);
    draw::Drawing drawn = picture.drawing;
    const std::string in = tag("Figure");
    for (draw::Shape& shape : drawn.shapes) shape.tag = in;
    drawn.titles.clear();
    draw::place(paper_.pages.back(), std::move(drawn), {left_, y_ + em_ * 0.3}, times);
    y_ += height + em_ * 0.9;
  }

  void operator()(const WritingLines& lines) {
    const double step = em_ * 3.2;
    for (const std::string& words : lines.words) {
      need(step);
      y_ += step;
      write({left_, y_ - em_ * 0.4}, words, {em_, Weight::regular, quiet_}, Align::left, tag("P"));
      const double from = left_ + fonts_.width(words, em_, Weight::regular) + em_ * 0.6;
      add(draw::line({from, y_}, {right_, y_}, {scene::buttermilk().strong_line, 0.7}), "");
    }
    y_ += em_;
  }

  void operator()(const Card& card) {
    const double inset = card_inset * em_;
    const double height = height_of(card);
    if (y_ > top_) y_ += em_ * 0.3;
    if (height <= bottom_ - top_) need(height);
    const double from = y_;
    const std::size_t page = paper_.pages.size();
    const std::size_t first = paper_.pages.back().shapes.size();
    inside(card, inset);
    // A card of more than a page flows without its box.
    if (page == paper_.pages.size()) {
      auto& shapes = paper_.pages.back().shapes;
      const draw::Stroke stroke{scene::buttermilk().line, 0.8};
      shapes.insert(
          shapes.begin() + std::ptrdiff_t(first),
          {draw::rounded({left_, from, right_, y_}, 7, scene::buttermilk().paper, stroke), ""});
    }
    y_ += em_ * 0.9;
  }

 private:
  void new_page() {
    paper_.pages.push_back({a4, draw::Colour{255, 255, 255, 255}, {}, {}});
    y_ = top_;
  }
  void need(double height) {
    if (y_ + height > bottom_ && y_ > top_) new_page();
  }
  std::string tag(const char* type) {
    return "/" + std::string(type) + "." + std::to_string(++tags_);
  }
  void add(draw::Path path, const std::string& tag) {
    paper_.pages.back().shapes.push_back({std::move(path), tag});
  }
  void write(draw::Point at, const std::string& words, const Style& style, Align align,
             const std::string& tag) {
    if (words.empty()) return;
    paper_.pages.back().shapes.push_back(
        {draw::Text{at, words, style.size, style.weight, align, style.colour}, tag});
  }
  /// Inside the table it belongs to: a reader of the structure would see two tables otherwise.
  void rule(draw::Colour colour, const std::string& in) {
    y_ += em_ * 0.25;
    add(draw::line({left_, y_}, {right_, y_}, {colour, 0.6}), in);
    y_ += em_ * 0.25;
  }

  /// Hairlines between the columns of a table, from `top` to here.
  void columns_apart(const Table& table, double top, const std::string& in) {
    double shares = 0, x = left_;
    for (const Table::Column& column : table.columns) shares += column.share;
    for (std::size_t i = 0; i + 1 < table.columns.size(); ++i) {
      x += (right_ - left_) * table.columns[i].share / shares;
      add(draw::line({x - em_ * 0.5, top}, {x - em_ * 0.5, y_ - em_ * 0.25},
                     {scene::buttermilk().line, 0.6}),
          in);
    }
  }

  /// Words from here down, over pages when need be. `in` is a type, or a tag that is made.
  void paragraph(const std::string& words, const Style& style, const std::string& in) {
    const std::string where = in.starts_with('/') ? in : tag(in.c_str());
    for (const std::string& line :
         wrapped(fonts_, words, style.size, style.weight, right_ - left_)) {
      need(style.size * leading);
      write({left_, y_ + style.size * 1.05}, line, style, Align::left, where);
      y_ += style.size * leading;
    }
  }

  static std::size_t most_lines(const std::vector<Cell>& row) {
    std::size_t most = 0;
    for (const Cell& cell : row) most = std::max(most, cell.lines.size());
    return most;
  }
  std::vector<Cell> cells(const Table& table, const std::vector<std::string>& words, double size,
                          Weight weight) const {
    double shares = 0;
    for (const Table::Column& column : table.columns) shares += column.share;
    std::vector<Cell> row;
    double x = left_;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const double width = (right_ - left_) * table.columns[i].share / shares;
      const double gap = i + 1 == table.columns.size() ? 0 : em_;
      row.push_back({wrapped(fonts_, words[i], size, weight, width - gap), x, x + width - gap,
                     table.columns[i].numbers});
      x += width;
    }
    return row;
  }
  /// Lines `from` to `to` of each cell, side by side.
  void draw_slice(const std::vector<Cell>& row, std::size_t from, std::size_t to,
                  const Style& style, const std::string& in, const char* type,
                  draw::Colour first_colour) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string where = in + tag(type);
      Style own = style;
      if (i == 0) own.colour = first_colour;
      for (std::size_t line = from; line < std::min(to, row[i].lines.size()); ++line) {
        const double x = row[i].number ? row[i].right : row[i].left;
        write({x, y_ + style.size * (1.05 + leading * double(line - from))}, row[i].lines[line],
              own, row[i].number ? Align::right : Align::left, where);
      }
    }
    y_ += style.size * leading * double(to - from);
  }
  /// A row, kept whole when a page can hold it; `again` writes the headings on a new page.
  void slices(const std::vector<Cell>& row, const Style& style, const std::string& in,
              draw::Colour first_colour, const std::function<void()>& again) {
    const double line = style.size * leading;
    const std::size_t count = most_lines(row);
    const auto turn = [&] {
      new_page();
      if (again) again();
    };
    if (y_ + line * double(count) > bottom_ && line * double(count) < (bottom_ - top_) * 0.8)
      turn();
    for (std::size_t from = 0; from < count;) {
      if (y_ + line > bottom_) turn();
      const auto room = std::size_t(std::max(1.0, (bottom_ - y_) / line));
      const std::size_t to = std::min(count, from + room);
      draw_slice(row, from, to, style, in + tag("TR"), "TD", first_colour);
      from = to;
    }
  }

  void inside(const Card& card, double inset) {
    const bool outer = in_card_;
    in_card_ = true;
    left_ += inset;
    right_ -= inset;
    y_ += inset;
    const double before = y_;
    all(card.blocks);
    if (y_ > before) y_ -= em_ * 0.5;  // the space below the last block
    y_ += inset;
    left_ -= inset;
    right_ += inset;
    in_card_ = outer;
  }
  double height_of(const Card& card) const {
    Composer trial(fonts_, em_);
    trial.bottom_ = 1e6;
    trial.inside(card, card_inset * em_);
    return trial.y_ - trial.top_;
  }
  /// A heading with the beginning of what it is above: a card whole, of a table the first rows,
  /// also when a line of words stands between.
  double height_with_heading(const std::vector<Block>& blocks, std::size_t heading) const {
    double height = 7 * em_;
    std::size_t next = heading + 1;
    if (next < blocks.size() && std::holds_alternative<Paragraph>(blocks[next].what)) {
      ++next;
      if (next < blocks.size() && std::holds_alternative<Table>(blocks[next].what))
        height += 5 * em_;
    }
    return height + (next < blocks.size() ? height_if_card(blocks[next]) : 0);
  }
  double height_if_card(const Block& block) const {
    const auto* card = std::get_if<Card>(&block.what);
    const double height = card ? height_of(*card) : 0;
    return height < (bottom_ - top_) * 0.7 ? height : 0;
  }

  const draw::Fonts& fonts_;
  double em_;
  draw::Colour ink_, quiet_;
  double left_ = side, right_ = a4.width - side, top_ = head, bottom_ = a4.height - foot;
  double y_ = 0;
  int tags_ = 0;
  bool in_card_ = false;
  bool first_ = true;  // of the page, or in its card
  Paper paper_;
};

}  // namespace

Paper document_paper(const Document& document, const draw::Fonts& fonts, double em) {
  Composer composer(fonts, em);
  composer.all(document.blocks);
  return std::move(composer).paper();
}

void write_foot(draw::Drawing& page, const Document& document, const std::string& number) {
  const scene::Theme& theme = scene::buttermilk();
  const double y = page.size.height - 30;
  const auto write = [&](double x, const std::string& words, Weight weight, Align align,
                         draw::Colour colour) {
    page.shapes.push_back({draw::Text{{x, y}, words, 9, weight, align, colour}, ""});
  };
  if (document.personal)
    write(side, document.foot, Weight::semibold, Align::left, theme.ink);
  else
    write(side, document.foot, Weight::regular, Align::left, theme.quiet_ink);
  write(page.size.width - side, number, Weight::regular, Align::right, theme.quiet_ink);
}

}  // namespace report
