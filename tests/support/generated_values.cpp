#include "support/generated_values.hpp"

namespace generators {

model::PersonId somebody(const model::Workshop& workshop) {
  return one_of(*workshop.people, [](const auto& person) { return person->id; });
}

base::Day day() {
  return {2000 + upto(60), 1 + upto(11), 1 + upto(27)};
}

model::Axis axis() {
  if (once_in(5)) return std::nullopt;
  return upto(2000) / 1000.0 - 1;
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

session::Header header() {
  session::Header header;
  header.id = "0123456789abcdef0123456789abcdef";
  header.created = *base::time_from_iso("2026-11-23T13:30:00.000Z");
  return header;
}

namespace {

// Puts the mark into what must stay private.
class Marker {
 public:
  void mark(std::string& text) { text += private_mark + std::to_string(++count_); }

 private:
  int count_ = 0;
};

}  // namespace

model::Workshop marked(model::Workshop workshop) {
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

// What a trainer writes; `workshop` gives the ids that are there.
session::Change margin_change(const model::Workshop& workshop, session::Seq seq,
                              std::uint32_t nth) {
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

}  // namespace generators
