#include <algorithm>

#include "report/document_out.hpp"
#include "text/text.hpp"

namespace report {

std::string number_of(std::size_t page, std::size_t count) {
  return std::to_string(page) + " / " + std::to_string(count);
}

base::Result<std::string> document_pdf(const Document& document, std::vector<draw::Drawing> first,
                                       Paper paper, const draw::Fonts& fonts) {
  const std::size_t before = first.size(), count = before + paper.pages.size();
  for (std::size_t i = 0; i < paper.pages.size(); ++i)
    write_foot(paper.pages[i], document, number_of(before + i + 1, count));
  for (draw::Chapter& chapter : paper.chapters) chapter.page += before;
  if (before > 0)
    paper.chapters.insert(paper.chapters.begin(), {0, 1, text::tr(document.language, "The map")});
  std::ranges::move(paper.pages, std::back_inserter(first));
  return draw::to_pdf(first, fonts, {document.title, text::tag(document.language)}, paper.chapters);
}

}  // namespace report
