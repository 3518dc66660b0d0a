#pragma once
// One entry, or the header, from JSON. Internal to session/.

#include "session/entry.hpp"
#include "session/fields.hpp"

namespace session {

inline constexpr int present_version = 1;

/// `line` is the entry as it stands in the file; empty when it is not on a line of its own.
base::Result<Entry> read_entry(base::json::Value value, std::string_view line, Reading& reading);

/// The members of the document apart from the entries.
base::Result<Header> read_header(base::json::Value document, const Reading& reading);

/// An entry of an older version as the present one writes it.
base::Result<std::string> migrated(base::json::Value entry, int version, Reading& reading);

}  // namespace session
