// What an export may be written over.

#include "app/exports.hpp"

#include <doctest/doctest.h>

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
