#pragma once
// A Session: header, entries, and the state they fold to. Undo and redo are entries that name the
// entry they concern; the state is the fold of the entries that are not undone.

#include <optional>
#include <unordered_map>
#include <vector>

#include "model/workshop.hpp"
#include "session/entry.hpp"
#include "session/nearby.hpp"

namespace session {

class Session {
 public:
  Session() = default;
  explicit Session(Header header) : header_(std::move(header)) {}

  const Header& header() const { return header_; }
  void set_header(Header header) { header_ = std::move(header); }
  const std::vector<Entry>& entries() const { return entries_; }
  const model::Workshop& now() const { return now_; }
  /// What was written beside it, of the whole file.
  const model::Margin& margin() const { return now_.margin; }
  /// The entries that `now` is made of, rising: those that were not undone.
  std::vector<Seq> standing() const;

  /// Makes room for so many entries at once.
  void reserve(std::size_t entries);
  /// Adds an entry at the end. Its seq must be greater than the last. An undo or redo that names
  /// another entry than `undoable` or `redoable` changes nothing.
  void append(Entry entry);

  Seq next_seq() const { return entries_.empty() ? 1 : entries_.back().seq + 1; }

  /// The entry that Undo would take back (the last map step that stands and lies after the start of
  /// the present meeting), or nothing. Of a step of several entries it is the first.
  std::optional<Seq> undoable() const;
  /// The entry that Redo would bring back: the last one undone since the last new map entry.
  std::optional<Seq> redoable() const;

  /// The state after the entry with the greatest seq <= `seq`.
  model::Workshop at(Seq seq) const;
  /// The same for who looks at one moment after the other: `nearby` is theirs, and of this session.
  model::Workshop at(Seq seq, Nearby& nearby) const;
  /// Lets go of what only makes the next undo quicker.
  void forget_nearby() { nearby_ = {}; }

 private:
  // The entries that stood at some moment form a path from a root; every append makes one node.
  // An undo steps back to a shorter path, so that all the states there ever were form a tree.
  struct Node {
    NodeIndex parent = 0;
    std::uint32_t entry = 0;     // index of the entry it adds to the state of its parent
    NodeIndex step = 0;          // the last map entry on the path in this meeting, or 0
    NodeIndex meeting = 0;       // where the present meeting started, or 0
    Seq root = 0;                // of a map entry: the first entry of its undo step
    std::uint32_t distance = 0;  // from the nearest state that was kept
  };
  struct Undone {
    Seq entry = 0;
    NodeIndex before = 0, after = 0;
  };

  void append_to_path(std::uint32_t entry);
  void set_meeting(Node& node, const Entry& entry) const;
  void undo(Seq entry);
  void redo(Seq entry);
  void carry_over(NodeIndex from, NodeIndex until, NodeIndex to, Seq without);
  void fold(model::Workshop& workshop, NodeIndex node) const;
  void keep_state(NodeIndex node);
  std::size_t kept_bytes(const std::vector<NodeIndex>& places) const;
  const model::Workshop* kept_state(NodeIndex node) const;
  model::Workshop state_of(NodeIndex node, Nearby& nearby) const;
  bool may_stand_on(NodeIndex kept, std::size_t behind, const Nearby& nearby) const;
  bool stays_nearby(NodeIndex node, NodeIndex target) const;
  void look_ahead(NodeIndex stands_on, Nearby& nearby) const;
  void go_to(NodeIndex node);

  Header header_;
  std::vector<Entry> entries_;
  model::Workshop now_;
  std::vector<Node> nodes_{1};         // 0 is the root
  std::vector<NodeIndex> node_after_;  // for every entry
  NodeIndex current_ = 0;
  std::vector<Undone> undone_;
  std::unordered_map<NodeIndex, model::Workshop> kept_;  // every `spacing_` nodes
  Nearby nearby_;                                        // of undo and redo
  std::uint32_t spacing_ = 256;
};

}  // namespace session
