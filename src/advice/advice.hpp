#pragma once
// What could be done for somebody, and what is easily overlooked: `suggest` and `insights`, each
// answer with its reason in words made from this person's facts. It scores nobody and promises
// nothing: there are no figures about what works.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "base/time.hpp"
#include "catalogue/catalogue.hpp"
#include "model/workshop.hpp"

namespace advice {

/// An intervention that fits, with everything one needs to choose it. All texts are in the language
/// asked for.
struct Suggestion {
  std::string intervention;  // id, as model::Step keeps it
  std::string name;
  std::string why;       // one to four sentences about these people
  std::string when_not;  // "" for one of our own without; shown before the steps
  std::vector<std::string> steps;
  std::string opening;  // filled in from what was noted, where that helps
  std::string source;
  int minutes = 0;  // 0: not known
  catalogue::Energy energy = catalogue::Energy::pull;
  model::Cause cause = model::Cause::not_said;
  model::Style style = model::Style::not_said;
  bool own = false;  // thought up by the group itself
  bool operator==(const Suggestion&) const = default;
};

struct Question {
  const model::Workshop& workshop;
  const catalogue::Catalogue& catalogue;
  base::Language language = base::Language::english;
};

/// At most three, the best first; the same question gets the same answer. With one person what is
/// meant for one; with several, or none (the whole map), what is meant for several too. Rules:
/// DOMAIN of the field, Block's conversations per group; see suggest.cpp.
std::vector<Suggestion> suggest(const Question& question,
                                const std::vector<model::PersonId>& persons);
/// The same for any intervention, chosen by hand; nothing when the id is not known.
std::optional<Suggestion> described(const Question& question, std::string_view intervention,
                                    const std::vector<model::PersonId>& persons);
/// "Deliberately nothing" as a suggestion: always valid, and never among the three.
Suggestion deliberately_nothing(const Question& question,
                                const std::vector<model::PersonId>& persons);

/// Everything there is to choose from by hand, what fits these people first.
std::vector<Suggestion> all_for(const Question& question,
                                const std::vector<model::PersonId>& persons);

/// Something that may be overlooked.
struct Insight {
  std::string key;   // for session::AnswerHint; stays the same while it is the same thing
  std::string what;  // "Nobody stands among the opponents."
  std::string todo;  // "Who has said no lately? Put them on the map."
  std::vector<model::PersonId> persons;  // to jump to; may be empty
  bool operator==(const Insight&) const = default;
};

struct Moment {
  base::Day today;
  /// The day of the entry with this seq; nothing when not known.
  std::function<std::optional<base::Day>(std::uint32_t seq)> day_of;
};

inline constexpr int insights_at_once = 3;
/// The most pressing first, without those that got "I know". Show `insights_at_once`.
std::vector<Insight> insights(const Question& question, const Moment& moment);

/// How many minutes the steps that are planned or done ask, per group, in the order of
/// model::groups; a step for several counts in each group once. Steps without minutes count with
/// those of their intervention.
std::vector<int> minutes_per_group(const Question& question);
/// Two schools on where time should go, and that nobody has measured it: three short paragraphs.
/// Source: Gautrey (most with allies) and Big Think on Block (most elsewhere).
std::vector<std::string> views_on_time(base::Language language);

/// The workshop's own interventions as entries of the catalogue, to keep them for other sessions:
/// the text of a file for the user's folder.
std::string own_interventions_file(const model::Workshop& workshop);

// The same thing in model/ and catalogue/.
catalogue::Group group_of(model::Group group);
catalogue::Layer layer_of(model::Layer layer);  // not for not_said
model::Style style_of(catalogue::Style style);
model::Cause cause_of(catalogue::Cause cause);

}  // namespace advice
