#include "draw/shown.hpp"
#include "report/document_out.hpp"

namespace report {
namespace {

/// One line of what people typed. Every sign that could mean something to a reader of Markdown gets
/// a backslash; angle brackets and ampersands become entities, because some readers let HTML
/// through; so do the colon and the point of addresses, because some make links of them.
std::string escaped(std::string_view line) {
  std::string out;
  const std::string words = draw::utf8_from(draw::shown(line));
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == ':' && words.compare(i + 1, 2, "//") == 0) {
      out += "&#58;";
    } else if (c == '.' && out.ends_with("www")) {
      out += "&#46;";
    } else if (std::string_view("\\`*_[]|~$").find(c) != std::string_view::npos) {
      out += std::string("\\") + c;
    } else {
      out += c;
    }
  }
  // At the start of a line: headings, lists, rules and numbers with a point.
  const std::size_t first = out.find_first_not_of(' ');
  if (first == std::string::npos) return "";
  out.erase(0, first);
  const std::size_t digits = out.find_first_not_of("0123456789");
  if (std::string_view("#-+=").find(out[0]) != std::string_view::npos)
    out.insert(0, "\\");
  else if (digits != 0 && digits != std::string::npos && (out[digits] == '.' || out[digits] == ')'))
    out.insert(digits, "\\");
  return out;
}

/// Lines of what people typed, with `between` for each line end.
std::string lines(std::string_view words, const std::string& between) {
  std::string out;
  for (;;) {
    const std::size_t end = words.find('\n');
    std::string_view line = words.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out += escaped(line);
    if (end == std::string_view::npos) return out;
    out += between;
    words.remove_prefix(end + 1);
  }
}

struct Writer {
  std::string all(const std::vector<Block>& blocks) const {
    std::string out;
    for (const Block& block : blocks) {
      const std::string words = std::visit(*this, block.what);
      if (!words.empty()) out += (out.empty() ? "" : "\n") + words;
    }
    return out;
  }

  std::string operator()(const Heading& heading) const {
    if (heading.words.empty()) return "";
    return std::string(std::size_t(heading.level), '#') + " " + lines(heading.words, " ") + "\n";
  }
  std::string operator()(const Paragraph& paragraph) const {
    if (paragraph.words.empty()) return "";
    if (paragraph.tone == Tone::quote) return "> " + lines(paragraph.words, "\\\n> ") + "\n";
    const std::string words = lines(paragraph.words, "\\\n");
    return (paragraph.tone == Tone::notice ? "**" + words + "**" : words) + "\n";
  }
  std::string operator()(const Items& items) const {
    std::string out;
    int number = 0;
    for (const std::string& item : items.items)
      out += (items.numbered ? std::to_string(++number) + ". " : "- ") +
             lines(item, items.numbered ? "\\\n   " : "\\\n  ") + "\n";
    return out;
  }
  std::string operator()(const Facts& facts) const {
    std::string out;
    for (const auto& [name, words] : facts.facts)
      if (!words.empty()) out += "- **" + escaped(name) + "**: " + lines(words, "\\\n  ") + "\n";
    return out;
  }
  std::string operator()(const Table& table) const {
    std::string out = "|", rule = "|";
    for (const Table::Column& column : table.columns) {
      out += " " + escaped(column.heading) + " |";
      rule += column.numbers ? " ---: |" : " --- |";
    }
    out += "\n" + rule + "\n";
    for (const auto& row : table.rows) {
      out += "|";
      for (const std::string& cell : row) out += " " + lines(cell, "<br>") + " |";
      out += "\n";
    }
    return out;
  }
  std::string operator()(const Picture& picture) const {
    return lines(picture.description, " ") + "\n";
  }
  std::string operator()(const WritingLines&) const { return ""; }
  std::string operator()(const Card& card) const { return all(card.blocks); }
};

}  // namespace

std::string document_markdown(const Document& document) {
  std::string out = Writer().all(document.blocks);
  if (!document.foot.empty()) out += "\n---\n\n" + escaped(document.foot) + "\n";
  return out;
}

}  // namespace report
