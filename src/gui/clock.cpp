#include "gui/clock.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>

#include "base/utf8.hpp"
#include "gui/panel_parts.hpp"
#include "gui/steps.hpp"
#include "gui/style.hpp"
#include "gui/widget_parts.hpp"
#include "gui/widgets.hpp"
#include "scene/clock.hpp"
#include "text/text.hpp"

namespace gui {
namespace {

using namespace ui::parts;

constexpr std::int64_t minute = 60'000, minutes_of_a_day = 24 * 60;
constexpr std::int64_t ring_within = 5'000;  // milliseconds after the end; later it would startle

// Minutes since midnight, of any moment.
std::int64_t local_minutes(base::Time time, int minutes_east) {
  const std::int64_t minutes = time.milliseconds / minute + minutes_east;
  return (minutes % minutes_of_a_day + minutes_of_a_day) % minutes_of_a_day;
}

std::optional<RunningClock> clock_of_round(const Shown& shown) {
  const model::Round* round = model::running_round(*shown.session->now().exercise);
  if (!round) return std::nullopt;
  return RunningClock{round->name, model::time_left(*round, shown.now),
                      std::int64_t(round->minutes) * minute, round->counts_from,
                      round->paused.has_value()};
}

std::optional<RunningClock> clock_of_turn(const Shown& shown) {
  const model::Workshop& now = shown.session->now();
  const auto turn = model::present_turn(*now.clock);
  const model::AgendaItem* item = turn ? model::find_item(*now.agenda, turn->item) : nullptr;
  if (!item) return std::nullopt;
  return RunningClock{item->name, model::time_left(*now.agenda, *now.clock, shown.now),
                      model::planned(*item, now.clock->extra_minutes), now.clock->counts_from,
                      now.clock->paused.has_value()};
}

void ring_when_over(const Shown& shown, Ui& ui, Actions& actions, const RunningClock& clock) {
  if (clock.left > 0 || clock.left < -ring_within || ui.day.rung == clock.counts_from) return;
  ui.day.rung = clock.counts_from;
  if (shown.settings.sound) actions.push_back(RingBell{});
}

draw::Colour words_colour(const RunningClock& clock) {
  const scene::Theme& theme = *widget_look().theme;
  if (clock.paused) return theme.quiet_ink;
  return clock.left <= 0 ? theme.danger : theme.ink;
}

std::string words_of(const Shown& shown, const RunningClock& clock) {
  return scene::left_words(scene::shown_left(clock.left), shown.settings.language);
}

}  // namespace

std::string time_of_day(base::Time time, int minutes_east) {
  const auto two = [](std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  const std::int64_t minutes = local_minutes(time, minutes_east);
  return two(minutes / 60) + ":" + two(minutes % 60);
}

std::optional<int> minutes_of_day(std::string_view words) {
  std::string figures, after;
  bool divided = false;
  for (const char c : base::trimmed(words)) {
    const bool figure = c >= '0' && c <= '9';
    if (figure)
      (divided ? after : figures) += c;
    else if (!divided && (c == ':' || c == '.' || c == 'u' || c == 'h'))
      divided = true;
    else
      return std::nullopt;
  }
  if (!divided && figures.size() > 2) {
    after = figures.substr(figures.size() - 2);
    figures.resize(figures.size() - 2);
  }
  if (figures.empty() || figures.size() > 2 || after.size() == 1 || after.size() > 2)
    return std::nullopt;
  const int hours = std::stoi(figures), minutes = after.empty() ? 0 : std::stoi(after);
  if (hours > 23 || minutes > 59) return std::nullopt;
  return hours * 60 + minutes;
}

base::Time on_this_day(int minutes, base::Time now, int minutes_east) {
  const std::int64_t whole = now.milliseconds - ((now.milliseconds % minute) + minute) % minute;
  return {whole + (minutes - local_minutes(now, minutes_east)) * minute};
}

std::optional<RunningClock> running_clock(const Shown& shown) {
  if (!shown.session) return std::nullopt;
  if (auto round = clock_of_round(shown)) return round;
  return clock_of_turn(shown);
}

void keep_clock(const Shown& shown, Ui& ui, Actions& actions) {
  ui.day.due.reset();
  for (const auto& clock : {shown.session ? clock_of_round(shown) : std::nullopt,
                            shown.session ? clock_of_turn(shown) : std::nullopt}) {
    if (!clock || clock->paused) continue;
    const base::Time due{shown.now.milliseconds + scene::until_next_shown(clock->left)};
    ui.day.due = std::min(ui.day.due.value_or(due), due);
  }
  if (const auto clock = running_clock(shown); clock && !clock->paused)
    ring_when_over(shown, ui, actions, *clock);
}

scene::WallContent with_time(const Shown& shown, scene::WallContent content) {
  const auto turn = shown.session ? clock_of_turn(shown) : std::nullopt;
  if (auto* day = std::get_if<scene::WallDay>(&content)) {
    const auto round = shown.session ? clock_of_round(shown) : std::nullopt;
    const auto& clock = day->shows == scene::WallDay::Shows::round ? round : turn;
    day->left = clock ? std::max(0, scene::shown_left(clock->left)) : 0;
  } else if (auto* card = std::get_if<scene::BreakCard>(&content)) {
    const auto present =
        shown.session ? model::present_turn(*shown.session->now().clock) : std::nullopt;
    const auto* item =
        present ? model::find_item(*shown.session->now().agenda, present->item) : nullptr;
    if (item && item->is_break && turn->left > 0 && !turn->paused)
      card->back_at = time_of_day({shown.now.milliseconds + turn->left}, shown.minutes_east);
  }
  return content;
}

float width_of_clock(const Shown& shown) {
  const auto clock = running_clock(shown);
  if (!clock) return 0;
  // As wide as the widest that it may become, so that nothing beside it moves.
  const std::string widest = text::tr(shown.settings.language, "{count} min", {{"count", "+888"}});
  return std::round(size_of(widest, semibold_font()).x + widget_look().em * 1.6f);
}

void draw_clock(const Shown& shown, Ui& ui, Actions& actions) {
  const auto clock = running_clock(shown);
  if (!clock) return;
  const scene::Theme& theme = *widget_look().theme;
  const std::string words = words_of(shown, *clock);
  const Touched item = touchable("top.clock", {width_of_clock(shown), ImGui::GetFrameHeight()});
  if (item.visible) {
    const bool soon = scene::ending_of(scene::shown_left(clock->left)) == scene::Ending::soon;
    const bool warn = soon && !clock->paused;
    filled_frame(item.box,
                 item.hovered ? theme.hovered
                 : warn       ? theme.warning
                              : theme.raised,
                 theme.line);
    words_in(item.box, words, semibold_font(words),
             warn && !item.hovered ? theme.on_warning : words_colour(*clock), 0.5f);
  }
  ui::mark("top.clock");
  const std::string tip = clock->paused
                              ? text::tr(shown.settings.language, "{what}: the clock stands still",
                                         {{"what", clock->what}})
                              : clock->what;
  ui::tip(tip);
  if (item.pressed) go_to(Step::day, shown, ui, actions);
}

}  // namespace gui
