#pragma once
// What a trainer wrote beside a session: chapters, comments, questions for the room. Each points at
// an entry by its seq. No part of what happened: undo does not reach it, and it is the same
// wherever one looks in the session.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/shared.hpp"
#include "model/id.hpp"

namespace model {

using ChapterId = Id<'c'>;
using CommentId = Id<'n'>;
using QuestionId = Id<'q'>;

/// Begins with the entry `at`. Without a title: a moment that was marked during the session.
struct Chapter {
  ChapterId id;
  std::uint32_t at = 0;
  std::string title;
  bool stop = false;  // playing pauses here
  std::string card;   // what the trainer wants to say next: private, always
  bool operator==(const Chapter&) const = default;
};

/// Said of the entry `at`.
struct Comment {
  CommentId id;
  std::uint32_t at = 0;
  std::string words;
  bool operator==(const Comment&) const = default;
};

/// What the room guesses: a place on the map, one of some options, an intervention of its own.
enum class QuestionKind { place, choice, intervention };

/// Asked just before the entry `at` is shown. There is no right answer: the room compares its
/// guesses with what this group did, and why.
struct Question {
  QuestionId id;
  std::uint32_t at = 0;
  QuestionKind kind = QuestionKind::place;
  std::string words;
  std::optional<PersonId> person;    // whose place or intervention
  std::vector<std::string> options;  // of a choice
  std::string explanation;           // shown after the guesses
  bool operator==(const Question&) const = default;
};
inline constexpr std::size_t most_options = 8;

struct Margin {
  base::Shared<std::vector<Chapter>> chapters;  // in the order of making, as the next two
  base::Shared<std::vector<Comment>> comments;
  base::Shared<std::vector<Question>> questions;
  bool operator==(const Margin&) const = default;
};

}  // namespace model
