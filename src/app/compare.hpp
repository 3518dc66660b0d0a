#pragma once
// `karnemelk compare`: finds the two moments and puts them beside each other.

#include "app/commands.hpp"
#include "base/result.hpp"
#include "catalogue/catalogue.hpp"
#include "model/comparison.hpp"
#include "report/compare_out.hpp"
#include "session/history.hpp"

namespace app {

struct Found {
  model::Comparison comparison;  // with the eyes that were asked for
  report::Moments moments;
};

/// Refuses a moment that is not there, a `then` after `now`, and to look while people are being put
/// on the map again without looking.
base::Result<Found> comparison_of(const session::Session& session, const Compare& asked,
                                  base::Language language);
/// Then in `other`, which is `asked.with`, and now in `session`. Refuses two that did not begin as
/// one: the same id would be somebody else.
base::Result<Found> comparison_with(const session::Session& session, const session::Session& other,
                                    const Compare& asked, base::Language language);

/// To `asked.output`, by its ending.
base::Result<void> write_comparison(const Found& found, const Compare& asked,
                                    const catalogue::Catalogue& catalogue, Surroundings& around);

}  // namespace app
