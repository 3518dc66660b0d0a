#include "advice/agenda.hpp"

namespace advice {
namespace {

model::AgendaItem item_from(const catalogue::AgendaStep& step, base::Language language) {
  model::AgendaItem item;
  item.name = step.name.in(language);
  for (const catalogue::Words& line : step.card)
    item.card += (item.card.empty() ? "" : "\n") + line.in(language);
  item.notes = step.notes.in(language);
  item.minutes = step.minutes;
  item.turns = step.turns;
  item.turn_minutes = step.turn_minutes;
  item.turn_name = step.turn_name.in(language);
  item.wall = model::WallMode(step.wall);
  item.screen = model::Screen(step.screen);
  item.is_break = step.is_break;
  item.is_protected = step.is_protected;
  return item;
}

}  // namespace

std::vector<model::AgendaItem> agenda_from(const catalogue::Agenda& agenda, base::Language language,
                                           std::uint32_t seq) {
  std::vector<model::AgendaItem> items;
  for (const catalogue::AgendaStep& step : agenda.steps) {
    items.push_back(item_from(step, language));
    items.back().id = {seq, std::uint32_t(items.size())};
  }
  return items;
}

}  // namespace advice
