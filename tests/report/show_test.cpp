#include "report/show.hpp"

#include <doctest/doctest.h>

#include "report/json_out.hpp"
#include "session/file.hpp"
#include "support/golden.hpp"
#include "text/text.hpp"

using base::Language;

namespace {

model::Workshop sample(const char* name) {
  text::start(std::filesystem::path(KARNEMELK_ASSETS) / "locale");
  const auto read = session::read(std::filesystem::path(KARNEMELK_SOURCE) / "sessions" / name);
  REQUIRE(read);
  return read->session.now();
}

}  // namespace

TEST_CASE("a session as text reads well in both languages") {
  CHECK(golden::matches("report/show-en.txt",
                        report::show(sample("open-data-municipality.json"), Language::english)));
  CHECK(golden::matches("report/show-nl.txt",
                        report::show(sample("open-data-gemeente.json"), Language::dutch)));
}

TEST_CASE("a session with nothing in it says so") {
  CHECK(report::show({}, Language::english) ==
        "(no title)\nKind: own colleagues\n\nNobody is in it yet.\n");
}

TEST_CASE("what is so now, as JSON, for both pairs of eyes") {
  const model::Workshop workshop = sample("open-data-municipality.json");
  CHECK(golden::matches("report/now.json", report::workshop_json(workshop)));
  CHECK(golden::matches("report/now-wall.json", report::workshop_json(model::wall_view(workshop))));
}

TEST_CASE("while a blind meeting is not revealed, old places stay out of the text") {
  model::Workshop workshop = sample("open-data-municipality.json");
  workshop.meetings.back().revealed = false;
  const std::string text = report::show(workshop, Language::english);
  CHECK(text.find("wish:") == std::string::npos);
  CHECK(text.find("their view") == std::string::npos);
  CHECK(text.find("not revealed yet") != std::string::npos);
  const std::string json = report::workshop_json(model::wall_view(workshop));
  CHECK(json.find("\"trail\"") == std::string::npos);
}
