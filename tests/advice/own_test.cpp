#include <doctest/doctest.h>
#include <fstream>
#include <rapidcheck.h>

#include "people.hpp"
#include "support/folder.hpp"
#include "support/generators.hpp"

namespace {

/// The file as a catalogue reads it, put into a folder of the user's.
catalogue::Merged read_back(const std::string& file, const std::filesystem::path& folder) {
  std::ofstream(folder / "own.json") << file;
  return catalogue::merged(people::content(), folder);
}

}  // namespace

TEST_CASE("own interventions become a file that the catalogue can read") {
  const TestFolder folder;
  const bool held = rc::check([&] {
    const model::Workshop workshop = *generators::workshop();
    const std::size_t own = workshop.own_interventions->size();
    const catalogue::Merged merged =
        read_back(advice::own_interventions_file(workshop), folder.path);
    if (own > 0) RC_ASSERT(merged.remarks.empty());
    RC_ASSERT(merged.catalogue.interventions.size() ==
              people::content().interventions.size() + own);
  });
  CHECK(held);
}

TEST_CASE("two of one name keep apart, and what was said is kept") {
  model::Workshop workshop;
  model::OwnIntervention own;
  own.id = model::OwnInterventionId{4};
  own.name = "Eén straat op papier";
  own.groups = {model::Group::opponent};
  own.minutes = 20;
  own.how = "Druk het af.\nLeg het neer.\nVraag.";
  model::OwnIntervention same = own;
  same.id = model::OwnInterventionId{5};
  workshop.own_interventions = std::vector{own, same};
  const TestFolder folder;
  const auto merged = read_back(advice::own_interventions_file(workshop), folder.path);
  const auto* first = catalogue::find_intervention(merged.catalogue, "own-e-n-straat-op-papier");
  REQUIRE(first);
  CHECK(first->name.dutch == own.name);
  CHECK(first->minutes == 20);
  CHECK(first->steps.size() == 3);
  CHECK(first->groups == std::vector{catalogue::Group::opponent});
  CHECK(catalogue::find_intervention(merged.catalogue, "own-e-n-straat-op-papier-2"));
}
