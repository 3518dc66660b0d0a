#include "session/history.hpp"

#include <algorithm>
#include <bit>
#include <iterator>

#include "base/check.hpp"

namespace session {
namespace {

// States that are kept may take so much memory for every entry; then every second one goes. Without
// them an entry takes some 260 bytes, and its line in the file 130.
constexpr std::size_t kept_bytes_an_entry = 96;
constexpr std::size_t least_kept = 2;
// What is nearby: a state is left every so many nodes, so that a step folds no more than these; and
// in so many steps the whole stretch before is gone through.
constexpr NodeIndex coarse = 1024;
constexpr std::size_t steps_ahead = 256;

template <class What>
bool holds(const Entry& entry) {
  const auto* made = std::get_if<Do>(&entry.what);
  return made && std::ranges::any_of(made->changes, [](const Change& change) {
           return std::holds_alternative<What>(change);
         });
}

}  // namespace

Part part_of(const Entry& entry) {
  const auto* made = std::get_if<Do>(&entry.what);
  if (!made) return Part::map;
  // Without changes (forgotten, or of kinds we do not know) there is nothing to undo.
  return made->changes.empty() ? Part::margin : part_of(made->changes.front());
}

bool began_as_one(const Header& a, const Header& b) {
  const auto root = [](const Header& header) {
    return header.origin ? header.origin->session : header.id;
  };
  return a.id == b.id || root(a) == b.id || root(b) == a.id || root(a) == root(b);
}

void Session::reserve(std::size_t entries) {
  entries_.reserve(entries);
  node_after_.reserve(entries);
  nodes_.reserve(entries + 1);
}

void Session::append(Entry entry) {
  CHECK_TRUE(entry.seq > (entries_.empty() ? 0 : entries_.back().seq));
  entries_.push_back(std::move(entry));
  const Entry& added = entries_.back();
  if (const auto* taken_back = std::get_if<Undo>(&added.what)) {
    undo(taken_back->entry);
  } else if (const auto* again = std::get_if<Redo>(&added.what)) {
    redo(again->entry);
  } else {
    append_to_path(static_cast<std::uint32_t>(entries_.size() - 1));
    const bool new_meeting = holds<StartMeeting>(added) || holds<CancelMeeting>(added);
    if (part_of(added) == Part::map || new_meeting) undone_.clear();
  }
  node_after_.push_back(current_);
}

// Adds an entry to the present path and to the state.
void Session::append_to_path(std::uint32_t index) {
  const Entry& entry = entries_[index];
  const Node& parent = nodes_[current_];
  Node node{current_, index, parent.step, parent.meeting, 0, parent.distance + 1};
  const auto made = static_cast<NodeIndex>(nodes_.size());
  if (part_of(entry) == Part::map) {
    const Seq joins = std::get<Do>(entry.what).joins;
    const Node& before = nodes_[parent.step];
    const bool goes_on = joins != 0 && parent.step != 0 &&
                         (before.root == joins || entries_[before.entry].seq == joins);
    node.root = goes_on ? before.root : entry.seq;
    node.step = made;
  } else {
    set_meeting(node, entry);
    if (node.meeting == made) node.step = 0;
  }
  nodes_.push_back(node);
  current_ = made;
  fold(now_, made);
  if (node.distance >= spacing_) keep_state(made);
}

void Session::set_meeting(Node& node, const Entry& entry) const {
  if (holds<StartMeeting>(entry)) {
    node.meeting = static_cast<NodeIndex>(nodes_.size());
  } else if (holds<CancelMeeting>(entry) && node.meeting != 0) {
    const Node& before_start = nodes_[nodes_[node.meeting].parent];
    node.meeting = before_start.meeting;
    if (node.step == 0) node.step = before_start.step;
  }
}

std::vector<Seq> Session::standing() const {
  std::vector<Seq> seqs;
  for (NodeIndex node = current_; node != 0; node = nodes_[node].parent)
    seqs.push_back(entries_[nodes_[node].entry].seq);
  std::ranges::reverse(seqs);
  return seqs;
}

std::optional<Seq> Session::undoable() const {
  const NodeIndex step = nodes_[current_].step;
  return step == 0 ? std::nullopt : std::optional(nodes_[step].root);
}

std::optional<Seq> Session::redoable() const {
  return undone_.empty() ? std::nullopt : std::optional(undone_.back().entry);
}

void Session::undo(Seq entry) {
  if (entry == 0 || undoable() != entry) return;
  const NodeIndex before = current_;
  NodeIndex first = nodes_[before].step;  // of the entries that make up this step
  for (NodeIndex node = first; nodes_[node].root == entry;
       node = nodes_[nodes_[node].parent].step) {
    first = node;
    if (nodes_[node].parent == 0) break;
  }
  go_to(nodes_[first].parent);
  carry_over(before, first, current_, entry);
  undone_.push_back({entry, before, current_});
}

void Session::redo(Seq entry) {
  if (entry == 0 || redoable() != entry) return;
  const Undone step = undone_.back();
  undone_.pop_back();
  const NodeIndex since = current_;
  go_to(step.before);
  carry_over(since, step.after, current_, 0);
}

// Appends again what lies on the path from `from` back to `until` (itself left out), but not the
// map entries of the step `without`.
void Session::carry_over(NodeIndex from, NodeIndex until, NodeIndex to, Seq without) {
  CHECK_TRUE(current_ == to);
  std::vector<std::uint32_t> entries;
  for (NodeIndex node = from; node != until; node = nodes_[node].parent) {
    if (without == 0 || nodes_[node].root != without) entries.push_back(nodes_[node].entry);
  }
  for (auto index = entries.rbegin(); index != entries.rend(); ++index) append_to_path(*index);
}

void Session::fold(model::Workshop& workshop, NodeIndex node) const {
  const Entry& entry = entries_[nodes_[node].entry];
  for (const Change& change : std::get<Do>(entry.what).changes) {
    apply_to(workshop, change, entry.seq);
  }
}

// About: a state shares with the one before it whoever did not change in between, and the index of
// codes when nobody came or was renamed.
std::size_t Session::kept_bytes(const std::vector<NodeIndex>& places) const {
  constexpr std::size_t on_the_heap = 64;
  constexpr std::size_t a_code = 96;
  std::size_t bytes = 0;
  const model::Workshop* before = nullptr;
  for (const NodeIndex place : places) {
    const model::Workshop& state = kept_.at(place);
    const std::size_t people = state.people->size();
    bytes += sizeof(model::Workshop) + people * sizeof(base::Shared<model::Person>) +
             std::min<std::size_t>(people, spacing_) * (sizeof(model::Person) + on_the_heap);
    if (!before || !before->codes.same_object(state.codes)) bytes += people * a_code;
    before = &state;
  }
  return bytes;
}

void Session::keep_state(NodeIndex node) {
  nodes_[node].distance = 0;
  kept_.emplace(node, now_);
  std::vector<NodeIndex> places;
  for (const auto& [place, state] : kept_) places.push_back(place);
  std::ranges::sort(places);
  if (places.size() <= least_kept || kept_bytes(places) <= entries_.size() * kept_bytes_an_entry)
    return;
  for (std::size_t i = 0; i < places.size(); i += 2) kept_.erase(places[i]);
  spacing_ *= 2;
}

// Only a node that was kept once is at no distance from one.
const model::Workshop* Session::kept_state(NodeIndex node) const {
  if (nodes_[node].distance != 0) return nullptr;
  const auto kept = kept_.find(node);
  return kept == kept_.end() ? nullptr : &kept->second;
}

// A moment just after a kept state is come at from the kept state before, when the stretch between
// is too long for one step back and nobody went through it yet.
bool Session::may_stand_on(NodeIndex kept, std::size_t behind, const Nearby& nearby) const {
  return spacing_ <= coarse || behind >= steps_ahead || nearby.ahead.of == kept;
}

// Ever fewer the further back, and a coarse row of them as far as the kept state before last.
bool Session::stays_nearby(NodeIndex node, NodeIndex target) const {
  if (node > target) return false;
  const NodeIndex back = target - node;
  if (node % coarse == 0) return back <= 2 * spacing_;
  return back <= (2u << std::countr_zero(node));
}

model::Workshop Session::state_of(NodeIndex target, Nearby& nearby) const {
  std::vector<NodeIndex> path;
  Nearby::Met here;
  auto met = nearby.met.upper_bound(target);
  for (NodeIndex node = target; node != 0; node = nodes_[node].parent) {
    while (met != nearby.met.begin() && std::prev(met)->first > node) --met;
    if (met != nearby.met.begin() && std::prev(met)->first == node) {
      here = std::prev(met)->second;
      break;
    }
    const model::Workshop* kept = kept_state(node);
    if (kept && may_stand_on(node, path.size(), nearby)) {
      here = {*kept, node};
      break;
    }
    path.push_back(node);
  }
  std::erase_if(nearby.met, [&](const auto& one) { return !stays_nearby(one.first, target); });
  for (auto node = path.rbegin(); node != path.rend(); ++node) {
    fold(here.state, *node);
    if (kept_state(*node)) here.stands_on = *node;
    if (stays_nearby(*node, target)) nearby.met.insert_or_assign(*node, here);
  }
  if (spacing_ > coarse && here.stands_on != 0) look_ahead(here.stands_on, nearby);
  return std::move(here.state);
}

// Goes on a little through the stretch before the kept state that one stands on now.
void Session::look_ahead(NodeIndex stands_on, Nearby& nearby) const {
  Nearby::Ahead& ahead = nearby.ahead;
  if (ahead.of != stands_on) {
    ahead = {stands_on, 0, {}, {}};
    NodeIndex node = nodes_[stands_on].parent;
    for (; node != 0 && !kept_state(node); node = nodes_[node].parent) ahead.left.push_back(node);
    ahead.stands_on = node;
    if (node != 0) ahead.state = *kept_state(node);
  }
  const std::size_t rest = std::size_t(spacing_) / steps_ahead + 1;
  for (std::size_t folded = 0; folded < rest && !ahead.left.empty(); ++folded) {
    const NodeIndex node = ahead.left.back();
    ahead.left.pop_back();
    fold(ahead.state, node);
    if (node % coarse == 0)
      nearby.met.insert_or_assign(node, Nearby::Met{ahead.state, ahead.stands_on});
  }
  if (ahead.left.empty()) ahead.state = {};
}

// Makes an earlier moment the present one.
void Session::go_to(NodeIndex target) {
  now_ = state_of(target, nearby_);
  current_ = target;
}

model::Workshop Session::at(Seq seq) const {
  if (!entries_.empty() && seq >= entries_.back().seq) return now_;
  Nearby nobody;
  return at(seq, nobody);
}

model::Workshop Session::at(Seq seq, Nearby& nearby) const {
  const auto after = std::ranges::upper_bound(entries_, seq, {}, &Entry::seq);
  if (after == entries_.begin()) return {};
  const auto index = static_cast<std::size_t>(after - entries_.begin() - 1);
  return state_of(node_after_[index], nearby);
}

}  // namespace session
