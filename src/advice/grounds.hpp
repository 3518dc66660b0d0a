#pragma once
// What a reason can rest on: sentences made from what was noted of one person, or of several, each
// of a kind, so that the three answers to one question need not begin alike.

#include <string>
#include <vector>

#include "advice/choice.hpp"

namespace advice {

struct Ground {
  enum class Kind {
    doubt,
    ask_first,
    being_right,
    own_share,
    sign,
    own_idea,
    contradiction,
    tried_this,
    tried,
    let_go,
    whose_trust,
    for_a_group,
    cause,
    other_cause,  // of several: trust with some, agreement with others
    layer,
    other_layer,
    place,
    seen,
    reverse_view,
    influence,
    wish,
    history,
    meaning,  // what people of this group ask of you
    behind_you,
    see_it_differently,
    undecided,
    not_known,
    number,
  };
  Kind kind = Kind::number;
  int distance = 0;   // from this choice: 0 is why it was chosen, `beside` hardly about it
  std::string words;  // a whole sentence
  std::string after;  // the same after a sentence that named the person; "": no difference
};

/// From here on a ground can begin a reason, and is no second sentence in one.
inline constexpr int beside = 50;

/// For one person, about this choice; the nearest first.
std::vector<Ground> grounds_for_one(const Question& question, const Facts& facts,
                                    const Choice& choice);
/// For several, or for the whole map.
std::vector<Ground> grounds_together(const Question& question, const Facts& facts,
                                     const Choice& choice);

}  // namespace advice
