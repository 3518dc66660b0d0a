#include "draw/shown.hpp"

#include <algorithm>
#include <utf8proc.h>

#include "base/utf8.hpp"

namespace draw {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool between(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

bool is_line_space(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Joiners, soft hyphens, direction marks, variation selectors: nothing to see, and direction
// overrides would turn the words around them.
bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x61C || between(c, 0x200B, 0x200F) ||
         between(c, 0x202A, 0x202E) || between(c, 0x2060, 0x206F) || between(c, 0xFE00, 0xFE0F) ||
         c == 0xFEFF || between(c, 0xE0000, 0xE0FFF);
}

bool is_forbidden(char32_t c) {
  return c < 0x20 || between(c, 0x7F, 0x9F) || between(c, 0xFDD0, 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

void append_shown(std::u32string& out, char32_t c) {
  if (is_line_space(c)) {
    out += U' ';
  } else if (!is_invisible(c)) {
    out += is_forbidden(c) ? replacement : c;
  }
}

std::u32string decoded(std::string_view words) {
  std::u32string out;
  out.reserve(words.size());
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(words.data());
  for (std::size_t at = 0; at < words.size();) {
    if (bytes[at] < 0x80) {
      append_shown(out, bytes[at++]);
      continue;
    }
    utf8proc_int32_t point = -1;
    const auto size =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(words.size() - at), &point);
    append_shown(out, size > 0 ? static_cast<char32_t>(point) : replacement);
    at += size > 0 ? static_cast<std::size_t>(size) : 1;
  }
  return out;
}

// U+0300-U+036F start with these bytes; only they make composing worth its price.
bool may_have_marks(std::string_view words) {
  return std::any_of(words.begin(), words.end(), [](char c) {
    return static_cast<unsigned char>(c) == 0xCC || static_cast<unsigned char>(c) == 0xCD;
  });
}

}  // namespace

std::u32string shown(std::string_view words) {
  return may_have_marks(words) ? decoded(base::normalised(words)) : decoded(words);
}

std::string utf8_from(std::u32string_view code_points) {
  std::string out;
  out.reserve(code_points.size());
  for (const char32_t c : code_points) {
    utf8proc_uint8_t bytes[4];
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  }
  return out;
}

}  // namespace draw
