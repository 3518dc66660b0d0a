#include "draw/write.hpp"
#include "report/document_out.hpp"
#include "report/html.hpp"
#include "text/text.hpp"

namespace report {
namespace {

constexpr const char* document_style = R"(
.quote { margin: .6rem 0; padding-left: .9rem; border-left: 3px solid #1F4E8C; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .2rem 1.2rem;
  margin: .6rem 0; }
dt { color: #46423C; }
dd { margin: 0; }
figure { margin: 1.5rem 0; border: 1px solid #DDD5C7; border-radius: .75rem; overflow: hidden; }
.line { border-bottom: 1px solid #736C61; color: #46423C; height: 2.6rem; display: flex;
  align-items: flex-end; padding-bottom: .2rem; max-width: 34rem; }
.table { overflow-x: auto; }
table { table-layout: fixed; }
@media (max-width: 40rem) { table { min-width: 36rem; } dl { grid-template-columns: 1fr; } }
)";

std::string cell(const char* name, const std::string& words, bool number, const char* more = "") {
  const std::string html = html_lines(words);
  return "<" + std::string(name) + more + (number ? " class=\"number\"" : "") + ">" + html + "</" +
         name + ">";
}

class Writer {
 public:
  Writer(const Document& document, const draw::Fonts& fonts) : document_(document), fonts_(fonts) {}

  std::string all(const std::vector<Block>& blocks) const {
    std::string out;
    for (const Block& block : blocks) out += std::visit(*this, block.what);
    return out;
  }

  std::string operator()(const Heading& heading) const {
    return html_element("h" + std::to_string(heading.level), heading.words);
  }
  std::string operator()(const Paragraph& paragraph) const {
    constexpr std::array names = {"p", "p class=\"quiet\"", "p class=\"notice\"",
                                  "p class=\"quote\""};
    return html_element(names[std::size_t(paragraph.tone)], paragraph.words);
  }
  std::string operator()(const Items& items) const {
    std::string html = "\n";
    for (const std::string& item : items.items) html += html_around("li", html_lines(item));
    return items.items.empty() ? "" : html_around(items.numbered ? "ol" : "ul", html);
  }
  std::string operator()(const Facts& facts) const {
    std::string html = "\n";
    for (const auto& [name, words] : facts.facts)
      if (!words.empty()) html += html_element("dt", name) + html_element("dd", words);
    return html.size() == 1 ? "" : html_around("dl", html);
  }
  std::string operator()(const Table& table) const {
    double shares = 0;
    for (const Table::Column& column : table.columns) shares += column.share;
    std::string widths, head, body;
    for (const Table::Column& column : table.columns) {
      widths += "<col style=\"width:" +
                text::number(base::Language::english, 100 * column.share / shares, 1) + "%\"/>";
      head += cell("th", column.heading, column.numbers, " scope=\"col\"");
    }
    for (const auto& row : table.rows) {
      std::string cells;
      for (std::size_t i = 0; i < row.size(); ++i)
        cells += i == 0 ? cell("th", row[i], false, " scope=\"row\"")
                        : cell("td", row[i], table.columns[i].numbers);
      body += html_around("tr", cells);
    }
    return html_around("div class=\"table\"",
                       html_around("table", html_around("colgroup", widths) +
                                                html_around("thead", html_around("tr", head)) +
                                                html_around("tbody", body)));
  }
  std::string operator()(const Picture& picture) const {
    return html_around("figure", draw::svg_element(picture.drawing, fonts_,
                                                   {picture.title, text::tag(document_.language),
                                                    picture.description}));
  }
  std::string operator()(const WritingLines& lines) const {
    std::string html;
    for (const std::string& words : lines.words) html += html_element("div class=\"line\"", words);
    return html;
  }
  std::string operator()(const Card& card) const {
    return html_around("div class=\"card\"", "\n" + all(card.blocks));
  }

 private:
  const Document& document_;
  const draw::Fonts& fonts_;
};

}  // namespace

std::string document_html(const Document& document, const draw::Fonts& fonts) {
  HtmlPage page;
  page.language = document.language;
  page.title = document.title;
  page.body = Writer(document, fonts).all(document.blocks);
  page.style = document_style;
  page.foot = document.foot;
  return html_page(page);
}

}  // namespace report
