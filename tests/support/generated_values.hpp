#pragma once
// The values that random changes are made of. Internal to the generators.

#include <optional>
#include <string>
#include <vector>

#include "support/generators.hpp"

namespace generators {

inline int upto(int most) {
  return *rc::gen::inRange(0, most + 1);
}
inline bool maybe() {
  return upto(1) == 1;
}
inline bool once_in(int times) {
  return upto(times - 1) == 0;
}

template <class Enum>
Enum choice(int count) {
  return static_cast<Enum>(upto(count - 1));
}

template <class Make>
auto given(Make make) -> std::optional<decltype(make())> {
  if (maybe()) return std::nullopt;
  return make();
}

template <class Item, class IdOf>
auto one_of(const std::vector<Item>& items, IdOf id_of) {
  return id_of(items[static_cast<std::size_t>(upto(static_cast<int>(items.size()) - 1))]);
}

template <class Item>
auto new_or_old(const std::vector<Item>& items, session::Seq seq, std::uint32_t nth) {
  using ItemId = decltype(Item::id);
  const bool old = !items.empty() && maybe();
  return old ? one_of(items, [](const Item& item) { return item.id; }) : ItemId{seq, nth};
}

model::PersonId somebody(const model::Workshop& workshop);  // who is there
base::Day day();
base::Time moment();
model::Axis axis();
session::About about();
model::Labels labels();
std::optional<int> minutes();
model::Step step(model::StepId id, std::vector<model::PersonId> persons);
model::OwnIntervention own_intervention(model::OwnInterventionId id);
model::Seen seen(model::SeenId id);
model::AgendaItem agenda_item(model::AgendaItemId id);
model::Attempt attempt(model::AttemptId id);
model::PlayerLine player_line();
model::Tally tally(model::TallyId id);

/// Of chapters, comments and questions.
session::Change margin_change(const model::Workshop& workshop, session::Seq seq, std::uint32_t nth);

/// A workshop with the mark in all that must stay private in its kind of session.
model::Workshop marked(model::Workshop workshop);

}  // namespace generators
