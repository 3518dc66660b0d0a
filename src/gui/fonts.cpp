#include "gui/fonts.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <imgui.h>
#include <imgui_internal.h>
#include <stb_truetype.h>

#include "base/check.hpp"

namespace gui {
namespace {

constexpr int greatest_side = 4096;
constexpr double greatest_with_ranges = 40;  // em; above it, and not the panels' own, only the
                                             // characters in use
constexpr std::size_t many_runs = 20000, many_sizes = 32;

using Ranges = std::vector<unsigned short>;

// What every size up to 40 has: names and sentences of western Europe.
const Ranges& common_ranges() {
  static const Ranges ranges = {0x20,   0x17F,  0x2010, 0x2027, 0x2030, 0x203A, 0x20AC, 0x20AC,
                                0x2190, 0x2199, 0x2212, 0x2212, 0x2713, 0x2713, 0xFFFD, 0xFFFD};
  return ranges;
}

// What is there at once in the fields and lists of the panels; anything else is baked when it is
// first shown.
const Ranges& panel_ranges() {
  static const Ranges ranges = {0x20,   0x24F,  0x300,  0x36F,  0x370,  0x3FF,  0x400,  0x45F,
                                0x2010, 0x2027, 0x2030, 0x203A, 0x20AC, 0x20AC, 0x2190, 0x2199,
                                0x2212, 0x2212, 0x25A0, 0x25CF, 0x2713, 0x2713, 0xFFFD, 0xFFFD};
  return ranges;
}

bool is_ascii(std::string_view words) {
  return std::ranges::all_of(words, [](char c) { return c >= 0x20 && c < 0x7F; });
}

bool within(const Ranges& ranges, char32_t c) {
  for (std::size_t i = 0; i + 1 < ranges.size(); i += 2)
    if (c >= ranges[i] && c <= ranges[i + 1]) return true;
  return false;
}

int whole(double em) {
  return int(std::lround(em));
}

}  // namespace

// A font file in memory, and ImGui's size for one em of it: ascent minus descent.
struct FontBook::File {
  std::string bytes;
  double size_of_em = 1.21;

  explicit File(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in) return;
    bytes.resize(std::size_t(std::max<std::streamoff>(0, in.tellg())));
    in.seekg(0);
    in.read(bytes.data(), std::streamsize(bytes.size()));
    stbtt_fontinfo info{};
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    if (bytes.empty() || stbtt_InitFont(&info, data, 0) == 0) {
      bytes.clear();
      return;
    }
    int ascent = 0, descent = 0, gap = 0;
    stbtt_GetFontVMetrics(&info, &ascent, &descent, &gap);
    size_of_em = (ascent - descent) * double(stbtt_ScaleForMappingEmToPixels(&info, 1));
  }
};

FontBook::FontBook(const draw::Fonts& fonts, double em)
    : fonts_(&fonts),
      em_(em),
      files_{std::make_unique<File>(fonts.file(draw::Weight::regular, false)),
             std::make_unique<File>(fonts.file(draw::Weight::regular, true)),
             std::make_unique<File>(fonts.file(draw::Weight::semibold, false)),
             std::make_unique<File>(fonts.file(draw::Weight::semibold, true))} {}
FontBook::~FontBook() = default;

void FontBook::set_em(double em) {
  if (whole(em) == whole(em_)) return;
  em_ = em;
  for (auto& [key, size] : sizes_) size.font = nullptr;
  stale_ = true;
}

bool FontBook::has_ranges(const Key& key) const {
  return key.em <= greatest_with_ranges || key.em == whole(em_);
}

FontBook::Size& FontBook::size_of(double em, draw::Weight weight) {
  const auto [at, is_new] = sizes_.try_emplace({whole(em), weight});
  if (is_new) stale_ = true;
  return at->second;
}

void FontBook::want(const Key& key, Size& size, char32_t c) {
  const bool typed = key.em == whole(em_) && key.weight == draw::Weight::regular;
  const Ranges& has = typed ? panel_ranges() : common_ranges();
  if (has_ranges(key) && within(has, c)) return;
  if (c < 0x20 || c > 0xFFFF) return;
  if (size.wanted.insert(c).second) stale_ = true;
}

ImFont* FontBook::request(double em, draw::Weight weight, std::string_view words) {
  Size& size = size_of(em, weight);
  if (!has_ranges({whole(em), weight}) || !is_ascii(words))
    for (const draw::Glyph& glyph : fonts_->glyphs(words, em, weight))
      want({whole(em), weight}, size, glyph.code_point);
  if (size.font) return size.font;
  return weight == draw::Weight::semibold ? semibold_ : regular_;
}

const Run& FontBook::run(std::string_view words, double em, draw::Weight weight) {
  static thread_local std::string key;
  key.assign(words);
  key.push_back(char(whole(em)));
  key.push_back(weight == draw::Weight::semibold ? 'b' : 'r');
  if (const auto known = runs_.find(key); known != runs_.end()) return known->second;
  if (runs_.size() >= many_runs) runs_.clear();
  return runs_[key] = laid_out(words, em, weight);
}

Run FontBook::laid_out(std::string_view words, double em, draw::Weight weight) {
  Size& size = size_of(em, weight);
  Run run;
  run.width = fonts_->width(words, em, weight);
  const double baseline = size.font ? std::round(double(size.font->Ascent)) : 0;
  for (const draw::Glyph& glyph : fonts_->glyphs(words, em, weight)) {
    want({whole(em), weight}, size, glyph.code_point);
    if (!size.font) continue;
    const char32_t shown = glyph.code_point > 0xFFFF ? 0xFFFD : glyph.code_point;
    const ImFontGlyph* baked = size.font->FindGlyph(static_cast<ImWchar>(shown));
    if (!baked || !baked->Visible) continue;
    const float x = float(glyph.x), y = float(-baseline);
    run.quads.push_back({x + baked->X0, y + baked->Y0, x + baked->X1, y + baked->Y1, baked->U0,
                         baked->V0, baked->U1, baked->V1});
  }
  return run;
}

void FontBook::add(ImFontAtlas& atlas, const Key& key, Size& size, int oversample) {
  const bool panel = key.em == whole(em_);
  size.ranges.clear();
  if (has_ranges(key)) {
    const bool typed = panel && key.weight == draw::Weight::regular;
    size.ranges = typed ? panel_ranges() : common_ranges();
  } else {
    size.ranges = {0x20, 0x20, 0x3F, 0x3F, 0xFFFD, 0xFFFD};
  }
  for (const char32_t c : size.wanted) size.ranges.insert(size.ranges.end(), 2, ImWchar(c));
  size.ranges.push_back(0);
  size.font = nullptr;
  const std::size_t first = key.weight == draw::Weight::semibold ? 2 : 0;
  for (std::size_t i = first; i < first + 2; ++i) {
    File& file = *files_[i];
    if (file.bytes.empty()) continue;
    ImFontConfig config;
    config.FontData = file.bytes.data();
    config.FontDataSize = int(file.bytes.size());
    config.FontDataOwnedByAtlas = false;
    config.SizePixels = float(key.em * file.size_of_em);
    config.OversampleH = key.em > greatest_with_ranges ? 1 : oversample;
    config.OversampleV = 1;
    config.GlyphRanges = size.ranges.data();
    config.MergeMode = size.font != nullptr;
    ImFont* font = atlas.AddFont(&config);
    if (!size.font) size.font = font;
  }
  if (!size.font) size.font = atlas.AddFontDefault();
}

void FontBook::build(ImFontAtlas& atlas, int oversample) {
  atlas.Clear();
  atlas.FontBuilderIO = ImFontAtlasGetBuilderForStbTruetype();
  atlas.TexDesiredWidth = sizes_.size() > 6 || em_ > 24 ? greatest_side : greatest_side / 2;
  for (auto& [key, size] : sizes_) add(atlas, key, size, oversample);
  CHECK_TRUE(atlas.Build());
}

void FontBook::rebuild(ImFontAtlas& atlas) {
  using draw::Weight;
  // Sizes pile up while a window is resized; those still in use are asked for again at once.
  if (sizes_.size() > many_sizes) sizes_.clear();
  size_of(em_, Weight::regular);
  size_of(em_, Weight::semibold);
  build(atlas, 2);
  if (atlas.TexHeight > greatest_side) build(atlas, 1);
  if (atlas.TexHeight > greatest_side) {
    std::erase_if(sizes_, [&](const auto& item) { return item.first.em != whole(em_); });
    build(atlas, 1);
  }
  // Line heights in whole pixels keep the edges of fields and buttons sharp. The scale of a text is
  // its size over this one, so glyphs stay as they were baked.
  for (auto& [key, size] : sizes_) size.font->FontSize = std::round(size.font->FontSize);
  regular_ = sizes_[{whole(em_), Weight::regular}].font;
  semibold_ = sizes_[{whole(em_), Weight::semibold}].font;
  runs_.clear();
  stale_ = false;
  ++generation_;
}

}  // namespace gui
