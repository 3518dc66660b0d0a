#include "draw/shown.hpp"

#include <doctest/doctest.h>

using draw::shown;
using draw::utf8_from;

TEST_CASE("plain words are shown as they are") {
  CHECK(utf8_from(shown("Łukasz, €, é, Ω, Ж, 🦩")) == "Łukasz, €, é, Ω, Ж, 🦩");
  CHECK(shown("").empty());
}

TEST_CASE("a letter and its accent become one glyph") {
  CHECK(shown("e\u0301") == U"é");
}

TEST_CASE("line ends and tabs are spaces") {
  CHECK(shown("a\nb\tc\u2028d\u0085e") == U"a b c d e");
}

TEST_CASE("what cannot be shown is a replacement sign") {
  CHECK(shown(std::string_view("a\0b\x1B\x7F", 5)) == U"a\uFFFDb\uFFFD\uFFFD");
  CHECK(shown("\uFFFE\uFFFF\U0001FFFE") == U"\uFFFD\uFFFD\uFFFD");
  CHECK(shown("\xC3(") == U"\uFFFD(");
  CHECK(shown("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD");
  CHECK(shown("end\xE2\x82") == U"end\uFFFD\uFFFD");
}

TEST_CASE("what nobody sees is left out, direction overrides too") {
  CHECK(shown("a\u200Bb\u202Ec\uFEFFd\u00ADe\uFE0F") == U"abcde");
}
