#include "base/utf8.hpp"

#include <cstdlib>
#include <utf8proc.h>

namespace base {
namespace {

const utf8proc_uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* out = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &out,
                   static_cast<utf8proc_option_t>(options));
  if (size < 0) return std::string(text);
  std::string result(reinterpret_cast<char*>(out), static_cast<std::size_t>(size));
  std::free(out);
  return result;
}

// Calls `visit` with each code point and its first byte; stops and answers false at what is not
// UTF-8, or when `visit` answers false.
template <class Visit>
bool each_code_point(std::string_view text, Visit visit) {
  std::size_t at = 0;
  while (at < text.size()) {
    utf8proc_int32_t point = -1;
    const auto size =
        utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (size <= 0 || !visit(point, at)) return false;
    at += static_cast<std::size_t>(size);
  }
  return true;
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

bool is_utf8(std::string_view text) {
  return each_code_point(text, [](utf8proc_int32_t, std::size_t) { return true; });
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

bool has_control(std::string_view text) {
  return !each_code_point(text, [](utf8proc_int32_t point, std::size_t) {
    return !(point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029);
  });
}

std::string normalised(std::string_view text) {
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string folded(std::string_view text) {
  return mapped(trimmed(text), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string shortened(std::string_view text, std::size_t limit) {
  if (code_points(text) <= limit) return std::string(text);
  if (limit == 0) return {};
  std::size_t count = 0;
  std::size_t cut = text.size();
  each_code_point(text, [&](utf8proc_int32_t, std::size_t at) {
    cut = at;
    return count++ < limit - 1;
  });
  return std::string(text.substr(0, cut)) + "…";
}

}  // namespace base
