#include <doctest/doctest.h>
#include <limits>

#include "draw/write.hpp"
#include "sample.hpp"

using namespace draw;

namespace {

std::string pdf(const std::vector<Drawing>& pages, const std::string& title = "Kaart") {
  return to_pdf(pages, sample::fonts(), {title, "nl"}).value();
}

std::string words_of(const std::string& bytes) {
  const sample::Folder folder;
  const auto ran = sample::run("pdftotext -raw " + folder.with("a.pdf", bytes).string() + " -");
  CHECK_MESSAGE(ran.code == 0, ran.out);
  return ran.out;
}

std::string said_of(const std::string& program, const std::string& bytes) {
  const sample::Folder folder;
  return sample::run(program + " " + folder.with("a.pdf", bytes).string()).out;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("words in a PDF can be selected: pdftotext finds each of them") {
  Drawing page{{600, 400}, colour(0xFFFFFF), {}, {}};
  const std::vector<std::string> words{
      "Łukasz café € 1.250",      "Ωμέγα Αλφα ΑΒΕΖΗΙΚΜΝΟ",      "Москва АВЕКМНОРСТХ", "ABEKMHOPCTX",
      "mixed ☂ fallback ☃ words", "\"Oak\" & <Moon> -> != ffi", "čšž ñ ß ø ĳ → ≥"};
  for (const Weight weight : {Weight::regular, Weight::semibold})
    for (std::size_t i = 0; i < words.size(); ++i)
      page.shapes.push_back(
          {Text{{20, 40 + 25.0 * double(i) + (weight == Weight::regular ? 0 : 190)},
                words[i],
                16,
                weight,
                Align::left,
                colour(0)},
           ""});
  const std::string found = words_of(pdf({page}));
  for (const std::string& line : words) {
    const auto first = found.find(line);
    CHECK_MESSAGE(first != std::string::npos, line << " not in " << found);
    CHECK_MESSAGE(found.find(line, first + 1) != std::string::npos, line << " semibold");
  }
}

TEST_CASE("every drawing is a page of its own size") {
  Drawing wide = sample::drawing();
  wide.size = {842, 595};
  const std::string info = said_of("pdfinfo -f 1 -l 2", pdf({sample::drawing(), wide}));
  CHECK(has(info, "Pages:           2"));
  CHECK(has(info, "Page    1 size:  450 x 260 pts"));
  CHECK(has(info, "Page    2 size:  842 x 595 pts"));
}

TEST_CASE("a PDF says its title and no date, and is the same every time") {
  const std::string bytes = pdf({sample::drawing()}, "Wie staat waar? Łódź");
  const std::string info = said_of("pdfinfo", bytes);
  CHECK(has(info, "Title:           Wie staat waar? Łódź"));
  CHECK(has(info, "Creator:         Karnemelk"));
  CHECK(!has(info, "CreationDate"));
  CHECK(!has(info, "ModDate"));
  CHECK(bytes == pdf({sample::drawing()}, "Wie staat waar? Łódź"));
}

TEST_CASE("fonts are embedded, once for all pages") {
  const std::string fonts = said_of("pdffonts", pdf({sample::drawing(), sample::drawing()}));
  const auto first = fonts.find("Inter-SemiBold");
  CHECK(first != std::string::npos);
  CHECK(fonts.find("Inter-SemiBold", first + 1) == std::string::npos);
  CHECK(has(fonts, "DejaVuSans"));
}

TEST_CASE("pages that cannot be are refused with a reason") {
  CHECK(!to_pdf({}, sample::fonts(), {}));
  for (const double width : {0.0, -1.0, 14401.0, std::numeric_limits<double>::quiet_NaN()}) {
    Drawing drawing = sample::drawing();
    drawing.size.width = width;
    const auto result = to_pdf({drawing}, sample::fonts(), {});
    REQUIRE(!result);
    CHECK(result.error().what.id.find("cannot be written") != std::string::npos);
  }
}
