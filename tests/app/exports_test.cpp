// What an export may be written over.

#include "app/exports.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include "gui/export_choices.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

using namespace app;

namespace {

base::Result<void> written_over(const TestFolder& folder, const std::string& bytes) {
  const auto fonts = draw::Fonts::load(std::filesystem::path(KARNEMELK_ASSETS) / "fonts");
  REQUIRE(fonts);
  const auto session = put_bytes(folder / "session.json", "{}");
  const auto target = put_bytes(folder / "target.csv", bytes);
  report::Request request;
  request.format = report::Format::csv;
  auto written = write_export(session, target, request, {}, *fonts);
  CHECK((bytes_of(target) == bytes) == !written);
  return written;
}

}  // namespace

TEST_CASE("a session is never written over, in whatever layout") {
  const TestFolder folder;
  for (const std::string session : {R"({"format":"karnemelk-session","version":1,"entries":[)",
                                    "\xEF\xBB\xBF{\r\n\t\"format\" :\r\n"
                                    "\"karnemelk-session\"}",
                                    R"({"version":1, "id":"3f", "format": "karnemelk-session"})"}) {
    CAPTURE(session);
    const auto written = written_over(folder, session);
    REQUIRE_FALSE(written);
    CHECK(written.error().trouble == base::Trouble::usage);
    CHECK(english(written.error()).find("target.csv") != std::string::npos);
  }
}

TEST_CASE("anything else may be written over") {
  const TestFolder folder;
  for (const std::string other :
       {"", "{}", "{\"words\":\"\\\"format\\\":\\\"karnemelk-session\\\"\"}",
        "code\n\"format\":\"karnemelk-session\"\n"}) {
    CAPTURE(other);
    CHECK(written_over(folder, other));
  }
}

TEST_CASE("the window offers for each thing the forms that there are") {
  const auto same = [](gui::What shown, report::What what) {
    std::vector<std::string> endings;
    for (const report::Format format : report::formats_of(what))
      endings.push_back(report::ending_of(format));
    CHECK(gui::endings_of(shown) == endings);
  };
  same(gui::What::map, report::What::map);
  same(gui::What::report, report::What::report);
  same(gui::What::plan, report::What::plan);
  same(gui::What::people, report::What::people);
  same(gui::What::handout, report::What::handout);
  same(gui::What::cards, report::What::cards);
  same(gui::What::key_sheet, report::What::key_sheet);
  for (const std::string& ending : gui::export_endings()) {
    const auto format = report::format_from("a." + ending);
    REQUIRE(format);
    const auto& offered = gui::endings_of(gui::usual_what(ending));
    CHECK(std::ranges::find(offered, ending) != offered.end());
    CHECK(report::check_pair(report::usual_what(*format), *format));
  }
}
