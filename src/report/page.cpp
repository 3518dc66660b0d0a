#include "report/page.hpp"

#include <algorithm>
#include <vector>

#include "report/one_line.hpp"
#include "scene/compare.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using draw::Align;
using draw::Box;
using draw::Point;
using draw::Weight;
using text::tr;

constexpr draw::Size a4{842, 595};  // landscape, points
constexpr double margin = 30;
constexpr double map_inset = 13;  // white that the map keeps round itself at this size of text
constexpr double title_size = 20, goal_size = 12, footer_size = 9;
constexpr double footer_height = 2.4 * footer_size;  // a line that explains the signs, and a notice
constexpr draw::Size picture{1280, 720};
constexpr double notice_height = 32;

void write(draw::Drawing& page, Point at, const std::string& words, double size, Weight weight,
           Align align, draw::Colour colour) {
  if (words.empty()) return;
  page.shapes.push_back({draw::Text{at, words, size, weight, align, colour}, ""});
}

/// Title and what stands below it, from the top down; the answer is where the map may begin.
double write_heading(draw::Drawing& page, const std::string& title, const std::string& below,
                     const PageLook& look) {
  const double room = a4.width - 2 * margin;
  const draw::Colour ink = look.theme->ink, quiet = look.theme->quiet_ink;
  double y = margin;
  double day_width = 0;
  if (look.day) {
    const std::string day = text::long_day(look.language, *look.day);
    day_width = look.fonts->width(day, goal_size, Weight::regular) + 20;
    write(page, {a4.width - margin, y + title_size}, day, goal_size, Weight::regular, Align::right,
          quiet);
  }
  y += title_size;
  write(page, {margin, y},
        look.fonts->fitted(title, title_size, Weight::semibold, room - day_width), title_size,
        Weight::semibold, Align::left, ink);
  y += 8;
  if (!below.empty()) {
    std::vector<std::string> lines = look.fonts->lines(below, goal_size, Weight::regular, room);
    if (lines.size() > 3) {
      lines.resize(3);
      lines.back() = look.fonts->fitted(lines.back() + " …", goal_size, Weight::regular, room);
    }
    for (const std::string& line : lines) {
      y += goal_size * 1.35;
      write(page, {margin, y}, line, goal_size, Weight::regular, Align::left, ink);
    }
    y += 8;
  }
  return y;
}

/// What the signs on the map mean, as far as they can be there.
std::string legend(bool influence, const PageLook& look) {
  const base::Language language = look.language;
  std::string words = tr(language, "Square: a group.");
  if (influence) words += " " + tr(language, "Size: influence.");
  words += " " + tr(language, "Question mark: not sure, or not known yet.");
  if (look.options.wishes) words += " " + tr(language, "Open circle: the wish.");
  if (look.options.reverse_views) words += " " + tr(language, "Open diamond: how they may see me.");
  if (look.options.trails) words += " " + tr(language, "Dashes: the way they came.");
  return words;
}

void write_footer(draw::Drawing& page, const std::string& signs, bool personal,
                  const PageLook& look) {
  const double y = a4.height - margin + footer_size;
  const draw::Colour quiet = look.theme->quiet_ink;
  write(page, {margin, y - 1.4 * footer_size}, signs, footer_size, Weight::regular, Align::left,
        quiet);
  write(page, {margin, y}, foot_words(personal, look.language), footer_size,
        personal ? Weight::semibold : Weight::regular, Align::left,
        personal ? look.theme->ink : quiet);
  const std::string right = look.number.empty() ? "Karnemelk" : look.number;
  write(page, {a4.width - margin, y}, right, footer_size, Weight::regular, Align::right, quiet);
}

bool has_place(const model::WallPerson& person) {
  return person.place.has_value();
}
bool has_place(const base::Shared<model::Person>& person) {
  return person->place.has_value();
}

/// The map as it goes out: without a tray when nobody is in it.
template <class People, class View>
draw::Drawing drawn(const People& people, const View& view, const PageLook& look, draw::Size size,
                    double em) {
  scene::MapOptions options = look.options;
  options.tray = options.tray &&
                 !std::ranges::all_of(people, [](const auto& person) { return has_place(person); });
  const scene::Look scene_look{look.language, look.theme, look.fonts, size, em};
  return scene::map(view, options, scene_look).drawing;
}

draw::Drawing drawn(const model::WallView& view, const PageLook& look, draw::Size size, double em) {
  return drawn(view.people, view, look, size, em);
}
draw::Drawing drawn(const model::Workshop& workshop, const PageLook& look, draw::Size size,
                    double em) {
  return drawn(*workshop.people, workshop, look, size, em);
}

struct PageWords {
  std::string title, below;
  bool influence = false;  // discs differ in size
  bool personal = false;
};

/// `draw_map` draws the map of a size with a size of text.
template <class DrawMap>
draw::Drawing page_with(DrawMap draw_map, const PageWords& words, const std::string& signs,
                        const PageLook& look) {
  draw::Drawing page;
  page.size = a4;
  const double top = write_heading(page, words.title, words.below, look);
  const double bottom = a4.height - margin - footer_height;
  const draw::Size size{a4.width - 2 * margin + 2 * map_inset, bottom - top};
  place(page, draw_map(size, 12.0), {margin - map_inset, top});
  write_footer(page, signs, words.personal, look);
  return page;
}

template <class View>
draw::Drawing page_of(const View& view, const PageWords& words, const PageLook& look) {
  const auto draw_map = [&](draw::Size size, double em) { return drawn(view, look, size, em); };
  return page_with(draw_map, words, legend(words.influence, look), look);
}

std::string goal_line(const std::string& goal, base::Language language) {
  return goal.empty() ? "" : tr(language, "Goal: {goal}", {{"goal", one_line(goal)}});
}

std::string title_or_map(const std::string& title, base::Language language) {
  return title.empty() ? tr(language, "Trust and agreement") : title;
}

}  // namespace

std::string personal_notice(base::Language language) {
  return tr(language, "Contains personal data. Keep it to yourself, and do away with it in time.");
}

std::string foot_words(bool personal, base::Language language) {
  return personal ? personal_notice(language)
                  : tr(language, "A place on this map is a supposition, not a verdict.");
}

draw::Drawing map_page(const model::WallView& view, const PageLook& look) {
  const bool fictive = view.kind == model::SessionKind::fictive;
  return page_of(view,
                 {title_or_map(view.title, look.language), goal_line(view.goal, look.language),
                  fictive, false},
                 look);
}

draw::Drawing map_page(const model::Workshop& workshop, const PageLook& look) {
  return page_of(workshop,
                 {title_or_map(workshop.title, look.language),
                  goal_line(workshop.goal, look.language), true, true},
                 look);
}

draw::Drawing map_picture(const model::WallView& view, const PageLook& look) {
  return drawn(view, look, picture, 16);
}

draw::Drawing map_alone(const model::Workshop& workshop, const PageLook& look) {
  return drawn(workshop, look, picture, 16);
}

draw::Drawing map_picture(const model::Workshop& workshop, const PageLook& look) {
  const draw::Size map_size{picture.width, picture.height - notice_height};
  draw::Drawing page = drawn(workshop, look, map_size, 16);
  page.size = picture;
  write(page, {picture.width / 2, picture.height - notice_height / 2 + 5},
        personal_notice(look.language), 14, Weight::semibold, Align::centre, look.theme->ink);
  return page;
}

draw::Drawing compare_alone(const model::Comparison& comparison, const PageLook& look) {
  return scene::compare(comparison, look.options,
                        {look.language, look.theme, look.fonts, picture, 16})
      .drawing;
}

draw::Drawing compare_page(const model::Comparison& comparison, const std::string& title,
                           const std::string& between, const PageLook& look) {
  const auto draw_map = [&](draw::Size size, double em) {
    return scene::compare(comparison, look.options,
                          {look.language, look.theme, look.fonts, size, em})
        .drawing;
  };
  const PageWords words{title, between, false, !comparison.for_wall};
  return page_with(draw_map, words, scene::compare_legend(look.language), look);
}

draw::Drawing compare_picture(const model::Comparison& comparison, const std::string& between,
                              const PageLook& look) {
  const draw::Size size{picture.width, picture.height - 2 * notice_height};
  draw::Drawing page{picture, look.theme->paper, {}, {}};
  place(page,
        scene::compare(comparison, look.options, {look.language, look.theme, look.fonts, size, 16})
            .drawing,
        {0, notice_height});
  const double side = 18, room = picture.width - 2 * side;
  write(page, {side, notice_height - 8}, look.fonts->fitted(between, 18, Weight::semibold, room),
        18, Weight::semibold, Align::left, look.theme->ink);
  const std::string signs = scene::compare_legend(look.language);
  const std::string below =
      comparison.for_wall ? signs : signs + "  " + personal_notice(look.language);
  const auto lines = look.fonts->lines(below, 12, Weight::regular, room);
  double y = picture.height - notice_height / 2 + 4 - 7.0 * double(lines.size() - 1);
  for (const std::string& line : lines) {
    write(page, {side, y}, line, 12, Weight::regular, Align::left, look.theme->ink);
    y += 14;
  }
  return page;
}

}  // namespace report
