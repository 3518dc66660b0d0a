#pragma once
// Random workshops for the properties of what leaves the building.

#include <string>

#include "model/workshop.hpp"

namespace random_workshop {

/// The letter that private strings are made of, and nothing else has.
inline constexpr const char* private_letter = "Ħ";

/// Every private string is made of the private letter; public ones never hold it. Which strings are
/// private depends on the kind of session: see model/wall_view.hpp.
model::Workshop with_marked_secrets();

/// People as a spreadsheet could hold them: hostile, odd and empty texts in every field; without
/// what was seen and trails.
model::Workshop for_a_table();

}  // namespace random_workshop
