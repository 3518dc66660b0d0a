#include "report/csv_out.hpp"

#include <doctest/doctest.h>

#include "report/sample.hpp"
#include "support/golden.hpp"

using base::Language;
using samples::sample;

TEST_CASE("people as a table, for both pairs of eyes in both languages") {
  const model::Workshop english = sample("open-data-municipality.json");
  const model::Workshop dutch = sample("open-data-gemeente.json");
  CHECK(golden::matches("report/people-en.csv", report::people_csv(english, Language::english)));
  CHECK(golden::matches("report/people-nl.csv", report::people_csv(dutch, Language::dutch)));
  CHECK(golden::matches("report/people-wall-en.csv",
                        report::people_csv(model::wall_view(english), Language::english)));
  CHECK(golden::matches("report/people-wall-nl.csv",
                        report::people_csv(model::wall_view(dutch), Language::dutch)));
}
