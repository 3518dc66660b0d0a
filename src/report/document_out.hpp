#pragma once
// A document as HTML, as Markdown and as pages of paper, and those pages as a PDF.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "draw/drawing.hpp"
#include "draw/font.hpp"
#include "draw/write.hpp"
#include "report/document.hpp"

namespace report {

/// Self-contained; see html.hpp.
std::string document_html(const Document& document, const draw::Fonts& fonts);

/// CommonMark with tables (as GitHub has them). What people typed is escaped: no links, no HTML, no
/// headings of their own.
std::string document_markdown(const Document& document);

/// A4, portrait. Only the words: the foot is for who knows the number of pages.
struct Paper {
  std::vector<draw::Drawing> pages;
  std::vector<draw::Chapter> chapters;  // for the outline of a PDF; pages count from 0
};

/// `em` is the size of the running text, page points.
Paper document_paper(const Document& document, const draw::Fonts& fonts, double em = 10);

/// Writes the foot of the document and the number of the page, such as "2 / 5".
void write_foot(draw::Drawing& page, const Document& document, const std::string& number);

/// "2 / 5"
std::string number_of(std::size_t page, std::size_t count);

/// The pages of words of a document, numbered after the pages in `first`: those of the map, or
/// none.
base::Result<std::string> document_pdf(const Document& document, std::vector<draw::Drawing> first,
                                       Paper paper, const draw::Fonts& fonts);

}  // namespace report
