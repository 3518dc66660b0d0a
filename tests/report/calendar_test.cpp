#include "report/calendar.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "planned.hpp"

using report::calendar_line;
using report::calendar_text;

TEST_CASE("lines fold after 75 octets and never inside a character") {
  CHECK(calendar_line("SUMMARY:short") == "SUMMARY:short\r\n");
  CHECK(calendar_line(std::string(75, 'x')) == std::string(75, 'x') + "\r\n");
  CHECK(calendar_line(std::string(76, 'x')) == std::string(75, 'x') + "\r\n x\r\n");
  for (const char* letter : {"é", "€", "𝄞", "x"}) {
    std::string words = "a";
    for (int i = 0; i < 200; ++i) words += letter;
    const std::string folded = calendar_line(words);
    std::string back;
    for (std::size_t from = 0; from < folded.size();) {
      const std::size_t end = folded.find("\r\n", from);
      const std::string line = folded.substr(from, end - from);
      CHECK(line.size() <= 75);
      CHECK(base::is_utf8(line));
      back += from == 0 ? line : line.substr(1);
      from = end + 2;
    }
    CHECK(back == words);
  }
}

TEST_CASE("text is escaped as RFC 5545 wants it") {
  CHECK(calendar_text("a;b,c\\d\ne\r\x01") == "a\\;b\\,c\\\\d\\ne");
}

TEST_CASE("days of planned steps only, with ids that stay the same") {
  const model::Workshop workshop = samples::planned(base::Language::english);
  const auto days = report::calendar_days(*workshop.steps, "abc\r\nX-EVIL:1");
  REQUIRE(days.size() == 2);
  CHECK(days[0] == report::CalendarDay{report::CalendarDay::What::step,
                                       "abcXEVIL1-t100@karnemelk",
                                       {2026, 11, 20}});
  CHECK(days[1].uid == "abcXEVIL1-t100-asking@karnemelk");
  CHECK(days == report::calendar_days(*workshop.steps, "abc\r\nX-EVIL:1"));
}

TEST_CASE("a calendar knows days and nothing else, in either language") {
  const model::Workshop workshop = samples::planned(base::Language::dutch);
  const std::string ics =
      report::calendar(report::calendar_days(*workshop.steps, "id"), base::Language::dutch,
                       *base::time_from_iso("2026-11-23T13:30:00.250Z"));
  const auto has = [&](const char* part) { return ics.find(part) != std::string::npos; };
  CHECK(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(has("\r\nDTSTAMP:20261123T133000Z\r\n"));
  CHECK(has("\r\nDTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261121\r\n"));
  CHECK(has("\r\nSUMMARY:Kleine stap\r\n"));
  CHECK(has("\r\nCLASS:PRIVATE\r\n"));
  for (const auto& person : *workshop.people) CHECK_FALSE(has(person->code.c_str()));
  CHECK_FALSE(has("buurman"));
  CHECK_FALSE(has("nodig hebben"));
  for (std::size_t at = ics.find('\n'); at != std::string::npos; at = ics.find('\n', at + 1))
    CHECK(ics[at - 1] == '\r');
}
