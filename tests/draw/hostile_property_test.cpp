#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/utf8.hpp"
#include "draw/hit.hpp"
#include "draw/write.hpp"
#include "sample.hpp"

using namespace draw;

namespace {

constexpr int drawings_a_batch = 20;

// Words as people, files and attackers write them; not always UTF-8.
rc::Gen<std::string> hostile_words() {
  const auto piece = rc::gen::oneOf(
      rc::gen::element<std::string>(
          "<", ">", "&", "\"", "'", "]]>", "<!--", "-->", "<script>", "</svg>", "&#0;", "&lt;",
          "\"><img src=x onerror=alert(1)>", "<![CDATA[", "<?xml ?>", "\xFF", "\xC0\x80",
          "\xED\xA0\x80", "\xF4\x90\x80\x80", "\u202E", "\u200B", "\uFFFE", "\uFFFF", "\uFEFF",
          "e\u0301", "\u0301", "Łukasz", "€", "Ω", "Ж", "☂", "🦩", " ", "  ", "\n", "\t", "%s"),
      rc::gen::map(rc::gen::arbitrary<char>(), [](char c) { return std::string(1, c); }),
      rc::gen::string<std::string>());
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                      [](const std::vector<std::string>& pieces) {
                        std::string all;
                        for (const std::string& one : pieces) all += one;
                        return all;
                      });
}

Drawing holding(const std::string& words) {
  Drawing drawing{{300, 100}, colour(0xFFFFFF), {{sample::text(words), words}}, {}};
  drawing.titles = {{words, words}};
  return drawing;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

void markup_is_ours() {
  const sample::Folder folder;
  std::string files;
  for (int i = 0; i < drawings_a_batch; ++i) {
    const std::string words = *hostile_words();
    const std::string svg = to_svg(holding(words), sample::fonts(), {words, words});
    const std::size_t ours = 6 + 4 * (words.empty() ? 0 : 1) +
                             2 * (sample::fonts().width(words, 16, Weight::regular) > 0 ? 1 : 0);
    RC_ASSERT(base::is_utf8(svg));
    RC_ASSERT(count(svg, "<") == ours);
    RC_ASSERT(count(svg, ">") == ours);
    files += " " + folder.with(std::to_string(i) + ".svg", svg).string();
  }
  const auto ran = sample::run("xmllint --noout --nonet" + files);
  RC_ASSERT(ran.out == "");
  RC_ASSERT(ran.code == 0);
}

void cuts_fit() {
  const std::string words = *hostile_words();
  const double room = *rc::gen::inRange(0, 4000) / 10.0;
  const auto weight = *rc::gen::element(Weight::regular, Weight::semibold);
  const std::string fitted = sample::fonts().fitted(words, 16, weight, room);
  RC_ASSERT(sample::fonts().width(fitted, 16, weight) <= room + 1e-6);
  if (sample::fonts().width(words, 16, weight) <= room) RC_ASSERT(fitted == words);
  for (const std::string& line : sample::fonts().lines(words, 16, weight, room)) {
    RC_ASSERT(sample::fonts().width(line, 16, weight) <= room + 1e-6);
    RC_ASSERT(!line.empty());
  }
}

void glyphs_go_right() {
  const std::string words = *hostile_words();
  double last = 0;
  for (const Glyph& glyph : sample::fonts().glyphs(words, 16, Weight::regular)) {
    RC_ASSERT(glyph.x >= last - 1e-9);
    last = glyph.x;
  }
  RC_ASSERT(last <= sample::fonts().width(words, 16, Weight::regular) + 1e-9);
}

void media_take_them() {
  const std::string words = *hostile_words();
  const Drawing drawing = holding(words);
  RC_ASSERT(to_pdf({drawing}, sample::fonts(), {words, words}).has_value());
  RC_ASSERT(to_png(drawing, sample::fonts(), 60).has_value());
  RC_ASSERT(count(dump(drawing), "\n") >= 3);
  const std::string_view tag = tag_at(drawing, sample::fonts(), {21, 39});
  RC_ASSERT(tag.empty() || tag == words);
}

}  // namespace

TEST_CASE("whatever the words, an SVG has only our markup and xmllint reads it") {
  CHECK(rc::check(markup_is_ours));
}

TEST_CASE("fitted and lines are never wider than asked") {
  CHECK(rc::check(cuts_fit));
}

TEST_CASE("glyphs go to the right and end at the width") {
  CHECK(rc::check(glyphs_go_right));
}

TEST_CASE("no words break the PDF, the PNG, the dump or the hit test") {
  CHECK(rc::check(media_take_them));
}

TEST_CASE("a tag that only looks like structure is decoration") {
  for (const char* tag : {"/", "//", "/Nonsense", "/Table/", "/P.1/x", "/P.1/TD.2/"}) {
    CAPTURE(tag);
    CHECK(to_pdf({holding(tag)}, sample::fonts(), {"a", "b"}).has_value());
  }
}
