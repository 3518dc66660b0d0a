#pragma once
// The fields of each kind of change, both ways. Internal to session/: codec.cpp has the table.

#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "session/fields.hpp"

namespace session {

/// {"id":"p2", ...}
void append_fields(std::string& out, const Change& change);

struct ChangeKind {
  std::string_view name;
  Change (*read)(Fields&);
};
/// In the order of the variant.
extern const std::array<ChangeKind, std::variant_size_v<Change>> change_kinds;

}  // namespace session
