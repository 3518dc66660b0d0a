#pragma once
// Text as UTF-8: checking, counting, and comparing it the way people do.

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

bool is_utf8(std::string_view text);
/// Number of code points; `text` must be valid UTF-8.
std::size_t code_points(std::string_view text);
/// True for C0, DEL, C1 controls and the line and paragraph separators. Line feed and tab count.
bool has_control(std::string_view text);
/// Normal form C; `text` must be valid UTF-8.
std::string normalised(std::string_view text);
/// Normal form C, case-folded, outer white space off: two codes are the same when these are equal.
std::string folded(std::string_view text);
/// White space at both ends taken off.
std::string_view trimmed(std::string_view text);
/// At most `limit` code points; when cut, the last of them is an ellipsis.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace base
