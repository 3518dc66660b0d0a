#include "report/html.hpp"

#include <doctest/doctest.h>

using report::html_element;
using report::html_lines;
using report::html_text;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what people typed is text, whatever it looks like") {
  CHECK(html_text("\"><img src=x onerror=alert(1)>") ==
        "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;");
  CHECK(html_text("Tom & 'Jerry' &amp;") == "Tom &amp; &#39;Jerry&#39; &amp;amp;");
  CHECK(html_text("a\nb\tc") == "a b c");
  CHECK(html_text("nul:\x01|") == "nul:\xEF\xBF\xBD|");
  CHECK(html_text("\u202Eturned\u200F") == "turned");
  CHECK(html_text("\xFF") == "\xEF\xBF\xBD");
  CHECK(report::html_attribute("title", "a\"b\nc") == " title=\"a&quot;b c\"");
}

TEST_CASE("lines stay lines") {
  CHECK(html_lines("one\ntwo\r\n<b>") == "one<br/>two<br/>&lt;b&gt;");
  CHECK(html_lines("") == "");
}

TEST_CASE("an element without words is not there") {
  CHECK(html_element("p", "") == "");
  CHECK(html_element("td class=\"number\"", "<1>") == "<td class=\"number\">&lt;1&gt;</td>\n");
}

TEST_CASE("a page says its language, lets nothing load, and holds its title as text") {
  report::HtmlPage page;
  page.language = base::Language::dutch;
  page.title = "</title><script>alert(1)</script>";
  page.body = "<h1>Kop</h1>\n";
  page.foot = "Bevat <persoonsgegevens>";
  const std::string html = report::html_page(page);
  CHECK(html.starts_with("<!DOCTYPE html>"));
  CHECK(has(html, "lang=\"nl\""));
  CHECK(has(html, "Content-Security-Policy"));
  CHECK(has(html, "default-src &#39;none&#39;"));
  CHECK_FALSE(has(html, "<script"));
  CHECK(has(html, "<footer>Bevat &lt;persoonsgegevens&gt;</footer>"));
}
