#include "draw/font.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "draw/faces.hpp"
#include "draw/shown.hpp"

#include FT_ADVANCES_H
#include FT_TRUETYPE_TABLES_H

namespace draw {
namespace {

using SharedLibrary = std::shared_ptr<FT_LibraryRec_>;

// Sums of advances may differ in the last bits by the order of adding.
constexpr double slack = 1e-9;
constexpr char32_t ellipsis = U'…';

base::Result<SharedLibrary> freetype() {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0)
    return base::trouble(base::Trouble::failed,
                         "The font library could not start. Please install FreeType again.");
  return SharedLibrary(library, FT_Done_FreeType);
}

base::Result<Fonts::Faces::File> opened(const SharedLibrary& library,
                                        const std::filesystem::path& path) {
  FT_Face raw = nullptr;
  const bool read = FT_New_Face(library.get(), path.c_str(), 0, &raw) == 0;
  const SharedFace face(raw, [library](FT_Face f) {
    if (f) FT_Done_Face(f);
  });
  if (!read || !FT_IS_SCALABLE(raw) || raw->units_per_EM == 0 || raw->charmap == nullptr)
    return base::trouble(base::Trouble::failed,
                         "The font {file} could not be read. Please install the program again.",
                         {{"file", path.string()}});
  return Fonts::Faces::File{path, face, 1.0 / raw->units_per_EM};
}

std::vector<FT_Fixed> advances(FT_Face face) {
  std::vector<FT_Fixed> units(static_cast<std::size_t>(face->num_glyphs), 0);
  FT_Get_Advances(face, 0, static_cast<FT_UInt>(units.size()), FT_LOAD_NO_SCALE, units.data());
  return units;
}

void add_glyphs(MetricTable& table, FT_Face face, bool fallback) {
  const std::vector<FT_Fixed> units = advances(face);
  if (!fallback && !units.empty()) table.set_missing(static_cast<std::uint16_t>(units[0]));
  FT_UInt index = 0;
  for (FT_ULong c = FT_Get_First_Char(face, &index); index != 0;
       c = FT_Get_Next_Char(face, c, &index)) {
    const auto code_point = static_cast<char32_t>(c);
    if (index >= units.size() || table.has(code_point)) continue;
    table.add(code_point, {static_cast<std::uint16_t>(index),
                           static_cast<std::uint16_t>(units[index]), true, fallback});
  }
}

base::Result<Fonts::Faces::Family> family(const SharedLibrary& library,
                                          const std::filesystem::path& main,
                                          const std::filesystem::path& fallback) {
  auto first = opened(library, main);
  if (!first) return tl::unexpected(first.error());
  auto second = opened(library, fallback);
  if (!second) return tl::unexpected(second.error());
  Fonts::Faces::Family result{std::move(*first), std::move(*second), {}};
  add_glyphs(result.metrics, result.main.face.get(), false);
  add_glyphs(result.metrics, result.fallback.face.get(), true);
  return result;
}

double cap_height_em(FT_Face face) {
  const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(face, FT_SFNT_OS2));
  const bool says = os2 && os2->version != 0xFFFF && os2->version >= 2 && os2->sCapHeight > 0;
  return says ? double(os2->sCapHeight) / face->units_per_EM : 0.7;
}

double advance_em(const Fonts::Faces::Family& family, const Metric& metric) {
  return metric.units * (metric.fallback ? family.fallback : family.main).em_per_unit;
}

double width_em(const Fonts::Faces::Family& family, std::u32string_view code_points) {
  double sum = 0;
  for (const char32_t c : code_points) sum += advance_em(family, family.metrics.at(c));
  return sum;
}

bool is_mark(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

// Spaces before an ellipsis go; a letter does not lose its accents.
std::size_t good_cut(std::u32string_view code_points, std::size_t cut) {
  while (cut > 0 && (code_points[cut - 1] == U' ' || is_mark(code_points[cut]))) --cut;
  return cut;
}

std::vector<std::string_view> split(std::string_view words) {
  constexpr std::string_view blank = " \t\r\n";
  std::vector<std::string_view> parts;
  for (std::size_t from = words.find_first_not_of(blank); from != words.npos;) {
    const std::size_t to = std::min(words.find_first_of(blank, from), words.size());
    parts.push_back(words.substr(from, to - from));
    from = words.find_first_not_of(blank, to);
  }
  return parts;
}

}  // namespace

void MetricTable::add(char32_t code_point, const Metric& metric) {
  std::uint16_t& page = page_of_[code_point >> 8];
  if (page == 0) {
    page = static_cast<std::uint16_t>(pages_.size());
    pages_.emplace_back();
  }
  pages_[page][code_point & 0xFF] = metric;
}

Fonts::Fonts(std::unique_ptr<Faces> faces) : faces_(std::move(faces)) {}
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;
Fonts::~Fonts() = default;

base::Result<Fonts> Fonts::load(const std::filesystem::path& folder) {
  const auto library = freetype();
  if (!library) return tl::unexpected(library.error());
  auto regular = family(*library, folder / "Inter-Regular.otf", folder / "DejaVuSans.ttf");
  if (!regular) return tl::unexpected(regular.error());
  auto semibold = family(*library, folder / "Inter-SemiBold.otf", folder / "DejaVuSans-Bold.ttf");
  if (!semibold) return tl::unexpected(semibold.error());
  auto faces = std::make_unique<Faces>();
  faces->regular = std::move(*regular);
  faces->semibold = std::move(*semibold);
  const Faces::File& inter = faces->regular.main;
  faces->ascent = inter.face->ascender * inter.em_per_unit;
  faces->descent = -inter.face->descender * inter.em_per_unit;
  faces->cap_height = cap_height_em(inter.face.get());
  return Fonts(std::move(faces));
}

double Fonts::width(std::string_view words, double size, Weight weight) const {
  return width_em(faces_->family(weight), shown(words)) * size;
}

double Fonts::ascent(double size) const {
  return faces_->ascent * size;
}
double Fonts::descent(double size) const {
  return faces_->descent * size;
}
double Fonts::cap_height(double size) const {
  return faces_->cap_height * size;
}

std::vector<Glyph> Fonts::glyphs(std::string_view words, double size, Weight weight) const {
  const Faces::Family& family = faces_->family(weight);
  const std::u32string code_points = shown(words);
  std::vector<Glyph> result;
  result.reserve(code_points.size());
  double x = 0;
  for (const char32_t c : code_points) {
    const Metric& metric = family.metrics.at(c);
    result.push_back({c, metric.index, metric.fallback, x * size});
    x += advance_em(family, metric);
  }
  return result;
}

std::string Fonts::fitted(std::string_view words, double size, Weight weight, double width) const {
  const Faces::Family& family = faces_->family(weight);
  const std::u32string code_points = shown(words);
  const double room = width + slack;
  if (width_em(family, code_points) * size <= room) return std::string(words);
  double x = width_em(family, {&ellipsis, 1});
  if (!(x * size <= room)) return {};
  std::size_t cut = 0;
  for (; cut < code_points.size(); ++cut) {
    x += advance_em(family, family.metrics.at(code_points[cut]));
    if (x * size > room) break;
  }
  cut = cut < code_points.size() ? good_cut(code_points, cut) : cut;
  return utf8_from(code_points.substr(0, cut) + ellipsis);
}

std::vector<std::string> Fonts::lines(std::string_view words, double size, Weight weight,
                                      double width) const {
  const double space = this->width(" ", size, weight);
  std::vector<std::string> result;
  double used = 0;  // of the last line; a word that was cut leaves no room after it
  for (const std::string_view word : split(words)) {
    const double wide = this->width(word, size, weight);
    if (!result.empty() && used + space + wide <= width + slack) {
      result.back().append(" ").append(word);
      used += space + wide;
      continue;
    }
    std::string line = fitted(word, size, weight, width);
    if (!line.empty()) result.push_back(std::move(line));
    used = wide;
  }
  return result;
}

std::filesystem::path Fonts::file(Weight weight, bool fallback) const {
  const Faces::Family& family = faces_->family(weight);
  return (fallback ? family.fallback : family.main).path;
}

Point start_of(const Text& text, const Fonts& fonts) {
  if (text.align == Align::left) return text.at;
  const double width = fonts.width(text.words, text.size, text.weight);
  return {text.at.x - (text.align == Align::right ? width : width / 2), text.at.y};
}

Box box_of(const Text& text, const Fonts& fonts) {
  const double width = fonts.width(text.words, text.size, text.weight);
  const double part = text.align == Align::left ? 0 : text.align == Align::right ? 1 : 0.5;
  const double left = text.at.x - width * part;
  return {left, text.at.y - fonts.ascent(text.size), left + width,
          text.at.y + fonts.descent(text.size)};
}

}  // namespace draw
