#include "session/layout.hpp"

#include "session/limits.hpp"

namespace session {

using base::message;

std::string_view without_space(std::string_view line) {
  constexpr std::string_view space = " \t\r";
  const auto first = line.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(space) - first + 1);
}

Line line_at(std::string_view bytes, std::size_t begin) {
  const std::size_t end = bytes.find('\n', begin);
  if (end == std::string_view::npos) return {begin, bytes.size(), false};
  return {begin, end, true};
}

std::optional<base::Error> not_text(std::string_view bytes, const std::string& file) {
  const auto error = [&](base::Message what) {
    what.arguments.emplace_back("file", file);
    return base::Error{base::Trouble::damaged, std::move(what)};
  };
  if (bytes.empty()) return error(message("{file} is empty. Look for an earlier copy."));
  if (bytes.find_first_not_of('\0') == std::string_view::npos) {
    return error(
        message("{file} holds nothing but zero bytes, as after a power cut. Look for an "
                "earlier copy."));
  }
  const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  const bool every_second_zero =
      bytes.size() >= 4 && ((bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0));
  if (marked || every_second_zero) {
    return error(message("{file} is written as UTF-16. Save it as UTF-8."));
  }
  return std::nullopt;
}

bool is_torn(std::string_view bytes, std::size_t good_end) {
  if (bytes.size() - good_end > most_tail_bytes) return false;
  for (std::size_t at = good_end; at < bytes.size();) {
    const Line place = line_at(bytes, at);
    std::string_view line = without_space(bytes.substr(at, place.end - at));
    if (line.starts_with(',')) line = without_space(line.substr(1));
    const bool entry = line.starts_with('{') && line.ends_with('}');
    if (place.complete && entry && line.find('\0') == std::string_view::npos) return false;
    at = place.next();
  }
  return true;
}

}  // namespace session
