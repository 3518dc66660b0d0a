#pragma once
// Golden texts: what a program wrote, compared with what was accepted before.

#include <string>

namespace golden {

/// True when `text` equals tests/golden/<name>. Otherwise writes tests/golden/<name>.out and prints
/// the first line that differs. With KARNEMELK_ACCEPT=1 in the environment the text is accepted.
bool matches(const std::string& name, const std::string& text);

}  // namespace golden
