#include "report/csv_table.hpp"

#include <algorithm>
#include <array>
#include <csv.h>

#include "base/check.hpp"
#include "base/utf8.hpp"

namespace report {
namespace {

constexpr std::size_t most_bytes = 64u << 20;
constexpr std::size_t most_rows = 5'001;  // with the headings
constexpr std::size_t most_cells = 256;   // in a row

/// Code points of the bytes 0x80-0x9F; the five that Windows leaves open stay control characters.
constexpr std::array<char16_t, 32> windows_1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void append_utf8(std::string& out, char16_t point) {
  if (point < 0x80) {
    out += static_cast<char>(point);
  } else if (point < 0x800) {
    out += static_cast<char>(0xC0 | (point >> 6));
    out += static_cast<char>(0x80 | (point & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (point >> 12));
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (point & 0x3F));
  }
}

std::string utf8_from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    append_utf8(out, value >= 0x80 && value < 0xA0 ? windows_1252[value - 0x80u]
                                                   : static_cast<char16_t>(value));
  }
  return out;
}

/// The next line with its line end (CR LF, LF or CR), taken off `rest`.
std::string_view next_line(std::string_view& rest) {
  const std::size_t end = rest.find_first_of("\r\n");
  std::size_t size = rest.size();
  if (end != std::string_view::npos) size = end + (rest.substr(end, 2) == "\r\n" ? 2 : 1);
  const std::string_view line = rest.substr(0, size);
  rest.remove_prefix(size);
  return line;
}

/// The sign that occurs most outside quotes in the line with the headings.
char delimiter_of(std::string_view headings) {
  std::array<std::pair<char, int>, 3> counts = {{{';', 0}, {'\t', 0}, {',', 0}}};
  bool quoted = false;
  for (const char byte : headings) {
    if (byte == '"') quoted = !quoted;
    for (auto& [sign, count] : counts)
      if (!quoted && byte == sign) ++count;
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return most->second == 0 ? ',' : most->first;
}

/// Spreadsheets may say the delimiter in a first line "sep=;".
std::string_view said_delimiter(std::string_view line) {
  if (!line.starts_with("sep=") && !line.starts_with("SEP=")) return {};
  const std::string_view sign = line.substr(4, 1);
  return sign == ";" || sign == "," || sign == "\t" ? sign : std::string_view();
}

/// Feeds libcsv line by line, so that each row knows where it starts.
class Rows {
 public:
  explicit Rows(char delimiter) {
    CHECK_TRUE(csv_init(&parser_, 0) == 0);
    csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&parser_, 64u << 10);
  }
  ~Rows() { csv_free(&parser_); }
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  void feed(std::string_view line, std::size_t number) {
    if (!inside_ && base::trimmed(line).empty()) return;
    if (!inside_) row_.line = number;
    inside_ = true;
    CHECK_TRUE(csv_parse(&parser_, line.data(), line.size(), on_cell, on_row, this) == line.size());
    const bool has_end = line.ends_with('\n') || line.ends_with('\r');
    if (!has_end) csv_parse(&parser_, "\n", 1, on_cell, on_row, this);
  }
  /// After the last line: a quote in the row that starts here was never closed.
  bool is_quote_open() const { return inside_; }
  std::size_t start_of_row() const { return row_.line; }
  bool too_many() const { return rows_.size() > most_rows || too_many_cells_; }
  std::vector<CsvRow> finished() { return std::move(rows_); }

 private:
  static void on_cell(void* text, std::size_t size, void* self) {
    Rows& rows = *static_cast<Rows*>(self);
    if (rows.row_.cells.size() < most_cells)
      rows.row_.cells.emplace_back(static_cast<const char*>(text), size);
    else
      rows.too_many_cells_ = true;
  }
  static void on_row(int, void* self) {
    Rows& rows = *static_cast<Rows*>(self);
    const auto& cells = rows.row_.cells;
    if (std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); }))
      rows.rows_.push_back(rows.row_);
    rows.row_.cells.clear();
    rows.inside_ = false;
  }

  csv_parser parser_;
  CsvRow row_;
  bool inside_ = false;  // a row has begun and has not ended
  bool too_many_cells_ = false;
  std::vector<CsvRow> rows_;
};

tl::unexpected<base::Error> empty_list() {
  return base::trouble(base::Trouble::damaged,
                       "This list is empty. Put one person on each line, below a line with "
                       "headings such as code, trust and agreement.");
}

base::Result<void> readable(std::string_view bytes) {
  using base::Trouble;
  if (bytes.size() > most_bytes)
    return base::trouble(Trouble::damaged,
                         "This list is larger than 64 MiB. Keep only the rows and columns about "
                         "people, and try again.");
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
      bytes.find('\0') != std::string_view::npos)
    return base::trouble(Trouble::damaged,
                         "This list is not plain text. In your spreadsheet choose Save as, and "
                         "then \"CSV UTF-8\".");
  if (base::trimmed(bytes).empty()) return empty_list();
  return {};
}

bool is_plain_number(std::string_view text) {
  const std::size_t start = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
  std::size_t digits = 0, signs = 0;
  for (const char byte : text.substr(start)) {
    if (byte >= '0' && byte <= '9')
      ++digits;
    else if (byte == '.' || byte == ',')
      ++signs;
    else
      return false;
  }
  return digits > 0 && signs <= 1;
}

bool starts_like_a_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos;
}

bool looks_guarded(std::string_view text) {
  return text.starts_with('\'') &&
         (starts_like_a_formula(text.substr(1)) || text.substr(1).starts_with('\''));
}

}  // namespace

base::Result<CsvTable> csv_table(std::string_view bytes) {
  if (const auto fine = readable(bytes); !fine) return tl::unexpected(fine.error());
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  CsvTable table;
  std::string converted;
  if (!base::is_utf8(bytes)) {
    table.encoding = Encoding::windows_1252;
    converted = utf8_from_windows_1252(bytes);
    bytes = converted;
  }

  std::size_t number = 0;
  std::string_view rest = bytes, line;
  while (base::trimmed(line).empty() && !rest.empty()) line = next_line(rest), ++number;
  if (const std::string_view sign = said_delimiter(line); !sign.empty()) {
    table.delimiter = sign[0];
    line = {};
  } else {
    table.delimiter = delimiter_of(line);
  }
  Rows rows(table.delimiter);
  if (!line.empty()) rows.feed(line, number);
  while (!rest.empty() && !rows.too_many()) rows.feed(next_line(rest), ++number);
  if (rows.too_many())
    return base::trouble(base::Trouble::damaged,
                         "This list has more than 5,000 rows or more than 256 columns. Keep only "
                         "the people for this map, and try again.");
  if (rows.is_quote_open())
    return base::trouble(base::Trouble::damaged,
                         "A quotation mark in the row that starts on line {line} is never closed. "
                         "Close it or take it away, and try again.",
                         {{"line", std::to_string(rows.start_of_row())}});
  table.rows = rows.finished();
  if (table.rows.empty()) return empty_list();  // nothing but separators
  return table;
}

std::string_view without_guard(std::string_view cell) {
  return looks_guarded(cell) ? cell.substr(1) : cell;
}

std::string csv_cell(std::string_view text, char delimiter) {
  std::string cell;
  if ((starts_like_a_formula(text) && !is_plain_number(text)) || looks_guarded(text)) cell = "'";
  cell += text;
  const bool outer_space = cell != base::trimmed(cell);
  if (!outer_space && cell.find_first_of("\"\r\n") == std::string::npos &&
      cell.find(delimiter) == std::string::npos)
    return cell;
  std::string quoted = "\"";
  for (const char byte : cell) quoted += byte == '"' ? std::string("\"\"") : std::string(1, byte);
  return quoted + '"';
}

char delimiter_for(base::Language language) {
  return language == base::Language::dutch ? ';' : ',';
}

std::string csv_row(const std::vector<std::string>& cells, char delimiter) {
  std::string row;
  for (const std::string& cell : cells) {
    if (&cell != &cells.front()) row += delimiter;
    row += csv_cell(cell, delimiter);
  }
  return row + "\r\n";
}

}  // namespace report
