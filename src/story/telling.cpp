#include "story/telling.hpp"

#include <algorithm>
#include <limits>

#include "base/utf8.hpp"
#include "text/text.hpp"

namespace story {
namespace {

using base::message;
using session::Entry;
using session::Seq;

const Entry& entry_of(const session::Session& session, Seq seq) {
  return *std::ranges::lower_bound(session.entries(), seq, {}, &Entry::seq);
}

// An undo or redo, told with the words of the entry it concerns.
std::string went_back(const Entry& entry, const std::string& words, base::Language language) {
  if (std::holds_alternative<session::Undo>(entry.what))
    return words.empty() ? text::tr(language, "Something was taken back.")
                         : text::tr(language, "Taken back: {words}", {{"words", words}});
  return words.empty() ? text::tr(language, "Something was done again.")
                       : text::tr(language, "Done again: {words}", {{"words", words}});
}

Seq concerned(const Entry& entry) {
  const auto* undo = std::get_if<session::Undo>(&entry.what);
  return undo ? undo->entry : std::get<session::Redo>(entry.what).entry;
}

// `state` is that before the move, and becomes that after it; `words_at` tells an earlier move.
template <class WordsAt>
std::string tell(model::Workshop& state, const session::Session& session, const Net& net,
                 const Move& move, const Teller& teller, WordsAt&& words_at) {
  const model::Workshop before = state;
  std::vector<session::Change> changes;
  for (const Seq seq : move.entries) {
    const Entry& entry = entry_of(session, seq);
    const auto* made = std::get_if<session::Do>(&entry.what);
    if (!made) {
      state = session.at(seq);
      return went_back(entry, words_at(move_at(net, concerned(entry))), teller.language);
    }
    for (const session::Change& change : made->changes) {
      session::apply_to(state, change, seq);
      changes.push_back(change);
    }
  }
  return told(changes, before, state, teller);
}

}  // namespace

Telling begin_telling(const session::Session& session, View view, const Teller& teller) {
  Telling telling{view == View::net ? net(session) : raw(session), teller, {}, {}, {}};
  if (session.now().kind == model::SessionKind::own) telling.teller.own_colleagues = true;
  return telling;
}

bool tell_on(Telling& telling, const session::Session& session, std::size_t most) {
  const std::vector<Move>& moves = telling.net.moves;
  while (most-- > 0 && telling.words.size() < moves.size())
    telling.words.push_back(tell(telling.so_far, session, telling.net, moves[telling.words.size()],
                                 telling.teller, [&](std::size_t at) {
                                   return at < telling.words.size() ? telling.words[at]
                                                                    : std::string();
                                 }));
  return telling.words.size() < moves.size();
}

std::string words_of_move(const session::Session& session, const Net& net, std::size_t index,
                          const Teller& teller) {
  model::Workshop state = index == 0 ? model::Workshop{} : session.at(net.moves[index - 1].ends_at);
  return tell(state, session, net, net.moves[index], teller, [&](std::size_t at) {
    return at < index ? words_of_move(session, net, at, teller) : std::string();
  });
}

Telling told_all(const session::Session& session, View view, const Teller& teller) {
  Telling telling = begin_telling(session, view, teller);
  tell_on(telling, session, std::numeric_limits<std::size_t>::max());
  return telling;
}

std::vector<model::Chapter> chapters(const model::Margin& margin) {
  std::vector<model::Chapter> sorted = *margin.chapters;
  std::ranges::sort(sorted, [](const model::Chapter& a, const model::Chapter& b) {
    return std::pair(a.at, a.id) < std::pair(b.at, b.id);
  });
  return sorted;
}

std::string title_of(const model::Chapter& chapter, std::size_t number, base::Language language) {
  if (!base::trimmed(chapter.title).empty()) return chapter.title;
  return text::tr(language, "Marked moment {number}", {{"number", std::to_string(number)}});
}

std::vector<base::Message> margin_remarks(const session::Session& session) {
  const Seq last = session.entries().empty() ? 0 : session.entries().back().seq;
  std::vector<base::Message> remarks;
  const auto look = [&](const std::string& id, Seq at) {
    if (at > last)
      remarks.push_back(
          message("What is noted under {id} points past the end, at entry {at}; the last entry is "
                  "{last}. It is shown at the end.",
                  {{"id", id}, {"at", std::to_string(at)}, {"last", std::to_string(last)}}));
  };
  const model::Margin& margin = session.margin();
  for (const auto& chapter : *margin.chapters) look(model::to_text(chapter.id), chapter.at);
  for (const auto& comment : *margin.comments) look(model::to_text(comment.id), comment.at);
  for (const auto& question : *margin.questions) {
    look(model::to_text(question.id), question.at);
    if (question.kind == model::QuestionKind::choice && question.options.size() < 2)
      remarks.push_back(
          message("The question {id} lets the room choose, but has fewer than two options.",
                  {{"id", model::to_text(question.id)}}));
    if (base::trimmed(question.explanation).empty())
      remarks.push_back(message("The question {id} has no explanation yet.",
                                {{"id", model::to_text(question.id)}}));
  }
  return remarks;
}

}  // namespace story
