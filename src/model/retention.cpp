#include "model/retention.hpp"

namespace model {

Keeping keeping(const Retention& retention, base::Day today) {
  if (!retention.hold.empty()) return Keeping::on_hold;
  if (!retention.until) return Keeping::no_end;
  const int left = base::days_between(today, *retention.until);
  if (left <= 0) return Keeping::over;
  return left <= reminded_days_before ? Keeping::soon : Keeping::well_before;
}

}  // namespace model
