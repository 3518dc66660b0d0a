#include "draw/write.hpp"

#include <doctest/doctest.h>
#include <locale>

#include "sample.hpp"
#include "support/golden.hpp"

using namespace draw;

namespace {

std::string svg(const Drawing& drawing, const std::string& title = "Kaart") {
  return to_svg(drawing, sample::fonts(), {title, "nl"});
}

Drawing with_text(const std::string& words) {
  return {
      {100, 50}, colour(0xFFFFFF), {{sample::text(words), "person:p1"}}, {{"person:p1", words}}};
}

class Commas : public std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

void check_xmllint(const std::string& text) {
  const sample::Folder folder;
  const auto ran =
      sample::run("xmllint --noout --nonet " + folder.with("drawing.svg", text).string());
  CHECK_MESSAGE(ran.code == 0, ran.out);
  CHECK(ran.out == "");
}

}  // namespace

TEST_CASE("the dump and the SVG of a drawing that uses everything") {
  CHECK(golden::matches("draw/everything.txt", dump(sample::drawing())));
  const std::string text = svg(sample::drawing(), "Wie staat waar?");
  CHECK(golden::matches("draw/everything.svg", text));
  check_xmllint(text);
}

TEST_CASE("hostile words stay words in an SVG") {
  const std::string attack = "\"><img src=x onerror=alert(1)>]]>&#60;script>'";
  Drawing drawing = with_text(attack);
  const std::string text = to_svg(drawing, sample::fonts(), {attack, attack});
  CHECK(!has(text, "<img"));
  CHECK(!has(text, "<script"));
  CHECK(has(text, "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;]]&gt;&amp;#60;script&gt;&apos;"));
  check_xmllint(text);
}

TEST_CASE("what XML forbids is replaced in an SVG") {
  const std::string text = svg(with_text(std::string("a\0b\x1B\uFFFF\xFF", 8)));
  CHECK(has(text, ">a\uFFFDb\uFFFD\uFFFD\uFFFD</text>"));
  check_xmllint(text);
}

TEST_CASE("shapes of one tag that follow each other are one group with its title") {
  const Circle dot{{5, 5}, 2, colour(1), {}};
  Drawing drawing{{10, 10}, colour(0xFFFFFF), {}, {{"a", "First"}, {"b", "Second"}}};
  drawing.shapes = {{dot, "a"}, {dot, "a"}, {dot, "b"}, {dot, ""}, {dot, "a"}};
  const std::string text = svg(drawing);
  const std::string circle = "<circle cx=\"5\" cy=\"5\" r=\"2\" fill=\"#000001\"/>\n";
  CHECK(has(text, "<g><title>First</title>\n" + circle + circle +
                      "</g>\n<g><title>Second</title>\n" + circle + "</g>\n" + circle +
                      "<g><title>First</title>\n" + circle + "</g>\n</svg>\n"));
  check_xmllint(text);
}

TEST_CASE("an SVG says what it is, keeps double spaces and leaves empty texts out") {
  const std::string text = svg(with_text("two  spaces"), "Kaart");
  CHECK(has(text, "role=\"img\""));
  CHECK(has(text, "<title>Kaart</title>"));
  CHECK(has(text, "xml:lang=\"nl\""));
  CHECK(has(text, "xml:space=\"preserve\""));
  CHECK(has(text, ">two  spaces</text>"));
  CHECK(!has(svg(with_text("")), "<text"));
  Drawing clear = with_text("x");
  clear.background.alpha = 0;
  CHECK(!has(svg(clear), "<rect"));
}

TEST_CASE("numbers in an SVG and a dump do not follow the locale") {
  const std::string before = svg(sample::drawing()), dumped = dump(sample::drawing());
  const std::locale was = std::locale::global(std::locale(std::locale::classic(), new Commas));
  const std::string after = svg(sample::drawing()), dumped_after = dump(sample::drawing());
  std::locale::global(was);
  CHECK(before == after);
  CHECK(dumped == dumped_after);
}

TEST_CASE("a dump is one line a shape, whatever the words hold") {
  CHECK(dump(with_text("a\nb\\\"c")) ==
        "page 100.0 x 50.0 #FFFFFF\n"
        "text 20.0,40.0 \"a b\\\\\\\"c\" 16.0 regular left #1C1B1A [person:p1]\n"
        "title [person:p1] \"a b\\\\\\\"c\"\n");
}
