#include "sample.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <ft2build.h>
#include <stdexcept>
#include FT_FREETYPE_H
#include <sys/wait.h>
#include <unistd.h>

namespace sample {

using namespace draw;

const Fonts& fonts() {
  static const Fonts loaded = Fonts::load(std::string(KARNEMELK_ASSETS) + "/fonts").value();
  return loaded;
}

Text text(std::string words, double size, Align align) {
  return {{20, 40}, std::move(words), size, Weight::regular, align, colour(0x1C1B1A)};
}

namespace {

Colour ink() {
  return colour(0x1C1B1A);
}

void add_quadrants(Drawing& drawing) {
  const Stroke edge{colour(0x8A857C), 1, 4};
  drawing.shapes.push_back({rectangle({20, 60, 220, 200}, colour(0xDCE9D5)), "quadrant:opponent"});
  drawing.shapes.push_back(
      {rounded({230, 60, 430, 200}, 12, colour(0xD5E3EE, 128), edge), "quadrant:ally"});
  drawing.shapes.push_back({line({20, 215.5}, {430, 215.5}, {ink(), 1, 0}), ""});
}

void add_person(Drawing& drawing, Point at, const std::string& code, const std::string& tag) {
  drawing.shapes.push_back({Circle{at, 14, colour(0xFAF7F2), Stroke{ink(), 1.5, 0}}, tag});
  drawing.shapes.push_back(
      {Text{{at.x + 20, at.y + 5}, code, 14, Weight::semibold, Align::left, ink()}, tag});
}

void add_texts(Drawing& drawing) {
  drawing.shapes.push_back(
      {Text{{225, 34}, "Wie staat waar? € 1.250", 24, Weight::semibold, Align::centre, ink()}, ""});
  drawing.shapes.push_back({Text{{430, 52},
                                 "Łukasz, café, Ωμέγα, Москва, ☂",
                                 12,
                                 Weight::regular,
                                 Align::right,
                                 colour(0x1C1B1A, 200)},
                            ""});
}

}  // namespace

Drawing drawing() {
  Drawing result{{450, 260}, colour(0xFFFDF9), {}, {}};
  add_quadrants(result);
  add_texts(result);
  add_person(result, {100, 120}, "Heron", "person:p2");
  add_person(result, {250, 120}, "Oak & <Moon> \"quoted\"", "person:p3");
  Path arrow;
  arrow.pieces = {Path::MoveTo{{114, 120}}, Path::CurveTo{{160, 80.25}, {220, 80.125}, {234, 114}}};
  arrow.stroke = Stroke{colour(0x7A3B2E), 2, 0};
  result.shapes.push_back({arrow, "wish:p2"});
  result.shapes.push_back({Circle{{120, 240}, 8, {}, Stroke{ink(), 1, 3}}, ""});
  result.titles = {{"person:p2", "Heron: trusts us, does not agree"},
                   {"person:p3", "Oak & Moon <group>"}};
  return result;
}

double advance_units(const std::filesystem::path& font, char32_t code_point) {
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  if (FT_Init_FreeType(&library) != 0 || FT_New_Face(library, font.c_str(), 0, &face) != 0)
    throw std::runtime_error("no font " + font.string());
  const bool loaded = FT_Load_Char(face, code_point, FT_LOAD_NO_SCALE) == 0;
  const double units = loaded ? double(face->glyph->metrics.horiAdvance) : -1;
  FT_Done_Face(face);
  FT_Done_FreeType(library);
  return units;
}

Folder::Folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "karnemelk-XXXXXX").string();
  if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path Folder::with(const std::string& name, const std::string& bytes) const {
  std::ofstream(file(name), std::ios::binary) << bytes;
  return file(name);
}

Ran run(const std::string& command) {
  Ran result;
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (!pipe) return result;
  std::array<char, 4096> piece{};
  for (std::size_t n; (n = fread(piece.data(), 1, piece.size(), pipe)) > 0;)
    result.out.append(piece.data(), n);
  const int status = pclose(pipe);
  result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return result;
}

}  // namespace sample
