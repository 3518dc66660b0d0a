#pragma once
// What one persuader tried in the exercise, to take home: private, for that person alone. It names
// what was never tried as an invitation, and says of every style when it works and when it is too
// much.

#include <string>
#include <vector>

#include "model/exercise.hpp"
#include "report/document.hpp"
#include "report/report.hpp"

namespace report {

/// Codes or first words in the order of their first round, each once.
std::vector<std::string> persuaders(const model::Exercise& exercise);

/// `persuader` is one of `persuaders`.
Document repertoire(const std::string& persuader, const model::Exercise& exercise,
                    const Matter& matter);

}  // namespace report
