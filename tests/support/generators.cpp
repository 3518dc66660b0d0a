#include "support/generators.hpp"

#include <ostream>

#include "session/codec.hpp"
#include "support/generated_values.hpp"

namespace session {

void showValue(const Change& change, std::ostream& out) {
  out << change_text(change);
}
void showValue(const Entry& entry, std::ostream& out) {
  out << entry_line(entry);
}
void showValue(const Session& session, std::ostream& out) {
  for (const Entry& entry : session.entries()) out << entry_line(entry) << "\n";
}

}  // namespace session

namespace generators {
namespace {

using model::Workshop;
using session::Change;
using session::Seq;

std::string free_code(const Workshop& workshop, Seq seq, std::uint32_t nth) {
  const std::string word =
      *rc::gen::element<std::string>("Reiger", "Heron", "Zoë", "Maan", "ÅRSTA");
  if (!model::find_code(workshop, word)) return word;
  return word + " " + std::to_string(seq) + "." + std::to_string(nth);
}

Change added_person(const Workshop& workshop, Seq seq, std::uint32_t nth) {
  session::About words = about();
  words.code = free_code(workshop, seq, nth);
  return session::AddPerson{{seq, nth}, std::move(words)};
}

std::optional<Change> removal(const Workshop& workshop) {
  const auto id_of = [](const auto& item) { return item.id; };
  switch (upto(2)) {
    case 0:
      if (!workshop.steps->empty()) return session::RemoveStep{one_of(*workshop.steps, id_of)};
      break;
    case 1:
      if (!workshop.own_interventions->empty())
        return session::RemoveOwnIntervention{one_of(*workshop.own_interventions, id_of)};
      break;
    default:
      if (!workshop.harvest->empty())
        return session::RemoveHarvest{one_of(*workshop.harvest, id_of)};
  }
  return std::nullopt;
}

session::ChooseFirstStep first_step(const Workshop& workshop) {
  if (once_in(3)) return {};
  if (workshop.steps->empty() || maybe()) return {model::FirstStep{{}, "x" + *words()}};
  return {model::FirstStep{one_of(*workshop.steps, [](const auto& item) { return item.id; }), ""}};
}

// What is done about it; `workshop` has people.
Change plan_change(const Workshop& workshop, Seq seq, std::uint32_t nth) {
  switch (upto(6)) {
    case 0:
      return session::SetOwnIntervention{
          own_intervention(new_or_old(*workshop.own_interventions, seq, nth))};
    case 1:
      return session::SetHarvest{new_or_old(*workshop.harvest, seq, nth), *words()};
    case 2:
      return first_step(workshop);
    case 3:
      return session::SetRoles{std::vector<std::string>{*name(), *name()}};
    case 4:
      return session::AnswerHint{"alone:" + std::to_string(upto(3)), maybe()};
    case 5:
      if (const auto change = removal(workshop)) return *change;
      [[fallthrough]];
    default: {
      std::vector<model::PersonId> persons;
      if (maybe()) persons.push_back(somebody(workshop));
      return session::SetStep{step(new_or_old(*workshop.steps, seq, nth), std::move(persons))};
    }
  }
}

// What the clock and the agenda can do; nothing when they cannot.
std::optional<Change> clock_change(const Workshop& workshop, Seq seq) {
  const bool running = model::is_running(*workshop.clock);
  switch (upto(8)) {
    case 0:
      return session::SetAgenda{std::vector{agenda_item({seq, 1}), agenda_item({seq, 2})}};
    case 1:
      return session::SetStart{given(moment)};
    case 2: {
      if (workshop.agenda->empty()) return std::nullopt;
      const model::AgendaItem item =
          one_of(*workshop.agenda, [](const model::AgendaItem& one) { return one; });
      return session::BeginTurn{item.id, 1 + upto(item.turns - 1), moment()};
    }
    case 3:
      return running ? std::optional<Change>(session::AddMinutes{upto(10) - 5}) : std::nullopt;
    case 4:
      return running ? std::optional<Change>(session::PauseClock{moment()}) : std::nullopt;
    case 5:
      return running ? std::optional<Change>(session::ResumeClock{moment()}) : std::nullopt;
    case 6:
      return running ? std::optional<Change>(session::EndDay{moment()}) : std::nullopt;
    case 7: {
      const model::Round* round = model::running_round(*workshop.exercise);
      if (round) return session::EndRound{round->id, moment()};
      return std::nullopt;
    }
    default:
      return session::StartRound{
          {seq, 1}, "round " + std::to_string(seq), *name(), 1 + upto(9), moment()};
  }
}

Change day_change(const Workshop& workshop, Seq seq) {
  if (maybe()) {
    if (const auto change = clock_change(workshop, seq)) return *change;
  }
  switch (upto(6)) {
    case 5:
      return session::SetRetention{{given(day), maybe() ? *words() : ""}};
    case 0:
      return session::SetWorkshop{given([] { return *name(); }),
                                  given([] { return choice<model::SessionKind>(2); })};
    case 1:
      return session::ReleaseMap{maybe()};
    case 2:
      if (!workshop.meetings.empty()) return session::RevealMeeting{};
      break;
    case 3:
      if (!workshop.meetings.empty()) return session::CancelMeeting{};
      break;
    case 4:
      return session::AgreeRules{maybe() ? std::vector<std::string>{*name(), *name()}
                                         : std::vector<std::string>{}};
    default:
      break;
  }
  return session::StartMeeting{{seq, 1}, *name(), *words(), day(), maybe()};
}

// What is noted of the exercise; nothing when it has no round.
std::optional<Change> exercise_change(const Workshop& workshop, Seq seq, std::uint32_t nth) {
  const model::Exercise& exercise = *workshop.exercise;
  if (exercise.rounds.empty()) return std::nullopt;
  const model::Round round = one_of(exercise.rounds, [](const model::Round& one) { return one; });
  switch (upto(8)) {
    case 0:
      return session::SetSubject{*name()};
    case 1:
      return session::NameRound{round.id, "round " + std::to_string(seq), *name()};
    case 2:
      return session::RemoveRound{round.id};
    case 3:
      if (!round.attempts.empty()) {
        return session::RemoveAttempt{
            round.id, one_of(round.attempts, [](const auto& one) { return one.id; })};
      }
      break;
    case 4:
      return session::SetPlayerLine{round.id, player_line()};
    case 5:
      return session::SetTally{tally(new_or_old(exercise.tallies, seq, nth))};
    case 6:
      if (!exercise.tallies.empty())
        return session::RemoveTally{
            one_of(exercise.tallies, [](const auto& one) { return one.id; })};
      break;
    case 7:
      return session::NoteDebrief{"what-" + std::to_string(upto(2)), *words()};
    default:
      break;
  }
  return session::SetAttempt{round.id, attempt(new_or_old(round.attempts, seq, nth))};
}

Change map_change(const Workshop& workshop, Seq seq, std::uint32_t nth) {
  if (once_in(6)) {
    if (const auto change = exercise_change(workshop, seq, nth)) return *change;
  }
  if (workshop.people->empty() || once_in(5)) return added_person(workshop, seq, nth);
  if (once_in(4)) return plan_change(workshop, seq, nth);
  const model::PersonId id = somebody(workshop);
  const model::Person& person = *model::find(workshop, id);
  switch (upto(11)) {
    case 0:
      return session::SetGoal{*words()};
    case 1:
      return session::SetLabels{labels()};
    case 2: {
      session::About words = about();
      if (once_in(3)) words.code = free_code(workshop, seq, nth + 100);
      return session::SetPerson{id, std::move(words)};
    }
    case 3:
      return session::RemovePerson{id};
    case 4:
      return session::TakeOffMap{id};
    case 5:
      return session::SetWish{id, given([] { return *position(); })};
    case 6:
      return session::SetReverseView{id, given([] { return *position(); })};
    case 7:
      return session::NoteSeen{id, seen(new_or_old(person.seen, seq, nth))};
    case 8:
      if (!person.seen.empty()) {
        return session::RemoveSeen{id,
                                   one_of(person.seen, [](const auto& item) { return item.id; })};
      }
      [[fallthrough]];
    default:
      return session::PlacePerson{id, *position()};
  }
}

}  // namespace

rc::Gen<Change> change(const Workshop& workshop, Seq seq) {
  return rc::gen::exec([workshop, seq] {
    if (once_in(10)) return margin_change(workshop, seq, 1);
    return once_in(6) ? day_change(workshop, seq) : map_change(workshop, seq, 1);
  });
}

rc::Gen<std::vector<Change>> changes(const Workshop& workshop, Seq seq) {
  return rc::gen::exec([workshop, seq] {
    std::vector<Change> list = {*change(workshop, seq)};
    if (session::part_of(list.front()) != session::Part::map) return list;
    Workshop so_far = session::applied(workshop, list.front(), seq);
    const int more = upto(2);
    for (int i = 0; i < more; ++i) {
      list.push_back(map_change(so_far, seq, static_cast<std::uint32_t>(i) + 2));
      so_far = session::applied(std::move(so_far), list.back(), seq);
    }
    return list;
  });
}

rc::Gen<Workshop> workshop(WorkshopOptions options) {
  return rc::gen::exec([options] {
    Workshop made;
    const auto kind = options.kind.value_or(choice<model::SessionKind>(2));
    session::apply_to(made, session::SetWorkshop{*name(), kind}, 1);
    session::apply_to(made, session::SetGoal{*words()}, 2);
    if (maybe()) session::apply_to(made, session::SetLabels{labels()}, 3);
    Seq seq = 4;
    const int people = options.least_people + upto(options.most_people - options.least_people);
    for (int i = 0; i < people; ++i, ++seq) {
      session::apply_to(made, added_person(made, seq, 1), seq);
      if (!once_in(6)) session::apply_to(made, session::PlacePerson{{seq, 1}, *position()}, seq);
    }
    const int more = upto(people);
    for (int i = 0; i < more; ++i, ++seq) {
      const Change next = *change(made, seq);
      const auto* renamed = std::get_if<session::SetWorkshop>(&next);
      const bool fewer = std::holds_alternative<session::RemovePerson>(next);
      const bool extra = std::holds_alternative<session::AddPerson>(next);
      if (fewer || extra || (renamed && renamed->kind)) continue;
      session::apply_to(made, next, seq);
    }
    return options.mark_private ? marked(std::move(made)) : made;
  });
}

rc::Gen<session::Entry> next_entry(const session::Session& session) {
  const Workshop now = session.now();
  const Seq seq = session.next_seq();
  const auto undoable = session.undoable();
  const auto redoable = session.redoable();
  const Seq last = session.entries().empty() ? 0 : session.entries().back().seq;
  return rc::gen::exec([=] {
    session::Entry entry;
    entry.seq = seq + (once_in(10) ? 1u : 0u);
    entry.at = {header().created.milliseconds + entry.seq * 1000 + upto(999)};
    entry.by = "facilitator";
    if (undoable && once_in(4)) {
      entry.what = session::Undo{*undoable};
    } else if (redoable && once_in(2)) {
      entry.what = session::Redo{*redoable};
    } else {
      entry.what = session::Do{*changes(now, entry.seq), once_in(4) ? last : 0};
    }
    return entry;
  });
}

rc::Gen<session::Session> session_of(int most_entries) {
  return rc::gen::exec([most_entries] {
    session::Session made(header());
    const int count = upto(most_entries);
    for (int i = 0; i < count; ++i) made.append(*next_entry(made));
    return made;
  });
}

}  // namespace generators
