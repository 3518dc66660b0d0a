#pragma once
// Entries and changes as JSON, both ways: one table of change kinds serves the session file, the
// `record` command and the schema test.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "session/entry.hpp"

namespace session {

std::string header_line(const Header& header);  // without the line feed
/// The same up to what says of a seal.
std::string header_beginning(const Header& header);
std::string entry_line(const Entry& entry);     // without comma and line feed
std::string change_text(const Change& change);  // {"place_person":{...}}
std::vector<std::string> change_kind_names();   // as in the file, in the order of Change

/// One line of `karnemelk record`: a change, an array of changes, {"undo":{}} or {"redo":{}}. Ids
/// may be left out where something is added (they come from `seq`), and people may be named by
/// their code, as in {"person":"Heron"}.
struct Asked {
  enum class What { changes, undo, redo } what = What::changes;
  std::vector<Change> changes;
};
base::Result<Asked> asked_from_line(std::string_view line, Seq seq,
                                    const model::Workshop& workshop);

/// Which changes may be recorded together now: ids exist, codes are free, texts are within limits.
base::Result<void> checked(const std::vector<Change>& changes, const model::Workshop& workshop);

}  // namespace session
