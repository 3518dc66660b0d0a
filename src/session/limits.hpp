#pragma once
// What a session may hold at most, and the sentences that say so.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/result.hpp"

namespace session {

/// Of the names we give to session files: JSON, and a desktop knows that it is ours.
inline constexpr const char* file_ending = ".karnemelk.json";

inline constexpr std::uint64_t most_file_bytes = 256u << 20;
inline constexpr std::size_t most_line_bytes = 16u << 20;
inline constexpr std::size_t most_depth = 32;
inline constexpr std::size_t most_name_points = 200;  // code points of a name, code, role, title
inline constexpr std::size_t most_text_bytes = 64u << 10;  // bytes of a longer text
inline constexpr std::size_t most_people = 5000;
inline constexpr std::size_t most_entries = 1000000;
inline constexpr std::size_t most_tail_bytes = 1u << 20;  // of a torn tail

/// The two that no test can afford to reach.
struct Most {
  std::uint64_t file_bytes = most_file_bytes;
  std::size_t entries = most_entries;
};

/// What is wrong with a short text on one line, `field` being its name in the file; or nothing.
std::optional<base::Message> wrong_with_name(std::string_view field, std::string_view text);
/// The same for a text of any number of lines.
std::optional<base::Message> wrong_with_text(std::string_view field, std::string_view text);

base::Message too_many_people();
base::Message too_many_entries(std::size_t most);
base::Message changes_of_two_parts();

}  // namespace session
