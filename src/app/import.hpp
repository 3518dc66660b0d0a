#pragma once
// People from a CSV file, for the window and the command line.

#include <filesystem>
#include <vector>

#include "base/result.hpp"
#include "report/csv_in.hpp"
#include "session/file.hpp"

namespace app {

/// Reads the list; records nothing. `seq` is that of the entry to come.
base::Result<report::CsvPeople> people_in(const std::filesystem::path& csv,
                                          const model::Workshop& workshop, session::Seq seq,
                                          report::Duplicates duplicates);

/// Everything to be said about it, a sentence each: what was assumed, the columns that were not
/// understood, the rows that were not taken and why.
std::vector<base::Message> remarks_of(const report::CsvPeople& people,
                                      const std::filesystem::path& csv);

/// "3 people were added, 1 was updated."
base::Message result_of(const report::CsvPeople& people);

}  // namespace app
