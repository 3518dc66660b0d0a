#pragma once
// The two bundled faces and how wide words are in them. Every medium measures here, so that a
// drawing has the same text on the screen, in a PNG, a PDF and an SVG: advances are FreeType's,
// unhinted, from the font file, scaled by the em. DejaVu Sans stands in for glyphs Inter lacks.

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "draw/drawing.hpp"

namespace draw {

/// One glyph of a text: which font file it comes from and where its origin lies on the baseline.
struct Glyph {
  char32_t code_point = 0;
  unsigned index = 0;     // in the face
  bool fallback = false;  // true: from DejaVu Sans
  double x = 0;           // from the start of the text, page points
};

class Fonts {
 public:
  /// Reads Inter-Regular.otf, Inter-SemiBold.otf, DejaVuSans.ttf and DejaVuSans-Bold.ttf from
  /// `folder`.
  static base::Result<Fonts> load(const std::filesystem::path& folder);

  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;
  ~Fonts();

  /// Page points.
  double width(std::string_view words, double size, Weight weight) const;
  double ascent(double size) const;   // above the baseline, positive
  double descent(double size) const;  // below the baseline, positive
  double cap_height(double size) const;
  std::vector<Glyph> glyphs(std::string_view words, double size, Weight weight) const;

  /// As much of `words` as fits in `width`, with an ellipsis when cut; "" when not even that fits.
  std::string fitted(std::string_view words, double size, Weight weight, double width) const;
  /// `words` broken at spaces into lines of at most `width`; a longer word stands alone, cut.
  std::vector<std::string> lines(std::string_view words, double size, Weight weight,
                                 double width) const;

  std::filesystem::path file(Weight weight, bool fallback) const;

  struct Faces;  // FreeType's; the PDF and PNG writers use them too
  const Faces& faces() const { return *faces_; }

 private:
  explicit Fonts(std::unique_ptr<Faces> faces);
  std::unique_ptr<Faces> faces_;
};

/// Where a text stands on the page: left end of its baseline, and its box.
Point start_of(const Text& text, const Fonts& fonts);
Box box_of(const Text& text, const Fonts& fonts);

}  // namespace draw
