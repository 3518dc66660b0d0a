#pragma once
// A list of people from a spreadsheet (CSV) to one vector of changes: all that was understood is
// recorded as one entry, one undo. Every guess is said, every row that was not taken has a reason.
// Headings in Dutch or English, in any order; only `code` is required. See csv_words.hpp.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/workshop.hpp"
#include "session/change.hpp"
#include "session/entry.hpp"

namespace report {

/// What to do with somebody whose code is on the list already: leave as they are, take over what
/// the file says (an empty cell changes nothing), or add as a new person with a number behind the
/// code.
enum class Duplicates { skip, update, add };

struct RefusedRow {
  std::size_t line = 0;  // in the file, from 1
  base::Message why;
};

struct CsvPeople {
  std::vector<session::Change> changes;
  long added = 0, updated = 0;
  std::vector<base::Message> assumptions;  // encoding, delimiter, scale, what empty means
  std::vector<RefusedRow> refused;
  std::vector<std::string> not_understood;  // headings, as they stand in the file
};

/// `seq` is that of the entry to come; ids follow from it. Positions may be numbers in [-1, 1] or
/// 0-10 (which one is said), low / middle / high, "?" for unknown, or empty. Nothing is taken when
/// the file as a whole is not good: not text, no column `code`, more than 5,000 people.
base::Result<CsvPeople> read_people(std::string_view bytes, const model::Workshop& workshop,
                                    Duplicates duplicates, session::Seq seq);

}  // namespace report
