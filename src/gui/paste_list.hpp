#pragma once
// A list of people as it comes from a mail or a spreadsheet: one person a line.
//   Heron              a code
//   Heron 7 ?          with a place, as on the quick line
//   Heron; archivist   with a role, which is private
// Signs before a list ("-", "3.") are left out, a tab counts as a semicolon.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/workshop.hpp"
#include "session/change.hpp"

namespace gui {

struct PastedLine {
  int number = 0;     // of the line, from 1
  std::string words;  // as it stands there, tidied
  std::string code, role;
  std::optional<model::Position> place;
  std::optional<base::Message> problem;  // why it is not taken
};

/// Empty lines are left out; everything else is either understood or has its problem said.
std::vector<PastedLine> read_pasted_list(std::string_view words, const model::Workshop& workshop);

/// Adds those without a problem; together they are one entry, which will have this seq.
std::vector<session::Change> changes_of(const std::vector<PastedLine>& lines, std::uint32_t seq);

}  // namespace gui
