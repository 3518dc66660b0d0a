#include <algorithm>

#include "advice/advice.hpp"
#include "text/text.hpp"

namespace advice {
namespace {

using text::tr;

void nothing_planned(std::vector<Insight>& found, const Question& question) {
  if (!question.workshop.steps->empty() || question.workshop.people->empty()) return;
  found.push_back({"nothing-planned",
                   tr(question.language, "Nothing is planned yet."),
                   tr(question.language, "Choose one small step for one person, with a day."),
                   {}});
}

}  // namespace

std::vector<Insight> insights(const Question& question, const Moment&) {
  std::vector<Insight> found;
  nothing_planned(found, question);
  std::erase_if(found, [&](const Insight& one) {
    return std::ranges::find(*question.workshop.answered, one.key) !=
           question.workshop.answered->end();
  });
  return found;
}

}  // namespace advice
