#include "base/json.hpp"

#include <doctest/doctest.h>

#include "support/english.hpp"

using namespace base::json;

namespace {

std::string wrong_with(std::string_view text, Limits limits = {}) {
  Arena arena;
  const auto value = parse(text, arena, limits);
  return value ? "nothing" : english(value.error());
}

std::string again(std::string_view text) {
  Arena arena;
  const auto value = parse(text, arena);
  return value ? to_text(*value) : english(value.error());
}

std::string nested(int depth) {
  return std::string(static_cast<std::size_t>(depth), '[') +
         std::string(static_cast<std::size_t>(depth), ']');
}

}  // namespace

TEST_CASE("a tree is read and written back as it was") {
  for (const char* text :
       {"null", "true", "false", "0", "-7", "9223372036854775807", "0.50", "1e3", "-0.062",
        "18446744073709551616", "\"\"", "\"a\\nb\\t\\\"\\\\\"", "\"Zoë 😀\"", "[]", "{}",
        "[1,[2,[]],{\"a\":{}}]", "{\"a\":1,\"b\":[true,null],\"\":\"x\"}"}) {
    CHECK(again(text) == text);
  }
  CHECK(again(" { \"a\" : [ 1 , 2 ] } \n") == "{\"a\":[1,2]}");
  CHECK(again("\"\\u00e9\\u0001\\ud83d\\ude00\"") == "\"é\\u0001😀\"");
}

TEST_CASE("values are asked for by name and kind") {
  Arena arena;
  const auto value =
      parse(R"({"code":"Heron","n":3,"x":-0.5,"yes":true,"none":null,"list":[1,2],"sub":{"a":1}})",
            arena);
  REQUIRE(value);
  CHECK(value->size() == 7);
  CHECK(value->text("code") == "Heron");
  CHECK(value->integer("n", 1, 5) == 3);
  CHECK(value->number("x", -1, 1) == -0.5);
  CHECK(value->number("n", 0, 9) == 3.0);
  CHECK(value->boolean("yes") == true);
  CHECK(value->find("none").is_null());
  CHECK_FALSE(value->find("nothing"));
  CHECK(value->list("list")->size() == 2);
  CHECK(value->object("sub")->find("a").integer() == 1);
  std::int64_t sum = 0;
  const Value list = *value->list("list");
  for (const Value element : list) sum += element.integer();
  CHECK(sum == 3);
}

TEST_CASE("what is missing or of another kind is named") {
  Arena arena;
  const auto value = parse(R"({"code":1,"n":1.5,"x":2,"huge":18446744073709551615})", arena);
  REQUIRE(value);
  CHECK(english(value->text("code").error()) == "\"code\" must be a text.");
  CHECK(english(value->text("role").error()) == "\"role\" is missing.");
  CHECK(english(value->integer("n", 0, 5).error()) == "\"n\" must be a whole number from 0 to 5.");
  CHECK_FALSE(value->integer("huge", 0, INT64_MAX));
  CHECK(english(value->number("x", -1, 1).error()) == "\"x\" must be a number from -1 to 1.");
  CHECK(english(value->boolean("x").error()) == "\"x\" must be true or false.");
  CHECK(english(value->list("x").error()) == "\"x\" must be a list.");
  CHECK(english(value->object("x").error()) == "\"x\" must be an object.");
}

TEST_CASE("what is not JSON is refused, with its place") {
  Limits limits;
  limits.file = "a.json";
  limits.first_line = 4;
  CHECK(wrong_with("{\"a\":1", limits) ==
        "a.json:4: This is not JSON, or not all of it (character 6).");
  CHECK(wrong_with("{\n\"a\":\nx}", limits) ==
        "a.json:6: This is not JSON, or not all of it (character 1).");
  for (const char* text : {"", " ", "nul", "1 2", "[1,]", "{\"a\"}", "'a'", "// no\n1", "NaN", "01",
                           "\"\n\"", "\"\\x\"", "{} x", "[1}", "\"\\ud800\""}) {
    CHECK_MESSAGE(wrong_with(text).starts_with("This is not JSON"), text);
  }
}

TEST_CASE("the guards that the library does not have") {
  using std::string_literals::operator""s;
  CHECK(wrong_with("{}\0"s) == "A NUL byte, which no text file has.");
  CHECK(wrong_with("{}\0\0\0"s) == "A NUL byte, which no text file has.");
  CHECK(wrong_with("\"a\\u0000b\"") == "A text holds a NUL character, which is not allowed.");
  CHECK(wrong_with("\"caf\xE9\"") == "This text is not UTF-8. Save the file as UTF-8.");
  CHECK(wrong_with("1e400") == "A number is too large.");
  CHECK(wrong_with(nested(32)) == "nothing");
  CHECK(wrong_with(nested(33)) == "Lists and objects lie more than 32 deep in each other.");
  CHECK(wrong_with(nested(1000000)) == "Lists and objects lie more than 32 deep in each other.");
  CHECK(wrong_with("{\"a\":1,\"b\":2,\"a\":3}") == "The name \"a\" stands twice in one object.");
  CHECK(wrong_with("[{\"x\":{\"\":1,\"\":1}}]") == "The name \"\" stands twice in one object.");
  Limits limits;
  limits.bytes = 10;
  CHECK(wrong_with("[1,2,3,4,5]", limits) ==
        "This line is too long: 11 bytes. At most 9.53674e-06 MiB are allowed.");
}

TEST_CASE("a name that stands twice is found among very many") {
  std::string text = "{";
  for (int i = 0; i < 100000; ++i) text += "\"n" + std::to_string(i) + "\":0,";
  CHECK(wrong_with(text + "\"x\":0}") == "nothing");
  CHECK(wrong_with(text + "\"n500\":0}") == "The name \"n500\" stands twice in one object.");
}

TEST_CASE("an arena is used again") {
  Arena arena;
  for (int i = 0; i < 3; ++i) {
    const auto value = parse("{\"n\":" + std::to_string(i) + "}", arena);
    REQUIRE(value);
    CHECK(value->find("n").integer() == i);
  }
}

TEST_CASE("a long list is handed over element by element") {
  const std::string text =
      "{\"a\":[1],\"entries\":[\n{\"n\":[1,{\"x\":2}]},\n7,\n[]\n],\"after\":{\"entries\":[3]}}";
  Arena arena;
  std::vector<std::string> seen;
  const auto rest = parse_long_list(text, arena, {}, "entries",
                                    [&](Value element, Value object, std::size_t line) {
                                      CHECK(object.find("a").size() == 1);
                                      seen.push_back(std::to_string(line) + ":" + to_text(element));
                                      return base::Result<void>();
                                    });
  REQUIRE(rest);
  CHECK(seen == std::vector<std::string>{"2:{\"n\":[1,{\"x\":2}]}", "3:7", "4:[]"});
  CHECK(to_text(*rest) == "{\"a\":[1],\"entries\":[],\"after\":{\"entries\":[3]}}");

  int visits = 0;
  const auto stopped = parse_long_list(text, arena, {}, "entries", [&](Value, Value, std::size_t) {
    ++visits;
    return base::Result<void>(base::trouble(base::Trouble::failed, "enough"));
  });
  REQUIRE_FALSE(stopped);
  CHECK(english(stopped.error()) == "enough");
  CHECK(visits == 1);
}

TEST_CASE("numbers are written with three decimals") {
  const auto written = [](double value) {
    std::string out;
    append_thousandths(out, value);
    return out;
  };
  CHECK(written(0.62) == "0.62");
  CHECK(written(-1) == "-1");
  CHECK(written(0) == "0");
  CHECK(written(-0.0) == "0");
  CHECK(written(0.0004) == "0");
  CHECK(written(-0.001) == "-0.001");
  CHECK(written(0.9996) == "1");
  CHECK(written(-0.05) == "-0.05");
}

TEST_CASE("a very long list takes time by its length, lines and all") {
  std::string text = "{\"entries\":[\n0";
  for (int i = 1; i < 300000; ++i) text += ",\n" + std::to_string(i);
  Arena arena;
  std::size_t count = 0, last = 0;
  const auto rest = parse_long_list(text + "]}", arena, {}, "entries",
                                    [&](Value element, Value, std::size_t line) {
                                      count += element.integer() == std::int64_t(count);
                                      last = line;
                                      return base::Result<void>();
                                    });
  REQUIRE(rest);
  CHECK(count == 300000);
  CHECK(last == 300001);
}
