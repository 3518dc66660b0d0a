// Hostile texts in every field come out inert in everything that can be written.

#include <algorithm>
#include <doctest/doctest.h>

#include "base/json.hpp"
#include "base/utf8.hpp"
#include "planned.hpp"
#include "report/compare_out.hpp"
#include "report/csv_table.hpp"
#include "report/transcript.hpp"

using base::Language;
using report::Eyes;
using report::Format;
using report::What;

namespace {

const std::vector<std::string>& corpus() {
  static const std::vector<std::string> texts = {
      "\"><img src=x onerror=alert(1)>",
      "</title><script>alert(1)</script>",
      "]]></style></svg><script>alert(1)</script>",
      "=HYPERLINK(\"http://evil\",\"x\")",
      "@SUM(1+1)*cmd|' /C calc'!A0",
      "-0.5",
      "| a | b |\n|---|---|",
      "```\n# heading\n- list\n> quote\n1. one\n===\n[x](javascript:alert(1)) ![y](http://evil/z)",
      "<javascript:alert(1)> http://evil www.evil.example **bold** _low_ ~~no~~ `code`",
      "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil",
      std::string("nul\x01\x1b[31m\x7f\xc2\x85", 12) + "end",
      "\u202Eright to left\u2066\u200F \u05D0\u05D1",
      "&amp; &#60;script&#62; %3Cscript%3E",
      "\xE2\x80\xA8line\xE2\x80\xA9paragraph",
      std::string(10000, 'A') + " \"><b>",
  };
  return texts;
}

/// `text` in every field that somebody can type in.
model::Workshop filled_with(const std::string& text) {
  model::Workshop workshop = samples::planned(Language::english);
  workshop.title = workshop.goal = text;
  workshop.labels.set = model::LabelSet::own;
  workshop.labels.own.fill(text);
  for (model::Meeting& meeting : workshop.meetings) meeting.name = meeting.reason = text;
  for (const auto& person : std::vector(*workshop.people))
    model::change_person(workshop, person->id, [&](model::Person& one) {
      one.code = text + model::to_text(one.id);
      one.role = one.memory_aid = one.name = one.my_share = one.right_about = text;
      one.right = model::Right::partly;
      for (model::Seen& seen : one.seen) seen.words = seen.sign = text;
    });
  workshop.steps.change([&](auto& steps) {
    for (model::Step& step : steps)
      step.what = step.why = step.how = step.opening = step.who = step.buddy = step.outcome = text;
  });
  workshop.own_interventions.change([&](auto& all) {
    for (model::OwnIntervention& own : all) own.name = own.when_not = own.how = own.opening = text;
  });
  workshop.exercise.change([&](model::Exercise& exercise) {
    for (model::Round& round : exercise.rounds) {
      round.name = round.persuader = text;
      round.player.said = round.player.tomorrow = text;
    }
    for (model::Tally& tally : exercise.tallies) tally.name = text;
    for (model::DebriefNote& note : exercise.debrief) note.question = note.words = text;
  });
  workshop.harvest.change([&](auto& lines) {
    for (model::HarvestLine& line : lines) line.words = text;
  });
  return workshop;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string without(std::string text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part))
    text.erase(at, part.size());
  return text;
}

/// The tags of HTML or SVG are ours: lower case names, and never one that loads or runs.
void check_markup(const std::string& bytes) {
  for (const char* evil :
       {"<script", "<img", "<b>", "<iframe", "<a ", "</style></svg>", "javascript:alert(1)\""})
    CHECK_FALSE(has(bytes, evil));
  const std::string plain = without(without(bytes, "\n"), "\r");
  for (const unsigned char c : plain) CHECK((c >= 0x20 && c != 0x7F));
  for (const char* turned : {"\u202E", "\u2066", "\u200F", "\u2028", "\u2029"})
    CHECK_FALSE(has(bytes, turned));
}

void check_markdown(const std::string& written) {
  const std::string bytes = without(without(written, "\\["), "\\]");  // what is escaped is text
  for (const char* evil : {"<script", "<img", "<b>", "<javascript", "\n```", "\n===", "](java",
                           "![y](", "http://", "\n| a | b", "www.evil"})
    CHECK_FALSE(has(bytes, evil));
}

void check_csv(const std::string& bytes) {
  const auto table = report::csv_table(bytes);
  REQUIRE(table);
  for (const report::CsvRow& row : table->rows) {
    CHECK(row.cells.size() == table->rows[0].cells.size());
    for (const std::string& cell : row.cells) {
      if (cell.empty()) continue;
      const bool formula = std::string_view("=+-@\t\r\n").find(cell[0]) != std::string_view::npos;
      CHECK((!formula || cell.find_first_not_of("-0123456789.,") == std::string::npos));
    }
  }
}

void check_calendar(const std::string& bytes) {
  CHECK_FALSE(has(bytes, "evil"));
  CHECK(std::ranges::count(bytes, '\n') == std::ranges::count(bytes, '\r'));
}

void check(Format format, const std::string& bytes) {
  switch (format) {
    case Format::svg:
    case Format::html:
      return check_markup(bytes);
    case Format::md:
      return check_markdown(bytes);
    case Format::csv:
      return check_csv(bytes);
    case Format::ics:
      return check_calendar(bytes);
    case Format::json: {
      base::json::Arena arena;
      CHECK(base::json::parse(bytes, arena));
      return;
    }
    case Format::pdf:
      CHECK(bytes.starts_with("%PDF-"));
      CHECK_FALSE(has(bytes, "/JavaScript"));
      CHECK_FALSE(has(bytes, "/URI"));
      return;
    case Format::png:
      CHECK(bytes.starts_with("\x89PNG"));
  }
}

}  // namespace

TEST_CASE("hostile texts in every field come out inert in every form, for both pairs of eyes") {
  for (const std::string& text : corpus()) {
    const model::Workshop workshop = filled_with(text);
    for (const auto& [what, format] : samples::all_pairs()) {
      for (const Eyes eyes : {Eyes::wall, Eyes::facilitator}) {
        // The same for both pairs of eyes, and many pages.
        if (what == What::kit && eyes == Eyes::facilitator) continue;
        if (what == What::key_sheet && eyes == Eyes::wall) continue;  // there is none
        CAPTURE(text.substr(0, 60));
        CAPTURE(report::what_words()[std::size_t(what)]);
        CAPTURE(report::ending_of(format));
        const auto bytes = report::exported(samples::request(format, what, eyes, Language::dutch),
                                            workshop, samples::fonts());
        if (what == What::repertoire && eyes == Eyes::wall) {
          CHECK_FALSE(bytes);  // for one person alone
          continue;
        }
        REQUIRE(bytes);
        check(format, *bytes);
      }
    }
  }
}

TEST_CASE("and so in a comparison, as text too") {
  for (const std::string& text : corpus()) {
    const model::Workshop after = filled_with(text);
    model::Workshop before = after;
    for (const auto& person : *after.people)
      model::change_person(before, person->id, [](model::Person& one) {
        if (one.place && one.place->trust) one.place->trust = -*one.place->trust;
      });
    before.steps = std::vector<model::Step>();
    const model::Comparison comparison = model::compared(before, after);
    const report::Moments moments{"First map", text.substr(0, 200)};
    for (const Format format : {Format::svg, Format::html, Format::md, Format::pdf, Format::png}) {
      CAPTURE(text.substr(0, 60));
      CAPTURE(report::ending_of(format));
      const auto bytes = report::exported_comparison(
          samples::request(format, What::map, Eyes::facilitator, Language::dutch), comparison,
          moments, samples::fonts());
      REQUIRE(bytes);
      check(format, *bytes);
    }
    const std::string words = report::compare_text(comparison, {"First map", "now"},
                                                   samples::content(), Language::english);
    CHECK(words.find('\x1b') == std::string::npos);
    CHECK(words.find("\u202E") == std::string::npos);
  }
}

TEST_CASE("and so in the story of a session") {
  for (const std::string& text : corpus()) {
    session::Session session;
    const auto record = [&](std::vector<session::Change> changes) {
      session.append({session.next_seq(), {0}, text, session::Do{std::move(changes), 0}, {}});
    };
    session::About about;
    about.code = about.role = about.my_share = text;
    const model::PersonId heron{2, 1};
    record({session::SetWorkshop{text, model::SessionKind::fictive}});
    record({session::AddPerson{heron, about}});
    record({session::SetGoal{text}});
    record({session::PlacePerson{heron, model::Position{0.5, -0.5}}});
    for (const auto format : {report::TranscriptFormat::html, report::TranscriptFormat::markdown}) {
      CAPTURE(text.substr(0, 60));
      const std::string bytes = report::transcript(
          session, {format, Eyes::facilitator, Language::english, &samples::content()});
      if (format == report::TranscriptFormat::html)
        check_markup(bytes);
      else
        check_markdown(bytes);
    }
  }
}

TEST_CASE("numbers stay numbers in a table") {
  model::Workshop workshop = samples::planned(Language::english);
  const model::PersonId id = (*workshop.people)[0]->id;
  model::change_person(workshop, id, [](model::Person& person) {
    person.place = model::Position{-0.5, 0.25};
  });
  for (const Language language : {Language::english, Language::dutch}) {
    const auto bytes =
        report::exported(samples::request(Format::csv, What::people, Eyes::wall, language),
                         workshop, samples::fonts());
    REQUIRE(bytes);
    const auto table = report::csv_table(*bytes);
    CHECK(table->rows[1].cells[2] == (language == Language::dutch ? "-0,5" : "-0.5"));
  }
}
