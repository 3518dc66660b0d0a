#pragma once
// What is said in a report, a plan on paper and a hand-out, as documents: made once from what these
// eyes may see, then written in any medium. Wall eyes hand in a WallView, which has no room for
// what is private; of own colleagues that leaves codes, groups and the harvest.

#include <functional>
#include <optional>
#include <vector>

#include "base/time.hpp"
#include "catalogue/catalogue.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "report/document.hpp"
#include "report/page.hpp"

namespace report {

struct Matter {
  PageLook look;
  const catalogue::Catalogue& catalogue;
  /// The day of the entry with this seq, for what may be overlooked; may be empty.
  std::function<std::optional<base::Day>(std::uint32_t seq)> day_of;
};

Document workshop_report(const model::WallView& view, const Matter& matter);
/// Says on every page that it contains personal data.
Document workshop_report(const model::Workshop& workshop, const Matter& matter);

/// These steps alone, and how to go about them.
Document plan_report(const model::WallView& view, std::vector<model::Step> steps,
                     const Matter& matter);
Document plan_report(const model::Workshop& workshop, std::vector<model::Step> steps,
                     const Matter& matter);

/// The exercise alone.
Document exercise_report(const model::WallView& view, const Matter& matter);
Document exercise_report(const model::Workshop& workshop, const Matter& matter);

/// What the room thought up together, to take home, with lines for one's own first step. Knows no
/// persons.
Document handout(const model::WallView& view, const Matter& matter);

}  // namespace report
