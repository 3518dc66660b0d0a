#pragma once
// Markdown that means nothing but its words.

#include <string>
#include <string_view>

namespace report {

/// One line of what people typed. Every sign that could mean something to a reader of Markdown gets
/// a backslash; angle brackets and ampersands become entities, because some readers let HTML
/// through; so do the colon and the point of addresses, because some make links of them.
std::string markdown_text(std::string_view line);

}  // namespace report
