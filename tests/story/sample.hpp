#pragma once
// Sessions for the tests of the story, made entry by entry.

#include <string>

#include "session/history.hpp"

namespace story_sample {

inline constexpr std::int64_t start = 1'795'000'000'000;

/// Adds entries with a second between them, unless said otherwise.
class Log {
 public:
  session::Session session{session::Header{}};

  session::Seq record(std::vector<session::Change> changes, std::int64_t after = 1000,
                      session::Seq joins = 0) {
    return append(session::Do{std::move(changes), joins}, after);
  }
  session::Seq undo(std::int64_t after = 1000) {
    return append(session::Undo{session.undoable().value_or(0)}, after);
  }
  session::Seq redo(std::int64_t after = 1000) {
    return append(session::Redo{session.redoable().value_or(0)}, after);
  }
  model::PersonId add(const std::string& code) {
    const model::PersonId id{session.next_seq(), 1};
    session::About about;
    about.code = code;
    record({session::AddPerson{id, about}});
    return id;
  }

 private:
  session::Seq append(std::variant<session::Do, session::Undo, session::Redo> what,
                      std::int64_t after) {
    now_ += after;
    const session::Seq seq = session.next_seq();
    session.append({seq, {now_}, "facilitator", std::move(what), {}});
    return seq;
  }
  std::int64_t now_ = start;
};

}  // namespace story_sample
