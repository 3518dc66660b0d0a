#include "story/compare_words.hpp"

#include "advice/plan_words.hpp"
#include "text/text.hpp"

namespace story {

std::string done_words(const model::Step& step, const model::Comparison& comparison,
                       const catalogue::Catalogue& catalogue, base::Language language) {
  std::string words = advice::step_name({comparison.own_interventions, &catalogue, language}, step);
  if (step.ended) words = text::short_day(language, *step.ended) + ": " + words;
  const std::string helped = advice::helped_words(step.helped, language);
  return helped.empty() ? words : words + "; " + helped;
}

std::string no_cause_words(base::Language language) {
  return text::tr(language,
                  "What was done stands beside who moved. Whether the one led to the other cannot "
                  "be seen from here: ask.");
}

}  // namespace story
