#include "report/one_line.hpp"

#include "base/utf8.hpp"

namespace report {

std::string one_line(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t size = 1;
    while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
    const std::string_view letter = text.substr(0, size);
    if (!base::has_control(letter))
      out += letter;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
    text.remove_prefix(size);
  }
  return std::string(base::trimmed(out));
}

}  // namespace report
