#include "session/codec_parts.hpp"

namespace session {
namespace {

using base::message;
using base::json::Kind;
using base::json::Value;

constexpr int most_counted = 10000;

model::AgendaItem read_item(Fields& in) {
  model::AgendaItem item;
  item.id = in.new_or_known<model::AgendaItemId>();
  item.name = in.name("name");
  item.minutes = in.number("minutes", 1, model::most_item_minutes);
  item.card = in.text_if_given("card").value_or("");
  item.notes = in.text_if_given("notes").value_or("");
  item.turns = in.number_if_given("turns", 1, model::most_turns).value_or(1);
  item.turn_minutes = in.number_if_given("turn_minutes", 0, model::most_item_minutes).value_or(0);
  item.turn_name = in.name_if_given("turn_name").value_or("");
  item.wall = in.said<model::WallMode>("wall");
  item.screen = in.said<model::Screen>("screen");
  item.is_break = in.boolean_if_given("break").value_or(false);
  item.is_protected = in.boolean_if_given("protected").value_or(false);
  return item;
}

std::array<int, 5> read_counts(Fields& in, std::string_view field) {
  std::array<int, 5> counts{};
  if (const Value given = in.object_if_given(field)) {
    Fields styles(given, in.reading());
    for (std::size_t i = 0; i < counts.size(); ++i)
      counts[i] = styles.number_if_given(word_of(model::Style(i + 1)), 0, most_counted).value_or(0);
    if (styles.error()) in.wrong(styles.error()->what);
    in.know_all_of(styles);
  }
  return counts;
}

}  // namespace

Change read_set_agenda(Fields& in) {
  std::vector<model::AgendaItem> items;
  if (!in.has("items")) in.wrong(message("\"{field}\" is missing.", {{"field", "items"}}));
  if (const Value list = in.list_if_given("items")) {
    for (const Value one : list) {
      if (!one.is(Kind::object)) {
        in.wrong(message("\"{field}\" must be a list of objects.", {{"field", "items"}}));
        break;
      }
      Fields fields(one, in.reading());
      items.push_back(read_item(fields));
      if (fields.error()) in.wrong(fields.error()->what);
      in.know_all_of(fields);
    }
  }
  return SetAgenda{std::move(items)};
}
Change read_set_retention(Fields& in) {
  return SetRetention{{in.day_if_given("until"), in.text_if_given("hold").value_or("")}};
}
Change read_person_forgotten(Fields&) {
  return PersonForgotten{};
}
Change read_set_start(Fields& in) {
  return SetStart{in.has("at") ? std::optional(in.moment("at")) : std::nullopt};
}
Change read_begin_turn(Fields& in) {
  BeginTurn begin;
  begin.item = in.known<model::AgendaItemId>("item");
  begin.turn = in.number_if_given("turn", 1, model::most_turns).value_or(1);
  begin.at = in.moment("at");
  return begin;
}
Change read_add_minutes(Fields& in) {
  return AddMinutes{in.number("minutes", -model::most_item_minutes, model::most_item_minutes)};
}
Change read_pause_clock(Fields& in) {
  return PauseClock{in.moment("at")};
}
Change read_resume_clock(Fields& in) {
  return ResumeClock{in.moment("at")};
}
Change read_end_day(Fields& in) {
  return EndDay{in.moment("at")};
}
Change read_start_round(Fields& in) {
  StartRound start;
  start.id = in.new_id<model::RoundId>();
  start.name = in.name("name");
  start.persuader = in.name_if_given("persuader").value_or("");
  start.minutes = in.number("minutes", 1, model::most_round_minutes);
  start.at = in.moment("at");
  return start;
}
Change read_end_round(Fields& in) {
  const auto id = in.known<model::RoundId>("id");
  return EndRound{id, in.moment("at")};
}
Change read_set_subject(Fields& in) {
  return SetSubject{in.name("subject")};
}
Change read_name_round(Fields& in) {
  const auto id = in.known<model::RoundId>("id");
  std::string name = in.name("name");
  return NameRound{id, std::move(name), in.name_if_given("persuader").value_or("")};
}
Change read_remove_round(Fields& in) {
  return RemoveRound{in.known<model::RoundId>("id")};
}
Change read_set_attempt(Fields& in) {
  const auto round = in.known<model::RoundId>("round");
  model::Attempt attempt;
  attempt.id = in.new_or_known<model::AttemptId>();
  attempt.at = in.moment("at");
  attempt.kind = in.choice<model::AttemptKind>("kind");
  attempt.reaction =
      in.number_if_given("reaction", -model::strongest_reaction, model::strongest_reaction)
          .value_or(0);
  attempt.turning_point = in.boolean_if_given("turning_point").value_or(false);
  attempt.style = in.said<model::Style>("style");
  return SetAttempt{round, attempt};
}
Change read_remove_attempt(Fields& in) {
  const auto round = in.known<model::RoundId>("round");
  return RemoveAttempt{round, in.known<model::AttemptId>("id")};
}
Change read_set_player_line(Fields& in) {
  const auto round = in.known<model::RoundId>("round");
  model::PlayerLine line;
  line.at_start = in.number_if_given("at_start", 0, model::most_willing);
  line.in_the_middle = in.number_if_given("in_the_middle", 0, model::most_willing);
  line.at_the_end = in.number_if_given("at_the_end", 0, model::most_willing);
  line.said = in.text_if_given("said").value_or("");
  line.tomorrow = in.text_if_given("tomorrow").value_or("");
  return SetPlayerLine{round, std::move(line)};
}
Change read_set_tally(Fields& in) {
  model::Tally tally;
  tally.id = in.new_or_known<model::TallyId>();
  tally.name = in.name("name");
  tally.statements = read_counts(in, "statements");
  tally.questions = read_counts(in, "questions");
  return SetTally{std::move(tally)};
}
Change read_remove_tally(Fields& in) {
  return RemoveTally{in.known<model::TallyId>("id")};
}
Change read_note_debrief(Fields& in) {
  std::string question = in.name("question");
  return NoteDebrief{std::move(question), in.text("words")};
}

}  // namespace session
