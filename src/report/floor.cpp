// The map on paper and on the floor.

#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "report/sheets.hpp"
#include "scene/map.hpp"
#include "scene/names.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using draw::Align;
using draw::Point;
using draw::Weight;
using text::tr;
using text::trc;

constexpr draw::Size a3{1191, 842}, a4{842, 595};  // landscape, points

void write(draw::Drawing& page, Point at, const std::string& words, double size, Weight weight,
           Align align, draw::Colour colour, const char* tag) {
  if (words.empty()) return;
  page.shapes.push_back({draw::Text{at, words, size, weight, align, colour}, tag});
}

/// Words with a line behind them, up to `right`.
void writing_line(draw::Drawing& page, const PageLook& look, Point at, double right,
                  const std::string& words, double size) {
  write(page, at, words, size, Weight::regular, Align::left, look.theme->quiet_ink, "/P.1");
  const double from = at.x + look.fonts->width(words, size, Weight::regular) + 0.6 * size;
  page.shapes.push_back(
      {draw::line({from, at.y + 3}, {right, at.y + 3}, {look.theme->strong_line, 0.8}), ""});
}

struct Sign {
  std::string above, words, below;
  draw::Colour colour;  // of the bar
};

/// In the middle of a page, as large as fits.
draw::Drawing page_of(const Sign& sign, const PageLook& look) {
  constexpr double margin = 60, room = a4.width - 2 * margin, small = 34;
  draw::Drawing page;
  page.size = a4;
  double size = 150;
  const std::string words = base::shortened(sign.words, 60);  // more cannot be read from a floor
  std::vector<std::string> lines;
  for (; size > 20; size *= 0.94) {
    lines = look.fonts->lines(words, size, Weight::semibold, room);
    double widest = 0;
    for (const std::string& line : lines)
      widest = std::max(widest, look.fonts->width(line, size, Weight::semibold));
    if (lines.size() <= 2 && widest <= room && double(lines.size()) * size * 1.15 < 300) break;
  }
  page.shapes.push_back({draw::rectangle({0, 0, a4.width, 28}, sign.colour), ""});
  page.shapes.push_back(
      {draw::rectangle({0, a4.height - 28, a4.width, a4.height}, sign.colour), ""});
  const double middle = a4.width / 2;
  write(page, {middle, 110}, sign.above, small, Weight::regular, Align::centre,
        look.theme->quiet_ink, "/P.1");
  double y = a4.height / 2 - 1.15 * size * (double(lines.size()) - 1) / 2 +
             look.fonts->cap_height(size) / 2;
  for (const std::string& line : lines) {
    write(page, {middle, y}, line, size, Weight::semibold, Align::centre, look.theme->ink, "/H1.1");
    y += 1.15 * size;
  }
  const auto below = look.fonts->lines(sign.below, 0.8 * small, Weight::regular, room);
  y = a4.height - 90 - 1.2 * 0.8 * small * (double(below.size()) - 1);
  for (const std::string& line : below) {
    write(page, {middle, y}, line, 0.8 * small, Weight::regular, Align::centre,
          look.theme->quiet_ink, "/P.2");
    y += 1.2 * 0.8 * small;
  }
  return page;
}

/// "agree" -> "Agree"; the words of axes are ASCII at the front.
std::string capitalised(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = char(words[0] - 'a' + 'A');
  return words;
}

}  // namespace

draw::Drawing paper_map(const model::Labels& labels, const PageLook& look) {
  constexpr double margin = 36, heading = 96;
  draw::Drawing page;
  page.size = a3;
  const double half = a3.width * 0.72;
  writing_line(page, look, {margin, margin + 22}, a3.width - margin,
               tr(look.language, "My goal, in one sentence"), 16);
  writing_line(page, look, {margin, margin + 56}, half,
               tr(look.language, "Where would they put me? What do I do myself?"), 16);
  writing_line(page, look, {half + 24, margin + 56}, a3.width - margin, tr(look.language, "Day"),
               16);
  model::WallView view;
  view.labels = labels;
  scene::MapOptions options = look.options;
  options.tray = false;
  options.trust_gutter = true;
  const scene::Look map_look{look.language,
                             look.theme,
                             look.fonts,
                             {a3.width - margin, a3.height - heading - margin - 18},
                             18};
  draw::place(page, scene::map(view, options, map_look).drawing, {margin / 2, heading + 8});
  write(page, {margin, a3.height - 26},
        tr(look.language,
           "Code words, no names. A place is what you suppose, not what somebody is. This map goes "
           "home with you, or is destroyed."),
        11, Weight::regular, Align::left, look.theme->quiet_ink, "/P.2");
  write(page, {a3.width - margin, a3.height - 26}, "Karnemelk", 11, Weight::regular, Align::right,
        look.theme->quiet_ink, "");
  return page;
}

std::vector<draw::Drawing> floor_signs(const model::Labels& labels, const PageLook& look) {
  const base::Language language = look.language;
  const std::string trust = capitalised(trc(language, "axis", "trust"));
  const std::string agreement = capitalised(trc(language, "axis", "agreement"));
  const draw::Colour line = look.theme->strong_line;
  std::vector<Sign> signs = {
      {trust, capitalised(trc(language, "trust", "low")), "", line},
      {trust, capitalised(trc(language, "trust", "high")), "", line},
      {agreement, capitalised(trc(language, "agreement", "disagree")), "", line},
      {agreement, capitalised(trc(language, "agreement", "agree")), "", line},
      {"", capitalised(tr(language, "we do not know yet: ask")), "", line}};
  for (const model::Group group : model::groups)
    if (group != model::Group::unknown)
      signs.push_back({"", scene::group_name(labels, group, language),
                       scene::group_explanation(group, language), look.theme->mark_of(group)});
  std::vector<draw::Drawing> pages;
  for (const Sign& sign : signs) pages.push_back(page_of(sign, look));
  return pages;
}

}  // namespace report
