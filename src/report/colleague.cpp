#include "report/colleague.hpp"

#include <algorithm>

#include "report/csv_words.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using text::tr;

std::string stance_words(const Colleague& colleague, Language language) {
  if (!colleague.place || colleague.place->agreement) return "";
  switch (colleague.stance) {
    case model::Stance::not_asked:
      return tr(language, "not asked yet");
    case model::Stance::looking:
      return tr(language, "still looking");
    case model::Stance::keeps_quiet:
      return tr(language, "keeps quiet");
  }
  return "";
}

bool seen_first_hand(const Colleague& colleague) {
  return std::ranges::any_of(
      colleague.seen, [](const model::Seen& seen) { return seen.kind == model::SeenKind::myself; });
}

/// What a Person and a WallPerson both have.
template <class AnyPerson>
Colleague common(const AnyPerson& person, bool blind) {
  Colleague colleague;
  colleague.id = person.id;
  colleague.code = person.code;
  colleague.is_group = person.is_group;
  colleague.place = person.place;
  colleague.stance = person.stance;
  colleague.influence = person.influence;
  colleague.sure = person.sure;
  if (!blind) {
    colleague.wish = person.wish;
    colleague.reverse_view = person.reverse_view;
  }
  colleague.seen = person.seen;
  colleague.cause = person.cause;
  colleague.layer = person.layer;
  return colleague;
}

}  // namespace

Colleague colleague_of(const model::Person& person, bool blind) {
  Colleague colleague = common(person, blind);
  colleague.who = joined({person.role, person.memory_aid, person.name}, ", ");
  colleague.right = person.right;
  colleague.right_about = person.right_about;
  colleague.my_share = person.my_share;
  return colleague;
}

Colleague colleague_of(const model::WallPerson& person, const model::WallView& view) {
  Colleague colleague = common(person, view.blind_now);
  colleague.who = person.role;
  colleague.notes = view.kind == model::SessionKind::fictive;
  return colleague;
}

model::Grouping group_of(const Colleague& colleague) {
  return colleague.place ? model::group_of(*colleague.place, colleague.stance) : model::Grouping{};
}

std::string remarks(const Colleague& colleague, Language language) {
  std::vector<std::string> parts;
  if (colleague.is_group) parts.push_back(tr(language, "a group"));
  if (colleague.influence == model::Influence::high)
    parts.push_back(tr(language, "much influence"));
  parts.push_back(stance_words(colleague, language));
  if (group_of(colleague).too_close_to_call)
    parts.push_back(tr(language, "too close to call: go and find out"));
  if (colleague.sure == model::Sureness::low) parts.push_back(tr(language, "not sure"));
  if (colleague.notes && colleague.place && !seen_first_hand(colleague))
    parts.push_back(tr(language, "nothing seen or heard myself"));
  return joined(parts, "; ");
}

std::string axis_words(const model::Axis& axis, Language language) {
  return axis ? text::number(language, *axis) : unknown_word();
}

std::string place_words(const model::Position& place, Language language) {
  return tr(language, "trust {trust}, agreement {agreement}",
            {{"trust", axis_words(place.trust, language)},
             {"agreement", axis_words(place.agreement, language)}});
}

std::string kind_words(model::SeenKind kind, Language language) {
  switch (kind) {
    case model::SeenKind::myself:
      return tr(language, "seen or heard myself");
    case model::SeenKind::from_others:
      return tr(language, "from others");
    case model::SeenKind::supposed:
      return tr(language, "supposed");
  }
  return "";
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string out;
  for (const std::string& part : parts)
    if (!part.empty()) out += (out.empty() ? "" : between) + part;
  return out;
}

}  // namespace report
