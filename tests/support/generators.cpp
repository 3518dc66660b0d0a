#include "support/generators.hpp"

#include <ostream>

#include "session/codec.hpp"

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

int upto(int most) {
  return *rc::gen::inRange(0, most + 1);
}
bool maybe() {
  return upto(1) == 1;
}
bool once_in(int times) {
  return upto(times - 1) == 0;
}

template <class Enum>
Enum choice(int count) {
  return static_cast<Enum>(upto(count - 1));
}

base::Day day() {
  return {2000 + upto(60), 1 + upto(11), 1 + upto(27)};
}

model::Axis axis() {
  if (once_in(5)) return std::nullopt;
  return upto(2000) / 1000.0 - 1;
}

template <class Make>
auto given(Make make) -> std::optional<decltype(make())> {
  if (maybe()) return std::nullopt;
  return make();
}

session::About about() {
  session::About about;
  about.role = given([] { return *name(); });
  about.memory_aid = given([] { return *name(); });
  about.name = given([] { return *name(); });
  about.my_share = given([] { return *words(); });
  about.is_group = given(maybe);
  about.influence = given([] { return choice<model::Influence>(3); });
  about.sure = given([] { return choice<model::Sureness>(4); });
  about.stance = given([] { return choice<model::Stance>(3); });
  about.trust_missing = given([] { return choice<model::TrustMissing>(4); });
  about.cause = given([] { return choice<model::Cause>(5); });
  about.layer = given([] { return choice<model::Layer>(6); });
  about.right = given([] { return choice<model::Right>(4); });
  about.right_about = given([] { return *words(); });
  return about;
}

model::Labels labels() {
  model::Labels labels;
  labels.set = choice<model::LabelSet>(4);
  for (auto& own : labels.own) {
    if (maybe()) own = *name();
  }
  return labels;
}

template <class Item, class IdOf>
auto one_of(const std::vector<Item>& items, IdOf id_of) {
  return id_of(items[static_cast<std::size_t>(upto(static_cast<int>(items.size()) - 1))]);
}

model::PersonId somebody(const Workshop& workshop) {
  return one_of(*workshop.people, [](const auto& person) { return person->id; });
}

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

template <class Item>
auto new_or_old(const std::vector<Item>& items, Seq seq, std::uint32_t nth) {
  using ItemId = decltype(Item::id);
  const bool old = !items.empty() && maybe();
  return old ? one_of(items, [](const Item& item) { return item.id; }) : ItemId{seq, nth};
}

std::optional<int> minutes() {
  return given([] { return 1 + upto(600); });
}

model::Step step(model::StepId id, std::vector<model::PersonId> persons) {
  model::Step step;
  step.id = id;
  step.intervention = maybe() ? "coffee" : "i7";
  if (maybe()) step.what = *name();
  step.persons = std::move(persons);
  step.cause = choice<model::Cause>(5);
  step.style = choice<model::Style>(6);
  step.why = *words();
  step.how = *words();
  step.opening = *words();
  if (maybe()) step.who = *name();
  step.day = given(day);
  step.minutes = minutes();
  if (maybe()) step.buddy = *name();
  step.buddy_day = given(day);
  step.state = choice<model::StepState>(3);
  step.ended = given(day);
  step.helped = choice<model::Helped>(4);
  step.outcome = *words();
  return step;
}

model::OwnIntervention own_intervention(model::OwnInterventionId id) {
  model::OwnIntervention own;
  own.id = id;
  own.name = "x" + *name();
  for (const model::Group group : model::groups)
    if (maybe()) own.groups.push_back(group);
  own.cause = choice<model::Cause>(5);
  own.layer = choice<model::Layer>(6);
  own.style = choice<model::Style>(6);
  own.for_several = maybe();
  own.minutes = minutes();
  own.when_not = *words();
  own.how = *words();
  own.opening = *words();
  return own;
}

model::Seen seen(model::SeenId id) {
  return {id, day(), choice<model::SeenKind>(3), *words(), maybe() ? "silence" : ""};
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

base::Time moment() {
  return {header().created.milliseconds + upto(3600 * 1000)};
}

model::AgendaItem agenda_item(model::AgendaItemId id) {
  model::AgendaItem item;
  item.id = id;
  item.name = *name();
  item.card = *words();
  item.notes = *words();
  item.minutes = 1 + upto(60);
  if (maybe()) {
    item.turns = 2 + upto(4);
    item.turn_minutes = upto(12);
    item.turn_name = *name();
  }
  item.wall = choice<model::WallMode>(4);
  item.screen = choice<model::Screen>(5);
  item.is_break = maybe();
  item.is_protected = maybe();
  return item;
}

model::Attempt attempt(model::AttemptId id) {
  model::Attempt made;
  made.id = id;
  made.at = moment();
  made.kind = choice<model::AttemptKind>(3);
  made.reaction = upto(6) - 3;
  made.turning_point = maybe();
  made.style = choice<model::Style>(6);
  return made;
}

model::PlayerLine player_line() {
  const auto willing = [] { return given([] { return upto(10); }); };
  return {willing(), willing(), willing(), *words(), *words()};
}

model::Tally tally(model::TallyId id) {
  model::Tally made;
  made.id = id;
  made.name = *name();
  for (int& count : made.statements) count = upto(9);
  for (int& count : made.questions) count = upto(9);
  return made;
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
  switch (upto(4)) {
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

model::PersonId any_person() {
  return {1u + upto(5), 1u + upto(2)};
}

// What a trainer writes; `workshop` gives the ids that are there.
Change margin_change(const Workshop& workshop, Seq seq, std::uint32_t nth) {
  const model::Margin& margin = workshop.margin;
  const auto id_of = [](const auto& item) { return item.id; };
  const auto moment = [] { return 1u + std::uint32_t(upto(40)); };
  switch (upto(5)) {
    case 0:
      if (!margin.chapters->empty()) return session::RemoveChapter{one_of(*margin.chapters, id_of)};
      break;
    case 1:
      if (!margin.comments->empty()) return session::RemoveComment{one_of(*margin.comments, id_of)};
      break;
    case 2:
      if (!margin.questions->empty())
        return session::RemoveQuestion{one_of(*margin.questions, id_of)};
      break;
    case 3:
      return session::SetComment{
          model::Comment{new_or_old(*margin.comments, seq, nth), moment(), *words()}};
    case 4:
      return session::SetQuestion{model::Question{
          new_or_old(*margin.questions, seq, nth), moment(), choice<model::QuestionKind>(3),
          *words(),
          workshop.people->empty() || maybe() ? std::nullopt : std::optional(somebody(workshop)),
          maybe() ? std::vector<std::string>{*name(), *name()} : std::vector<std::string>{},
          *words()}};
    default:
      break;
  }
  return session::SetChapter{model::Chapter{new_or_old(*margin.chapters, seq, nth), moment(),
                                            maybe() ? *name() : "", maybe(), *words()}};
}

// Puts the mark into what must stay private.
class Marker {
 public:
  void mark(std::string& text) { text += private_mark + std::to_string(++count_); }

 private:
  int count_ = 0;
};

Workshop marked(Workshop workshop) {
  Marker marker;
  const bool own = workshop.kind == model::SessionKind::own;
  if (own) {
    marker.mark(workshop.title);
    marker.mark(workshop.goal);
    for (auto& meeting : workshop.meetings) marker.mark(meeting.reason);
  }
  for (const auto& person : std::vector(*workshop.people)) {
    model::change_person(workshop, person->id, [&](model::Person& changed) {
      marker.mark(changed.memory_aid);
      marker.mark(changed.name);
      marker.mark(changed.my_share);
      marker.mark(changed.right_about);
      if (!own) return;
      marker.mark(changed.role);
      for (auto& seen : changed.seen) marker.mark(seen.words);
    });
  }
  workshop.agenda.change([&](std::vector<model::AgendaItem>& items) {
    for (model::AgendaItem& item : items) marker.mark(item.notes);
  });
  workshop.exercise.change([&](model::Exercise& exercise) {
    for (model::Round& round : exercise.rounds) marker.mark(round.persuader);
    for (model::DebriefNote& note : exercise.debrief) marker.mark(note.words);
  });
  if (!own) return workshop;
  workshop.steps.change([&](std::vector<model::Step>& steps) {
    for (model::Step& step : steps)
      for (std::string* text :
           {&step.what, &step.why, &step.how, &step.opening, &step.who, &step.buddy, &step.outcome})
        marker.mark(*text);
  });
  workshop.own_interventions.change([&](std::vector<model::OwnIntervention>& all) {
    for (model::OwnIntervention& one : all)
      for (std::string* text : {&one.name, &one.when_not, &one.how, &one.opening})
        marker.mark(*text);
  });
  if (workshop.first_step) marker.mark(workshop.first_step->reason);
  return workshop;
}

}  // namespace

rc::Gen<model::Position> position() {
  return rc::gen::exec([] { return model::rounded({axis(), axis()}); });
}

rc::Gen<std::string> name() {
  return rc::gen::exec([] {
    static const std::vector<std::string> parts = {
        "Heron", "griffier", "é", "ß",  "“ja”", "\"", "\\", "##",   "{name}",
        "%s",    "<b>",      "&", "中", "x",    " ",  ";",  "=1+1", "\xF0\x9F\x98\x80"};
    std::string text;
    const int count = 1 + upto(4);
    for (int i = 0; i < count; ++i) {
      text += parts[static_cast<std::size_t>(upto(static_cast<int>(parts.size()) - 1))];
    }
    return text == " " ? std::string("a") : text;
  });
}

rc::Gen<std::string> words() {
  return rc::gen::exec([] {
    std::string text;
    const int count = upto(3);
    for (int i = 0; i < count; ++i) text += *name() + (once_in(4) ? "\n\t" : " ");
    return text;
  });
}

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

rc::Gen<Change> any_change() {
  return rc::gen::exec([]() -> Change {
    const model::PersonId id = any_person();
    const model::RoundId round{1u + upto(5), 1};
    switch (upto(45)) {
      case 43:
        return margin_change({}, 1u + upto(5), 1);
      case 44:
        return session::RemoveChapter{{1u + upto(5), 1}};
      case 45:
        return maybe() ? Change(session::RemoveComment{{1u + upto(5), 1}})
                       : Change(session::RemoveQuestion{{1u + upto(5), 1}});
      case 25:
        return session::SetAgenda{std::vector{agenda_item({1u + upto(5), 1})}};
      case 26:
        return session::SetStart{given(moment)};
      case 27:
        return session::BeginTurn{{1u + upto(5), 1}, 1 + upto(9), moment()};
      case 28:
        return session::AddMinutes{upto(20) - 10};
      case 29:
        return session::PauseClock{moment()};
      case 30:
        return session::ResumeClock{moment()};
      case 31:
        return session::EndDay{moment()};
      case 32:
        return session::StartRound{round, *name(), *name(), 1 + upto(9), moment()};
      case 33:
        return session::EndRound{round, moment()};
      case 34:
        return session::SetSubject{*name()};
      case 35:
        return session::NameRound{round, *name(), *name()};
      case 36:
        return session::RemoveRound{round};
      case 37:
        return session::SetAttempt{round, attempt({1u + upto(5), 1})};
      case 38:
        return session::RemoveAttempt{round, {1u + upto(5), 1}};
      case 39:
        return session::SetPlayerLine{round, player_line()};
      case 40:
        return session::SetTally{tally({1u + upto(5), 1})};
      case 41:
        return session::RemoveTally{{1u + upto(5), 1}};
      case 42:
        return session::NoteDebrief{*name(), *words()};
      case 16:
        return session::SetStep{step({1u + upto(5), 1}, {any_person()})};
      case 17:
        return session::RemoveStep{{1u + upto(5), 1}};
      case 18:
        return session::SetOwnIntervention{own_intervention({1u + upto(5), 1})};
      case 19:
        return session::RemoveOwnIntervention{{1u + upto(5), 1}};
      case 20:
        return session::SetHarvest{{1u + upto(5), 1}, *words()};
      case 21:
        return session::RemoveHarvest{{1u + upto(5), 1}};
      case 22:
        return session::ChooseFirstStep{model::FirstStep{{1u + upto(5), 1}, *words()}};
      case 23:
        return session::SetRoles{std::vector<std::string>{*name()}};
      case 24:
        return session::AnswerHint{*name(), maybe()};
      case 0:
        return session::SetWorkshop{given([] { return *name(); }),
                                    given([] { return choice<model::SessionKind>(2); })};
      case 1:
        return session::StartMeeting{{1u + upto(5), 1}, *name(), *words(), day(), maybe()};
      case 2:
        return session::RevealMeeting{};
      case 3:
        return session::CancelMeeting{};
      case 4:
        return session::ReleaseMap{maybe()};
      case 5:
        return session::SetGoal{*words()};
      case 6:
        return session::SetLabels{labels()};
      case 7: {
        session::About words = about();
        words.code = *name();
        return session::AddPerson{id, std::move(words)};
      }
      case 8: {
        session::About words = about();
        words.code = given([] { return *name(); });
        return session::SetPerson{id, std::move(words)};
      }
      case 9:
        return session::RemovePerson{id};
      case 10:
        return session::PlacePerson{id, *position()};
      case 11:
        return session::TakeOffMap{id};
      case 12:
        return session::SetWish{id, given([] { return *position(); })};
      case 13:
        return session::SetReverseView{id, given([] { return *position(); })};
      case 14:
        return session::NoteSeen{id, seen({1u + upto(5), 1})};
      default:
        return session::RemoveSeen{id, {1u + upto(5), 1}};
    }
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

session::Header header() {
  session::Header header;
  header.id = "0123456789abcdef0123456789abcdef";
  header.created = *base::time_from_iso("2026-11-23T13:30:00.000Z");
  return header;
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
