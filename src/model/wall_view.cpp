#include "model/wall_view.hpp"

namespace model {
namespace {

WallPerson what_all_may_know(const Person& person) {
  WallPerson seen_by_all;
  seen_by_all.id = person.id;
  seen_by_all.code = person.code;
  seen_by_all.is_group = person.is_group;
  seen_by_all.place = person.place;
  seen_by_all.stance = person.stance;
  return seen_by_all;
}

WallPerson as_a_role(const Person& person) {
  WallPerson role = what_all_may_know(person);
  role.role = person.role;
  role.influence = person.influence;
  role.sure = person.sure;
  role.wish = person.wish;
  role.reverse_view = person.reverse_view;
  role.seen = person.seen;
  role.trail = person.trail;
  role.cause = person.cause;
  role.layer = person.layer;
  return role;
}

std::vector<AgendaItem> without_notes(std::vector<AgendaItem> agenda) {
  for (AgendaItem& item : agenda) item.notes.clear();
  return agenda;
}

Exercise without_names(Exercise exercise) {
  for (Round& round : exercise.rounds) round.persuader.clear();
  exercise.debrief.clear();
  return exercise;
}

}  // namespace

WallView wall_view(const Workshop& workshop) {
  const bool fictive = workshop.kind == SessionKind::fictive;
  WallView view;
  view.kind = workshop.kind;
  view.map_released = workshop.map_released;
  view.blind_now = is_blind_now(workshop);
  view.labels = workshop.labels;
  view.meetings = workshop.meetings;
  view.harvest = *workshop.harvest;
  view.agenda = without_notes(*workshop.agenda);
  view.clock = *workshop.clock;
  view.exercise = without_names(*workshop.exercise);
  if (fictive) {
    view.title = workshop.title;
    view.goal = workshop.goal;
    view.steps = *workshop.steps;
    view.own_interventions = *workshop.own_interventions;
  } else {
    for (Meeting& meeting : view.meetings) meeting.reason.clear();
    view.rules = workshop.rules->value_or(std::vector<std::string>{});
  }
  for (const auto& person : *workshop.people) {
    view.people.push_back(fictive ? as_a_role(*person) : what_all_may_know(*person));
  }
  return view;
}

}  // namespace model
