// What a file may look like, and what is said of one that is not good.

#include <doctest/doctest.h>

#include "session/codec.hpp"
#include "session/file.hpp"
#include "session/limits.hpp"
#include "session/sample.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"

using namespace session;
using std::string_literals::operator""s;

namespace {

base::Result<ReadSession> read_text(const std::string& text) {
  return read_bytes(text, "a.json");
}

std::string refused(const std::string& text) {
  const auto read = read_text(text);
  if (read) return "nothing";
  CHECK(read.error().trouble == base::Trouble::damaged);
  return english(read.error());
}

// The remark about the damage in a file whose first entry is good and whose second is this.
std::string damage(const std::string& line) {
  const auto read = read_text(sample_of(sample_line_1 + "\n," + line + "\n"));
  REQUIRE(read);
  if (read->condition != Condition::damaged) return "not damaged";
  CHECK(read->session.entries().size() == 1);
  REQUIRE(read->remarks.size() == 2);
  CHECK(
      english(read->remarks[1]) ==
      "a.json: The file is damaged. What stands before the damage was read (entries: 1); the file "
      "stays as it is. Save it under another name to go on.");
  return english(read->remarks[0]);
}

std::string damage_by(const std::string& change) {
  return damage(sample_entry(2, change));
}

bool is_sample(const Session& session) {
  const auto* person = model::find(session.now(), {2, 1});
  return session.entries().size() == 3 && session.now().title == "Open data" && person &&
         person->code == "Zoë" && person->place == model::Position{0.62, std::nullopt};
}

}  // namespace

TEST_CASE("our own layout") {
  const auto read = read_text(sample);
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK(read->canonical);
  CHECK(read->good_end == sample.size() - 3);
  CHECK(read->remarks.empty());
  CHECK(is_sample(read->session));
  CHECK(canonical_text(read->session) == sample);

  const auto empty = read_text(sample_of(""));
  REQUIRE(empty);
  CHECK(empty->condition == Condition::sound);
  CHECK(empty->session.entries().empty());
}

TEST_CASE("other layouts are good too") {
  const std::string entries = sample_line_1 + "," + sample_line_2 + "," + sample_line_3;
  const auto replaced = [](std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
    return text;
  };
  const std::string late = "{\"entries\":[" + entries +
                           "],\n\"format\":\"karnemelk-session\",\"version\":1,\"id\":\"x\","
                           "\"created\":\"2026-11-23T13:30:00Z\"}";
  for (const std::string& text :
       {replaced(sample, "\n", "\r\n"), "\xEF\xBB\xBF" + sample, sample_header + entries + "]}",
        replaced(sample, ",", " ,\n  "), replaced(sample, "\n,", ",\n"), late,
        replaced(sample, "\n,", "\n\n,"), " " + sample}) {
    const auto read = read_text(text);
    REQUIRE_MESSAGE(read, text);
    CHECK_MESSAGE(read->condition == Condition::sound, text);
    CHECK_MESSAGE(!read->canonical, text);
    CHECK_MESSAGE(is_sample(read->session), text);
  }
  const auto no_end = read_text(sample.substr(0, sample.size() - 1));
  REQUIRE(no_end);
  CHECK(no_end->condition == Condition::sound);
  CHECK(is_sample(no_end->session));
}

TEST_CASE("a torn tail is left out and said") {
  const auto torn = [](const std::string& text) {
    const auto read = read_text(text);
    REQUIRE(read);
    CHECK(read->condition == Condition::torn_tail);
    REQUIRE(read->remarks.size() == 1);
    return std::pair(read->session.entries().size(), english(read->remarks[0]));
  };
  const std::string two = sample.substr(0, sample.find("\n," + sample_line_3) + 1);
  CHECK(torn(two + "," + sample_line_3.substr(0, 20)).first == 2);
  CHECK(
      torn(two + "," + sample_line_3.substr(0, 20)).second ==
      "a.json:4: The last line was not written completely (21 bytes). It is left out, and cut off "
      "before the next change is written.");
  CHECK(torn(two + "," + sample_line_3).first == 2);  // without its line feed it was not promised
  CHECK(torn(two).second ==
        "a.json:4: The end of the file is missing. No entry is lost; it is mended before the next "
        "change is written.");
  CHECK(torn(sample + std::string(4096, '\0')).first == 3);
  CHECK(torn(two + std::string(4096, '\0')).first == 2);
  CHECK(torn(sample + "junk\n").first == 3);
}

TEST_CASE("more than a torn tail is damage") {
  const auto condition = [](const std::string& text) {
    const auto read = read_text(text);
    REQUIRE(read);
    return read->condition;
  };
  const std::string two = sample.substr(0, sample.find("\n," + sample_line_3) + 1);
  CHECK(condition(two + "," + std::string(most_tail_bytes, 'x')) == Condition::damaged);
  CHECK(condition(two + "," + std::string(most_tail_bytes - 1, 'x')) == Condition::torn_tail);
  CHECK(condition(two + "rubbish\n," + sample_line_3 + "\n]}\n") == Condition::damaged);
  CHECK(condition(sample + sample_line_3 + "\n") == Condition::damaged);
}

TEST_CASE("what is no session at all") {
  CHECK(refused("") == "a.json is empty. Look for an earlier copy.");
  CHECK(refused(std::string(100, '\0')) ==
        "a.json holds nothing but zero bytes, as after a power cut. Look for an earlier copy.");
  CHECK(refused("\xFF\xFE{\0\"\0"s) == "a.json is written as UTF-16. Save it as UTF-8.");
  CHECK(refused("\0{\0\""s) == "a.json is written as UTF-16. Save it as UTF-8.");
  CHECK(refused("hello") == "a.json:1: This is not JSON, or not all of it (character 1).");
  CHECK(refused("[]") == "a.json:1: This is not a Karnemelk session.");
  CHECK(refused("{\"format\":\"other\"}") == "a.json:1: This is not a Karnemelk session.");
  CHECK(refused(sample_header.substr(0, 40)).starts_with("a.json:1: This is not JSON"));
  const auto with = [](const std::string& from, const std::string& to) {
    std::string text = sample;
    return text.replace(text.find(from), from.size(), to);
  };
  CHECK(refused(with("\"version\":1", "\"version\":\"one\"")) ==
        "a.json:1: \"version\" must be a whole number from 0 to 1000000.");
  CHECK(refused(with("\"version\":1", "\"version\":-1")).ends_with("from 0 to 1000000."));
  CHECK(refused(with("\"version\":1,", "")) == "a.json:1: \"version\" is missing.");
  CHECK(refused(with("2026-11-23T13:30:00.000Z\",\"entries", "yesterday\",\"entries")) ==
        "a.json:1: \"created\" must be a moment, written as 2026-11-23T13:30:00.000Z.");
}

TEST_CASE("an entry that is not good is named, and what stands before it is kept") {
  using std::to_string;
  CHECK(damage_by("{\"place_person\":{\"id\":\"p2\",\"trust\":1e300,\"agreement\":0}}") ==
        "a.json:3: \"trust\" must be a number from -1 to 1, or null for unknown.");
  CHECK(damage_by("{\"place_person\":{\"id\":\"p2\",\"trust\":1e999,\"agreement\":0}}") ==
        "a.json:3: A number is too large.");
  CHECK(damage_by("{\"place_person\":{\"id\":\"p2\",\"trust\":0}}") ==
        "a.json:3: \"agreement\" is missing.");
  CHECK(damage_by("{\"take_off_map\":{\"id\":\"p2\",\"id\":\"p3\"}}") ==
        "a.json:3: The name \"id\" stands twice in one object.");
  CHECK(damage_by("{\"take_off_map\":{\"id\":\"p02\"}}") ==
        "a.json:3: \"id\" must be an id such as \"p7\".");
  CHECK(damage_by("{\"later\":{\"x\":" + std::string(29, '[') + std::string(29, ']') + "}}") ==
        "a.json:3: Lists and objects lie more than 32 deep in each other.");
  CHECK(damage_by("{\"set_goal\":{\"words\":\"caf\xE9\"}}") ==
        "a.json:3: This text is not UTF-8. Save the file as UTF-8.");
  CHECK(damage_by("{\"set_goal\":{\"words\":\"" + std::string(65537, 'x') + "\"}}") ==
        "a.json:3: \"words\" has 65537 bytes. At most 64 KiB are allowed.");
  CHECK(damage_by("{\"set_workshop\":{\"title\":\"" + std::string(201, 'x') + "\"}}") ==
        "a.json:3: \"title\" has 201 characters. At most 200 are allowed.");
  CHECK(damage_by("{\"set_workshop\":{\"title\":\"a\\nb\"}}") ==
        "a.json:3: \"title\" holds a control character, such as a line end. Leave it out.");
  CHECK(damage_by("{\"set_workshop\":{\"kind\":\"secret\"}}") ==
        "a.json:3: \"kind\" must be one of: fictive, own.");
  CHECK(damage_by("{\"set_goal\":{\"words\":\"\"}},{\"release_map\":{\"released\":true}}")
            .starts_with("a.json:3: The changes of one entry must belong together"));
  CHECK(damage_by("{\"set_goal\":{\"words\":\"" + std::string(most_line_bytes, 'x') + "\"}}")
            .starts_with("a.json:3: This line is too long: "));
  CHECK(damage_by("7").starts_with("a.json:3: A change must look like "));
  CHECK(damage(sample_entry(1, "")) ==
        "a.json:3: \"seq\" is 1, but must be greater than that of the entry before it.");
  CHECK(damage("{\"seq\":0}").starts_with("a.json:3: \"seq\" must be a whole number from 1"));
  CHECK(damage("{\"seq\":18446744073709551617}").starts_with("a.json:3: \"seq\" must be"));
  CHECK(damage("{\"seq\":2}") == "a.json:3: \"at\" is missing.");
  const std::string plain = R"({"seq":2,"at":"2026-11-23T13:30:00.000Z","by":"x")";
  CHECK(damage(plain + "}") == "a.json:3: \"do\" is missing.");
  CHECK(damage(plain + ",\"undo\":1,\"redo\":1}") ==
        "a.json:3: An entry is one of \"do\", \"undo\" and \"redo\".");
}

TEST_CASE("200 letters with accents are 200 characters") {
  std::string title;
  for (int i = 0; i < 200; ++i) title += "é";
  CHECK(damage_by("{\"set_workshop\":{\"title\":\"" + title + "\"}}") == "not damaged");
  CHECK(damage_by("{\"set_workshop\":{\"title\":\"" + title + "é\"}}") ==
        "a.json:3: \"title\" has 201 characters. At most 200 are allowed.");
}

TEST_CASE("too many people") {
  std::string lines;
  const auto add = [&](int seq) {
    lines += (seq > 1 ? "," : "") +
             sample_entry(seq, "{\"add_person\":{\"id\":\"p" + std::to_string(seq) +
                                   "\",\"code\":\"Ü" + std::to_string(seq) + "\"}}") +
             "\n";
  };
  for (int seq = 1; seq <= 5000; ++seq) add(seq);
  const auto full = read_text(sample_of(lines));
  REQUIRE(full);
  CHECK(full->condition == Condition::sound);
  CHECK(full->session.now().people->size() == 5000);
  add(5001);
  const auto over = read_text(sample_of(lines));
  REQUIRE(over);
  CHECK(over->condition == Condition::damaged);
  CHECK(english(over->remarks[0]) ==
        "a.json:5002: There are too many people. At most 5000 are allowed in one session.");
}

TEST_CASE("a damaged file in another layout is read up to the damage") {
  const auto read =
      read_text(sample_header + sample_line_1 + ",\n" + sample_line_2 + ",\n{\"seq\":3}]}");
  REQUIRE(read);
  CHECK(read->condition == Condition::damaged);
  CHECK(read->session.entries().size() == 2);
  CHECK(english(read->remarks[0]) == "a.json:3: \"at\" is missing.");
}

TEST_CASE("what this version does not know is kept as it is") {
  const std::string future = sample_entry(
      2,
      R"({"set_goal":{"words":"x","colour":1.50}},{"vote":{"for":["p2"]}},{"set_goal":{"words":"y"}})");
  const std::string other =
      R"({"seq":3,"at":"2026-11-23T13:30:00.000Z","by":"x","pause":{"minutes":5}})";
  std::string text = sample_of(sample_line_1 + "\n," + future + "\n," + other + "\n");
  const std::string known = "\"entries\":[";
  text.replace(text.find(known), known.size(),
               "\"origin\":{\"session\":\"abc\",\"seq\":2,\"why\":[1.50]},"
               "\"theme\":{\"n\":1.0},\"entries\":[");
  const auto read = read_text(text);
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK(read->session.header().unknown == ",\"theme\":{\"n\":1.0}");
  CHECK(read->session.header().origin == Origin{"abc", 2, ",\"why\":[1.50]"});
  CHECK(read->session.entries()[0].verbatim.empty());
  CHECK(read->session.entries()[1].verbatim == future);
  CHECK(read->session.entries()[2].verbatim == other);
  CHECK(read->session.now().goal == "y");
  CHECK(canonical_text(read->session) == text);
}

TEST_CASE("a newer version can be looked at") {
  std::string text = sample;
  text.replace(text.find("\"version\":1"), 11, "\"version\":2");
  const auto read = read_text(text);
  REQUIRE(read);
  CHECK(read->condition == Condition::newer);
  CHECK(is_sample(read->session));
  CHECK(english(read->remarks[0]) ==
        "a.json: This file was made by a newer version of Karnemelk (format 2; this program knows "
        "1). You can look at it, but not change it.");
}

TEST_CASE("version 0, the trial format, is understood") {
  const auto read = read_text(bytes_of(KARNEMELK_SOURCE "/tests/fixtures/version_0.json"));
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK_FALSE(read->canonical);
  CHECK(read->session.header().version == 1);
  CHECK(
      english(read->remarks[0]) ==
      "a.json: This file was made by an older version of Karnemelk (format 0). It is written anew "
      "at the next change.");
  const auto place = [&](std::uint32_t id) {
    return model::find(read->session.now(), {id, 1})->place;
  };
  CHECK(place(2) == model::Position{0.6, -1.0});
  CHECK(place(3) == model::Position{std::nullopt, 0.5});
  const std::string rewritten = canonical_text(read->session);
  CHECK(rewritten.find("\"move\"") == std::string::npos);
  CHECK(rewritten.find("\"agreement\":0.5,\"mood\":\"calm\"") != std::string::npos);
  const auto again = read_text(rewritten);
  REQUIRE(again);
  CHECK(again->session.now() == read->session.now());
  CHECK(again->canonical);
}

TEST_CASE("a reader that meets a torn file looks again before saying so") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample.substr(0, sample.size() - 20));
  int waits = 0;
  Watch watch;
  watch.wait = [&](std::chrono::milliseconds pause) {
    CHECK(pause == std::chrono::milliseconds(50));
    ++waits;
  };
  const auto torn = session::read(path, watch);
  REQUIRE(torn);
  CHECK(waits == 3);
  CHECK(torn->condition == Condition::torn_tail);
  CHECK(english(torn->remarks.back()) ==
        path.string() +
            ": If this file is in use in another window, it may have been read while it "
            "was being written: try again.");
  waits = 0;
  watch.wait = [&](std::chrono::milliseconds) {
    if (++waits == 2) put_bytes(path, sample);  // the writer is ready
  };
  const auto good = session::read(path, watch);
  REQUIRE(good);
  CHECK(waits == 2);
  CHECK(good->condition == Condition::sound);
}

TEST_CASE("reading can be watched and stopped") {
  std::string lines = sample_entry(1, "");
  for (int seq = 2; seq < 30000; ++seq) lines += "\n," + sample_entry(seq, "");
  const std::string text = sample_of(lines + "\n");
  std::stop_source source;
  double last = 0;
  const Watch watch(source.get_token(), [&](double done) {
    CHECK(done > last);
    CHECK(done <= 1);
    last = done;
  });
  REQUIRE(read_bytes(text, "a.json", watch));
  CHECK(last > 0.5);
  source.request_stop();
  const auto stopped = read_bytes(text, "a.json", Watch(source.get_token()));
  REQUIRE_FALSE(stopped);
  CHECK(english(stopped.error()) == "Stopped before the file was read.");
}

TEST_CASE("257 MiB, a folder, nothing there") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "large.json", sample);
  std::filesystem::resize_file(path, 257u << 20);  // sparse
  const auto large = session::read(path);
  REQUIRE_FALSE(large);
  CHECK(english(large.error()) ==
        path.string() + " is too large: 257.0 MiB. At most 256 MiB can be read.");
  CHECK(english(session::read(folder.path).error()) ==
        folder.path.string() + " is a folder. Choose a file in it.");
  CHECK(english(session::read(folder / "none").error()).starts_with("There is no file "));
}

TEST_CASE("samples are sound and as the program writes them") {
  namespace fs = std::filesystem;
  int count = 0;
  for (const char* folder : {"/sessions", "/tests/fixtures"}) {
    for (const auto& file : fs::directory_iterator(std::string(KARNEMELK_SOURCE) + folder)) {
      const bool fixture = folder != std::string("/sessions");
      const std::string name = file.path().filename().string();
      if (!name.ends_with(".json") || (fixture && !name.starts_with("good_"))) continue;
      const auto read = session::read(file.path());
      REQUIRE_MESSAGE(read, name);
      CHECK_MESSAGE(read->condition == Condition::sound, name);
      CHECK_MESSAGE(read->canonical, name);
      if (fixture) CHECK(canonical_text(read->session) == bytes_of(file.path()));
      ++count;
    }
  }
  CHECK(count >= 1);
}
