#include <algorithm>

#include "advice/advice.hpp"
#include "advice/plan_words.hpp"
#include "text/text.hpp"

namespace advice {
std::vector<int> minutes_per_group(const Question& question) {
  const Book book{*question.workshop.own_interventions, &question.catalogue, question.language};
  std::vector<int> minutes(model::groups.size(), 0);
  for (const model::Step& step : *question.workshop.steps) {
    if (step.state == model::StepState::dropped) continue;
    std::vector<bool> asked(minutes.size(), false);
    for (const auto& person : *question.workshop.people)
      if (step.persons.empty() ? person->place.has_value()
                               : std::ranges::find(step.persons, person->id) != step.persons.end())
        asked[std::size_t(model::group_of(*person).group)] = true;
    for (std::size_t group = 0; group < minutes.size(); ++group)
      if (asked[group]) minutes[group] += minutes_of(book, step);
  }
  return minutes;
}

std::vector<std::string> views_on_time(base::Language language) {
  using text::tr;
  return {
      tr(language,
         "Most time with allies: they carry the change, and who is high in trust reaches "
         "people you cannot reach. Opponents next; least where trust is gone."),
      tr(language,
         "Most time elsewhere: allies are with you already, a short visit keeps it so. The "
         "real conversations are with those who doubt or disagree."),
      tr(language, "Nobody has measured which is better. Does your time go where you want it?")};
}

}  // namespace advice
