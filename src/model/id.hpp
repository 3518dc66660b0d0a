#pragma once
// Ids inside a session: a letter and the seq of the entry that made the thing ("p12"), with a
// second number when one entry made several ("p12.3" is the third). Never reused.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace model {

template <char first_letter>
struct Id {
  static constexpr char letter = first_letter;
  std::uint32_t entry = 0;  // 0: nobody
  std::uint32_t nth = 1;    // 1 is the first and is not written
  auto operator<=>(const Id&) const = default;
  explicit operator bool() const { return entry != 0; }
};

using PersonId = Id<'p'>;
using SeenId = Id<'s'>;  // something that was seen or heard
using MeetingId = Id<'m'>;

namespace detail {
std::string id_text(char letter, std::uint32_t entry, std::uint32_t nth);
bool read_id(char letter, std::string_view text, std::uint32_t& entry, std::uint32_t& nth);
}  // namespace detail

template <char letter>
std::string to_text(Id<letter> id) {
  return detail::id_text(letter, id.entry, id.nth);
}

// Those of steps, interventions and harvest are in plan.hpp.

/// Nothing unless `text` is exactly such an id: no leading zeros, both numbers from 1.
template <class AnyId>
std::optional<AnyId> id_from(std::string_view text) {
  AnyId id;
  if (!detail::read_id(AnyId::letter, text, id.entry, id.nth)) return std::nullopt;
  return id;
}

}  // namespace model
