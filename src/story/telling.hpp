#pragma once
// The moves of a session with their words, told bit by bit so that a long session does not make the
// window wait; and the chapters beside them.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "story/net.hpp"
#include "story/words.hpp"

namespace story {

/// Made by `begin_telling`; the session must not change while it is told.
struct Telling {
  Net net;
  Teller teller;
  std::vector<std::string> words;  // of the moves told so far; may be empty for one
  model::Workshop so_far;          // the state after them
  session::Nearby nearby{};
};

enum class View { net, raw };

Telling begin_telling(const session::Session& session, View view, const Teller& teller);
/// Tells at most so many moves more; false when all are told.
bool tell_on(Telling& telling, const session::Session& session, std::size_t most);
/// The words of one move, told to any eyes; `net` is of this session. Costs two looks into the
/// session.
std::string words_of_move(const session::Session& session, const Net& net, std::size_t index,
                          const Teller& teller);
Telling told_all(const session::Session& session, View view, const Teller& teller);

/// In the order of the session: by the entry they begin with, then by id.
std::vector<model::Chapter> chapters(const model::Margin& margin);
/// Its title, or that a moment was marked; `number` counts from 1.
std::string title_of(const model::Chapter& chapter, std::size_t number, base::Language language);

/// What is not right with the margin: notes past the end, questions without what they need.
std::vector<base::Message> margin_remarks(const session::Session& session);

}  // namespace story
