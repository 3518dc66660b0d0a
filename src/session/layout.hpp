#pragma once
// The bytes of a session file as lines, before anything is known of their meaning. Internal to
// session/.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace session {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Line {
  std::size_t begin = 0, end = 0;  // without the line feed
  bool complete = false;           // there is a line feed
  std::size_t next() const { return end + (complete ? 1 : 0); }
};
Line line_at(std::string_view bytes, std::size_t begin);

std::string_view without_space(std::string_view line);

/// What is said of a file that is no text we can read: empty, nothing but zeros, UTF-16.
std::optional<base::Error> not_text(std::string_view bytes, const std::string& file);

/// A torn tail is short and holds no whole line that looks like an entry: such a line was once
/// acknowledged, so that it must not be cut off.
bool is_torn(std::string_view bytes, std::size_t good_end);

}  // namespace session
