#include "report/sheets.hpp"

#include <algorithm>

#include "report/document_out.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using catalogue::SheetId;
using text::tr;

constexpr double smallest_type = 8.5;

Document begun(const catalogue::Words& name, Language language) {
  Document document;
  document.language = language;
  document.title = name.in(language);
  document.foot = "Karnemelk";
  document.blocks.push_back({Heading{1, document.title}});
  return document;
}

Items items_of(const std::vector<catalogue::Words>& lines, bool numbered, Language language) {
  Items items;
  items.numbered = numbered;
  for (const catalogue::Words& line : lines) items.items.push_back(line.in(language));
  return items;
}

bool is_in_order(SheetId id) {
  return id == SheetId::four_questions || id == SheetId::trio_questions ||
         id == SheetId::floor_walk;
}

}  // namespace

Document sheet(const catalogue::Catalogue& catalogue, SheetId id, Language language) {
  const catalogue::Sheet& wanted = catalogue::sheet_of(catalogue, id);
  Document document = begun(wanted.name, language);
  document.blocks.push_back({Paragraph{wanted.lead.in(language), Tone::quiet}});
  document.blocks.push_back({items_of(wanted.lines, is_in_order(id), language)});
  return document;
}

Document observer_sheet(const catalogue::Catalogue& catalogue, Language language) {
  Document document = sheet(catalogue, SheetId::observer, language);
  Table table;
  table.columns = {
      {tr(language, "Style"), 2}, {tr(language, "Statements"), 2}, {tr(language, "Questions"), 2}};
  table.writing_lines = 3;
  for (const catalogue::StyleCard& style : catalogue.styles)
    table.rows.push_back({style.name.in(language) + "\n" + style.synonyms.in(language), "", ""});
  document.blocks.push_back({WritingLines{{tr(language, "Group")}}});
  document.blocks.push_back({std::move(table)});
  document.blocks.push_back(
      {WritingLines{{tr(language, "The sentence after which something changed"), ""}}});
  return document;
}

Document key_sheet(const catalogue::Catalogue& catalogue, Language language) {
  const catalogue::Sheet& wanted = catalogue::sheet_of(catalogue, SheetId::key_sheet);
  Document document = begun(wanted.name, language);
  document.blocks.push_back({Paragraph{wanted.lead.in(language), Tone::quiet}});
  Table table;
  table.writing_lines = 2;
  for (const catalogue::Words& column : wanted.lines)
    table.columns.push_back({column.in(language), table.columns.empty() ? 1.0 : 2.2});
  constexpr int most_people = 12;  // of one's own on a map
  for (int i = 0; i < most_people; ++i) table.rows.emplace_back(table.columns.size());
  document.blocks.push_back({std::move(table)});
  return document;
}

const catalogue::Subject& subject_of(const std::string& id, const catalogue::Catalogue& catalogue) {
  const auto* chosen = catalogue::find_subject(catalogue, id);
  return chosen ? *chosen : catalogue.subjects.front();
}

Document role_card(const catalogue::Catalogue& catalogue, const catalogue::Subject& subject,
                   Language language) {
  const catalogue::Sheet& player = catalogue::sheet_of(catalogue, SheetId::player);
  Document document = begun(player.name, language);
  const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
  const auto list = [&](const std::string& heading, const std::vector<catalogue::Words>& lines) {
    add({Heading{3, heading}});
    add({items_of(lines, false, language)});
  };
  add({Paragraph{player.lead.in(language), Tone::quiet}});
  add({Heading{2, subject.name.in(language)}});
  add({Paragraph{tr(language, "They are asked: {task}", {{"task", subject.task.in(language)}})}});
  add({Paragraph{subject.who.in(language)}});
  add({Paragraph{subject.manner.in(language)}});
  add({Paragraph{subject.opening.in(language), Tone::quote}});
  list(tr(language, "What you do not tell by yourself"), subject.reasons);
  list(tr(language, "This moves you a step"), subject.forward);
  list(tr(language, "This leaves you where you are"), subject.unmoved);
  list(tr(language, "This sets you back"), subject.back);
  list(tr(language, "It may end like this"), subject.endings);
  list(tr(language, "While you play"), player.lines);
  add({WritingLines{{tr(language, "Willing, 0 to 10: at the start, in the middle, at the end"),
                     tr(language, "My last words"), tr(language, "Tomorrow I will")}}});
  return document;
}

std::vector<draw::Drawing> on_one_page(const Document& document, const draw::Fonts& fonts,
                                       double largest) {
  Paper paper;
  for (double em = largest; em >= smallest_type; em -= 0.5) {
    paper = document_paper(document, fonts, em);
    if (paper.pages.size() == 1) break;
  }
  for (draw::Drawing& page : paper.pages) write_foot(page, document, "");
  return std::move(paper.pages);
}

}  // namespace report
