#pragma once
// What Fonts holds: four opened font files and, per weight, one table from code point to glyph and
// advance. The tables are complete after load and never change, so that any thread may measure.
// The FreeType faces themselves are only for Cairo, which locks them. Inside draw/ only.

#include <ft2build.h>
#include FT_FREETYPE_H

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "draw/font.hpp"

namespace draw {

/// An opened font file; keeps FreeType itself alive.
using SharedFace = std::shared_ptr<FT_FaceRec_>;

struct Metric {
  std::uint16_t index = 0;  // of the glyph in its face
  std::uint16_t units = 0;  // advance, font units
  bool known = false;
  bool fallback = false;
};

/// Code point -> Metric, in pages of 256; most pages are the shared empty one.
class MetricTable {
 public:
  const Metric& at(char32_t code_point) const {
    if (code_point > 0x10FFFF) return missing_;
    const Metric& found = pages_[page_of_[code_point >> 8]][code_point & 0xFF];
    return found.known ? found : missing_;
  }
  void add(char32_t code_point, const Metric& metric);
  bool has(char32_t code_point) const { return at(code_point).known; }
  void set_missing(std::uint16_t units) { missing_.units = units; }

 private:
  using Page = std::array<Metric, 256>;
  std::vector<std::uint16_t> page_of_ = std::vector<std::uint16_t>(0x1100, 0);
  std::vector<Page> pages_ = std::vector<Page>(1);
  Metric missing_;  // the box of the first face
};

struct Fonts::Faces {
  struct File {
    std::filesystem::path path;
    SharedFace face;
    double em_per_unit = 0;
  };
  struct Family {
    File main, fallback;
    MetricTable metrics;
  };
  Family regular, semibold;
  double ascent = 0, descent = 0, cap_height = 0;  // em

  const Family& family(Weight weight) const {
    return weight == Weight::semibold ? semibold : regular;
  }
};

}  // namespace draw
