#include "report/one_line.hpp"

#include "base/utf8.hpp"

namespace report {
namespace {

/// Marks and overrides of writing from right to left: they would turn what stands round them.
bool turns_the_line(std::string_view letter) {
  return letter == "\u200E" || letter == "\u200F" || (letter >= "\u202A" && letter <= "\u202E") ||
         (letter >= "\u2066" && letter <= "\u2069");
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
    const std::string_view letter = text.substr(0, size);
    text.remove_prefix(size);
    if (turns_the_line(letter)) continue;
    if (!base::has_control(letter))
      out += letter;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return std::string(base::trimmed(out));
}

}  // namespace report
