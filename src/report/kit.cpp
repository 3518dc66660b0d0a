#include "report/kit.hpp"

#include <algorithm>

#include "report/sheets.hpp"
#include "report/step_cards.hpp"
#include "scene/cards.hpp"
#include "text/text.hpp"

namespace report {
namespace {

using base::Language;
using catalogue::SheetId;
using text::tr;

int groups_of(int people, int size) {
  return (people + size - 1) / size;
}

std::vector<draw::Drawing> style_cards(const catalogue::Catalogue& catalogue,
                                       const PageLook& look) {
  std::vector<draw::Drawing> pages;
  for (const scene::CardId& id : scene::card_ids(catalogue)) {
    if (id.kind != scene::CardKind::style) continue;
    const scene::Look card_look{look.language, look.theme, look.fonts, scene::a5, 15};
    pages.push_back(scene::card(scene::card_of(catalogue, id, {}, look.language), card_look,
                                scene::Medium::paper));
    pages.back().background = draw::colour(0xFFFFFF);
  }
  return pages;
}

/// What is in the kit, how often, and for whom.
Document cover(int people, const std::vector<KitPart>& parts, Language language) {
  Document document;
  document.language = language;
  document.title =
      text::trn(language, "Paper for {count} person", "Paper for {count} people", people);
  document.foot = "Karnemelk";
  document.blocks.push_back({Heading{1, document.title}});
  document.blocks.push_back(
      {Paragraph{tr(language,
                    "In this order. Print each part on its own kind of paper, on one side; thick "
                    "paper for the cards, if you have it."),
                 Tone::quiet}});
  Table table;
  table.columns = {{tr(language, "Part"), 2.3},
                   {tr(language, "Copies"), 0.9, true},
                   {tr(language, "Pages each"), 1.1, true},
                   {tr(language, "Size"), 0.8},
                   {tr(language, "For"), 2.6}};
  for (const KitPart& part : parts)
    table.rows.push_back({part.name, std::to_string(part.copies), std::to_string(part.pages.size()),
                          part.paper, part.what_for});
  document.blocks.push_back({std::move(table)});
  return document;
}

}  // namespace

std::vector<KitPart> kit_parts(int people, const KitMatter& matter,
                               const catalogue::Catalogue& catalogue, const PageLook& look) {
  const Language language = look.language;
  const draw::Fonts& fonts = *look.fonts;
  const auto name = [&](SheetId id) {
    return catalogue::sheet_of(catalogue, id).name.in(language);
  };
  const auto page = [&](const Document& document) { return on_one_page(document, fonts, 15); };
  const auto plain = [&](SheetId id) { return page(sheet(catalogue, id, language)); };
  const std::string each = tr(language, "everybody"), three = tr(language, "each group of three"),
                    four = tr(language, "each group of four"), room = tr(language, "the room");
  const int threes = groups_of(people, 3), fours = groups_of(people, 4);
  const model::Labels& labels = matter.labels;
  const Document role = role_card(catalogue, subject_of(matter.subject, catalogue), language);
  return {
      {name(SheetId::room_rules), "A4", tr(language, "the wall"), 1, plain(SheetId::room_rules)},
      {role.title, "A4", tr(language, "whoever plays her, in each group and before all"), fours + 1,
       page(role)},
      {name(SheetId::observer), "A4", tr(language, "two in each group of four"), 2 * fours,
       page(observer_sheet(catalogue, language))},
      {tr(language, "Styles of influence"), "A5", four, fours, style_cards(catalogue, look)},
      {tr(language, "Map to draw on"), "A3", each, people, {paper_map(labels, look)}},
      {name(SheetId::four_questions), "A4", each, people, plain(SheetId::four_questions)},
      {name(SheetId::key_sheet), "A4", tr(language, "who cannot do without"), people,
       page(key_sheet(catalogue, language))},
      {name(SheetId::trio_questions), "A4", three, threes, plain(SheetId::trio_questions)},
      {tr(language, "A small step"), "A5", each, people, {blank_step_card(language, fonts)}},
      {name(SheetId::floor_walk), "A4", tr(language, "whoever leads it"), 1,
       plain(SheetId::floor_walk)},
      {tr(language, "Signs for the floor"), "A4", room, 1, floor_signs(labels, look)}};
}

Kit kit(int people, const KitMatter& matter, const catalogue::Catalogue& catalogue,
        const PageLook& look) {
  const std::vector<KitPart> parts = kit_parts(people, matter, catalogue, look);
  Kit result;
  const Document first = cover(people, parts, look.language);
  result.pages = on_one_page(first, *look.fonts, 11);
  result.chapters.push_back({0, 1, first.title});
  for (const KitPart& part : parts) {
    result.chapters.push_back({result.pages.size(), 1, part.name});
    for (int copy = 0; copy < part.copies; ++copy)
      result.pages.insert(result.pages.end(), part.pages.begin(), part.pages.end());
  }
  return result;
}

}  // namespace report
