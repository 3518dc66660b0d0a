#pragma once
// The key sheet: which code is whose, for whoever leads the session and nobody else. It says so on
// itself, and that it is to be kept apart from the map.

#include "model/workshop.hpp"
#include "report/document.hpp"

namespace report {

/// Code, role and name of everybody, in the order of the codes.
Document key_sheet(const model::Workshop& workshop, base::Language language);

}  // namespace report
