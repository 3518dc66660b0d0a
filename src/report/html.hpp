#pragma once
// Pages of HTML that stand alone: one file, nothing fetched, no script can run. What people typed
// goes in through `html_text` and `html_attribute` and comes out inert. The pages are well-formed
// XML too (every element is closed), so that other programs can check and read them.

#include <string>
#include <string_view>

#include "base/language.hpp"

namespace report {

/// As text between tags or as the value of an attribute, on one line.
std::string html_text(std::string_view words);
/// As text between tags; line ends become <br/>.
std::string html_lines(std::string_view words);
/// ` name="value"`, escaped; `name` is ours.
std::string html_attribute(std::string_view name, std::string_view value);
/// `<name>words</name>`, escaped, with a line end behind it; "" when there are no words. `name` may
/// have attributes: `td class="number"`.
std::string html_element(std::string_view name, std::string_view words);
/// The same around HTML that is made already.
std::string html_around(std::string_view name, const std::string& html);

struct HtmlPage {
  base::Language language = base::Language::english;
  std::string title;  // plain words: escaped here
  std::string body;   // HTML, the main part of the page
  std::string style;  // CSS that is ours, after that of every page
  std::string foot;   // plain words on every printed page and at the end; "": none
};

/// A whole document: paper and ink of the product, a style for print, and a policy that lets
/// nothing load and no script run.
std::string html_page(const HtmlPage& page);

}  // namespace report
