// What she said beside what she will do.

#include <algorithm>
#include <array>

#include "scene/exercise_parts.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

using draw::Align;
using draw::Box;
using draw::Weight;
using text::tr;

constexpr double leading = 1.3;

struct Setting {
  double size = 0;
  std::vector<std::string> lines;
};

/// In the largest type that fits, down to `sheet.em`; the rest ends in an ellipsis.
Setting set_in(const Sheet& sheet, const std::string& words, const Box& box, Medium medium) {
  std::string one_line = words;
  std::ranges::replace_if(
      one_line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  Setting setting;
  const auto set = [&](double size) {
    setting = {size, sheet.look.fonts->lines(one_line, size, Weight::regular, box.width())};
    return leading * size * double(setting.lines.size()) <= box.height();
  };
  for (double times = 3.2; times > 1; times *= 0.85)
    if (set(medium == Medium::paper ? times * sheet.em
                                    : std::max(rung_within(times * sheet.em), sheet.em)))
      return setting;
  if (set(sheet.em)) return setting;
  const auto most = std::size_t(std::max(1.0, box.height() / (leading * sheet.em)));
  setting.lines.resize(most);
  setting.lines.back() =
      sheet.look.fonts->fitted(setting.lines.back() + " …", sheet.em, Weight::regular, box.width());
  return setting;
}

struct Block {
  std::string label, words;
  draw::Colour bar;
};

constexpr double label_height = 2;  // ems

/// From the top of `box`, in type that was set for it.
void write_block(Sheet& sheet, const Block& block, const Setting& setting, const Box& box) {
  const double left = box.left + 0.9 * sheet.em;
  sheet.write({left, box.top + sheet.look.fonts->ascent(sheet.em)}, block.label, sheet.em,
              Weight::semibold, Align::left, sheet.theme.quiet_ink);
  double y = box.top + label_height * sheet.em;
  for (const std::string& line : setting.lines) {
    sheet.write({left, y + sheet.look.fonts->ascent(setting.size)}, line, setting.size,
                Weight::regular, Align::left,
                block.words.empty() ? sheet.theme.quiet_ink : sheet.theme.ink);
    y += leading * setting.size;
  }
  sheet.add(
      draw::rounded({box.left, box.top, box.left + 0.3 * sheet.em, y}, 0.15 * sheet.em, block.bar));
}

}  // namespace

draw::Drawing said_and_tomorrow(const model::Round& round, const Look& look, Medium medium) {
  Sheet sheet(look, medium);
  const double top = sheet.heading(round_heading(round), "") + 1.5 * sheet.em;
  const double right = look.size.width - sheet.margin;
  const double foot = look.size.height - std::max(sheet.margin, 0.5 * sheet.em);
  const std::vector<std::string> note = look.fonts->lines(
      tr(look.language,
         "Yes said, and something else done: that is called a pocket veto. Mostly it is no bad "
         "will, but a no that was hard to say."),
      sheet.small, Weight::regular, right - sheet.margin);
  const double bottom = foot - 1.3 * sheet.small * double(note.size()) - sheet.em;
  const double gap = 2.5 * sheet.em, middle = (sheet.margin + right) / 2;
  const std::array blocks = {
      Block{tr(look.language, "She said"), round.player.said,
            sheet.theme.mark_of(model::Group::ally)},
      Block{tr(look.language, "And tomorrow"), round.player.tomorrow, sheet.theme.accent}};
  const std::array boxes = {Box{sheet.margin, top, middle - gap / 2, bottom},
                            Box{middle + gap / 2, top, right, bottom}};
  std::array<Setting, 2> settings;
  double highest = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Box room{boxes[i].left + 0.9 * sheet.em, top + label_height * sheet.em, boxes[i].right,
                   bottom};
    const std::string& words = blocks[i].words;
    settings[i] = set_in(sheet, words.empty() ? tr(look.language, "(not written down)") : words,
                         room, medium);
    highest = std::max(highest, leading * settings[i].size * double(settings[i].lines.size()));
  }
  // A little above the middle of a screen; on paper at the top.
  const double spare = bottom - top - label_height * sheet.em - highest;
  const double down = medium == Medium::screen ? std::max(0.0, 0.35 * spare) : 0;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    write_block(sheet, blocks[i], settings[i], {boxes[i].left, top + down, boxes[i].right, bottom});
  double y = foot - 1.3 * sheet.small * double(note.size() - 1);
  for (const std::string& line : note) {
    sheet.write({sheet.margin, y}, line, sheet.small, Weight::regular, Align::left,
                sheet.theme.quiet_ink);
    y += 1.3 * sheet.small;
  }
  return std::move(sheet.page);
}

}  // namespace scene
