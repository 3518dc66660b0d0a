#pragma once
// CSV as spreadsheets really write it, to rows of UTF-8 cells: which encoding, which delimiter, and
// on which line each row starts. Knows nothing of people. Writing a cell is here too.

#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/result.hpp"

namespace report {

enum class Encoding { utf8, windows_1252 };

struct CsvRow {
  std::size_t line = 0;  // where the row starts; the first line is 1
  std::vector<std::string> cells;
};

struct CsvTable {
  Encoding encoding = Encoding::utf8;
  char delimiter = ',';      // ';', ',' or tab
  std::vector<CsvRow> rows;  // rows without anything in them are left out
};

/// Limits: 64 MiB. Refused: UTF-16, NUL bytes, a quote that is never closed.
base::Result<CsvTable> csv_table(std::string_view bytes);

/// A cell as it goes into a file: quoted where needed. What a spreadsheet would take for a formula
/// (= + - @, tab or line end in front) gets an apostrophe in front, except plain numbers.
std::string csv_cell(std::string_view text, char delimiter);
/// Takes back the apostrophe that `csv_cell` put there.
std::string_view without_guard(std::string_view cell);

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// What spreadsheets of that language expect.
char delimiter_for(base::Language language);

/// The row of cells with its CR LF.
std::string csv_row(const std::vector<std::string>& cells, char delimiter);

}  // namespace report
