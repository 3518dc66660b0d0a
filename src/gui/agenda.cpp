#include "gui/agenda.hpp"

#include <algorithm>
#include <charconv>

#include "advice/agenda.hpp"
#include "base/utf8.hpp"
#include "gui/clock.hpp"
#include "gui/commands.hpp"
#include "gui/editing.hpp"
#include "gui/panel_parts.hpp"
#include "gui/steps.hpp"

namespace gui {
namespace {

using base::message;

std::optional<Step> step_of(model::Screen screen) {
  switch (screen) {
    case model::Screen::exercise:
      return Step::exercise;
    case model::Screen::map:
      return Step::map;
    case model::Screen::plan:
      return Step::plan;
    case model::Screen::look_back:
      return Step::look_back;
    case model::Screen::none:
      break;
  }
  return std::nullopt;
}

scene::WallContent wall_of(const model::AgendaItem& item, base::Time back, int minutes_east) {
  if (item.is_break) return scene::BreakCard{time_of_day(back, minutes_east)};
  switch (item.wall) {
    case model::WallMode::map:
      return scene::WallMap{};
    case model::WallMode::clock:
      return scene::WallDay{scene::WallDay::Shows::clock};
    case model::WallMode::blank:
      return scene::BlackWall{};
    case model::WallMode::card:
      break;
  }
  return scene::WallDay{scene::WallDay::Shows::card};
}

const model::Workshop& now_of(const Shown& shown) {
  return shown.session->now();
}

// -- fields

struct FieldName {
  std::string what;
  std::optional<model::AgendaItemId> item;
};

FieldName taken_apart(const std::string& field) {
  const std::size_t colon = field.find(':');
  if (colon == std::string::npos) return {field, {}};
  return {field.substr(0, colon), model::id_from<model::AgendaItemId>(field.substr(colon + 1))};
}

bool set_number(int& number, const std::string& words, int least, int most) {
  const auto typed = whole_number(words, least, most);
  if (typed) number = *typed;
  return typed.has_value();
}

// With turns, the minutes of the step are those of its turns together.
void add_up(model::AgendaItem& item) {
  if (item.turns > 1 && item.turn_minutes > 0)
    item.minutes = std::min(model::most_item_minutes, item.turns * item.turn_minutes);
}

bool set_field(model::AgendaItem& item, const std::string& what, const std::string& words) {
  if (what == "item.name")
    item.name = words;
  else if (what == "item.card")
    item.card = words;
  else if (what == "item.notes")
    item.notes = words;
  else if (what == "item.turn_name")
    item.turn_name = words;
  else if (what == "item.minutes")
    return set_number(item.minutes, words, 1, model::most_item_minutes);
  else if (what == "item.turns" && !set_number(item.turns, words, 1, model::most_turns))
    return false;
  else if (what == "item.turn_minutes" &&
           !set_number(item.turn_minutes, words, 1, model::most_item_minutes))
    return false;
  add_up(item);
  return true;
}

}  // namespace

std::optional<int> whole_number(const std::string& words, int least, int most) {
  int number = 0;
  const char* end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data(), end, number);
  if (error != std::errc{} || stop != end || number < least || number > most) return std::nullopt;
  return number;
}

std::optional<scene::WallContent> wall_of_present(const Shown& shown) {
  const model::Workshop& now = now_of(shown);
  const auto turn = model::present_turn(*now.clock);
  const model::AgendaItem* item = turn ? model::find_item(*now.agenda, turn->item) : nullptr;
  if (!item) return std::nullopt;
  const base::Time back{shown.now.milliseconds +
                        model::time_left(*now.agenda, *now.clock, shown.now)};
  return wall_of(*item, back, shown.minutes_east);
}

void begin_turn(const Shown& shown, Ui& ui, Actions& actions, model::Turn turn) {
  const model::Workshop& now = now_of(shown);
  const model::AgendaItem* item = model::find_item(*now.agenda, turn.item);
  if (!item || !can_record(shown)) return;
  leave_field(shown, ui, actions);
  const auto before = model::present_turn(*now.clock);
  const base::Time from = model::counts_from(*now.clock, turn, shown.now);
  record(actions, session::BeginTurn{turn.item, turn.turn, from});
  const base::Time back{from.milliseconds + model::planned(*item, 0)};
  actions.push_back(ShowOnWall{wall_of(*item, back, shown.minutes_east)});
  const auto step = step_of(item->screen);
  if (step && (!before || before->item != turn.item)) go_to(*step, shown, ui, actions);
}

void go_on(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Workshop& now = now_of(shown);
  if (now.agenda->empty())
    return say(shown, ui, message("There is no agenda yet. Choose one at the step Day."));
  if (now.clock->ended)
    return say(shown, ui, message("The day is over. At the step Day it can begin again."));
  if (const auto next = model::next_turn(*now.agenda, *now.clock))
    return begin_turn(shown, ui, actions, *next);
  say(shown, ui, message("This is the last step of the agenda."));
}

void go_back(const Shown& shown, Ui& ui, Actions& actions) {
  const model::Workshop& now = now_of(shown);
  if (const auto before = model::turn_before(*now.agenda, *now.clock))
    return begin_turn(shown, ui, actions, *before);
  if (model::is_running(*now.clock))
    say(shown, ui, message("This is the first step of the agenda."));
}

bool stands_still(const Shown& shown) {
  const model::Round* round = model::running_round(*now_of(shown).exercise);
  return now_of(shown).clock->paused || (round && round->paused);
}

void pause_or_resume(const Shown& shown, Actions& actions) {
  if (stands_still(shown))
    record(actions, session::ResumeClock{shown.now});
  else
    record(actions, session::PauseClock{shown.now});
}

void stop_clock(const Shown& shown, Actions& actions) {
  if (!can_record(shown) || stands_still(shown)) return;
  const model::Workshop& now = now_of(shown);
  if (model::is_running(*now.clock) || model::running_round(*now.exercise))
    record(actions, session::PauseClock{shown.now});
}

int minutes_late(const Shown& shown) {
  const model::Workshop& now = now_of(shown);
  if (!model::is_running(*now.clock)) return 0;
  const auto planned = model::planned_end(*now.agenda, *now.clock);
  const auto expected = model::expected_end(*now.agenda, *now.clock, shown.now);
  if (!planned || !expected) return 0;
  return int(std::max<std::int64_t>(0, expected->milliseconds - planned->milliseconds) / 60'000);
}

void shorten(const Shown& shown, Actions& actions) {
  const model::Workshop& now = now_of(shown);
  detail::record_agenda(
      shown, actions,
      model::shortened(agenda_so_far(shown, actions), *now.clock, minutes_late(shown)));
}

std::vector<model::AgendaItem> agenda_so_far(const Shown& shown, const Actions& actions) {
  std::vector<model::AgendaItem> agenda = *now_of(shown).agenda;
  for (const Action& action : actions)
    if (const auto* asked = std::get_if<Record>(&action))
      for (const session::Change& change : asked->changes)
        if (const auto* set = std::get_if<session::SetAgenda>(&change)) agenda = *set->items;
  return agenda;
}

void detail::record_agenda(const Shown& shown, Actions& actions,
                           std::vector<model::AgendaItem> agenda) {
  if (can_record(shown) && agenda != agenda_so_far(shown, actions))
    record(actions, session::SetAgenda{std::move(agenda)});
}

void add_item(const Shown& shown, Ui& ui, Actions& actions) {
  if (!can_record(shown)) return;
  std::vector<model::AgendaItem> agenda = agenda_so_far(shown, actions);
  model::AgendaItem item;
  item.id = {coming_seq(shown, actions), 1};
  auto at = agenda.end();
  if (ui.day.item) at = std::ranges::find(agenda, *ui.day.item, &model::AgendaItem::id);
  ui.day.item = item.id;
  ui.focus = "item.name";
  agenda.insert(at == agenda.end() ? at : at + 1, std::move(item));
  detail::record_agenda(shown, actions, std::move(agenda));
}

void remove_item(const Shown& shown, Ui& ui, Actions& actions, model::AgendaItemId id) {
  std::vector<model::AgendaItem> agenda = agenda_so_far(shown, actions);
  std::erase_if(agenda, [&](const model::AgendaItem& item) { return item.id == id; });
  detail::record_agenda(shown, actions, std::move(agenda));
  if (ui.day.item == id) ui.day.item.reset();
}

void move_item(const Shown& shown, Actions& actions, model::AgendaItemId id, int by) {
  std::vector<model::AgendaItem> agenda = agenda_so_far(shown, actions);
  const auto at = std::ranges::find(agenda, id, &model::AgendaItem::id) - agenda.begin();
  const auto to = at + by;
  if (at >= std::ssize(agenda) || to < 0 || to >= std::ssize(agenda)) return;
  std::swap(agenda[std::size_t(at)], agenda[std::size_t(to)]);
  detail::record_agenda(shown, actions, std::move(agenda));
}

void choose_agenda(const Shown& shown, Ui& ui, Actions& actions, const std::string& id) {
  const catalogue::Agenda* chosen = catalogue::find_agenda(*shown.catalogue, id);
  if (!chosen) return;
  ui.day.item.reset();
  ui.day.choosing = false;
  detail::record_agenda(
      shown, actions,
      advice::agenda_from(*chosen, shown.settings.language, coming_seq(shown, actions)));
}

std::optional<session::Change> change_of_agenda_field(const Shown& shown, const Actions& actions,
                                                      const std::string& field,
                                                      const std::string& words) {
  if (field == "day.start") {
    if (words.empty()) return session::SetStart{};
    const auto minutes = minutes_of_day(words);
    if (!minutes) return {};
    return session::SetStart{on_this_day(*minutes, shown.now, shown.minutes_east)};
  }
  const FieldName name = taken_apart(field);
  if (!name.item || !name.what.starts_with("item.")) return {};
  std::vector<model::AgendaItem> agenda = agenda_so_far(shown, actions);
  const auto item = std::ranges::find(agenda, *name.item, &model::AgendaItem::id);
  if (item == agenda.end() || !set_field(*item, name.what, words)) return {};
  return session::SetAgenda{std::move(agenda)};
}

}  // namespace gui
