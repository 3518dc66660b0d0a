#include "gui/quick_line.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"
#include "gui/axis_edit.hpp"

namespace gui {
namespace {

constexpr std::size_t longest_code = 200;  // code points, as in the session file

std::vector<std::string> split(std::string_view words) {
  constexpr std::string_view blank = " \t\r\n";
  std::vector<std::string> parts;
  for (std::size_t from = words.find_first_not_of(blank); from != words.npos;) {
    const std::size_t to = std::min(words.find_first_of(blank, from), words.size());
    parts.emplace_back(words.substr(from, to - from));
    from = words.find_first_not_of(blank, to);
  }
  return parts;
}

// "7", "7,5", "12", "-3", "?": meant as a number, whether it is a good one or not.
bool meant_as_number(const std::string& part) {
  if (part == "?") return true;
  return part.find_first_of("0123456789") != part.npos &&
         part.find_first_not_of("0123456789.,+-") == part.npos;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all.append(all.empty() ? "" : " ").append(part);
  return all;
}

}  // namespace

base::Result<QuickLine> read_quick_line(std::string_view words, const model::Workshop& workshop) {
  std::vector<std::string> parts = split(words);
  std::vector<std::string> numbers;
  while (numbers.size() < 2 && parts.size() > 1 && !model::find_code(workshop, joined(parts))) {
    std::string last = parts.back();
    if (last.size() > 1 && last.back() == ',') last.pop_back();
    if (!meant_as_number(last)) break;
    numbers.insert(numbers.begin(), last);
    parts.pop_back();
  }
  QuickLine line{joined(parts), std::nullopt};
  if (line.code.empty() || meant_as_number(line.code))
    return base::trouble(base::Trouble::usage,
                         "Start with a code, then trust and agreement: Heron 7 ?");
  if (!base::is_utf8(line.code) || base::has_control(line.code) ||
      base::code_points(line.code) > longest_code)
    return base::trouble(base::Trouble::usage, "This code cannot be used. A short word is best.");
  if (numbers.empty()) return line;
  const model::Person* known = model::find_code(workshop, line.code);
  model::Position place = known ? known->place.value_or(model::Position{}) : model::Position{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto typed = typed_axis(numbers[i]);
    if (!typed)
      return base::trouble(base::Trouble::usage,
                           "{typed} is not a number from 0 to 10. Type ? when you do not know.",
                           {{"typed", numbers[i]}});
    (i == 0 ? place.trust : place.agreement) = typed->value;
  }
  line.place = place;
  return line;
}

}  // namespace gui
