#pragma once
// Advice as the window shows it: worked out again only when the session, the language or who is
// selected is another.

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "gui/shown.hpp"
#include "gui/ui.hpp"

namespace gui {

/// What was worked out for one state of the session.
struct Advised {
  std::string session;   // its id
  session::Seq seq = 0;  // the next
  base::Language language = base::Language::english;
  base::Day today;
  std::vector<model::PersonId> persons;  // none: the whole map
  std::vector<advice::Suggestion> suggestions;
  std::vector<advice::Insight> insights;  // only for the whole map
};

advice::Question question_of(const Shown& shown);
/// Those who are selected, in order.
std::vector<model::PersonId> the_persons(const Ui& ui);
/// For those who are selected; valid until the next frame.
const Advised& advised(const Shown& shown, Ui& ui);

/// The draft with the intervention that was chosen by hand for those who are selected.
std::string chosen_draft(const Ui& ui);
/// The name of a draft that belongs to those who are selected.
std::string for_these(const Ui& ui, const char* what);

/// Records it as a step.
void make_step(const Shown& shown, Actions& actions, model::Step step);

/// "20 minutes · pull": what it asks.
std::string effort_words(const advice::Suggestion& suggestion, base::Language language);

}  // namespace gui
