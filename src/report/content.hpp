#pragma once
// What a report is about, as far as the eyes that look may know: the one place where a Workshop and
// a WallView become the same. Inside report/ only.

#include <string>
#include <vector>

#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "report/colleague.hpp"
#include "report/plan_words.hpp"
#include "report/report.hpp"

namespace report {

/// Something that may be overlooked, and what to do about it.
struct BlindSpot {
  std::string what, todo;
};

struct Content {
  bool personal = false;  // facilitator's eyes
  model::SessionKind kind = model::SessionKind::own;
  std::string title, goal;  // "" when these eyes may not know
  std::string meeting;      // the one we are in
  model::Labels labels;
  std::vector<Colleague> people;
  std::vector<model::Step> steps;  // in the order to read them
  std::string first_step;          // a sentence, or ""
  std::vector<model::OwnIntervention> own;
  std::vector<BlindSpot> blind_spots;
  std::vector<model::HarvestLine> harvest;
  PlanNames names;
  draw::Drawing map;
  model::Exercise exercise;  // rounds that are over; who persuaded and notes when these eyes may
};

Content content_of(const model::WallView& view, const Matter& matter);
Content content_of(const model::Workshop& workshop, const Matter& matter);

}  // namespace report
