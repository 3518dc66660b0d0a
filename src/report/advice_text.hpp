#pragma once
// Advice for a terminal: what may be overlooked, and for each person and for the whole map what
// could be done and why. For the facilitator's eyes.

#include <string>
#include <vector>

#include "advice/advice.hpp"

namespace report {

/// Everything asked for in one go.
struct Advice {
  std::vector<advice::Insight> insights;
  struct Part {
    const model::Person* person = nullptr;  // null: the whole map
    std::vector<advice::Suggestion> suggestions;
  };
  std::vector<Part> parts;
};

/// Insights, everybody on the map in the order of the groups, those who are not on it yet, and the
/// whole map.
Advice advice_for_all(const advice::Question& question, const advice::Moment& moment);
/// Of these people only; no insights.
Advice advice_for(const advice::Question& question,
                  const std::vector<const model::Person*>& people);

std::string advice_text(const Advice& advice, const advice::Question& question);
/// Keys stay the same in every language; only the sentences are in the language asked for.
std::string advice_json(const Advice& advice, const advice::Question& question);

}  // namespace report
