#include "app/show.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace app {
namespace {

using base::Language;
using model::Person;
using text::tr;

std::string axis_words(const model::Axis& axis, Language language) {
  return axis ? text::number(language, *axis) : "?";
}

/// A heading with a line of the same length under it, to find one's way in a terminal.
std::string heading(const std::string& words) {
  return "\n" + words + "\n" + std::string(base::code_points(words), '-') + "\n";
}

std::string line_of(const Person& person, std::size_t code_width, Language language) {
  std::string line = "  " + person.code;
  line += std::string(code_width - base::code_points(person.code) + 2, ' ');
  if (person.place) {
    line += tr(language, "trust {trust}, agreement {agreement}",
               {{"trust", axis_words(person.place->trust, language)},
                {"agreement", axis_words(person.place->agreement, language)}});
    if (model::group_of(person).too_close_to_call) line += ", " + tr(language, "too close to call");
  }
  if (person.is_group) line += (person.place ? ", " : "") + tr(language, "a group");
  if (!person.role.empty()) line += "  (" + person.role + ")";
  while (line.ends_with(' ')) line.pop_back();
  return line + "\n";
}

std::string people_under(const std::string& words, const std::vector<const Person*>& people,
                         Language language) {
  if (people.empty()) return {};
  std::size_t code_width = 0;
  for (const Person* person : people)
    code_width = std::max(code_width, base::code_points(person->code));
  std::string text = heading(words + " (" + std::to_string(people.size()) + ")");
  for (const Person* person : people) text += line_of(*person, code_width, language);
  return text;
}

std::string facts(const model::Workshop& workshop, Language language) {
  std::string text = workshop.title.empty() ? tr(language, "(no title)") : workshop.title;
  text += "\n";
  text += workshop.kind == model::SessionKind::fictive ? tr(language, "Kind: a fictive case")
                                                       : tr(language, "Kind: own colleagues");
  text += "\n";
  if (!workshop.goal.empty())
    text += tr(language, "Goal: {goal}", {{"goal", workshop.goal}}) + "\n";
  if (const model::Meeting* meeting = model::current_meeting(workshop)) {
    text += tr(language, "Meeting: {name}, {day}",
               {{"name", meeting->name}, {"day", text::long_day(language, meeting->day)}});
    if (model::is_blind_now(workshop)) text += ", " + tr(language, "blind until it is revealed");
    text += "\n";
  }
  return text;
}

}  // namespace

std::string text_of(const model::Workshop& workshop, Language language) {
  std::string text = facts(workshop, language);
  for (const model::Group group : model::groups)
    text += people_under(scene::group_name(workshop.labels, group, language),
                         model::people_in(workshop, group), language);
  text +=
      people_under(tr(language, "Not on the map yet"), model::not_on_the_map(workshop), language);
  if (workshop.people->empty()) text += "\n" + tr(language, "Nobody is in it yet.") + "\n";
  return text;
}

}  // namespace app
