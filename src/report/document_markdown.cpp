#include "report/document_out.hpp"
#include "report/markdown.hpp"

namespace report {
namespace {

/// Lines of what people typed, with `between` for each line end.
std::string lines(std::string_view words, const std::string& between) {
  std::string out;
  for (;;) {
    const std::size_t end = words.find('\n');
    std::string_view line = words.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out += markdown_text(line);
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
      if (!words.empty())
        out += "- **" + markdown_text(name) + "**: " + lines(words, "\\\n  ") + "\n";
    return out;
  }
  std::string operator()(const Table& table) const {
    std::string out = "|", rule = "|";
    for (const Table::Column& column : table.columns) {
      out += " " + markdown_text(column.heading) + " |";
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
  if (!document.foot.empty()) out += "\n---\n\n" + markdown_text(document.foot) + "\n";
  return out;
}

}  // namespace report
