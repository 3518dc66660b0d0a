// The session as a story to read.

#include "report/transcript.hpp"

#include <doctest/doctest.h>

#include "session/file.hpp"
#include "support/english.hpp"
#include "support/golden.hpp"

namespace {

using report::TranscriptFormat;

session::Session training(const char* name = "training-open-data.json") {
  auto read = session::read(std::filesystem::path(KARNEMELK_SOURCE) / "sessions" / name);
  REQUIRE(read);
  return std::move(read->session);
}

report::TranscriptLook look(TranscriptFormat format, model::Eyes eyes,
                            base::Language language = base::Language::english) {
  return {format, eyes, language, nullptr};
}

session::Session as_own_colleagues(session::Session session) {
  session.append({session.next_seq(),
                  {0},
                  "facilitator",
                  session::Do{{session::SetWorkshop{{}, model::SessionKind::own}}, 0},
                  {}});
  return session;
}

bool has(const std::string& text, const char* words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the ending says the format") {
  CHECK(report::transcript_format_from("story.MD") == TranscriptFormat::markdown);
  CHECK(report::transcript_format_from("story.html") == TranscriptFormat::html);
  CHECK_FALSE(report::transcript_format_from("story.png"));
}

TEST_CASE("the training case reads as a story, in both languages") {
  const std::string english =
      report::transcript(training(), look(TranscriptFormat::markdown, model::Eyes::wall));
  CHECK(golden::matches("report/transcript-en.md", english));
  const std::string dutch = report::transcript(
      training("oefencasus-open-data.json"),
      look(TranscriptFormat::markdown, model::Eyes::wall, base::Language::dutch));
  CHECK(golden::matches("report/transcript-nl.md", dutch));
}

TEST_CASE("cards of the trainer are in no transcript") {
  for (const auto eyes : {model::Eyes::wall, model::Eyes::facilitator})
    for (const auto format : {TranscriptFormat::markdown, TranscriptFormat::html})
      CHECK_FALSE(has(report::transcript(training(), look(format, eyes)), "Count the minutes"));
}

TEST_CASE("own colleagues for the wall: codes and moves, no words of anybody") {
  const session::Session own = as_own_colleagues(training());
  const std::string wall = report::transcript(own, look(TranscriptFormat::html, model::Eyes::wall));
  CHECK(has(wall, "Lantern"));
  CHECK(has(wall, "Chapter 2"));
  for (const char* secret : {"Open data", "security officer", "pass over", "Thirty minutes",
                             "backlog", "three data sets", "personal data"})
    CHECK_FALSE(has(wall, secret));
  const std::string mine =
      report::transcript(own, look(TranscriptFormat::html, model::Eyes::facilitator));
  CHECK(has(mine, "Contains personal data"));
  CHECK(has(mine, "backlog"));
}

TEST_CASE("what people typed stays words") {
  session::Session session{session::Header{}};
  session.append({1,
                  {0},
                  "facilitator",
                  session::Do{{session::SetWorkshop{"<b>*x*</b>", model::SessionKind::fictive}}, 0},
                  {}});
  const std::string md =
      report::transcript(session, look(TranscriptFormat::markdown, model::Eyes::wall));
  CHECK(has(md, "&lt;b&gt;\\*x\\*&lt;/b&gt;"));
  const std::string page =
      report::transcript(session, look(TranscriptFormat::html, model::Eyes::wall));
  CHECK_FALSE(has(page, "<b>"));
  CHECK(has(page, "&lt;b&gt;"));
}

TEST_CASE("nothing happened") {
  const std::string text =
      report::transcript(session::Session{}, look(TranscriptFormat::markdown, model::Eyes::wall));
  CHECK(has(text, "Nothing has happened yet"));
}
