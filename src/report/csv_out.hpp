#pragma once
// People as CSV for a spreadsheet: UTF-8 with a byte order mark, CR LF; Dutch with semicolons and
// decimal commas, English with commas and points. Read back by csv_in it gives the same people,
// apart from what was seen and the trail, which have no place in a table of people.

#include <string>

#include "base/language.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"

namespace report {

/// For the facilitator's eyes: every column of csv_words.hpp.
std::string people_csv(const model::Workshop& workshop, base::Language language);
/// For the room: code, group and place.
std::string people_csv(const model::WallView& view, base::Language language);

}  // namespace report
