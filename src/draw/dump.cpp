#include <fmt/format.h>

#include "draw/number.hpp"
#include "draw/shown.hpp"
#include "draw/write.hpp"

namespace draw {
namespace {

std::string one(double value) {
  return fixed(value, 1);
}
std::string pair(Point p) {
  return one(p.x) + "," + one(p.y);
}

std::string ink(const Colour& colour) {
  return colour.alpha == 255 ? hex(colour) : fmt::format("{}{:02X}", hex(colour), colour.alpha);
}

std::string inks(const std::optional<Colour>& fill, const std::optional<Stroke>& stroke) {
  std::string out;
  if (fill) out += " fill " + ink(*fill);
  if (stroke) {
    out += " stroke " + ink(stroke->colour) + " " + one(stroke->width);
    if (stroke->dash > 0) out += " dash " + one(stroke->dash);
  }
  return out;
}

// One line, whatever stands in it.
std::string quoted(const std::string& words) {
  std::string out = "\"";
  for (const char32_t c : shown(words)) {
    if (c == U'"' || c == U'\\') out += '\\';
    out += utf8_from({&c, 1});
  }
  return out + "\"";
}

std::string line_of(const Path& path) {
  struct Say {
    std::string operator()(const Path::MoveTo& p) const { return " M " + pair(p.to); }
    std::string operator()(const Path::LineTo& p) const { return " L " + pair(p.to); }
    std::string operator()(const Path::CurveTo& p) const {
      return " C " + pair(p.control_1) + " " + pair(p.control_2) + " " + pair(p.to);
    }
    std::string operator()(const Path::Close&) const { return " Z"; }
  };
  std::string out = "path";
  for (const Path::Piece& piece : path.pieces) out += std::visit(Say{}, piece);
  return out + inks(path.fill, path.stroke);
}

std::string line_of(const Circle& circle) {
  return "circle " + pair(circle.centre) + " r" + one(circle.radius) +
         inks(circle.fill, circle.stroke);
}

std::string line_of(const Text& text) {
  constexpr const char* aligns[] = {"left", "centre", "right"};
  return fmt::format("text {} {} {} {} {} {}", pair(text.at), quoted(text.words), one(text.size),
                     text.weight == Weight::semibold ? "semibold" : "regular",
                     aligns[static_cast<int>(text.align)], ink(text.colour));
}

}  // namespace

std::string dump(const Drawing& drawing) {
  std::string out = fmt::format("page {} x {} {}\n", one(drawing.size.width),
                                one(drawing.size.height), ink(drawing.background));
  for (const Shape& shape : drawing.shapes) {
    out += std::visit([](const auto& what) { return line_of(what); }, shape.what);
    if (!shape.tag.empty()) out += " [" + utf8_from(shown(shape.tag)) + "]";
    out += '\n';
  }
  for (const auto& [tag, sentence] : drawing.titles)
    out += "title [" + utf8_from(shown(tag)) + "] " + quoted(sentence) + "\n";
  return out;
}

}  // namespace draw
