#include "scene/wall_moment.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "scene/names.hpp"
#include "scene/signs.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Box;
using draw::Weight;

constexpr double map_part = 0.64;  // of the width

// One paragraph of the column at the right.
struct Block {
  std::string words;
  double size = 0;
  Weight weight = Weight::regular;
  bool quiet = false;
  double before = 0;  // space above it, of its size
  std::optional<model::Group> group{};
  std::optional<double> bar{};  // 0-1, below the words
  std::string tag{};
};

struct Sizes {
  double happened, text, small;
};

void add_spread(std::vector<Block>& blocks, const WallQuestion& question, const Sizes& s,
                const model::Labels& labels, base::Language language) {
  std::array<int, model::groups.size()> count{};
  for (const model::Position& place : question.places)
    ++count[std::size_t(model::group_of(place, model::Stance::not_asked).group)];
  for (const model::Group group : model::groups)
    if (const int guesses = count[std::size_t(group)]; guesses > 0)
      blocks.push_back({std::to_string(guesses) + " × " + group_name(labels, group, language),
                        s.text, Weight::regular, false, 0.25, group});
}

void add_options(std::vector<Block>& blocks, const WallQuestion& question, const Sizes& s,
                 bool open) {
  int most = 1;
  for (const WallOption& option : question.options) most = std::max(most, option.hands);
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const WallOption& option = question.options[i];
    const std::string count = option.hands > 0 ? " × " + std::to_string(option.hands) : "";
    Block block{option.words + count, s.text, Weight::regular, false, 0.5};
    block.bar = double(option.hands) / most;
    if (open) block.tag = "option:" + std::to_string(i);
    blocks.push_back(std::move(block));
  }
}

void add_question(std::vector<Block>& blocks, const WallQuestion& question, const Sizes& s,
                  const WallMoment& moment, base::Language language, bool open) {
  blocks.push_back({question.after ? text::tr(language, "The room guessed")
                                   : text::tr(language, "A question for the room"),
                    s.small, Weight::regular, true, 1.6});
  blocks.push_back({question.words, s.happened, Weight::semibold, false, 0.15});
  add_spread(blocks, question, s, moment.then->labels, language);
  add_options(blocks, question, s, open);
  for (const std::string& idea : question.ideas)
    blocks.push_back({"– " + idea, s.text, Weight::regular, false, 0.35});
  if (!question.explanation.empty())
    blocks.push_back({question.explanation, s.text, Weight::regular, false, 0.9});
}

std::vector<Block> blocks_of(const WallMoment& moment, const Sizes& s, base::Language language) {
  std::vector<Block> blocks;
  if (!moment.chapter.empty())
    blocks.push_back({moment.chapter, s.text, Weight::semibold, true, 0});
  if (!moment.happened.empty())
    blocks.push_back({moment.happened, s.happened, Weight::semibold, false, 0.5});
  for (const std::string& comment : moment.comments)
    blocks.push_back({comment, s.text, Weight::regular, false, 0.7});
  bool open_before = false;
  for (const WallQuestion& question : moment.questions) {
    const bool open = !question.after && !open_before;
    open_before |= open;
    add_question(blocks, question, s, moment, language, open);
  }
  return blocks;
}

constexpr double leading = 1.3;

// -- set in lines

struct Set {
  std::vector<Block> blocks;
  std::vector<std::vector<std::string>> lines;
  double height = 0;
};

double indent_of(const Block& block) {
  return block.group ? 1.4 * block.size : 0;
}

double height_of(const Block& block, std::size_t lines, bool first) {
  return (first ? 0 : block.before * block.size) + leading * block.size * double(lines) +
         (block.bar ? 0.55 * block.size : 0);
}

Set set_in(const WallMoment& moment, const Sizes& sizes, double width, const Look& look) {
  Set set{blocks_of(moment, sizes, look.language), {}, 0};
  for (const Block& block : set.blocks) {
    set.lines.push_back(
        look.fonts->lines(block.words, block.size, block.weight, width - indent_of(block)));
    set.height += height_of(block, set.lines.back().size(), set.lines.size() == 1);
  }
  return set;
}

Set fitted(const WallMoment& moment, double width, double height, const Look& look) {
  const double least = std::max(on_the_ladder(look.least), look.text * 0.8);
  const double high = look.size.height;
  Set set;
  for (const double part : {1.0 / 20, 1.0 / 24, 1.0 / 28, 1.0 / 34, 1.0 / 42, 0.0}) {
    const double happened = std::max(rung_within(high * part), on_the_ladder(least));
    const double text = std::max(rung_within(happened * 0.8), on_the_ladder(least));
    set = set_in(moment, {happened, text, on_the_ladder(least)}, width, look);
    if (set.height <= height) return set;
  }
  // Not even so: the end is left out, and a sign says that there was more.
  while (set.height > height && set.blocks.size() > 1) {
    set.height -= height_of(set.blocks.back(), set.lines.back().size(), false);
    set.blocks.pop_back();
    set.lines.pop_back();
  }
  auto& last = set.lines.back();
  const double line = leading * set.blocks.back().size;
  for (; set.height > height && last.size() > 1; set.height -= line) last.pop_back();
  if (!last.empty())
    last.back() = look.fonts->fitted(last.back() + " …", set.blocks.back().size,
                                     set.blocks.back().weight, width);
  return set;
}

// -- drawn

void draw_bar(draw::Drawing& page, const Box& room, double part, const Look& look,
              const std::string& tag) {
  const double radius = room.height() / 2;
  page.shapes.push_back({draw::rounded(room, radius, look.theme->line), tag});
  if (part <= 0) return;
  const Box filled{room.left, room.top, room.left + std::max(2 * radius, part * room.width()),
                   room.bottom};
  page.shapes.push_back({draw::rounded(filled, radius, look.theme->accent), tag});
}

void draw_words(draw::Drawing& page, const WallMoment& moment, const Look& look, const Box& room) {
  const Set set = fitted(moment, room.width(), room.height(), look);
  double y = room.top;
  for (std::size_t i = 0; i < set.blocks.size(); ++i) {
    const Block& block = set.blocks[i];
    if (i > 0) y += block.before * block.size;
    const double top = y, left = room.left + indent_of(block);
    if (block.group)
      for (draw::Shape& shape :
           group_sign(*block.group, {room.left + 0.5 * block.size, y + 0.68 * block.size},
                      0.34 * block.size, look.theme->mark_of(*block.group)))
        page.shapes.push_back(std::move(shape));
    const draw::Colour colour = block.quiet ? look.theme->quiet_ink : look.theme->ink;
    for (const std::string& line : set.lines[i]) {
      page.shapes.push_back(
          {draw::Text{{left, y + block.size}, line, block.size, block.weight, Align::left, colour},
           block.tag});
      y += leading * block.size;
    }
    if (!block.bar) continue;
    draw_bar(page, {left, y + 0.05 * block.size, room.right, y + 0.3 * block.size}, *block.bar,
             look, block.tag);
    y += 0.55 * block.size;
    if (!block.tag.empty())  // all of it can be pressed
      page.shapes.push_back(
          {draw::rectangle({left, top, room.right, y}, draw::colour(0, 0)), block.tag});
  }
}

// The guesses of the room, as rings; numbers would make a match of it.
void draw_guesses(draw::Drawing& page, const WallMoment& moment, const MapGeometry& geometry,
                  const Look& look) {
  draw::Colour within = look.theme->accent;
  within.alpha = 60;
  for (const WallQuestion& question : moment.questions)
    for (const model::Position& place : question.places)
      page.shapes.push_back(
          {draw::Circle{page_from_position(geometry, place), 0.8 * geometry.disc, within,
                        draw::Stroke{look.theme->accent, std::max(2.0, geometry.disc / 7)}},
           ""});
}

bool stands_left(const std::optional<model::Position>& place) {
  return place && !place->trust && place->agreement;
}

MapScene map_then(const WallMoment& moment, const Look& look) {
  const model::WallView& then = *moment.then;
  MapOptions options;
  options.group_names = moment.group_names;
  options.private_words = true;  // roles of a fictive case; the view has no others
  options.tray = std::ranges::any_of(
      then.people, [](const model::WallPerson& person) { return !person.place.has_value(); });
  options.trust_gutter =
      std::ranges::any_of(then.people,
                          [](const auto& person) { return stands_left(person.place); }) ||
      std::ranges::any_of(moment.moving, [](const OnTheWay& one) { return stands_left(one.from); });
  if (moment.actor) options.selected = {*moment.actor};
  const MapGeometry geometry = map_geometry(look, options.trust_gutter, options.tray);
  for (const OnTheWay& one : moment.moving) {
    const auto person = std::ranges::find(then.people, one.id, &model::WallPerson::id);
    if (person == then.people.end() || !person->place) continue;
    const draw::Point a = page_from_position(geometry, one.from);
    const draw::Point b = page_from_position(geometry, *person->place);
    options.moved.push_back(
        {one.id, {a.x + (b.x - a.x) * moment.part, a.y + (b.y - a.y) * moment.part}});
  }
  return map(then, options, look);
}

}  // namespace

MomentScene moment_scene(const WallMoment& moment, const Look& look) {
  Look of_map = look;
  of_map.size.width = std::floor(look.size.width * map_part);
  MapScene map = map_then(moment, of_map);
  draw::Drawing page = std::move(map.drawing);
  draw_guesses(page, moment, map.geometry, look);
  page.size = look.size;
  const double left = of_map.size.width, pad = std::round(0.05 * look.size.height);
  page.shapes.push_back(
      {draw::rectangle({left, 0, look.size.width, look.size.height}, look.theme->surface), ""});
  draw_words(page, moment, look, {left + pad, pad, look.size.width - pad, look.size.height - pad});
  return {std::move(page), map.geometry};
}

}  // namespace scene
