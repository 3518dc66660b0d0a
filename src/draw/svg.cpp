#include <unordered_map>

#include "draw/number.hpp"
#include "draw/shown.hpp"
#include "draw/write.hpp"

namespace draw {
namespace {

// For text and attribute values alike; `shown` leaves only what XML 1.0 allows.
std::string escaped(std::string_view words) {
  std::string out;
  for (const char c : utf8_from(shown(words))) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&apos;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string attribute(const char* name, const std::string& value) {
  return std::string(" ") + name + "=\"" + value + "\"";
}

std::string attribute(const char* name, double value) {
  return attribute(name, shortest(value));
}

std::string ink(const char* name, const Colour& colour) {
  std::string out = attribute(name, hex(colour));
  if (colour.alpha != 255)
    out += attribute((std::string(name) + "-opacity").c_str(), colour.alpha / 255.0);
  return out;
}

std::string inks(const std::optional<Colour>& fill, const std::optional<Stroke>& stroke) {
  std::string out = fill ? ink("fill", *fill) : attribute("fill", "none");
  if (stroke) {
    out += ink("stroke", stroke->colour) + attribute("stroke-width", stroke->width);
    if (stroke->dash > 0) out += attribute("stroke-dasharray", stroke->dash);
  }
  return out;
}

std::string pair(Point p) {
  return shortest(p.x) + " " + shortest(p.y);
}

struct Element {
  const Fonts& fonts;

  std::string operator()(const Path& path) const {
    struct Say {
      std::string operator()(const Path::MoveTo& p) const { return "M" + pair(p.to); }
      std::string operator()(const Path::LineTo& p) const { return "L" + pair(p.to); }
      std::string operator()(const Path::CurveTo& p) const {
        return "C" + pair(p.control_1) + " " + pair(p.control_2) + " " + pair(p.to);
      }
      std::string operator()(const Path::Close&) const { return "Z"; }
    };
    std::string pieces;
    for (const Path::Piece& piece : path.pieces) pieces += std::visit(Say{}, piece);
    return "<path" + attribute("d", pieces) + inks(path.fill, path.stroke) + "/>\n";
  }

  std::string operator()(const Circle& circle) const {
    return "<circle" + attribute("cx", circle.centre.x) + attribute("cy", circle.centre.y) +
           attribute("r", circle.radius) + inks(circle.fill, circle.stroke) + "/>\n";
  }

  std::string operator()(const Text& text) const {
    const double width = fonts.width(text.words, text.size, text.weight);
    if (!(width > 0)) return {};
    std::string out = "<text" + attribute("x", text.at.x) + attribute("y", text.at.y) +
                      attribute("font-size", text.size);
    if (text.weight == Weight::semibold) out += attribute("font-weight", "600");
    if (text.align == Align::centre) out += attribute("text-anchor", "middle");
    if (text.align == Align::right) out += attribute("text-anchor", "end");
    return out + attribute("textLength", width) + attribute("lengthAdjust", "spacingAndGlyphs") +
           ink("fill", text.colour) + ">" + escaped(text.words) + "</text>\n";
  }
};

// Kerning and ligatures are off because no other medium has them; spaces count as they are.
std::string opening(const Drawing& drawing, const About& about) {
  const std::string width = shortest(drawing.size.width), height = shortest(drawing.size.height);
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + attribute("width", width) +
                    attribute("height", height) +
                    attribute("viewBox", "0 0 " + width + " " + height) + attribute("role", "img");
  if (!about.language.empty())
    out +=
        attribute("lang", escaped(about.language)) + attribute("xml:lang", escaped(about.language));
  return out + " xml:space=\"preserve\" stroke-miterlimit=\"4\"" +
         " font-family=\"Inter, 'DejaVu Sans', sans-serif\"" +
         " style=\"font-kerning:none;font-variant-ligatures:none\">\n";
}

}  // namespace

std::string svg_element(const Drawing& drawing, const Fonts& fonts, const About& about) {
  std::unordered_map<std::string_view, std::string_view> titles;
  for (const auto& [tag, sentence] : drawing.titles) titles.emplace(tag, sentence);
  std::string out = opening(drawing, about);
  out += "<title>" + escaped(about.title) + "</title>\n";
  if (!about.description.empty()) out += "<desc>" + escaped(about.description) + "</desc>\n";
  if (drawing.background.alpha > 0)
    out += "<rect width=\"100%\" height=\"100%\"" + ink("fill", drawing.background) + "/>\n";
  const Element element{fonts};
  std::string_view open;
  for (const Shape& shape : drawing.shapes) {
    if (shape.tag != open) {
      if (!open.empty()) out += "</g>\n";
      open = shape.tag;
      if (!open.empty()) out += "<g>";
      const auto title = titles.find(open);
      if (!open.empty() && title != titles.end())
        out += "<title>" + escaped(title->second) + "</title>";
      if (!open.empty()) out += "\n";
    }
    out += std::visit(element, shape.what);
  }
  if (!open.empty()) out += "</g>\n";
  return out + "</svg>\n";
}

std::string to_svg(const Drawing& drawing, const Fonts& fonts, const About& about) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg_element(drawing, fonts, about);
}

}  // namespace draw
