#include <doctest/doctest.h>

#include "text/text.hpp"

TEST_CASE("placeholders are filled by name and what is unknown stays") {
  struct Case {
    const char* sentence;
    base::Arguments arguments;
    const char* expected;
  };
  const Case cases[] = {
      {"", {}, ""},
      {"no placeholders", {{"file", "a"}}, "no placeholders"},
      {"Saved {file}.", {{"file", "a.json"}}, "Saved a.json."},
      {"{a}{b}{a}", {{"a", "1"}, {"b", "2"}}, "121"},
      {"{unknown} {file}", {{"file", "a"}}, "{unknown} a"},
      {"{{file}}", {{"file", "a"}}, "{a}"},
      {"open {file", {{"file", "a"}}, "open {file"},
      {"close file}", {{"file", "a"}}, "close file}"},
      {"{", {{"file", "a"}}, "{"},
      {"{}", {{"file", "a"}}, "{}"},
      {"{fil}{files}", {{"file", "a"}}, "{fil}{files}"},
      // What a user typed is never read as a placeholder.
      {"{code} to {file}", {{"code", "{file}"}, {"file", "{code}"}}, "{file} to {code}"},
      {"{code}", {{"code", "%s%n{"}}, "%s%n{"},
      {"naar {bestand}…", {{"bestand", "café"}}, "naar café…"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.sentence);
    CHECK(text::filled(one.sentence, one.arguments) == one.expected);
  }
}
