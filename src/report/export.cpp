#include "report/export.hpp"

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "draw/write.hpp"
#include "model/wall_view.hpp"
#include "report/csv_out.hpp"
#include "report/json_out.hpp"
#include "report/page.hpp"
#include "text/text.hpp"

namespace report {
namespace {

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

/// `View` is a WallView or a Workshop; what can be in the bytes is what the type can hold.
template <class View>
base::Result<std::string> bytes_of(const Request& request, const View& view,
                                   const draw::Fonts& fonts) {
  PageLook look = look_of(request, fonts);
  const draw::About about{text::tr(request.language, "Trust and agreement"),
                          text::tag(request.language)};
  switch (request.format) {
    case Format::png:
      return draw::to_png(map_picture(view, look), fonts, request.width);
    case Format::svg:
      return draw::to_svg(map_picture(view, look), fonts, about);
    case Format::pdf:
      return draw::to_pdf({map_page(view, look)}, fonts, about);
    case Format::csv:
      return people_csv(view, request.language);
    case Format::json:
      return workshop_json(view);
  }
  return base::trouble(base::Trouble::usage, "This cannot be exported.");
}

}  // namespace

base::Result<Format> format_from(const std::filesystem::path& path) {
  const std::string ending = base::folded(path.extension().string());
  if (ending == ".png") return Format::png;
  if (ending == ".svg") return Format::svg;
  if (ending == ".pdf") return Format::pdf;
  if (ending == ".csv") return Format::csv;
  if (ending == ".json") return Format::json;
  return base::trouble(base::Trouble::usage,
                       "{file}: the ending says what to make. Use .png, .svg, .pdf, .csv or .json.",
                       {{"file", path.string()}});
}

base::Result<std::string> exported(const Request& request, const model::Workshop& workshop,
                                   const draw::Fonts& fonts) {
  CHECK_TRUE(request.width >= 1 && request.width <= 16384);
  if (request.eyes == Eyes::facilitator) return bytes_of(request, workshop, fonts);
  return bytes_of(request, model::wall_view(workshop), fonts);
}

}  // namespace report
