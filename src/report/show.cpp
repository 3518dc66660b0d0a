#include "report/show.hpp"

#include <vector>

#include "base/utf8.hpp"
#include "report/colleague.hpp"
#include "report/one_line.hpp"
#include "report/report_exercise.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using model::Person;
using text::tr;

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

std::string person_words(const Person& person, bool blind, Language language) {
  const Colleague colleague = colleague_of(person, blind);
  std::string out = "  " + colleague.code;
  if (!colleague.who.empty()) out += " (" + colleague.who + ")";
  if (colleague.place) out += ": " + place_words(*colleague.place, language);
  out += "\n";
  if (const std::string words = remarks(colleague, language); !words.empty())
    out += "    " + words + "\n";
  if (colleague.wish)
    out += "    " +
           tr(language, "wish: {place}", {{"place", place_words(*colleague.wish, language)}}) +
           "\n";
  if (colleague.reverse_view)
    out += "    " +
           tr(language, "their view of me: {place}",
              {{"place", place_words(*colleague.reverse_view, language)}}) +
           "\n";
  for (const model::Seen& seen : colleague.seen)
    out += indented(text::short_day(language, seen.day) + ", " + kind_words(seen.kind, language) +
                        ": " + seen.words,
                    "    ");
  if (!colleague.my_share.empty())
    out += indented(tr(language, "my own share: {words}", {{"words", colleague.my_share}}), "    ");
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

// -- the day

std::string minutes_of(const model::AgendaItem& item, Language language) {
  if (item.turns <= 1)
    return text::trn(language, "{count} minute", "{count} minutes", item.minutes);
  return tr(
      language, "{turns} x {minutes} min",
      {{"turns", std::to_string(item.turns)}, {"minutes", std::to_string(item.turn_minutes)}});
}

std::string agenda_words(const std::vector<model::AgendaItem>& agenda, Language language) {
  if (agenda.empty()) return "";
  std::string out = heading(tr(language, "Agenda"));
  for (const model::AgendaItem& item : agenda)
    out += "  " + one_line(item.name) + ", " + minutes_of(item, language) + "\n";
  return out;
}

std::string round_words(const model::Round& round, const scene::StyleNames& styles,
                        Language language) {
  std::string out = "  " + joined({one_line(round.name), one_line(round.persuader)}, ", ") + ": " +
                    scene::attempt_counts(round, language) + "\n";
  const auto counts = model::counts_per_style(round);
  for (std::size_t i = 0; i < styles.size(); ++i) {
    const model::StyleCount& count = counts[i + 1];
    if (count == model::StyleCount{}) continue;
    out += "    " +
           tr(language,
              "{style}: {tried}; she leaned forward {forward}, did not move {unmoved}, leaned back "
              "{back}",
              {{"style", styles[i]},
               {"tried", std::to_string(count.statements + count.questions + count.pauses)},
               {"forward", std::to_string(count.forward)},
               {"unmoved", std::to_string(count.unmoved)},
               {"back", std::to_string(count.back)}}) +
           "\n";
  }
  if (!round.player.said.empty())
    out += indented(tr(language, "she said: {words}", {{"words", round.player.said}}), "    ");
  if (!round.player.tomorrow.empty())
    out +=
        indented(tr(language, "and tomorrow: {words}", {{"words", round.player.tomorrow}}), "    ");
  return out;
}

std::string tally_words(const model::Tally& tally, const scene::StyleNames& styles) {
  std::string out;
  for (std::size_t i = 0; i < styles.size(); ++i) {
    const int tried = tally.statements[i] + tally.questions[i];
    if (tried > 0) out += (out.empty() ? "" : ", ") + styles[i] + " " + std::to_string(tried);
  }
  return "  " + one_line(tally.name) + ": " + out + "\n";
}

std::string exercise_words(const model::Exercise& exercise, const catalogue::Catalogue& catalogue,
                           Language language) {
  if (!has_exercise(exercise)) return "";
  const scene::StyleNames styles = scene::style_names(catalogue, language);
  std::string out = heading(tr(language, "The exercise"));
  if (const std::string task = task_words(exercise, catalogue, language); !task.empty())
    out += "  " + task + "\n";
  for (const model::Round& round : exercise.rounds)
    if (round.ended) out += round_words(round, styles, language);
  for (const model::Tally& tally : exercise.tallies) out += tally_words(tally, styles);
  const std::vector<model::Style> never = model::never_tried(exercise);
  if (!never.empty())
    out += "  " +
           tr(language, "not tried: {styles}",
              {{"styles", styles_not_tried(never, styles, language)}}) +
           "\n";
  return out;
}

}  // namespace

std::string show(const model::Workshop& workshop, const catalogue::Catalogue& catalogue,
                 Language language) {
  const bool blind = model::is_blind_now(workshop);
  std::string out = facts(workshop, language);
  for (const model::Group group : model::groups)
    out += people_under(scene::group_name(workshop.labels, group, language),
                        model::people_in(workshop, group), blind, language);
  out += people_under(tr(language, "Not on the map yet"), model::not_on_the_map(workshop), blind,
                      language);
  if (workshop.people->empty()) out += "\n" + tr(language, "Nobody is in it yet.") + "\n";
  out += agenda_words(*workshop.agenda, language);
  out += exercise_words(*workshop.exercise, catalogue, language);
  return out;
}

}  // namespace report
