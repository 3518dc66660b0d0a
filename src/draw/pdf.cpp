#include <cairo-pdf.h>

#include "draw/cairo.hpp"
#include "draw/shown.hpp"
#include "draw/write.hpp"

namespace draw {
namespace {

// No dates: the same drawing gives the same bytes, and when a session was held is nobody's
// business. Cairo 1.16 has no alternative texts or language for parts of a page, so the titles of
// a Drawing stay out of the PDF.
void describe(cairo_surface_t* surface, const About& about) {
  const std::string title = utf8_from(shown(about.title));
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Karnemelk");
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "");
}

}  // namespace

base::Result<std::string> to_pdf(const std::vector<Drawing>& pages, const Fonts& fonts,
                                 const About& about) {
  if (pages.empty())
    return base::trouble(base::Trouble::failed,
                         "There is nothing to put on paper yet. Add something first.");
  for (const Drawing& page : pages)
    if (!has_good_size(page)) return bad_size(page);
  std::string bytes;
  const CairoSurface surface(cairo_pdf_surface_create_for_stream(
      append_bytes, &bytes, pages[0].size.width, pages[0].size.height));
  describe(surface.get(), about);
  const CairoContext context(cairo_create(surface.get()));
  CairoFaces faces(fonts);
  for (const Drawing& page : pages) {
    cairo_pdf_surface_set_size(surface.get(), page.size.width, page.size.height);
    paint(context.get(), page, faces, Letters::text);
    cairo_show_page(context.get());
  }
  cairo_surface_finish(surface.get());
  cairo_status_t status = cairo_status(context.get());
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface.get());
  if (status != CAIRO_STATUS_SUCCESS)
    return base::trouble(base::Trouble::failed,
                         "The PDF could not be made: {reason}. Close other programs and try again.",
                         {{"reason", cairo_status_to_string(status)}});
  return bytes;
}

}  // namespace draw
