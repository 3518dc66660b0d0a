#include <algorithm>
#include <cmath>

#include "draw/cairo.hpp"
#include "draw/write.hpp"

namespace draw {
namespace {

constexpr int most_pixels = 16384;

tl::unexpected<base::Error> failed(cairo_status_t status) {
  return base::trouble(base::Trouble::failed,
                       "The picture could not be made: {reason}. Try a smaller width.",
                       {{"reason", cairo_status_to_string(status)}});
}

}  // namespace

base::Result<std::string> to_png(const Drawing& drawing, const Fonts& fonts, int width) {
  if (!has_good_size(drawing)) return bad_size(drawing);
  if (width < 1 || width > most_pixels)
    return base::trouble(base::Trouble::usage,
                         "A picture cannot be {width} pixels wide. Choose from 1 to {most}.",
                         {{"width", std::to_string(width)}, {"most", std::to_string(most_pixels)}});
  const double scale = width / drawing.size.width;
  const double high = std::max(1.0, std::round(drawing.size.height * scale));
  if (high > most_pixels)
    return base::trouble(
        base::Trouble::usage,
        "A picture {width} pixels wide would be more than {most} high. Choose a smaller width.",
        {{"width", std::to_string(width)}, {"most", std::to_string(most_pixels)}});
  const auto format = drawing.background.alpha == 255 ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32;
  const CairoSurface surface(cairo_image_surface_create(format, width, static_cast<int>(high)));
  const CairoContext context(cairo_create(surface.get()));
  // Each way by itself: rounding the height must not leave an edge unpainted.
  cairo_scale(context.get(), scale, high / drawing.size.height);
  CairoFaces faces(fonts);
  paint(context.get(), drawing, faces, Letters::outlines);
  if (cairo_status(context.get()) != CAIRO_STATUS_SUCCESS)
    return failed(cairo_status(context.get()));
  std::string bytes;
  const cairo_status_t status =
      cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes);
  if (status != CAIRO_STATUS_SUCCESS) return failed(status);
  return bytes;
}

}  // namespace draw
