#include "report/show.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"
#include "report/csv_words.hpp"
#include "report/one_line.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using model::Person;
using text::tr;

std::string joined(const std::vector<std::string>& parts, const char* between) {
  std::string out;
  for (const std::string& part : parts)
    if (!part.empty()) out += (out.empty() ? "" : between) + part;
  return out;
}

/// A text of several lines, each indented.
std::string indented(std::string_view words, const std::string& space) {
  std::string out;
  while (!words.empty()) {
    const std::size_t end = words.find('\n');
    out += space + one_line(words.substr(0, end)) + "\n";
    words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
  }
  return out;
}

std::string axis_words(const model::Axis& axis, Language language) {
  return axis ? text::number(language, *axis) : unknown_word();
}

std::string place_words(const model::Position& place, Language language) {
  return tr(language, "trust {trust}, agreement {agreement}",
            {{"trust", axis_words(place.trust, language)},
             {"agreement", axis_words(place.agreement, language)}});
}

std::string stance_words(const Person& person, Language language) {
  if (!person.place || person.place->agreement) return "";
  switch (person.stance) {
    case model::Stance::not_asked:
      return tr(language, "not asked yet");
    case model::Stance::looking:
      return tr(language, "still looking");
    case model::Stance::keeps_quiet:
      return tr(language, "keeps quiet");
  }
  return "";
}

/// What is worth a second look.
std::string remarks(const Person& person, Language language) {
  std::vector<std::string> parts;
  if (person.is_group) parts.push_back(tr(language, "a group"));
  if (person.influence == model::Influence::high) parts.push_back(tr(language, "much influence"));
  parts.push_back(stance_words(person, language));
  if (person.place && model::group_of(person).too_close_to_call)
    parts.push_back(tr(language, "too close to call: go and find out"));
  if (person.sure == model::Sureness::low) parts.push_back(tr(language, "not sure"));
  if (person.place && !model::seen_first_hand(person))
    parts.push_back(tr(language, "nothing seen or heard myself"));
  return joined(parts, "; ");
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

std::string person_words(const Person& person, bool blind, Language language) {
  std::string out = "  " + person.code;
  const std::string who = joined({person.role, person.memory_aid, person.name}, ", ");
  if (!who.empty()) out += " (" + who + ")";
  if (person.place) out += ": " + place_words(*person.place, language);
  out += "\n";
  if (const std::string words = remarks(person, language); !words.empty())
    out += "    " + words + "\n";
  if (person.wish && !blind)
    out += "    " +
           tr(language, "wish: {place}", {{"place", place_words(*person.wish, language)}}) + "\n";
  if (person.reverse_view && !blind)
    out += "    " +
           tr(language, "their view of me: {place}",
              {{"place", place_words(*person.reverse_view, language)}}) +
           "\n";
  for (const model::Seen& seen : person.seen)
    out += indented(text::short_day(language, seen.day) + ", " + kind_words(seen.kind, language) +
                        ": " + seen.words,
                    "    ");
  if (!person.my_share.empty())
    out += indented(tr(language, "my own share: {words}", {{"words", person.my_share}}), "    ");
  return out;
}

std::string heading(const std::string& words) {
  return "\n" + words + "\n" + std::string(base::code_points(words), '-') + "\n";
}

std::string people_under(const std::string& words, const std::vector<const Person*>& people,
                         bool blind, Language language) {
  if (people.empty()) return "";
  std::string out = heading(words + " (" + std::to_string(people.size()) + ")");
  for (const Person* person : people) out += person_words(*person, blind, language);
  return out;
}

std::string meeting_words(const model::Meeting& meeting, Language language) {
  std::vector<std::string> remarks = {meeting.reason};
  if (meeting.blind)
    remarks.push_back(meeting.revealed ? tr(language, "blind, and revealed since")
                                       : tr(language, "blind, not revealed yet"));
  const std::string more = joined(remarks, "; ");
  return "  " + text::long_day(language, meeting.day) + "  " + meeting.name +
         (more.empty() ? "" : " (" + more + ")") + "\n";
}

std::string facts(const model::Workshop& workshop, Language language) {
  std::string out =
      (workshop.title.empty() ? tr(language, "(no title)") : workshop.title) + "\n" +
      (workshop.kind == model::SessionKind::fictive ? tr(language, "Kind: a fictive case")
                                                    : tr(language, "Kind: own colleagues")) +
      "\n";
  if (!workshop.goal.empty())
    out += tr(language, "Goal: {goal}", {{"goal", one_line(workshop.goal)}}) + "\n";
  if (workshop.meetings.empty()) return out;
  out += heading(tr(language, "Meetings"));
  for (const model::Meeting& meeting : workshop.meetings) out += meeting_words(meeting, language);
  return out;
}

}  // namespace

std::string show(const model::Workshop& workshop, Language language) {
  const bool blind = model::is_blind_now(workshop);
  std::string out = facts(workshop, language);
  for (const model::Group group : model::groups)
    out += people_under(scene::group_name(workshop.labels, group, language),
                        model::people_in(workshop, group), blind, language);
  out += people_under(tr(language, "Not on the map yet"), model::not_on_the_map(workshop), blind,
                      language);
  if (workshop.people->empty()) out += "\n" + tr(language, "Nobody is in it yet.") + "\n";
  return out;
}

}  // namespace report
