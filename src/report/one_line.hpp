#pragma once
// What people typed, made fit for one line of a terminal or a page: line ends, tabs and other
// control characters become spaces and marks that turn a line are left out, so that no text can
// steer a terminal or break a table.

#include <string>
#include <string_view>

namespace report {

/// `text` must be valid UTF-8.
std::string one_line(std::string_view text);

}  // namespace report
