#include "gui/paste_list.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "gui/quick_line.hpp"

namespace gui {
namespace {

constexpr std::size_t most_lines = 1000, longest_role = 200;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Without "-", "*", a bullet or "3." in front.
std::string_view without_list_sign(std::string_view line) {
  for (const std::string_view sign : {"- ", "* ", "• ", "– "})
    if (line.starts_with(sign)) return base::trimmed(line.substr(sign.size()));
  const std::size_t digits = std::size_t(std::ranges::find_if_not(line, is_digit) - line.begin());
  const bool numbered =
      digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return numbered ? base::trimmed(line.substr(digits + 1)) : line;
}

/// What stands between tabs, semicolons, or commas with a space behind them (a decimal has none).
std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  std::size_t from = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool comma = line[i] == ',' && i + 1 < line.size() && line[i + 1] == ' ';
    if (line[i] != ';' && line[i] != '\t' && !comma) continue;
    cells.push_back(base::trimmed(line.substr(from, i - from)));
    from = i + 1;
  }
  cells.push_back(base::trimmed(line.substr(from)));
  return cells;
}

bool is_place(std::string_view cell) {
  return cell == "?" || (!cell.empty() && cell.find_first_not_of("0123456789.,") == cell.npos);
}

bool is_heading(std::string_view cell) {
  const std::string word = base::folded(cell);
  return word == "code" || word == "naam" || word == "name";
}

PastedLine read_line(int number, std::string_view line, const model::Workshop& workshop) {
  PastedLine read;
  read.number = number;
  read.words = line;
  const auto cells = cells_of(line);
  std::string quick_words(cells[0]);
  std::size_t others = 0;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (is_place(cells[i])) {
      quick_words += " " + std::string(cells[i]);
    } else if (!cells[i].empty()) {
      read.role = cells[i];
      ++others;
    }
  }
  if (cells.size() > 1 && is_heading(cells[0])) {
    read.problem = base::message("These are the headings of a table; they are left out.");
    return read;
  }
  if (others > 1) {
    read.problem = base::message(
        "There is more here than a code, a place and a role. Keep the "
        "table as CSV and use Import people.");
    return read;
  }
  const auto quick = read_quick_line(quick_words, workshop);
  if (!quick) {
    read.problem = quick.error().what;
    return read;
  }
  read.code = quick->code;
  read.place = quick->place;
  if (model::find_code(workshop, read.code))
    read.problem = base::message("{code} is there already.", {{"code", read.code}});
  else if (base::has_control(read.role) || base::code_points(read.role) > longest_role)
    read.problem =
        base::message("What stands behind {code} is too long for a role.", {{"code", read.code}});
  return read;
}

bool named_before(const std::vector<PastedLine>& lines, const PastedLine& line) {
  const std::string code = base::folded(line.code);
  return std::ranges::any_of(lines, [&](const PastedLine& other) {
    return !other.problem && base::folded(other.code) == code;
  });
}

}  // namespace

std::vector<PastedLine> read_pasted_list(std::string_view words, const model::Workshop& workshop) {
  std::vector<PastedLine> lines;
  if (!base::is_utf8(words)) return lines;
  int number = 0;
  for (std::size_t from = 0; from <= words.size() && lines.size() < most_lines; ++number) {
    const std::size_t end = std::min(words.find('\n', from), words.size());
    const auto line = without_list_sign(base::trimmed(words.substr(from, end - from)));
    from = end + 1;
    if (line.empty()) continue;
    PastedLine read = read_line(number + 1, line, workshop);
    if (!read.problem && named_before(lines, read))
      read.problem = base::message("{code} stands in the list twice.", {{"code", read.code}});
    lines.push_back(std::move(read));
  }
  return lines;
}

std::vector<session::Change> changes_of(const std::vector<PastedLine>& lines, std::uint32_t seq) {
  std::vector<session::Change> changes;
  std::uint32_t nth = 0;
  for (const PastedLine& line : lines) {
    if (line.problem) continue;
    const model::PersonId id{seq, ++nth};
    session::About about;
    about.code = line.code;
    if (!line.role.empty()) about.role = line.role;
    changes.push_back(session::AddPerson{id, about});
    if (line.place) changes.push_back(session::PlacePerson{id, model::rounded(*line.place)});
  }
  return changes;
}

}  // namespace gui
