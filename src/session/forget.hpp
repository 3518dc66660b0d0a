#pragma once
// Forgetting somebody: a session as it would have been had they never been in it. No entry keeps a
// trace of them, what was undone included; the entries keep their seq, so that chapters and
// questions still point at their moments. File::replace puts it on disk.

#include <cstddef>
#include <string>
#include <vector>

#include "session/mentions.hpp"

namespace session {

/// Stands where a text was cleared.
inline constexpr const char* cleared_text = "…";

struct Forgotten {
  Session session;
  // Kinds and fields that this version does not know could hold anything: they were dropped, from
  // so many lines.
  std::size_t lines_with_unknown = 0;
};

/// Texts elsewhere that mention them (see mentions.hpp) are cleared, apart from those in `left`.
/// The last entry says that somebody was forgotten; `at` and `by` are its own. Everybody in
/// `people` counts as one.
Forgotten forgotten(const Session& session, const People& people,
                    const std::vector<std::string>& left, base::Time at, const std::string& by);

/// The state had they never been there.
model::Workshop without(model::Workshop workshop, const People& people);

}  // namespace session
