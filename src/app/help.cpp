#include "app/help.hpp"

#include <algorithm>
#include <string_view>

#include "base/utf8.hpp"
#include "text/text.hpp"

namespace app {
namespace {

using text::tr;

constexpr std::size_t page_width = 79, widest_name = 26;

std::string capitalised(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = char(words[0] - 'a' + 'A');
  if (!words.empty() && words.back() != '.') words += '.';
  return words;
}

/// Words broken into lines; the first starts at `column`, the others are indented to it.
std::string wrapped(std::string_view words, std::size_t column) {
  std::string result;
  std::size_t at = column;
  while (!words.empty()) {
    const std::size_t end = words.find(' ');
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    const std::size_t width = base::code_points(word);
    if (at > column && at + 1 + width > page_width) {
      result += "\n" + std::string(column, ' ');
      at = column;
    } else if (at > column) {
      result += ' ';
      ++at;
    }
    result += word;
    at += width;
  }
  return result;
}

/// A name with many choices goes on below, behind one of their bars.
std::string on_lines(std::string_view name) {
  std::string result;
  while (base::code_points(name) + 6 > page_width) {
    const std::size_t bar = name.rfind('|', page_width - 7);
    if (bar == std::string_view::npos) break;
    result += std::string(name.substr(0, bar + 1)) + "\n      ";
    name.remove_prefix(bar + 1);
  }
  return result + std::string(name);
}

void add_list(std::string& text, const std::string& heading, const std::vector<HelpLine>& lines) {
  if (lines.empty()) return;
  std::size_t column = 0;
  for (const HelpLine& line : lines) column = std::max(column, base::code_points(line.name));
  column = std::min(column, widest_name) + 4;
  text += "\n" + heading + "\n";
  for (const HelpLine& line : lines) {
    const std::size_t used = base::code_points(line.name) + 2;
    text += "  " + on_lines(line.name);
    text += used + 2 > column ? "\n" + std::string(column, ' ') : std::string(column - used, ' ');
    text += wrapped(line.about, column) + "\n";
  }
}

}  // namespace

std::string help_text(const Help& help, base::Language language) {
  using text::tr;
  std::string usage = help.name;
  for (const std::string& word : help.usage) usage += " " + word;
  if (!help.options.empty()) usage += tr(language, " [options]");
  std::string text = tr(language, "Usage: {usage}", {{"usage", usage}}) + "\n";
  if (!help.commands.empty())
    text +=
        tr(language, "       karnemelk COMMAND ... (karnemelk COMMAND --help says more)") + "\n";
  text += "\n" + wrapped(capitalised(help.about), 0) + "\n";
  add_list(text, tr(language, "Commands:"), help.commands);
  add_list(text, tr(language, "Arguments:"), help.arguments);
  add_list(text, tr(language, "Options:"), help.options);
  if (!help.more.empty()) text += "\n" + wrapped(help.more, 0) + "\n";
  return text;
}

}  // namespace app
