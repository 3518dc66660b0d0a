// Reports, plans, hand-outs and cards of a sample with a plan.

#include "report/report.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include "draw/write.hpp"
#include "planned.hpp"
#include "report/csv_table.hpp"
#include "report/document_out.hpp"
#include "report/step_cards.hpp"
#include "support/golden.hpp"

using base::Language;
using report::Eyes;
using report::Format;
using report::What;

namespace {

std::string exported(What what, Format format, Eyes eyes, const model::Workshop& workshop,
                     Language language = Language::english) {
  const auto bytes =
      report::exported(samples::request(format, what, eyes, language), workshop, samples::fonts());
  if (!bytes) FAIL(text::say(language, bytes.error()));
  return *bytes;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

model::Workshop as_own(model::Workshop workshop) {
  workshop.kind = model::SessionKind::own;
  return workshop;
}

}  // namespace

TEST_CASE("golden: what is said, in both languages and for both pairs of eyes") {
  for (const Language language : {Language::english, Language::dutch}) {
    const std::string tag = text::tag(language);
    const model::Workshop workshop = samples::planned(language);
    const auto golden_of = [&](What what, Format format, Eyes eyes, const model::Workshop& from,
                               const std::string& name) {
      CHECK(golden::matches("report/" + name + "-" + tag + "." + report::ending_of(format),
                            exported(what, format, eyes, from, language)));
    };
    golden_of(What::report, Format::md, Eyes::facilitator, workshop, "report-facilitator");
    golden_of(What::report, Format::md, Eyes::wall, as_own(workshop), "report-own-wall");
    golden_of(What::report, Format::html, Eyes::wall, workshop, "report-fictive-wall");
    golden_of(What::plan, Format::csv, Eyes::wall, workshop, "plan");
    golden_of(What::handout, Format::md, Eyes::wall, workshop, "handout");
  }
}

TEST_CASE("golden: a step card") {
  const model::Workshop workshop = samples::planned(Language::dutch);
  const auto names = report::plan_names(workshop, samples::content(), Language::dutch);
  const auto pages = report::step_cards({workshop.steps->at(1)}, names, samples::fonts(), "Onder");
  REQUIRE(pages.size() == 1);
  CHECK(golden::matches("report/step-card-nl.txt", draw::dump(pages[0])));
}

TEST_CASE("own colleagues on the wall: codes, groups and the harvest") {
  const model::Workshop workshop = as_own(samples::planned(Language::english));
  const std::string html = exported(What::report, Format::html, Eyes::wall, workshop);
  CHECK(has(html, "Heron"));
  CHECK(has(html, "Listen first, tell later"));
  for (const char* word : {"Open data", "Registrar", "summer", "Coffee", "half an hour",
                           "Walk along", "neighbour", "personal data"}) {
    CAPTURE(word);
    CHECK_FALSE(has(html, word));
  }
}

TEST_CASE("a plan for own colleagues is refused to the wall, with words") {
  const model::Workshop workshop = as_own(samples::planned(Language::english));
  for (const auto& [what, format] : samples::all_pairs()) {
    if (what != What::plan && what != What::cards) continue;
    const auto bytes = report::exported(
        samples::request(format, what, Eyes::wall, Language::english), workshop, samples::fonts());
    CHECK(bytes.has_value() == (format == Format::ics));
    CHECK(report::exported(samples::request(format, what, Eyes::facilitator, Language::english),
                           workshop, samples::fonts()));
  }
}

TEST_CASE("with the facilitator's eyes every page of paper says what it holds") {
  const model::Workshop workshop = samples::planned(Language::english);
  const report::Matter matter{{Language::english,
                               &scene::buttermilk(),
                               &samples::fonts(),
                               base::Day{2026, 11, 23},
                               {},
                               "1 / 3"},
                              samples::content(),
                              [](std::uint32_t) {
                                return base::Day{2026, 11, 1};
                              }};
  const report::Document document = report::workshop_report(workshop, matter);
  report::Paper paper = report::document_paper(document, samples::fonts());
  REQUIRE(paper.pages.size() >= 2);
  CHECK(paper.chapters.size() > 3);
  for (draw::Drawing& page : paper.pages) {
    report::write_foot(page, document, "2 / 3");
    const std::string words = draw::dump(page);
    CHECK(has(words, "Contains personal data"));
    CHECK(has(words, "2 / 3"));
  }
  CHECK(has(draw::dump(report::map_page(workshop, matter.look)), "Contains personal data"));
}

TEST_CASE("words stay between the edges of the page, and none is lost") {
  report::Document document;
  std::string many;
  for (int i = 0; i < 900; ++i) many += "word" + std::to_string(i) + " ";
  report::Table table;
  table.columns = {{"One", 1, false}, {"Two", 1, true}};
  table.rows = {{many, "1"}, {std::string(3000, 'w'), "2"}};
  document.blocks = {{report::Heading{1, many.substr(0, 300)}},
                     {report::Card{{{report::Paragraph{many, report::Tone::quote}}}}},
                     {report::Items{{many, "two"}, true}},
                     {table},
                     {report::Facts{{{"Name", many}}}}};
  const report::Paper paper = report::document_paper(document, samples::fonts());
  std::string all;
  for (const draw::Drawing& page : paper.pages)
    for (const draw::Shape& shape : page.shapes)
      if (const auto* text = std::get_if<draw::Text>(&shape.what)) {
        all += text->words + " ";
        const draw::Box box = draw::box_of(*text, samples::fonts());
        CHECK(box.left > 20);
        CHECK(box.right < 575);
        CHECK(box.bottom < 800);
      }
  for (const char* word : {"word0 ", "word450 ", "word899 "}) {
    CAPTURE(word);
    int times = 0;
    for (std::size_t at = all.find(word); at != std::string::npos; at = all.find(word, at + 1))
      ++times;
    CHECK(times >= 4);
  }
  CHECK(std::ranges::count(all, 'w') >= 3000);
}

TEST_CASE("a short item stays whole: it goes to the next page with all its lines") {
  for (int before = 30; before < 60; ++before) {
    report::Document document;
    report::Items items;
    for (int i = 0; i < before; ++i) items.items.push_back("filler");
    items.items.push_back("first line\nmiddle line\nlast line");
    document.blocks = {{items}};
    for (const draw::Drawing& page : report::document_paper(document, samples::fonts()).pages) {
      const std::string words = draw::dump(page);
      CHECK(has(words, "first line") == has(words, "last line"));
    }
  }
}

TEST_CASE("a hand-out knows no persons, fits on one page, and needs a harvest") {
  model::Workshop workshop = samples::planned(Language::english);
  const std::string html = exported(What::handout, Format::html, Eyes::facilitator, workshop);
  CHECK(has(html, "Listen first"));
  for (const auto& person : *workshop.people) CHECK_FALSE(has(html, person->code));
  workshop.harvest.change([](auto& lines) { lines.clear(); });
  CHECK_FALSE(
      report::exported(samples::request(Format::html, What::handout, Eyes::wall, Language::english),
                       workshop, samples::fonts()));
}

TEST_CASE("steps for one colleague") {
  const model::Workshop workshop = samples::planned(Language::english);
  report::Request request =
      samples::request(Format::csv, What::plan, Eyes::wall, Language::english);
  request.person = " " + (*workshop.people)[1]->code;
  const auto bytes = report::exported(request, workshop, samples::fonts());
  REQUIRE(bytes);
  CHECK(report::csv_table(*bytes)->rows.size() == 2);
  request.person = "Nobody";
  CHECK_FALSE(report::exported(request, workshop, samples::fonts()));
  request.what = What::report;
  request.format = Format::md;
  CHECK_FALSE(report::exported(request, workshop, samples::fonts()));
}

TEST_CASE("each thing has its forms, and an ending has a usual meaning") {
  for (const auto& [what, format] : samples::all_pairs()) CHECK(report::check_pair(what, format));
  CHECK_FALSE(report::check_pair(What::map, Format::csv));
  CHECK_FALSE(report::check_pair(What::cards, Format::html));
  for (int i = 0; i < 8; ++i) CHECK(report::check_pair(report::usual_what(Format(i)), Format(i)));
}
