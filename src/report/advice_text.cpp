#include "report/advice_text.hpp"

#include <algorithm>

#include "advice/plan_words.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "report/one_line.hpp"
#include "scene/names.hpp"
#include "session/fields.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using advice::Insight;
using advice::Question;
using advice::Suggestion;
using base::Language;
using text::tr;

constexpr std::size_t line_width = 88;  // code points

/// Words broken over lines; the first begins with `first`, the rest with as many spaces.
std::string paragraph(const std::string& first, std::string_view words) {
  const std::string space(base::code_points(first), ' ');
  const std::string line = one_line(words);
  std::string out = first;
  std::size_t width = space.size();
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string word = line.substr(at, end - at);
    const std::size_t length = base::code_points(word);
    if (width > space.size() && width + 1 + length > line_width) {
      out += "\n" + space;
      width = space.size();
    } else if (width > space.size()) {
      out += ' ';
      ++width;
    }
    out += word;
    width += length;
    at = end + 1;
  }
  return out + "\n";
}

std::string heading(const std::string& words) {
  return words + "\n" + std::string(base::code_points(words), '=') + "\n";
}

std::string person_heading(const model::Person& person, const Question& question) {
  std::string words = one_line(person.code);
  if (!person.role.empty()) words += " (" + one_line(person.role) + ")";
  words += person.place ? ": " + scene::group_name(question.workshop.labels,
                                                   model::group_of(person).group, question.language)
                        : ": " + tr(question.language, "not on the map yet");
  if (person.place && model::group_of(person).too_close_to_call)
    words += ", " + tr(question.language, "too close to call");
  if (person.sure == model::Sureness::low) words += ", " + tr(question.language, "not sure");
  const std::string cause = advice::cause_words(person.cause, question.language);
  return cause.empty() ? words : words + ", " + cause;
}

std::string suggestion_text(const Suggestion& one, std::size_t number, Language language) {
  std::string effort = scene::energy_words(one.energy, language);
  if (one.minutes > 0)
    effort += ", " + text::trn(language, "{count} minute", "{count} minutes", one.minutes);
  std::string out = paragraph("  " + std::to_string(number) + ". ", one.name + " (" + effort + ")");
  out += paragraph("     ", one.why);
  if (!one.when_not.empty())
    out += paragraph("     ", tr(language, "Take care: {words}", {{"words", one.when_not}}));
  for (const std::string& step : one.steps) out += paragraph("     - ", step);
  if (!one.opening.empty())
    out += paragraph("     ", tr(language, "To begin with: \"{words}\"", {{"words", one.opening}}));
  if (!one.source.empty())
    out += paragraph("     ", tr(language, "Source: {words}", {{"words", one.source}}));
  return out;
}

std::string insights_text(const std::vector<Insight>& insights, Language language) {
  if (insights.empty()) return "";
  std::string out = heading(tr(language, "What is easily overlooked"));
  for (const Insight& one : insights) out += paragraph("  - ", one.what + " " + one.todo);
  return out + "\n";
}

/// How many minutes the plan asks per group, and two views on that.
std::string time_text(const Question& question) {
  const Language language = question.language;
  const std::vector<int> minutes = advice::minutes_per_group(question);
  if (*std::ranges::max_element(minutes) == 0) return "";
  std::string out = heading(tr(language, "Where your time goes")) + "\n";
  out += paragraph("  ", tr(language, "Minutes with others, planned and done:"));
  for (const model::Group group : model::groups)
    out += paragraph("  - ", scene::group_name(question.workshop.labels, group, language) + ": " +
                                 std::to_string(minutes[std::size_t(group)]));
  for (const std::string& view : advice::views_on_time(language))
    out += "\n" + paragraph("  ", view);
  return out + "\n";
}

std::string codes_json(const std::vector<model::PersonId>& persons, const Question& question) {
  std::string list;
  for (const model::PersonId id : persons)
    if (const model::Person* person = model::find(question.workshop, id))
      list += (list.empty() ? "" : ",") + base::json::quoted(person->code);
  return "[" + list + "]";
}

std::string insight_json(const Insight& one, const Question& question) {
  return "{\"key\":" + base::json::quoted(one.key) + ",\"what\":" + base::json::quoted(one.what) +
         ",\"todo\":" + base::json::quoted(one.todo) +
         ",\"persons\":" + codes_json(one.persons, question) + "}";
}

std::string suggestion_json(const Suggestion& one) {
  std::string steps;
  for (const std::string& step : one.steps)
    steps += (steps.empty() ? "" : ",") + base::json::quoted(step);
  return "{\"intervention\":" + base::json::quoted(one.intervention) +
         ",\"name\":" + base::json::quoted(one.name) + ",\"why\":" + base::json::quoted(one.why) +
         ",\"when_not\":" + base::json::quoted(one.when_not) + ",\"steps\":[" + steps +
         "],\"opening\":" + base::json::quoted(one.opening) +
         ",\"source\":" + base::json::quoted(one.source) +
         ",\"minutes\":" + (one.minutes > 0 ? std::to_string(one.minutes) : "null") +
         ",\"energy\":" + base::json::quoted(catalogue::energy_ids[std::size_t(one.energy)]) +
         ",\"cause\":" + base::json::quoted(session::word_of(one.cause)) +
         ",\"style\":" + base::json::quoted(session::word_of(one.style)) +
         ",\"own\":" + (one.own ? "true" : "false") + "}";
}

std::string part_json(const Advice::Part& part) {
  std::string out = "{\"person\":null";
  if (part.person)
    out =
        "{\"person\":" + base::json::quoted(part.person->code) + ",\"group\":" +
        base::json::quoted(session::group_words[std::size_t(model::group_of(*part.person).group)]) +
        ",\"cause\":" + base::json::quoted(session::word_of(part.person->cause));
  out += ",\"suggestions\":[";
  for (std::size_t i = 0; i < part.suggestions.size(); ++i)
    out += (i ? ",\n   " : "\n   ") + suggestion_json(part.suggestions[i]);
  return out + "]}";
}

}  // namespace

Advice advice_for(const Question& question, const std::vector<const model::Person*>& people) {
  Advice advice;
  for (const model::Person* person : people)
    advice.parts.push_back({person, advice::suggest(question, {person->id})});
  return advice;
}

Advice advice_for_all(const Question& question, const advice::Moment& moment) {
  std::vector<const model::Person*> people;
  for (const model::Group group : model::groups)
    for (const model::Person* person : model::people_in(question.workshop, group))
      people.push_back(person);
  for (const model::Person* person : model::not_on_the_map(question.workshop))
    people.push_back(person);
  Advice advice = advice_for(question, people);
  advice.insights = advice::insights(question, moment);
  advice.parts.push_back({nullptr, advice::suggest(question, {})});
  return advice;
}

std::string advice_text(const Advice& advice, const Question& question) {
  const Language language = question.language;
  std::string out = insights_text(advice.insights, language);
  for (const Advice::Part& part : advice.parts) {
    out += heading(part.person ? person_heading(*part.person, question)
                               : tr(language, "The whole map"));
    for (std::size_t i = 0; i < part.suggestions.size(); ++i)
      out += "\n" + suggestion_text(part.suggestions[i], i + 1, language);
    if (part.suggestions.empty())
      out += tr(language, "Nothing else fits just now: see first what comes of what is planned.") +
             "\n";
    out += "\n";
    if (!part.person) out += time_text(question);
  }
  return out + paragraph("", tr(language,
                                "Deliberately nothing is always a choice too, with the reason "
                                "why. Who knows these people knows better than any list."));
}

std::string advice_json(const Advice& advice, const Question& question) {
  std::string out = "{\"contains_personal_data\":true,\n \"insights\":[";
  for (std::size_t i = 0; i < advice.insights.size(); ++i)
    out += (i ? ",\n  " : "\n  ") + insight_json(advice.insights[i], question);
  out += "],\n \"advice\":[";
  for (std::size_t i = 0; i < advice.parts.size(); ++i)
    out += (i ? ",\n  " : "\n  ") + part_json(advice.parts[i]);
  return out + "]}\n";
}

}  // namespace report
