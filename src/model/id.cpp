#include "model/id.hpp"

#include <charconv>

namespace model {
namespace {

// A positive number without leading zeros at the front of `text`, which is taken off.
std::optional<std::uint32_t> take_number(std::string_view& text) {
  std::uint32_t number = 0;
  if (text.empty() || text.front() < '1' || text.front() > '9') return std::nullopt;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

}  // namespace

namespace detail {

std::string id_text(char letter, std::uint32_t entry, std::uint32_t nth) {
  std::string text = letter + std::to_string(entry);
  if (nth > 1) text += "." + std::to_string(nth);
  return text;
}

bool read_id(char letter, std::string_view text, std::uint32_t& entry, std::uint32_t& nth) {
  if (text.empty() || text.front() != letter) return false;
  text.remove_prefix(1);
  const auto first = take_number(text);
  if (!first) return false;
  entry = *first;
  nth = 1;
  if (text.empty()) return true;
  if (text.front() != '.') return false;
  text.remove_prefix(1);
  const auto second = take_number(text);
  if (!second || *second < 2) return false;  // ".1" is written without
  nth = *second;
  return text.empty();
}

}  // namespace detail

}  // namespace model
