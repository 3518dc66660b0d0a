#include "scene/wall.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"
#include "scene/clock.hpp"
#include "scene/harvest.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Weight;

draw::Drawing page_of(const Look& look, draw::Colour background) {
  draw::Drawing page;
  page.size = look.size;
  page.background = background;
  return page;
}

void write(draw::Drawing& page, draw::Point at, std::string words, double size, Weight weight,
           draw::Colour colour) {
  page.shapes.push_back({draw::Text{at, std::move(words), size, weight, Align::left, colour}, ""});
}

draw::Drawing drawn(const WallCard& card, const model::WallView&, const Look& look) {
  draw::Drawing page = page_of(look, look.theme->paper);
  const double high = look.size.height, inset = 0.09 * look.size.width;
  put_card(page, card, {inset, 0.1 * high, look.size.width - inset, 0.9 * high}, look);
  return page;
}

draw::Drawing drawn(const EmptyWall&, const model::WallView&, const Look& look) {
  return page_of(look, look.theme->paper);
}

draw::Drawing drawn(const BlackWall&, const model::WallView&, const Look& look) {
  return page_of(look, draw::colour(0));
}

draw::Drawing drawn(const BreakCard& card, const model::WallView& view, const Look& look) {
  WallCard words{text::tr(look.language, "Break"), {}};
  if (!card.back_at.empty())
    words.lines.push_back(text::tr(look.language, "Back at {time}", {{"time", card.back_at}}));
  return drawn(words, view, look);
}

// -- the day

std::vector<std::string> lines_of(std::string_view words) {
  std::vector<std::string> lines;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    if (end > 0) lines.emplace_back(words.substr(0, end));
    words.remove_prefix(std::min(words.size(), end + 1));
  }
  return lines;
}

ClockFace face_of_round(const WallDay& day, const model::Round& round) {
  return {round.name, "", day.left, round.minutes * 60, round.paused.has_value()};
}

ClockFace face_of_turn(const WallDay& day, const model::AgendaItem& item, int turn,
                       const model::WallView& view, const Look& look) {
  const int planned = int(model::planned(item, view.clock.extra_minutes) / 1000);
  ClockFace face{item.name, "", day.left, planned, view.clock.paused.has_value()};
  if (item.turns > 1) face.turn = turn_words(item, turn, look.language);
  return face;
}

draw::Drawing drawn(const WallDay& day, const model::WallView& view, const Look& look) {
  if (day.shows == WallDay::Shows::round) {
    const model::Round* round = model::running_round(view.exercise);
    return round ? clock(face_of_round(day, *round), look) : page_of(look, look.theme->paper);
  }
  const auto turn = model::present_turn(view.clock);
  const model::AgendaItem* item = turn ? model::find_item(view.agenda, turn->item) : nullptr;
  if (!item) return page_of(look, look.theme->paper);
  const ClockFace face = face_of_turn(day, *item, turn->turn, view, look);
  if (day.shows == WallDay::Shows::clock) return clock(face, look);
  draw::Drawing page = page_of(look, look.theme->paper);
  const double high = look.size.height, inset = 0.09 * look.size.width, foot = 0.16 * high;
  put_card(page, {item->name, lines_of(item->card)},
           {inset, 0.1 * high, look.size.width - inset, high - foot - 0.04 * high}, look);
  draw::place(page, clock_line(face, foot, look), {0, high - foot});
  return page;
}

draw::Drawing drawn(const TestCard&, const model::WallView&, const Look& look) {
  draw::Drawing page = page_of(look, look.theme->paper);
  const double high = look.size.height, left = 0.09 * look.size.width;
  const double room = look.size.width - 2 * left;
  struct Line {
    double part;
    Weight weight;
    std::string words;
  };
  const std::array lines = {
      Line{1.0 / 18, Weight::semibold,
           text::tr(look.language, "Can you read this line from the back?")},
      Line{1.0 / 28, Weight::regular, text::tr(look.language, "And this one?")},
      Line{least_code, Weight::regular,
           text::tr(look.language, "Codes on the map are at least this large: Heron, Oak, Moon.")},
      Line{least_text, Weight::regular,
           text::tr(look.language,
                    "Nothing is smaller than this. Can't you read it? Come closer, or ask for a "
                    "larger picture.")}};
  double y = 0.28 * high;
  for (const Line& line : lines) {
    const double size = on_the_ladder(line.part * high);
    for (std::string& words : look.fonts->lines(line.words, size, line.weight, room)) {
      write(page, {left, y}, std::move(words), size, line.weight, look.theme->ink);
      y += 1.4 * size;
    }
    y += 0.045 * high;
  }
  return page;
}

// -- the exercise

draw::Drawing drawn(const WallRound& shown, const model::WallView& view, const Look& look) {
  const model::Round* round = model::find_round(view.exercise, shown.round);
  if (!round) return drawn(EmptyWall{}, view, look);
  if (!round->ended) return drawn(WallCard{round->name, {}}, view, look);
  const StyleNames styles = style_names(*shown.catalogue, look.language);
  switch (shown.page) {
    case WallRound::Page::counts:
      return round_counts(*round, styles, look, Medium::screen);
    case WallRound::Page::said_and_tomorrow:
      return said_and_tomorrow(*round, look, Medium::screen);
    case WallRound::Page::strip:
      break;
  }
  return strip(*round, styles, shown.naming, look, Medium::screen);
}

draw::Drawing drawn(const WallCounts& shown, const model::WallView& view, const Look& look) {
  model::Exercise over = view.exercise;
  std::erase_if(over.rounds, [](const model::Round& round) { return !round.ended; });
  return exercise_counts(over, style_names(*shown.catalogue, look.language), look, Medium::screen);
}

// -- the map

WallCard not_released(const Look& look) {
  return {text::tr(look.language, "The map is not here yet"),
          {text::tr(look.language, "It is about colleagues who are not in this room."),
           text::tr(look.language,
                    "It comes on this screen when we agree to that: code words and dots, no "
                    "more.")}};
}

std::vector<std::string> goal_lines(const model::WallView& view, const Look& look) {
  if (view.goal.empty()) return {};
  const double inset = 1.1 * look.text;
  std::string one_line = view.goal;
  std::ranges::replace_if(
      one_line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  std::vector<std::string> lines =
      look.fonts->lines(text::tr(look.language, "Goal: {goal}", {{"goal", one_line}}), look.text,
                        Weight::semibold, look.size.width - 2 * inset);
  if (lines.size() <= 2) return lines;
  lines.resize(2);
  lines.back() = look.fonts->fitted(lines.back() + " …", look.text, Weight::semibold,
                                    look.size.width - 2 * inset);
  return lines;
}

draw::Drawing drawn(const WallMap& shown, const model::WallView& view, const Look& look) {
  if (!may_show_map(view)) return drawn(not_released(look), view, look);
  draw::Drawing page = wall_goal(view, look);
  const double top = page.size.height;
  page.size = look.size;
  draw::place(page, wall_map(shown, view, {}, look).drawing, {0, top});
  return page;
}

draw::Drawing drawn(const WallHarvest&, const model::WallView& view, const Look& look) {
  return harvest(view.harvest, look);
}

draw::Drawing drawn(const WallRules&, const model::WallView& view, const Look& look) {
  WallCard words{text::tr(look.language, "What we agree on"), {}};
  for (const std::string& rule : view.rules) words.lines.push_back("–  " + rule);
  return drawn(words, view, look);
}

draw::Drawing drawn(const CatalogueCard& shown, const model::WallView& view, const Look& look) {
  CHECK_TRUE(shown.catalogue);
  Look large = look;
  large.text = largest_card_text(look.size);
  return card(card_of(*shown.catalogue, shown.id, view.labels, look.language), large,
              Medium::screen);
}

draw::Drawing drawn(const WallMoment& moment, const model::WallView&, const Look& look) {
  if (!may_show_map(*moment.then)) return drawn(not_released(look), *moment.then, look);
  return moment_scene(moment, look).drawing;
}

// -- names

using text::trc;
std::string named(const EmptyWall&, base::Language language) {
  return trc(language, "wall", "nothing yet");
}
std::string named(const BlackWall&, base::Language language) {
  return trc(language, "wall", "black");
}
std::string named(const BreakCard& card, base::Language language) {
  if (card.back_at.empty()) return trc(language, "wall", "a break");
  return trc(language, "wall", "a break until {time}", {{"time", card.back_at}});
}
std::string named(const WallMap&, base::Language language) {
  return trc(language, "wall", "the map");
}
std::string named(const WallCard& card, base::Language) {
  return card.heading;
}
std::string named(const TestCard&, base::Language language) {
  return trc(language, "wall", "lines to read");
}
std::string named(const WallDay& day, base::Language language) {
  if (day.shows == WallDay::Shows::card) return trc(language, "wall", "the step of the day");
  return trc(language, "wall", "the clock");
}
std::string named(const WallHarvest&, base::Language language) {
  return trc(language, "wall", "the harvest");
}
std::string named(const WallRules&, base::Language language) {
  return trc(language, "wall", "the rules");
}
std::string named(const CatalogueCard&, base::Language language) {
  return trc(language, "wall", "a card");
}
std::string named(const WallMoment&, base::Language language) {
  return trc(language, "wall", "the story");
}
std::string named(const WallRound& shown, base::Language language) {
  switch (shown.page) {
    case WallRound::Page::counts:
      return trc(language, "wall", "what was counted");
    case WallRound::Page::said_and_tomorrow:
      return trc(language, "wall", "what she said");
    case WallRound::Page::strip:
      break;
  }
  return trc(language, "wall", "the strip");
}
std::string named(const WallCounts&, base::Language language) {
  return trc(language, "wall", "what was counted");
}

}  // namespace

Look wall_look(Look look) {
  look.text = on_the_ladder(least_code * look.size.height);
  look.least = least_text * look.size.height;
  return look;
}

draw::Drawing wall(const WallContent& content, const model::WallView& view, const Look& look) {
  CHECK_TRUE(look.theme && look.fonts);
  return std::visit([&](const auto& what) { return drawn(what, view, look); }, content);
}

std::string wall_name(const WallContent& content, base::Language language) {
  return std::visit([&](const auto& what) { return named(what, language); }, content);
}

std::string turn_words(const model::AgendaItem& item, int turn, base::Language language) {
  const std::string name = item.turn_name.empty() ? text::tr(language, "Turn") : item.turn_name;
  return text::tr(
      language, "{turn} {number} of {count}",
      {{"turn", name}, {"number", std::to_string(turn)}, {"count", std::to_string(item.turns)}});
}

bool may_show_map(const model::WallView& view) {
  return view.kind == model::SessionKind::fictive || view.map_released;
}

double goal_height(const model::WallView& view, const Look& look) {
  const std::size_t lines = goal_lines(view, look).size();
  return lines == 0 ? 0 : (1.3 * double(lines) + 0.7) * look.text;
}

draw::Drawing wall_goal(const model::WallView& view, const Look& look) {
  draw::Drawing page = page_of(look, look.theme->paper);
  page.size.height = goal_height(view, look);
  double y = 0.7 * look.text + look.fonts->ascent(look.text);
  for (const std::string& line : goal_lines(view, look)) {
    write(page, {1.1 * look.text, y}, line, look.text, Weight::semibold, look.theme->ink);
    y += 1.3 * look.text;
  }
  return page;
}

MapScene wall_map(const WallMap& shown, const model::WallView& view, const WallHand& hand,
                  const Look& look) {
  CHECK_TRUE(may_show_map(view));
  MapOptions options;
  options.group_names = shown.group_names;
  options.private_words = true;  // roles of a fictive case; the view has no others
  options.wishes = shown.wishes;
  options.trails = shown.trails;
  options.reverse_views = shown.reverse_views;
  options.tray = std::ranges::any_of(
      view.people, [](const model::WallPerson& person) { return !person.place.has_value(); });
  options.moved = hand.moved;
  options.trust_gutter = hand.trust_gutter;
  Look below = look;
  below.size.height -= goal_height(view, look);
  return map(view, options, below);
}

draw::Drawing wall_pointer(draw::Point at, const Look& look) {
  draw::Drawing spot = page_of(look, look.theme->paper);
  const double radius = look.size.height / 55;
  draw::Colour red = draw::colour(0xD3261C, 215);
  spot.shapes.push_back(
      {draw::Circle{at, radius, red, draw::Stroke{draw::colour(0xFFFFFF), radius / 5}}, ""});
  return spot;
}

}  // namespace scene
