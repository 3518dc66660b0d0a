#pragma once
// A Drawing painted with Cairo, for the PDF and PNG writers. Inside draw/ only.

#include <array>
#include <cairo.h>
#include <functional>
#include <memory>
#include <string>

#include "base/result.hpp"
#include "draw/drawing.hpp"
#include "draw/font.hpp"

namespace draw {

struct CairoDelete {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};
using CairoContext = std::unique_ptr<cairo_t, CairoDelete>;
using CairoSurface = std::unique_ptr<cairo_surface_t, CairoDelete>;
using CairoFace = std::unique_ptr<cairo_font_face_t, CairoDelete>;

enum class Letters {
  text,     // words that can be selected and searched
  outlines  // filled curves: exact places between pixels, which Cairo 1.16 rounds for text
};

/// Cairo's view of the four font files, made when first used. One for a whole document: Cairo
/// embeds a font once for each.
class CairoFaces {
 public:
  explicit CairoFaces(const Fonts& fonts) : fonts_(fonts) {}
  const Fonts& fonts() const { return fonts_; }
  cairo_font_face_t* face(Weight weight, bool fallback);

 private:
  const Fonts& fonts_;
  std::array<CairoFace, 4> faces_;
};

/// Background and shapes, in page points of `context`; `before` is called before each of them.
/// Trouble is in cairo_status(context).
void paint(cairo_t* context, const Drawing& drawing, CairoFaces& faces, Letters letters,
           const std::function<void(const Shape&)>& before = {});

/// Appends to the std::string that `closure` points at; for Cairo's stream writers.
cairo_status_t append_bytes(void* closure, const unsigned char* bytes, unsigned int count);

/// True when the page has a size that can be printed: more than nothing, at most 14,400 points,
/// the limit of PDF.
bool has_good_size(const Drawing& drawing);
tl::unexpected<base::Error> bad_size(const Drawing& drawing);

}  // namespace draw
