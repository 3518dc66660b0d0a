#include "session/moments.hpp"

#include <algorithm>

namespace session {
namespace {

bool anybody_on_the_map(const model::Workshop& workshop) {
  return std::ranges::any_of(*workshop.people,
                             [](const auto& person) { return person->place.has_value(); });
}

}  // namespace

std::vector<Moment> moments(const Session& session) {
  const std::vector<model::Meeting>& meetings = session.now().meetings;
  const Seq last = session.entries().empty() ? 0 : session.entries().back().seq;
  std::vector<Moment> found;
  if (!meetings.empty()) {
    const Seq before = meetings.front().id.entry - 1;
    if (anybody_on_the_map(session.at(before)))
      found.push_back({before, {}, "", base::day_of(session.entries().front().at)});
  }
  for (std::size_t i = 0; i < meetings.size(); ++i) {
    const Seq end = i + 1 < meetings.size() ? meetings[i + 1].id.entry - 1 : last;
    found.push_back({end, meetings[i].id, meetings[i].name, meetings[i].day});
  }
  if (found.empty())
    found.push_back(
        {last,
         {},
         "",
         base::day_of(last == 0 ? session.header().created : session.entries().back().at)});
  found.back().is_now = true;
  return found;
}

}  // namespace session
