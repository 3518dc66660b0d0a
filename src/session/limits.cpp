#include "session/limits.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace session {
namespace {

using base::message;

std::optional<base::Message> not_utf8(std::string_view field, std::string_view text) {
  if (base::is_utf8(text)) return std::nullopt;
  return message("\"{field}\" is not valid UTF-8.", {{"field", std::string(field)}});
}

bool plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

std::optional<base::Message> wrong_with_name(std::string_view field, std::string_view text) {
  if (text.size() <= most_name_points && plain_ascii(text)) return std::nullopt;
  if (auto wrong = not_utf8(field, text)) return wrong;
  if (base::has_control(text)) {
    return message("\"{field}\" holds a control character, such as a line end. Leave it out.",
                   {{"field", std::string(field)}});
  }
  const std::size_t points = base::code_points(text);
  if (points <= most_name_points) return std::nullopt;
  return message("\"{field}\" has {size} characters. At most {limit} are allowed.",
                 {{"field", std::string(field)},
                  {"size", std::to_string(points)},
                  {"limit", std::to_string(most_name_points)}});
}

std::optional<base::Message> wrong_with_text(std::string_view field, std::string_view text) {
  if (text.size() > most_text_bytes) {
    return message("\"{field}\" has {size} bytes. At most {limit} KiB are allowed.",
                   {{"field", std::string(field)},
                    {"size", std::to_string(text.size())},
                    {"limit", std::to_string(most_text_bytes >> 10)}});
  }
  if (text.find('\0') != std::string_view::npos) {
    return message("\"{field}\" holds a NUL character. Leave it out.",
                   {{"field", std::string(field)}});
  }
  return plain_ascii(text) ? std::nullopt : not_utf8(field, text);
}

base::Message too_many_people() {
  return message("There are too many people. At most {limit} are allowed in one session.",
                 {{"limit", std::to_string(most_people)}});
}

base::Message too_many_entries(std::size_t most) {
  return message("There are too many entries. At most {limit} are allowed in one session.",
                 {{"limit", std::to_string(most)}});
}

base::Message changes_of_two_parts() {
  return message(
      "The changes of one entry must belong together: those of the map and those of the "
      "day stand in entries of their own.");
}

}  // namespace session
