// With the wall's eyes no private string is in anything that leaves the building.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/json.hpp"
#include "draw/write.hpp"
#include "planned.hpp"
#include "random_workshop.hpp"
#include "report/document_out.hpp"
#include "report/export.hpp"
#include "report/page.hpp"
#include "report/report.hpp"
#include "support/generators.hpp"

using samples::fonts;

namespace {

bool leaks(const std::string& text) {
  return text.find(random_workshop::private_letter) != std::string::npos;
}

report::Request everything(report::Format format, base::Language language) {
  report::Request request;
  request.format = format;
  request.language = language;
  request.width = 200;
  request.wishes = request.trails = request.reverse_views = true;
  return request;
}

bool has_secrets(const model::Workshop& workshop) {
  return workshop.kind == model::SessionKind::own || !workshop.people->empty();
}

}  // namespace

TEST_CASE("with wall eyes nothing private is exported, in any format") {
  CHECK(rc::check([] {
    const model::Workshop workshop = random_workshop::with_marked_secrets();
    const auto language = *rc::gen::element(base::Language::english, base::Language::dutch);
    for (const auto format : {report::Format::svg, report::Format::csv, report::Format::json}) {
      const auto bytes = report::exported(everything(format, language), workshop, fonts());
      RC_ASSERT(bytes.has_value());
      if (leaks(*bytes)) RC_FAIL(*bytes);
    }
    // In a PDF words are compressed glyphs and in a PNG they are dots: look at what is drawn.
    report::PageLook look;
    look.language = language;
    look.theme = &scene::buttermilk();
    look.fonts = &fonts();
    look.day = base::Day{2026, 11, 23};
    look.options.private_words = look.options.wishes = look.options.trails =
        look.options.reverse_views = true;
    const std::string drawn = draw::dump(report::map_page(model::wall_view(workshop), look));
    if (leaks(drawn)) RC_FAIL(drawn);
  }));
}

TEST_CASE("nor from workshops as changes make them") {
  generators::WorkshopOptions options;
  options.mark_private = true;
  CHECK(rc::check([options] {
    const model::Workshop workshop = *generators::workshop(options);
    for (const auto format : {report::Format::svg, report::Format::csv, report::Format::json}) {
      const auto bytes =
          report::exported(everything(format, base::Language::dutch), workshop, fonts());
      RC_ASSERT(bytes.has_value());
      RC_ASSERT(bytes->find(generators::private_mark) == std::string::npos);
    }
  }));
}

TEST_CASE("nor in reports, plans, hand-outs, cards and calendars") {
  generators::WorkshopOptions options;
  options.mark_private = true;
  CHECK(rc::check([options] {
    const model::Workshop workshop = *generators::workshop(options);
    const auto language = *rc::gen::element(base::Language::english, base::Language::dutch);
    for (const auto& [what, format] : samples::all_pairs()) {
      // Made of the catalogue, the words for the groups and the subject; and many pages.
      if (what == report::What::kit) continue;
      const report::Request request = samples::request(format, what, report::Eyes::wall, language);
      const auto bytes = report::exported(request, workshop, samples::fonts());
      // A plan of own colleagues is refused, an empty one too.
      if (bytes) RC_ASSERT(bytes->find(generators::private_mark) == std::string::npos);
    }
    // What is on paper, before it becomes compressed glyphs.
    const report::Matter matter{
        {language, &scene::buttermilk(), &samples::fonts(), base::Day{2026, 11, 23}, {}, ""},
        samples::content(),
        {}};
    const auto document = report::workshop_report(model::wall_view(workshop), matter);
    for (const auto& page : report::document_paper(document, samples::fonts()).pages)
      RC_ASSERT(draw::dump(page).find(generators::private_mark) == std::string::npos);
  }));
}

TEST_CASE("the facilitator's own export does hold what is private (so the test above can fail)") {
  CHECK(rc::check([] {
    const model::Workshop workshop = random_workshop::with_marked_secrets();
    RC_PRE(has_secrets(workshop));
    report::Request request = everything(report::Format::json, base::Language::english);
    request.eyes = report::Eyes::facilitator;
    const auto bytes = report::exported(request, workshop, fonts());
    RC_ASSERT(bytes.has_value());
    RC_ASSERT(leaks(*bytes));
  }));
}

TEST_CASE("what goes out as JSON is JSON, for both pairs of eyes") {
  CHECK(rc::check([] {
    const model::Workshop workshop =
        *rc::gen::element(random_workshop::with_marked_secrets(), random_workshop::for_a_table());
    for (const auto eyes : {report::Eyes::wall, report::Eyes::facilitator}) {
      report::Request request = everything(report::Format::json, base::Language::english);
      request.eyes = eyes;
      const auto bytes = report::exported(request, workshop, fonts());
      RC_ASSERT(bytes.has_value());
      base::json::Arena arena;
      const auto root = base::json::parse(*bytes, arena);
      RC_ASSERT(root.has_value());
      RC_ASSERT(root->list("people")->size() == workshop.people->size());
    }
  }));
}
