#include "report/markdown.hpp"

#include "draw/shown.hpp"

namespace report {

std::string markdown_text(std::string_view line) {
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

}  // namespace report
