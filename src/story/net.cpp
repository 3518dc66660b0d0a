#include "story/net.hpp"

#include <algorithm>
#include <unordered_set>

namespace story {
namespace {

using session::Change;
using session::Do;
using session::Entry;
using session::Part;
using session::Seq;

// What an entry is about. Two entries fold when they are about the same.
enum class Topic {
  several,
  person,
  seen,
  wish,
  reverse_view,
  goal,
  labels,
  details,
  step,
  own,
  harvest
};

struct About {
  Topic topic = Topic::several;
  model::PersonId person{};
  std::uint32_t thing = 0, nth = 0;  // id of a note, step ...
  bool operator==(const About&) const = default;
};

// The order in which somebody comes on the map: a later stage goes on with an earlier one.
enum class Stage { added, placed, described };

struct Touch {
  About about{};
  Stage first = Stage::described, last = Stage::added;  // of topic person
};

Touch of_person(model::PersonId id, Stage stage) {
  return {{Topic::person, id}, stage, stage};
}
template <class ThingId>
Touch of_thing(Topic topic, ThingId id, model::PersonId person = {}) {
  return {{topic, person, id.entry, id.nth}};
}

struct TouchOf {
  Touch operator()(const session::AddPerson& change) const {
    return of_person(change.id, Stage::added);
  }
  Touch operator()(const session::PlacePerson& change) const {
    return of_person(change.id, Stage::placed);
  }
  Touch operator()(const session::TakeOffMap& change) const {
    return of_person(change.id, Stage::placed);
  }
  Touch operator()(const session::SetPerson& change) const {
    return of_person(change.id, Stage::described);
  }
  Touch operator()(const session::NoteSeen& change) const {
    return of_thing(Topic::seen, change.seen->id, change.person);
  }
  Touch operator()(const session::SetWish& change) const { return {{Topic::wish, change.id}}; }
  Touch operator()(const session::SetReverseView& change) const {
    return {{Topic::reverse_view, change.id}};
  }
  Touch operator()(const session::SetGoal&) const { return {{Topic::goal}}; }
  Touch operator()(const session::SetLabels&) const { return {{Topic::labels}}; }
  Touch operator()(const session::SetWorkshop&) const { return {{Topic::details}}; }
  Touch operator()(const session::SetStep& change) const {
    return of_thing(Topic::step, change.step->id);
  }
  Touch operator()(const session::SetOwnIntervention& change) const {
    return of_thing(Topic::own, change.intervention->id);
  }
  Touch operator()(const session::SetHarvest& change) const {
    return of_thing(Topic::harvest, change.id);
  }
  Touch operator()(const session::RemovePerson& change) const {
    return {{Topic::several, change.id}};
  }
  Touch operator()(const session::RemoveSeen& change) const {
    return {{Topic::several, change.person}};
  }
  Touch operator()(const auto&) const { return {}; }
};

Touch touch_of(const Do& made) {
  Touch all = std::visit(TouchOf{}, made.changes.front());
  for (const Change& change : made.changes) {
    const Touch one = std::visit(TouchOf{}, change);
    if (one.about.person != all.about.person) return {};
    if (one.about != all.about) all.about.topic = Topic::several;
    all.first = std::min(all.first, one.first);
    all.last = std::max(all.last, one.last);
  }
  return all;
}

bool goes_on(const Touch& before, const Touch& after) {
  if (after.about.topic == Topic::several || before.about != after.about) return false;
  if (after.about.topic != Topic::person) return true;
  const bool same_stage = before.first == before.last && after.first == after.last &&
                          before.last == after.first && after.first != Stage::added;
  return same_stage || before.last < after.first ||
         (before.last == after.first && before.last == Stage::described);
}

std::int64_t between(base::Time from, base::Time to) {
  return std::max<std::int64_t>(0, to.milliseconds - from.milliseconds);
}

std::optional<model::PersonId> actor_of(const Touch& touch) {
  return touch.about.person ? std::optional(touch.about.person) : std::nullopt;
}

bool is_told(const Entry& entry) {
  return session::part_of(entry) != Part::margin;
}

Move begun(const Entry& entry, const std::vector<Move>& moves) {
  Move move{entry.seq, {entry.seq}, {}, entry.at, entry.at, 0};
  if (!moves.empty()) move.idle = between(moves.back().ended, entry.at);
  return move;
}

// After a change of the day something undone may still have been there; it is gone when the next
// move begins.
void end_days_late(std::vector<Move>& moves, const std::vector<bool>& of_the_day, Seq last) {
  for (std::size_t i = 0; i < moves.size(); ++i) {
    if (!of_the_day[i]) continue;
    moves[i].ends_at = i + 1 < moves.size() ? moves[i + 1].entries.front() - 1 : last;
  }
}

}  // namespace

Net net(const session::Session& session) {
  const std::vector<Seq> standing = session.standing();
  const std::unordered_set<Seq> stands(standing.begin(), standing.end());
  Net result;
  std::vector<bool> of_the_day;
  Touch before;
  for (const Entry& entry : session.entries()) {
    const auto* made = std::get_if<Do>(&entry.what);
    if (!made || !is_told(entry) || !stands.contains(entry.seq)) {
      result.left_out.push_back(entry.seq);
      continue;
    }
    const Touch touch = touch_of(*made);
    Move* last = result.moves.empty() ? nullptr : &result.moves.back();
    const bool typed_on =
        last && made->joins != 0 && std::ranges::binary_search(last->entries, made->joins);
    if (typed_on ||
        (last && goes_on(before, touch) && between(last->ended, entry.at) < fold_within)) {
      last->entries.push_back(entry.seq);
      last->ends_at = entry.seq;
      last->ended = entry.at;
      if (last->actor != actor_of(touch)) last->actor.reset();
      before = touch;
      continue;
    }
    result.moves.push_back(begun(entry, result.moves));
    result.moves.back().actor = actor_of(touch);
    of_the_day.push_back(session::part_of(entry) == Part::day);
    before = touch;
  }
  if (!session.entries().empty())
    end_days_late(result.moves, of_the_day, session.entries().back().seq);
  return result;
}

Net raw(const session::Session& session) {
  Net result;
  for (const Entry& entry : session.entries()) {
    if (!is_told(entry)) {
      result.left_out.push_back(entry.seq);
      continue;
    }
    result.moves.push_back(begun(entry, result.moves));
    const auto* made = std::get_if<Do>(&entry.what);
    if (made) result.moves.back().actor = actor_of(touch_of(*made));
  }
  return result;
}

std::size_t move_at(const Net& net, Seq seq) {
  if (net.moves.empty()) return 0;
  const auto at = std::ranges::partition_point(
      net.moves, [&](const Move& move) { return move.entries.back() < seq; });
  return std::min<std::size_t>(std::size_t(at - net.moves.begin()), net.moves.size() - 1);
}

}  // namespace story
