// Whatever is handed to the reader, it answers or refuses; what is written can be read.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "base/json.hpp"
#include "base/utf8.hpp"

using namespace base::json;

TEST_CASE("any text that is quoted can be read back") {
  CHECK(rc::check([](const std::string& bytes) {
    std::string text;
    for (const char c : bytes) {  // Latin-1 as UTF-8, so that everything is a character
      const auto code = static_cast<unsigned char>(c);
      if (code == 0) continue;
      if (code < 0x80) {
        text += c;
      } else {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
      }
    }
    Arena arena;
    const auto value = parse(quoted(text), arena);
    RC_ASSERT(value.has_value());
    RC_ASSERT(value->text() == text);
  }));
}

TEST_CASE("random bytes are read or refused, never worse") {
  CHECK(rc::check([] {
    const auto letters = *rc::gen::container<std::string>(
        rc::gen::element('{', '}', '[', ']', ',', ':', '"', '\\', 'a', 'n', 'u', 'l', '1', '-', '.',
                         'e', ' ', '\n', '\0', '\xC3', '\xA9', '\xFF'));
    Arena arena;
    const auto value = parse(letters, arena);
    if (!value) return;
    const std::string once = to_text(*value);
    const auto again = parse(once, arena);
    RC_ASSERT(again.has_value());
    RC_ASSERT(to_text(*again) == once);
  }));
}
