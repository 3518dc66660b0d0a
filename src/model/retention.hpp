#pragma once
// How long a session is kept. A map of own colleagues has an end date; what must be kept all the
// same, such as during a request for access, is on hold. Nothing is ever deleted by itself.

#include <optional>
#include <string>

#include "base/time.hpp"

namespace model {

struct Retention {
  std::optional<base::Day> until;  // none: no end was chosen
  std::string hold;                // why it has to stay; "": it is not on hold
  bool operator==(const Retention&) const = default;
};

inline constexpr int usual_days_kept = 90;
inline constexpr int reminded_days_before = 14;

/// Where a session stands on its way to its end. On hold it has no end.
enum class Keeping { no_end, well_before, soon, over, on_hold };
/// `over` from the end date itself on; `soon` in the `reminded_days_before` days before it.
Keeping keeping(const Retention& retention, base::Day today);

}  // namespace model
