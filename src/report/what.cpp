#include "report/what.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"

namespace report {
namespace {

constexpr std::array endings = {"png", "svg", "pdf", "html", "md", "csv", "ics", "json"};

}  // namespace

const std::vector<std::string>& what_words() {
  static const std::vector<std::string> words = {
      "map",        "people", "report",   "plan", "handout", "cards",    "exercise",
      "repertoire", "role",   "observer", "kit",  "person",  "key-sheet"};
  return words;
}

const std::vector<Format>& formats_of(What what) {
  using enum Format;
  static const std::array<std::vector<Format>, 13> formats = {{{png, svg, pdf},
                                                               {csv, json},
                                                               {html, pdf, md},
                                                               {html, pdf, md, csv, ics},
                                                               {html, pdf, md},
                                                               {pdf},
                                                               {pdf, html, md, svg, png},
                                                               {pdf},
                                                               {pdf},
                                                               {pdf},
                                                               {pdf},
                                                               {html, pdf, md},
                                                               {pdf}}};
  return formats[std::size_t(what)];
}

What usual_what(Format format) {
  switch (format) {
    case Format::png:
    case Format::svg:
      return What::map;
    case Format::pdf:
    case Format::html:
    case Format::md:
      return What::report;
    case Format::csv:
    case Format::json:
      return What::people;
    case Format::ics:
      return What::plan;
  }
  return What::map;
}

std::string ending_of(Format format) {
  return endings[std::size_t(format)];
}

base::Result<Format> format_from(const std::filesystem::path& path) {
  const std::string ending = base::folded(path.extension().string());
  for (std::size_t i = 0; i < endings.size(); ++i)
    if (ending == std::string(".") + endings[i]) return Format(i);
  return base::trouble(base::Trouble::usage,
                       "{file}: the ending says what to make. Use .png, .svg, .pdf, .html, .md, "
                       ".csv, .ics or .json.",
                       {{"file", path.string()}});
}

base::Result<void> check_pair(What what, Format format) {
  const std::vector<Format>& known = formats_of(what);
  if (std::ranges::find(known, format) != known.end()) return {};
  std::string list;
  for (const Format one : known) list += (list.empty() ? "." : ", .") + ending_of(one);
  return base::trouble(base::Trouble::usage,
                       "\"{what}\" cannot be written as .{ending}. Use one of: {endings}.",
                       {{"what", what_words()[std::size_t(what)]},
                        {"ending", ending_of(format)},
                        {"endings", list}});
}

}  // namespace report
