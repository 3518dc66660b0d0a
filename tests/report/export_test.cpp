#include "report/export.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

#include "report/planned.hpp"
#include "text/text.hpp"

namespace fs = std::filesystem;
using base::Language;
using report::Eyes;
using report::Format;
using samples::fonts;
using samples::sample;

namespace {

std::string exported(Format format, Eyes eyes, Language language, const model::Workshop& workshop) {
  report::Request request;
  request.format = format;
  request.eyes = eyes;
  request.language = language;
  request.width = 640;
  request.day = base::Day{2026, 11, 23};
  request.catalogue = &samples::content();
  const auto bytes = report::exported(request, workshop, fonts());
  REQUIRE(bytes);
  return *bytes;
}

/// What a reader can select in a PDF.
std::string text_in_pdf(const std::string& pdf) {
  const fs::path file =
      fs::temp_directory_path() / ("karnemelk-export-" + std::to_string(getpid()) + ".pdf");
  std::ofstream(file, std::ios::binary) << pdf;
  const std::string out = file.string() + ".txt";
  const std::string command = "pdftotext -layout '" + file.string() + "' '" + out + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  std::ostringstream text;
  text << std::ifstream(out).rdbuf();
  fs::remove(file);
  fs::remove(out);
  return text.str();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the ending of a file says what to make") {
  CHECK(report::format_from("a/b.png") == Format::png);
  CHECK(report::format_from("b.SVG") == Format::svg);
  CHECK(report::format_from("b.x.Pdf") == Format::pdf);
  CHECK(report::format_from("b.csv") == Format::csv);
  CHECK(report::format_from("b.json") == Format::json);
  CHECK(report::format_from("b.html") == Format::html);
  CHECK(report::format_from("b.MD") == Format::md);
  CHECK(report::format_from("b.ics") == Format::ics);
  for (const char* name : {"b", "b.docx", "png", "b.png.", ".png"}) {
    CAPTURE(name);
    const auto format = report::format_from(name);
    REQUIRE_FALSE(format);
    CHECK(format.error().trouble == base::Trouble::usage);
  }
}

TEST_CASE("a PDF has words that can be selected, and says when it holds personal data") {
  const model::Workshop workshop = sample("open-data-municipality.json");
  const std::string facilitator =
      text_in_pdf(exported(Format::pdf, Eyes::facilitator, Language::english, workshop));
  CHECK(has(facilitator, "Contains personal data"));
  CHECK(has(facilitator, "Open data in a municipality"));
  CHECK(has(facilitator, "23 November 2026"));
  for (const auto& person : *workshop.people) {
    CAPTURE(person->code);
    CHECK(has(facilitator, person->code));
  }
  const std::string wall =
      text_in_pdf(exported(Format::pdf, Eyes::wall, Language::english, workshop));
  CHECK_FALSE(has(wall, "personal data"));
  CHECK(has(wall, "Open data in a municipality"));
  CHECK(has(wall, "Heron"));
}

TEST_CASE("own colleagues: the wall's export shows codes and no title, goal or role") {
  model::Workshop workshop = sample("open-data-municipality.json");
  workshop.kind = model::SessionKind::own;
  for (const Format format : {Format::svg, Format::csv, Format::json, Format::pdf}) {
    const std::string bytes = exported(format, Eyes::wall, Language::dutch, workshop);
    const std::string words = format == Format::pdf ? text_in_pdf(bytes) : bytes;
    CAPTURE(words);
    CHECK(has(words, "Heron"));
    CHECK_FALSE(has(words, "Registrar"));
    CHECK_FALSE(has(words, "Open data"));
    CHECK_FALSE(has(words, "summer"));
  }
}

TEST_CASE("the Dutch notice stands on every facilitator's picture") {
  const std::string svg =
      exported(Format::svg, Eyes::facilitator, Language::dutch, sample("open-data-gemeente.json"));
  CHECK(has(svg, "persoonsgegevens"));
  CHECK(has(svg, "<title"));
}

TEST_CASE("a PNG is as wide as was asked") {
  const std::string png =
      exported(Format::png, Eyes::wall, Language::english, sample("first-map.json"));
  REQUIRE(png.size() > 24);
  CHECK(png.starts_with("\x89PNG"));
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(png[at]); };
  CHECK((byte(18) << 8 | byte(19)) == 640);
  CHECK((byte(22) << 8 | byte(23)) == 360);
}

TEST_CASE("an empty workshop can be exported in every format") {
  for (const Format format : {Format::png, Format::svg, Format::pdf, Format::csv, Format::json})
    for (const Eyes eyes : {Eyes::wall, Eyes::facilitator})
      CHECK_FALSE(exported(format, eyes, Language::english, {}).empty());
}
