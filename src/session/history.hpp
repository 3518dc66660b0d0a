#pragma once
// A Session: header, entries, and the state they fold to. Undo and redo are entries that name the
// entry they concern; the state is the fold of the entries that are not undone.

#include <optional>
#include <vector>

#include "model/workshop.hpp"
#include "session/entry.hpp"

namespace session {

class Session {
 public:
  Session() = default;
  explicit Session(Header header) : header_(std::move(header)) {}

  const Header& header() const { return header_; }
  const std::vector<Entry>& entries() const { return entries_; }
  const model::Workshop& now() const { return now_; }

  /// Adds an entry at the end. Its seq must be greater than the last.
  void append(Entry entry);

  Seq next_seq() const { return entries_.empty() ? 1 : entries_.back().seq + 1; }

  /// The entry that Undo would take back (the last map step that stands and lies after the start of
  /// the present meeting), or nothing.
  std::optional<Seq> undoable() const;
  /// The entry that Redo would bring back: the last one undone since the last new map entry.
  std::optional<Seq> redoable() const;

  /// The state after the entry with the greatest seq <= `seq`.
  model::Workshop at(Seq seq) const;

 private:
  // See history.cpp: snapshots, and which steps stand.
  Header header_;
  std::vector<Entry> entries_;
  model::Workshop now_;
};

}  // namespace session
