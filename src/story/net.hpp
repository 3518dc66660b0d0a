#pragma once
// The net view of a session: what was undone left out, fidgeting folded into the moves that matter.
// A move ends at an entry of the raw log, so that the state after it is session.at(move.ends_at).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "session/history.hpp"

namespace story {

struct Move {
  session::Seq ends_at = 0;
  std::vector<session::Seq> entries;     // those it folds, rising; the last stands at or before
                                         // `ends_at`
  std::optional<model::PersonId> actor;  // whom it is about, when it is one
  base::Time began, ended;               // as the clock said; it may have gone backwards
  std::int64_t idle = 0;                 // milliseconds since the move before ended; 0 at least
  bool operator==(const Move&) const = default;
};

struct Net {
  std::vector<Move> moves;
  // In no move: undone, undo and redo themselves, the margin, and entries without changes.
  std::vector<session::Seq> left_out;  // rising
};

/// Changes of the same thing of the same person fold into one move when nothing else came between
/// and less than ten minutes passed; so do a person's coming, place and description, and everything
/// that was typed in one go. Of two changes of the day in between which something was done that was
/// undone later, the first may still show it.
Net net(const session::Session& session);

/// Every entry with changes, undo or redo as a move of its own; the margin is left out.
Net raw(const session::Session& session);

/// Index of the move in which entry `seq` is told, or else of the next one; past the end: the last
/// one. 0 when there are no moves.
std::size_t move_at(const Net& net, session::Seq seq);

inline constexpr std::int64_t fold_within = 10 * 60 * 1000;  // milliseconds

}  // namespace story
