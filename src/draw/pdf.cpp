#include <algorithm>
#include <array>
#include <cairo-pdf.h>
#include <string_view>

#include "draw/cairo.hpp"
#include "draw/shown.hpp"
#include "draw/write.hpp"

namespace draw {
namespace {

// No dates: the same drawing gives the same bytes, and when a session was held is nobody's
// business. Cairo 1.16 has no alternative texts, no language and no artifacts, and does not mark
// the file as tagged: the titles of a Drawing stay out of the PDF, and a document has its structure
// without reaching PDF/UA.
void describe(cairo_surface_t* surface, const About& about) {
  const std::string title = utf8_from(shown(about.title));
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Karnemelk");
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "");
}

std::string type_of(const std::string& part) {
  return part.substr(0, part.find('.'));
}

// Cairo makes no file at all when it meets a type that it does not know.
bool is_known(const std::string& part) {
  constexpr std::array<std::string_view, 27> types = {
      "Document", "Part", "Art",   "Sect",  "Div", "BlockQuote", "Caption", "TOC",  "TOCI",
      "P",        "H",    "H1",    "H2",    "H3",  "H4",         "H5",      "H6",   "L",
      "LI",       "Lbl",  "LBody", "Table", "TR",  "TH",         "TD",      "Span", "Figure"};
  return std::ranges::find(types, type_of(part)) != types.end();
}

/// "/Table.3/TR.5" as {"Table.3", "TR.5"}; nothing for other tags.
std::vector<std::string> structure_in(const std::string& tag) {
  std::vector<std::string> parts;
  if (!tag.starts_with('/')) return parts;
  for (std::size_t from = 1; from <= tag.size();) {
    const std::size_t end = std::min(tag.find('/', from), tag.size());
    parts.push_back(tag.substr(from, end - from));
    from = end + 1;
  }
  return std::ranges::all_of(parts, is_known) ? parts : std::vector<std::string>();
}

/// Opens and closes the elements between which shapes stand.
class Structure {
 public:
  explicit Structure(cairo_t* context) : context_(context) {}
  void go_to(const std::vector<std::string>& wanted) {
    std::size_t same = 0;
    while (same < open_.size() && same < wanted.size() && open_[same] == wanted[same]) ++same;
    for (; open_.size() > same; open_.pop_back())
      cairo_tag_end(context_, type_of(open_.back()).c_str());
    for (; open_.size() < wanted.size(); open_.push_back(wanted[open_.size()]))
      cairo_tag_begin(context_, type_of(wanted[open_.size()]).c_str(), nullptr);
  }

 private:
  cairo_t* context_;
  std::vector<std::string> open_;
};

void add_outline(cairo_surface_t* surface, const std::vector<Chapter>& chapters) {
  std::vector<std::pair<int, int>> above;  // level and number of the chapters we are in
  for (const Chapter& chapter : chapters) {
    while (!above.empty() && above.back().first >= chapter.level) above.pop_back();
    const std::string to = "page=" + std::to_string(chapter.page + 1) + " pos=[0 0]";
    const int parent = above.empty() ? CAIRO_PDF_OUTLINE_ROOT : above.back().second;
    const int made =
        cairo_pdf_surface_add_outline(surface, parent, utf8_from(shown(chapter.words)).c_str(),
                                      to.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    above.emplace_back(chapter.level, made);
  }
}

}  // namespace

base::Result<std::string> to_pdf(const std::vector<Drawing>& pages, const Fonts& fonts,
                                 const About& about, const std::vector<Chapter>& chapters) {
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
  Structure structure(context.get());
  for (const Drawing& page : pages) {
    cairo_pdf_surface_set_size(surface.get(), page.size.width, page.size.height);
    paint(context.get(), page, faces, Letters::text,
          [&](const Shape& shape) { structure.go_to(structure_in(shape.tag)); });
    structure.go_to({});
    cairo_show_page(context.get());
  }
  add_outline(surface.get(), chapters);
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
