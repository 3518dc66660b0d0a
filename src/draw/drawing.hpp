#pragma once
// A Drawing: shapes on a page, in page points, each with a tag. It is a value: scenes make it, and
// the screen, SVG, PDF, PNG, the text dump and the hit test all consume the same one.
// Page points grow to the right and down; on a screen one point is one pixel.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace draw {

struct Point {
  double x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

struct Size {
  double width = 0, height = 0;
  bool operator==(const Size&) const = default;
};

/// Left, top, right, bottom.
struct Box {
  double left = 0, top = 0, right = 0, bottom = 0;
  double width() const { return right - left; }
  double height() const { return bottom - top; }
  Point centre() const { return {(left + right) / 2, (top + bottom) / 2}; }
  bool contains(Point p) const { return p.x >= left && p.x < right && p.y >= top && p.y < bottom; }
  bool overlaps(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  bool operator==(const Box&) const = default;
};

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  bool operator==(const Colour&) const = default;
};

/// colour(0xFAF7F2) is #FAF7F2.
constexpr Colour colour(std::uint32_t rgb, std::uint8_t alpha = 255) {
  return {std::uint8_t(rgb >> 16), std::uint8_t(rgb >> 8), std::uint8_t(rgb), alpha};
}

struct Stroke {
  Colour colour;
  double width = 1;  // page points
  double dash = 0;   // length of dash and of gap; 0 = solid
  bool operator==(const Stroke&) const = default;
};

/// Straight and cubic pieces. Curves that belong to circles and round corners come from `circle`
/// and `rounded`. Filled paths must be convex (the screen fills only those).
struct Path {
  struct MoveTo {
    Point to;
    bool operator==(const MoveTo&) const = default;
  };
  struct LineTo {
    Point to;
    bool operator==(const LineTo&) const = default;
  };
  struct CurveTo {
    Point control_1, control_2, to;
    bool operator==(const CurveTo&) const = default;
  };
  struct Close {
    bool operator==(const Close&) const = default;
  };
  using Piece = std::variant<MoveTo, LineTo, CurveTo, Close>;

  std::vector<Piece> pieces;
  std::optional<Colour> fill;
  std::optional<Stroke> stroke;
  bool operator==(const Path&) const = default;
};

struct Circle {
  Point centre;
  double radius = 0;
  std::optional<Colour> fill;
  std::optional<Stroke> stroke;
  bool operator==(const Circle&) const = default;
};

enum class Weight { regular, semibold };
enum class Align { left, centre, right };

struct Text {
  Point at;           // on the baseline: its left end, middle or right end, as `align` says
  std::string words;  // UTF-8, one line
  double size = 16;   // em, page points
  Weight weight = Weight::regular;
  Align align = Align::left;
  Colour colour;
  bool operator==(const Text&) const = default;
};

struct Shape {
  std::variant<Path, Circle, Text> what;
  std::string tag;  // "person:p7", "quadrant:ally", "" for decoration
  bool operator==(const Shape&) const = default;
};

struct Drawing {
  Size size;
  Colour background{255, 255, 255, 255};
  std::vector<Shape> shapes;                                // painted in this order
  std::vector<std::pair<std::string, std::string>> titles;  // tag -> sentence for a reader
  bool operator==(const Drawing&) const = default;
};

Path line(Point from, Point to, Stroke stroke);
Path rectangle(const Box& box, std::optional<Colour> fill, std::optional<Stroke> stroke = {});
/// A rectangle with round corners; radius is cut to half of the shorter side.
Path rounded(const Box& box, double radius, std::optional<Colour> fill,
             std::optional<Stroke> stroke = {});

/// Puts `part` on `page` with its top left corner at `at`, `times` as large: places, lines and
/// text.
void place(Drawing& page, Drawing part, Point at, double times = 1);

}  // namespace draw
