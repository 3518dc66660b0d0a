#include "catalogue/guides.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include "support/english.hpp"
#include "support/folder.hpp"

using namespace catalogue;
using Kind = GuideLine::Kind;

TEST_CASE("four kinds of line") {
  CHECK(guide_lines("# A\n\n## B\r\n- c d\n  words  \n-e\n#f") ==
        std::vector<GuideLine>{{Kind::title, "A"},
                               {Kind::heading, "B"},
                               {Kind::item, "c d"},
                               {Kind::words, "words"},
                               {Kind::words, "-e"},
                               {Kind::words, "#f"}});
  CHECK(guide_lines("").empty());
  CHECK(guide_lines("\n\n").empty());
}

TEST_CASE("both languages say the same things in the same order") {
  const auto guides = load_guides(std::filesystem::path(KARNEMELK_ASSETS) / "guide");
  REQUIRE(guides);
  for (const GuideId id : guide_ids) {
    const auto& english = guides->of(id, base::Language::english);
    const auto& dutch = guides->of(id, base::Language::dutch);
    REQUIRE(english.size() > 10);
    CHECK(std::ranges::equal(english, dutch, {}, &GuideLine::kind, &GuideLine::kind));
    CHECK(english.front().kind == Kind::title);
    CHECK(std::ranges::count(english, Kind::title, &GuideLine::kind) == 1);
    for (std::size_t i = 0; i < english.size(); ++i) CHECK(english[i].words != dutch[i].words);
  }
}

TEST_CASE("a guide that is missing or no text is named") {
  const TestFolder folder;
  const auto missing = load_guides(folder.path);
  REQUIRE_FALSE(missing);
  CHECK(english(missing.error()).find("facilitator.en.md") != std::string::npos);
  put_bytes(folder / "facilitator.en.md", "# A\n\xff");
  const auto damaged = load_guides(folder.path);
  REQUIRE_FALSE(damaged);
  CHECK(damaged.error().trouble == base::Trouble::damaged);
}
