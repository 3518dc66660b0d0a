#include "scene/harvest.hpp"

#include <algorithm>
#include <string>

#include "scene/theme.hpp"
#include "text/text.hpp"

namespace scene {
namespace {

struct Block {
  model::HarvestId id;
  std::vector<std::string> lines;
};

struct Setting {
  double em = 16, height = 0;
  std::vector<Block> blocks;
};

constexpr double line_height = 1.3, between = 0.55, indent = 0.6;  // ems

Setting set_in(const std::vector<model::HarvestLine>& lines, double em, double width,
               const Look& look) {
  Setting setting{em, 0, {}};
  for (const model::HarvestLine& line : lines) {
    setting.blocks.push_back(
        {line.id, look.fonts->lines(line.words, em, draw::Weight::semibold, width - indent * em)});
    setting.height += em * (line_height * double(setting.blocks.back().lines.size()) + between);
  }
  return setting;
}

/// The largest that fits, else the smallest.
Setting largest(const std::vector<model::HarvestLine>& lines, double width, double height,
                const Look& look) {
  for (double times = 5; times > 1; times *= 0.88) {
    Setting setting = set_in(lines, rung_within(look.text * times), width, look);
    if (setting.height <= height) return setting;
  }
  Setting setting = set_in(lines, on_the_ladder(look.text), width, look);
  while (setting.height > height && setting.blocks.size() > 1) {
    setting.height -=
        setting.em * (line_height * double(setting.blocks.front().lines.size()) + between);
    setting.blocks.erase(setting.blocks.begin());
  }
  return setting;
}

void write(draw::Drawing& drawing, const std::string& words, draw::Point at, double em,
           draw::Weight weight, draw::Colour colour, const std::string& tag) {
  draw::Text text;
  text.at = at;
  text.words = words;
  text.size = em;
  text.weight = weight;
  text.colour = colour;
  drawing.shapes.push_back({std::move(text), tag});
}

}  // namespace

draw::Drawing harvest(const std::vector<model::HarvestLine>& lines, const Look& look) {
  draw::Drawing drawing;
  drawing.size = look.size;
  drawing.background = look.theme->paper;
  const double margin = std::max(look.text * 2, look.size.width * 0.07);
  const double title = rung_within(look.text * 1.5);
  double y = margin * 0.6 + title;
  write(drawing, text::tr(look.language, "What we take home"), {margin, y}, title,
        draw::Weight::regular, look.theme->quiet_ink, "harvest");
  y += title * 0.9;
  if (lines.empty()) return drawing;
  const double bottom = look.size.height - margin * 0.5;
  const Setting setting = largest(lines, look.size.width - 2 * margin, bottom - y, look);
  for (const Block& block : setting.blocks) {
    const std::string tag = "harvest:" + model::to_text(block.id);
    const double dot = setting.em * 0.13;
    drawing.shapes.push_back(
        {draw::Circle{{margin + dot, y + setting.em * 0.72}, dot, look.theme->accent, {}}, tag});
    for (const std::string& words : block.lines) {
      y += setting.em * line_height;
      write(drawing, words, {margin + indent * setting.em, y - setting.em * 0.27}, setting.em,
            draw::Weight::semibold, look.theme->ink, tag);
    }
    y += setting.em * between;
  }
  return drawing;
}

}  // namespace scene
