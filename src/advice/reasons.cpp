#include "advice/reasons.hpp"

#include "text/text.hpp"

namespace advice {
namespace {

using base::Language;
using text::tr;

std::string of_the_place(const Facts& facts, Language language) {
  if (facts.whole_map) return tr(language, "For everybody on the map together.");
  if (!facts.one()) return tr(language, "For the people you chose, together.");
  const base::Arguments who = {{"code", facts.person().code}};
  switch (facts.group()) {
    case catalogue::Group::ally:
      return tr(language, "You and {code} want the same thing and trust each other.", who);
    case catalogue::Group::opponent:
      return tr(language, "You and {code} trust each other, and see this differently.", who);
    case catalogue::Group::bedfellow:
      return tr(language, "You and {code} want the same thing; it is trust that is low.", who);
    case catalogue::Group::adversary:
      return tr(language, "Between you and {code} trust is low, and you see this differently.",
                who);
    case catalogue::Group::fence_sitter:
      return tr(language, "{code} has not said where to stand, and trust is low.", who);
    case catalogue::Group::unknown:
    case catalogue::Group::self:
      break;
  }
  return tr(language, "You do not know yet where {code} stands.", who);
}

}  // namespace

std::string why(const Question& question, const Facts& facts, const Choice&) {
  return of_the_place(facts, question.language);
}

std::string opening_for(const Question& question, const Facts& facts,
                        const catalogue::Intervention& intervention) {
  if (intervention.id == "name-resistance" && facts.sign)
    return facts.sign->say.in(question.language);
  return intervention.opening.in(question.language);
}

}  // namespace advice
