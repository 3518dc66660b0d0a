#pragma once
// What leaves the building, as bytes: the one place where eyes are chosen. Wall eyes see a WallView
// and nothing else; the file itself is written by app/.

#include <functional>
#include <optional>
#include <string>

#include "base/language.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "catalogue/catalogue.hpp"
#include "draw/font.hpp"
#include "model/wall_view.hpp"
#include "model/workshop.hpp"
#include "report/what.hpp"
#include "scene/theme.hpp"

namespace report {

using model::Eyes;

struct Request {
  Format format = Format::png;
  std::optional<What> what;  // none: what is usual for this form
  Eyes eyes = Eyes::wall;
  base::Language language = base::Language::english;
  int width = 1920;              // pixels of a PNG, 1-16384
  std::optional<base::Day> day;  // printed on paper
  std::string person;  // of a plan or cards: only the steps for the colleague with this code; of
                       // repertoires: only that of this persuader
  int people = 12;     // who come, for the kit: fewest_people..most_people
  bool group_names = true;  // names of the quadrants
  bool wishes = false, trails = false, reverse_views = false;
  // For reports, plans and cards:
  const catalogue::Catalogue* catalogue = nullptr;  // as loaded; never null for those
  std::string session_id;                           // makes the days of a calendar recognisable
  base::Time now;                                   // when a calendar is made
  std::function<std::optional<base::Day>(std::uint32_t seq)> day_of{};  // of an entry; may be empty
};

/// The bytes of the file that was asked for; see what.hpp for what there is.
base::Result<std::string> exported(const Request& request, const model::Workshop& workshop,
                                   const draw::Fonts& fonts);

}  // namespace report
