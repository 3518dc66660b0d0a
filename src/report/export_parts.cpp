#include "report/export_parts.hpp"

#include "base/check.hpp"
#include "text/text.hpp"

namespace report {

using base::Result;

PageLook look_of(const Request& request, const draw::Fonts& fonts) {
  PageLook look;
  look.language = request.language;
  look.theme = &scene::buttermilk();
  look.fonts = &fonts;
  look.day = request.day;
  look.options.group_names = request.group_names;
  look.options.wishes = request.wishes;
  look.options.trails = request.trails;
  look.options.reverse_views = request.reverse_views;
  look.options.private_words = true;  // on a wall: roles of a fictive case, the view has no others
  return look;
}

draw::About about(const Request& request, const std::string& title) {
  return {title, text::tag(request.language)};
}

Result<std::string> document_bytes(const Request& request, const Document& document,
                                   std::vector<draw::Drawing> first, Paper paper,
                                   const draw::Fonts& fonts) {
  if (request.format == Format::html) return document_html(document, fonts);
  if (request.format == Format::md) return document_markdown(document);
  return document_pdf(document, std::move(first), std::move(paper), fonts);
}

Matter matter_of(const Request& request, const draw::Fonts& fonts) {
  CHECK_TRUE(request.catalogue != nullptr);
  return {look_of(request, fonts), *request.catalogue, request.day_of};
}

}  // namespace report
