#include "report/html.hpp"

#include "draw/shown.hpp"
#include "text/text.hpp"

namespace report {
namespace {

/// Nothing loads and nothing runs; styles and pictures inside the file are all there is.
constexpr const char* policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'";

// The colours are those of scene::buttermilk(). What a line of print may not be cut from stays
// together. On paper the page is a table without cells, because the foot of a table is the one
// thing that browsers print below the text of every page.
constexpr const char* common_style = R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #FAF7F2; color: #1C1B1A; }
body { margin: 0 auto; padding: 3rem 2rem 4rem; max-width: 62rem;
  font: 1rem/1.55 Inter, "DejaVu Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .4rem; }
p { margin: .4rem 0 .8rem; }
p, li, td, th, dd, h1, h2, h3 { unicode-bidi: plaintext; }
ul, ol { padding-left: 1.3rem; margin: .4rem 0 .8rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0;
  border-bottom: 1px solid #DDD5C7; }
th { font-weight: 600; }
thead th { font-size: .85rem; color: #46423C; border-bottom-color: #736C61; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.quiet { color: #46423C; }
.notice { background: #FBE3A6; color: #33270A; padding: .6rem .9rem; border-radius: .5rem;
  font-weight: 600; }
.card { background: #FFFFFF; border: 1px solid #DDD5C7; border-radius: .75rem;
  padding: 1rem 1.25rem; margin: .75rem 0; break-inside: avoid; }
.card > :first-child { margin-top: 0; }
.card > :last-child { margin-bottom: 0; }
blockquote { margin: .6rem 0; padding-left: .9rem; border-left: 3px solid #1F4E8C; }
svg { display: block; width: 100%; height: auto; }
footer { margin-top: 3rem; font-size: .85rem; color: #46423C; }
@page { size: A4; margin: 18mm 16mm 22mm; }
@media print {
  html { background: #FFFFFF; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; margin-top: 8mm; }
  h2, h3, thead { break-after: avoid; }
  tr, li, figure { break-inside: avoid; }
  h3 + .quiet { break-after: avoid; }
  body { display: table; width: 100%; table-layout: fixed; }
  main { display: table-row-group; }
  footer { display: table-footer-group; break-inside: avoid; }
}
)";

std::string escaped(std::string_view line) {
  std::string out;
  for (const char c : draw::utf8_from(draw::shown(line))) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace

std::string html_text(std::string_view words) {
  return escaped(words);
}

std::string html_lines(std::string_view words) {
  std::string out;
  for (;;) {
    const std::size_t end = words.find('\n');
    std::string_view line = words.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    out += escaped(line);
    if (end == std::string_view::npos) return out;
    out += "<br/>";
    words.remove_prefix(end + 1);
  }
}

std::string html_attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string html_element(std::string_view name, std::string_view words) {
  return words.empty() ? "" : html_around(name, html_lines(words));
}

std::string html_around(std::string_view name, const std::string& html) {
  const std::string_view tag = name.substr(0, name.find(' '));
  return "<" + std::string(name) + ">" + html + "</" + std::string(tag) + ">\n";
}

std::string html_page(const HtmlPage& page) {
  const std::string tag = text::tag(page.language);
  std::string out = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"" +
                    html_attribute("lang", tag) + html_attribute("xml:lang", tag) + ">\n<head>\n";
  out += "<meta charset=\"utf-8\"/>\n";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\"" + html_attribute("content", policy) + "/>\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
  out += "<meta name=\"referrer\" content=\"no-referrer\"/>\n";
  out += html_around("title", html_text(page.title));
  out += html_around("style", common_style + page.style);
  out += "</head>\n<body>\n" + html_around("main", "\n" + page.body);
  out += html_element("footer", page.foot);
  return out + "</body>\n</html>\n";
}

}  // namespace report
