#include "report/page.hpp"

#include <algorithm>
#include <vector>

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
constexpr double title_size = 20, goal_size = 12, footer_size = 9;
constexpr draw::Size picture{1280, 720};
constexpr double notice_height = 32;

struct Moved {
  double x, y;
  Point operator()(Point p) const { return {p.x + x, p.y + y}; }
  void move(draw::Path& path) const {
    for (auto& piece : path.pieces) std::visit([this](auto& one) { move_piece(one); }, piece);
  }
  void move(draw::Circle& circle) const { circle.centre = (*this)(circle.centre); }
  void move(draw::Text& text) const { text.at = (*this)(text.at); }
  void move_piece(draw::Path::MoveTo& piece) const { piece.to = (*this)(piece.to); }
  void move_piece(draw::Path::LineTo& piece) const { piece.to = (*this)(piece.to); }
  void move_piece(draw::Path::CurveTo& piece) const {
    piece = {(*this)(piece.control_1), (*this)(piece.control_2), (*this)(piece.to)};
  }
  void move_piece(draw::Path::Close&) const {}
};

/// Puts `part` on `page` with its top left corner at `at`.
void place(draw::Drawing& page, draw::Drawing part, Point at) {
  const Moved moved{at.x, at.y};
  for (draw::Shape& shape : part.shapes) {
    std::visit([&](auto& what) { moved.move(what); }, shape.what);
    page.shapes.push_back(std::move(shape));
  }
  for (auto& title : part.titles) page.titles.push_back(std::move(title));
}

void write(draw::Drawing& page, Point at, const std::string& words, double size, Weight weight,
           Align align, draw::Colour colour) {
  if (words.empty()) return;
  page.shapes.push_back({draw::Text{at, words, size, weight, align, colour}, ""});
}

std::string notice(base::Language language) {
  return tr(language, "Contains personal data. Keep it to yourself, and do away with it in time.");
}

scene::Look scene_look(const PageLook& look, draw::Size size, double em) {
  return {look.language, look.theme, look.fonts, size, em};
}

/// Title and goal from the top down; the answer is where the map may begin.
double write_heading(draw::Drawing& page, const std::string& title, const std::string& goal,
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
  if (!goal.empty()) {
    const std::string words = tr(look.language, "Goal: {goal}", {{"goal", goal}});
    std::vector<std::string> lines = look.fonts->lines(words, goal_size, Weight::regular, room);
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

void write_footer(draw::Drawing& page, bool personal, const PageLook& look) {
  const double y = a4.height - margin + footer_size;
  const std::string left =
      personal ? notice(look.language)
               : tr(look.language, "A place on this map is a supposition, not a verdict.");
  write(page, {margin, y}, left, footer_size, personal ? Weight::semibold : Weight::regular,
        Align::left, personal ? look.theme->ink : look.theme->quiet_ink);
  write(page, {a4.width - margin, y}, "Karnemelk", footer_size, Weight::regular, Align::right,
        look.theme->quiet_ink);
}

template <class View>
draw::Drawing page_of(const View& view, const std::string& title, const std::string& goal,
                      bool personal, const PageLook& look) {
  draw::Drawing page;
  page.size = a4;
  const double top = write_heading(page, title, goal, look);
  const double bottom = a4.height - margin - footer_size;
  const draw::Size size{a4.width - 2 * margin, bottom - top};
  place(page, scene::map(view, look.options, scene_look(look, size, 12)).drawing, {margin, top});
  write_footer(page, personal, look);
  return page;
}

std::string title_or_map(const std::string& title, base::Language language) {
  return title.empty() ? tr(language, "Trust and agreement") : title;
}

}  // namespace

draw::Drawing map_page(const model::WallView& view, const PageLook& look) {
  return page_of(view, title_or_map(view.title, look.language), view.goal, false, look);
}

draw::Drawing map_page(const model::Workshop& workshop, const PageLook& look) {
  return page_of(workshop, title_or_map(workshop.title, look.language), workshop.goal, true, look);
}

draw::Drawing map_picture(const model::WallView& view, const PageLook& look) {
  return scene::map(view, look.options, scene_look(look, picture, 16)).drawing;
}

draw::Drawing map_picture(const model::Workshop& workshop, const PageLook& look) {
  const draw::Size map_size{picture.width, picture.height - notice_height};
  draw::Drawing page = scene::map(workshop, look.options, scene_look(look, map_size, 16)).drawing;
  page.size = picture;
  write(page, {picture.width / 2, picture.height - notice_height / 2 + 5}, notice(look.language),
        14, Weight::semibold, Align::centre, look.theme->ink);
  return page;
}

}  // namespace report
