#include "session/history.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace session {
namespace {

// States that are kept may take so much memory for every entry; then every second one goes. Without
// them an entry takes some 260 bytes, and its line in the file 130.
constexpr std::size_t kept_bytes_an_entry = 96;
constexpr std::size_t least_kept = 16;
constexpr std::size_t most_recent = 64;  // states on the way back that undo leaves behind

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

// About: a state shares with the one before it whoever did not change in between.
std::size_t Session::kept_bytes() const {
  const std::size_t people = now_.people->size();
  const std::size_t own = std::min<std::size_t>(people, spacing_);
  constexpr std::size_t on_the_heap = 64;
  return kept_.size() * (sizeof(model::Workshop) + people * sizeof(base::Shared<model::Person>) +
                         own * (sizeof(model::Person) + on_the_heap));
}

void Session::keep_state(NodeIndex node) {
  nodes_[node].distance = 0;
  kept_.emplace(node, now_);
  if (kept_.size() <= least_kept || kept_bytes() <= entries_.size() * kept_bytes_an_entry) return;
  std::vector<NodeIndex> places;
  for (const auto& [place, state] : kept_) places.push_back(place);
  std::ranges::sort(places);
  for (std::size_t i = 0; i < places.size(); i += 2) kept_.erase(places[i]);
  spacing_ *= 2;
}

model::Workshop Session::state_of(NodeIndex node) const {
  std::vector<NodeIndex> path;
  model::Workshop workshop;
  for (; node != 0; node = nodes_[node].parent) {
    if (const auto known = kept_.find(node); known != kept_.end()) {
      workshop = known->second;
      break;
    }
    path.push_back(node);
  }
  for (auto step = path.rbegin(); step != path.rend(); ++step) fold(workshop, *step);
  return workshop;
}

// Makes an earlier moment the present one. The states just before it are kept for a while, so that
// undoing on and on costs little each time.
void Session::go_to(NodeIndex target) {
  std::vector<NodeIndex> path;
  model::Workshop workshop;
  for (NodeIndex node = target; node != 0; node = nodes_[node].parent) {
    const auto kept = kept_.find(node);
    const auto recent = recent_.find(node);
    if (kept != kept_.end() || recent != recent_.end()) {
      workshop = kept != kept_.end() ? kept->second : recent->second;
      break;
    }
    path.push_back(node);
  }
  if (recent_.size() + std::min(path.size(), most_recent) > 4 * most_recent) recent_.clear();
  for (std::size_t left = path.size(); left > 0; --left) {
    fold(workshop, path[left - 1]);
    if (left <= most_recent) recent_.emplace(path[left - 1], workshop);
  }
  now_ = std::move(workshop);
  current_ = target;
}

model::Workshop Session::at(Seq seq) const {
  const auto after = std::ranges::upper_bound(entries_, seq, {}, &Entry::seq);
  if (after == entries_.begin()) return {};
  const auto index = static_cast<std::size_t>(after - entries_.begin() - 1);
  return index + 1 == entries_.size() ? now_ : state_of(node_after_[index]);
}

}  // namespace session
