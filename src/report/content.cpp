#include "report/content.hpp"

#include "advice/advice.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using text::tr;

std::string first_step_words(const model::Workshop& workshop, const PlanNames& names) {
  if (!workshop.first_step) return "";
  if (const model::Step* step = model::find_step(workshop, workshop.first_step->step))
    return tr(names.language, "The first step: {step}.",
              {{"step", advice::step_name(book_of(names), *step)}});
  if (workshop.first_step->reason.empty()) return "";
  return tr(names.language, "No first step for now: {reason}",
            {{"reason", workshop.first_step->reason}});
}

/// Only who may see everything gets these: they rest on what is private.
std::vector<BlindSpot> blind_spots(const model::Workshop& workshop, const Matter& matter) {
  if (!matter.look.day) return {};
  const auto insights = advice::insights({workshop, matter.catalogue, matter.look.language},
                                         {*matter.look.day, matter.day_of});
  std::vector<BlindSpot> spots;
  for (const advice::Insight& insight : insights) {
    if (spots.size() == advice::insights_at_once) break;
    spots.push_back({insight.what, insight.todo});
  }
  return spots;
}

/// What was noted is looked at when it is over.
model::Exercise over(model::Exercise exercise) {
  std::erase_if(exercise.rounds, [](const model::Round& round) { return !round.ended; });
  return exercise;
}

}  // namespace

Content content_of(const model::WallView& view, const Matter& matter) {
  Content content;
  content.names = plan_names(view, matter.catalogue, matter.look.language);
  content.kind = view.kind;
  content.title = view.title;
  content.goal = view.goal;
  if (!view.meetings.empty()) content.meeting = view.meetings.back().name;
  content.labels = view.labels;
  for (const model::WallPerson& person : view.people)
    content.people.push_back(colleague_of(person, view));
  content.steps = in_order(view.steps);
  content.own = view.own_interventions;
  content.harvest = view.harvest;
  content.map = map_picture(view, matter.look);
  content.exercise = over(view.exercise);
  return content;
}

Content content_of(const model::Workshop& workshop, const Matter& matter) {
  Content content;
  content.names = plan_names(workshop, matter.catalogue, matter.look.language);
  content.personal = true;
  content.kind = workshop.kind;
  content.title = workshop.title;
  content.goal = workshop.goal;
  if (const model::Meeting* meeting = model::current_meeting(workshop))
    content.meeting = meeting->name;
  content.labels = workshop.labels;
  const bool blind = model::is_blind_now(workshop);
  for (const auto& person : *workshop.people)
    content.people.push_back(colleague_of(*person, blind));
  content.steps = in_order(*workshop.steps);
  content.first_step = first_step_words(workshop, content.names);
  content.own = *workshop.own_interventions;
  content.blind_spots = blind_spots(workshop, matter);
  content.harvest = *workshop.harvest;
  content.map = map_alone(workshop, matter.look);
  content.exercise = over(*workshop.exercise);
  return content;
}

}  // namespace report
