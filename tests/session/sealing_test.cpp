// Sealed session files: the tamper matrix, passphrases, and what sealing does with a file.

#include <algorithm>
#include <doctest/doctest.h>

#include "session/codec.hpp"
#include "session/sample.hpp"
#include "support/english.hpp"
#include "support/folder.hpp"
#include "support/generators.hpp"
#include "support/sealed.hpp"

using namespace session;

namespace {

using Lines = std::vector<std::string>;

Session three_entries() {
  return read_bytes(sample, "a.json")->session;
}

Lines lines_of(const std::string& text) {
  Lines lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// How many entries are left, and that the file is damaged; -1 when it cannot be read at all.
int left_of(const std::string& text) {
  const auto read = cheap::read(text);
  if (!read) {
    CHECK(read.error().trouble == base::Trouble::damaged);
    return -1;
  }
  CHECK(read->condition == Condition::damaged);
  return int(read->session.entries().size());
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

// Another letter of base64 at that place.
std::string flipped(std::string text, std::size_t at) {
  text[at] = text[at] == 'A' ? 'B' : 'A';
  return text;
}

std::string refusal(const std::string& text) {
  const auto read = cheap::read(text);
  REQUIRE_FALSE(read);
  CHECK(read.error().trouble == base::Trouble::damaged);
  return english(read.error());
}

}  // namespace

TEST_CASE("a flipped bit in any part of a line is damage, and names the line") {
  const std::string good = cheap::sealed_text(three_entries());
  const Lines lines = lines_of(good);
  const std::string& second = lines[2];
  const std::size_t begin = second.find("seal\":\"") + 7, end = second.rfind('"');
  for (const std::size_t at :
       {begin, begin + 20, begin + 40, (begin + end) / 2, end - 20, end - 5}) {
    CAPTURE(at);
    Lines spoiled = lines;
    spoiled[2] = flipped(second, at);
    CHECK(left_of(joined(spoiled)) == 1);
  }
  Lines other_seq = lines;
  other_seq[2] = replaced(second, "\"seq\":2", "\"seq\":3");
  CHECK(left_of(joined(other_seq)) == 1);
  Lines more = lines;
  more[2] = replaced(second, "{\"seq\"", "{\"by\":\"x\",\"seq\"");
  CHECK(left_of(joined(more)) == 1);
  const auto read = cheap::read(joined(other_seq));
  CHECK(english(read->remarks.front()) ==
        "a.json:3: This sealed line was changed, moved, or does not belong here.");
}

TEST_CASE("lines cannot be swapped, dropped from the middle, repeated or moved between files") {
  const Lines lines = lines_of(cheap::sealed_text(three_entries()));
  REQUIRE(lines.size() == 5);
  Lines swapped = lines;
  std::swap(swapped[2], swapped[3]);
  CHECK(left_of(joined(swapped)) == 1);
  Lines dropped = lines;
  dropped.erase(dropped.begin() + 2);
  CHECK(left_of(joined(dropped)) == 1);
  Lines first_dropped = lines;
  first_dropped.erase(first_dropped.begin() + 1);
  first_dropped[1].erase(0, 1);
  CHECK(left_of(joined(first_dropped)) == 0);
  Lines repeated = lines;
  repeated.insert(repeated.begin() + 2, lines[2]);
  CHECK(left_of(joined(repeated)) == 2);

  // Of the same passphrase and the same salt, but of another session.
  Session session = three_entries();
  Header header = session.header();
  header.id = "fedcba9876543210fedcba9876543210";
  session.set_header(header);
  const Lines others = lines_of(cheap::sealed_text(session));
  for (std::size_t line : {1u, 2u, 3u}) {
    Lines moved = lines;
    moved[line] = others[line];
    CHECK(left_of(joined(moved)) == int(line) - 1);
  }
  // The same entry sealed again: the lines after it were not written after this one.
  Lines resealed = lines;
  Session same = three_entries();
  same.set_header(sealed_header(same.header(), cheap::key(), cheap::random()));
  Chain chain = chain_of(same.header(), cheap::key(), base::system_random);
  resealed[1] = sealed_line(chain, 1, entry_line(same.entries()[0]));
  CHECK(left_of(joined(resealed)) == 1);
}

TEST_CASE("a truncated seal is damage, a plain line among sealed ones too") {
  const Lines lines = lines_of(cheap::sealed_text(three_entries()));
  for (const std::string cut : {"\"", "AAAA\"", "!!!!\""}) {
    Lines truncated = lines;
    truncated[3] = lines[3].substr(0, 120) + cut + "}";
    CHECK(left_of(joined(truncated)) == 2);
  }
  Lines empty = lines;
  empty[3] = ",{\"seq\":3,\"seal\":\"\"}";
  CHECK(left_of(joined(empty)) == 2);
  Lines plain = lines;
  plain[3] = "," + sample_line_3;
  CHECK(left_of(joined(plain)) == 2);
}

TEST_CASE("a clean cut at the end cannot be told from an older copy") {
  Lines lines = lines_of(cheap::sealed_text(three_entries()));
  lines.erase(lines.begin() + 3);
  const auto read = cheap::read(joined(lines));
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK(read->session.entries().size() == 2);
}

TEST_CASE("a flipped bit in any part of the header is damage, never a wrong passphrase") {
  const std::string good = cheap::sealed_text(three_entries());
  const std::string header = good.substr(0, good.find('\n'));
  for (const char* part : {"\"id\":\"", "\"salt\":\"", "\"check\":\"", "\"sum\":\"",
                           "\"created\":\"20", "\"memory\":81", "\"passes\":"}) {
    CAPTURE(part);
    const std::size_t at = header.find(part) + std::string(part).size();
    std::string spoiled = good;
    spoiled[at] = spoiled[at] == '2' ? '3' : '2';
    CHECK(left_of(spoiled) == -1);
  }
  CHECK(refusal(replaced(good, "\"passes\":1", "\"passes\":2")) ==
        "a.json:1: The header of this sealed session is damaged. Use an earlier copy.");
  CHECK(left_of(replaced(good, "\"check\"", "\"chick\"")) == -1);
  CHECK(left_of(replaced(good, ",\"sum\":", ",\"more\":1,\"sum\":")) == -1);
  const std::size_t seal = good.find(",\"sealed\":"), end = good.find('}', seal) + 1;
  CHECK(left_of(good.substr(0, seal) + good.substr(end)) <= 0);  // its seal taken off
  CHECK(left_of(good.substr(0, seal) + ",\"sealed\":7" + good.substr(end)) == -1);
}

TEST_CASE("a header cannot ask for all memory, or for a day of work") {
  const std::string good = cheap::sealed_text(three_entries());
  CHECK(refusal(replaced(good, "\"memory\":8192", "\"memory\":68719476736")) ==
        "a.json:1: To open this sealed session would take 65536 MiB of memory and 1 passes. At "
        "most 1024 MiB and 10 are allowed: the file is damaged, or was made to do harm.");
  CHECK(refusal(replaced(good, "\"passes\":1", "\"passes\":11")).find("and 11 passes") !=
        std::string::npos);
  CHECK(left_of(replaced(good, "\"memory\":8192", "\"memory\":0")) == -1);
  CHECK(left_of(replaced(good, "\"memory\":8192", "\"memory\":99999999999999999999")) == -1);
  CHECK(refusal(replaced(good, "\"sealed\":{\"version\":1", "\"sealed\":{\"version\":2")) ==
        "a.json:1: This session was sealed by a newer version of Karnemelk. Use that one.");
}

TEST_CASE("a wrong passphrase is another trouble than damage") {
  const std::string good = cheap::sealed_text(three_entries());
  const auto wrong = cheap::read(good, "an owl in the morning fog");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().trouble == base::Trouble::passphrase);
  CHECK(english(wrong.error()) ==
        "This passphrase does not open a.json. Try again; look at capitals and at the language of "
        "the keyboard.");
  const auto none = read_bytes(good, "a.json");
  REQUIRE_FALSE(none);
  CHECK(none.error().trouble == base::Trouble::passphrase);
  CHECK(english(none.error()) == "a.json is sealed with a passphrase.");
}

TEST_CASE("a passphrase is asked for once, however often the file is read") {
  const TestFolder folder;
  std::string text = cheap::sealed_text(three_entries());
  text[text.rfind("seal\":") + 60] ^= 1;  // damaged, so that it is read again
  const auto path = put_bytes(folder / "a.json", text);
  int asked = 0;
  Unlock unlock = cheap::unlock();
  unlock.key = [&asked, ask = unlock.key](const Seal& seal) {
    ++asked;
    return ask(seal);
  };
  Watch watch;
  watch.wait = [](std::chrono::milliseconds) {};
  const auto read = session::read(path, watch, unlock);
  REQUIRE(read);
  CHECK(read->condition == Condition::damaged);
  CHECK(asked == 1);
}

TEST_CASE("what a passphrase may be") {
  CHECK(passphrase_from("four words are enough").value().bytes() == "four words are enough");
  CHECK(passphrase_from(" kept ").value().bytes() == " kept ");
  CHECK(passphrase_from("Zoe\xCC\x88").value().bytes() == "Zo\xC3\xAB");  // as another keyboard
  for (const std::string& bad :
       {std::string(), std::string("  \t"), std::string("a\nb"), std::string("\xFF"),
        std::string("a\0b", 3), std::string(1025, 'x')}) {
    const auto refused = passphrase_from(bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::usage);
  }
}

TEST_CASE("a session is sealed, resealed and unsealed in its file") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  auto file = File::open(path);
  REQUIRE(file);
  CHECK(file->key() == nullptr);
  CHECK(english(file->unseal().error()) == "This session is not sealed.");
  REQUIRE(file->seal(cheap::key("first words"), cheap::random()));
  REQUIRE(file->key() != nullptr);
  CHECK(bytes_of(path).find("Open data") == std::string::npos);
  REQUIRE(file->record({SetGoal{"while sealed"}}, {}, "f"));
  const std::string before = bytes_of(path);

  const auto other_salt = [number = std::uint64_t(99)]() mutable { return ++number; };
  REQUIRE(file->seal(cheap::key("second words", other_salt), cheap::random()));
  CHECK(cheap::read(bytes_of(path), "first words").error().trouble == base::Trouble::passphrase);
  REQUIRE(cheap::read(bytes_of(path), "second words"));
  CHECK(cheap::read(before, "first words")->session.entries() == file->session().entries());
  REQUIRE(file->record({SetGoal{"and again"}}, {}, "f"));

  REQUIRE(file->unseal());
  CHECK(file->key() == nullptr);
  REQUIRE(file->record({SetGoal{"for everybody"}}, {}, "f"));
  const auto plain = read_bytes(bytes_of(path), "a.json");
  REQUIRE(plain);
  CHECK(plain->condition == Condition::sound);
  CHECK(plain->session.entries() == file->session().entries());
  CHECK(plain->session.entries().size() == 6);
}

TEST_CASE("header fields of a later version are sealed too, and come back") {
  const TestFolder folder;
  const std::string with = replaced(sample, ",\"entries\"", ",\"of_later\":\"secret\",\"entries\"");
  const auto path = put_bytes(folder / "a.json", with);
  auto file = File::open(path);
  REQUIRE(file->seal(cheap::key(), cheap::random()));
  CHECK(bytes_of(path).find("secret") == std::string::npos);
  REQUIRE(file->seal(cheap::key("other words"), cheap::random()));
  REQUIRE(file->unseal());
  CHECK(bytes_of(path) == with);
}

TEST_CASE("a copy of a sealed session is sealed") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", cheap::sealed_text(three_entries()));
  auto file = File::open(path, {}, {}, cheap::unlock());
  REQUIRE(file);
  REQUIRE(file->save_as(folder / "b.json"));
  REQUIRE(file->record({SetGoal{"in the copy"}}, {}, "f"));
  CHECK(bytes_of(folder / "b.json").find("Open data") == std::string::npos);
  const auto copy = cheap::read(bytes_of(folder / "b.json"));
  REQUIRE(copy);
  CHECK(copy->condition == Condition::sound);
  CHECK(copy->session.entries().size() == 4);
}

TEST_CASE("other layouts of a sealed file are read, and written anew") {
  const TestFolder folder;
  std::string text = cheap::sealed_text(three_entries());
  std::erase(text, '\n');
  const auto path = put_bytes(folder / "a.json", text);
  auto file = File::open(path, {}, {}, cheap::unlock());
  REQUIRE(file);
  CHECK(file->session().entries().size() == 3);
  REQUIRE(file->record({SetGoal{"anew"}}, {}, "f"));
  REQUIRE(file->record({SetGoal{"and on"}}, {}, "f"));
  const auto read = cheap::read(bytes_of(path));
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK(read->canonical);
  CHECK(read->session.entries().size() == 5);
}

TEST_CASE("a damaged sealed file is never written; what could be read can be saved, sealed") {
  const TestFolder folder;
  Lines lines = lines_of(cheap::sealed_text(three_entries()));
  lines[3] = flipped(lines[3], 60);
  const auto path = put_bytes(folder / "a.json", joined(lines));
  auto file = File::open(path, {}, {}, cheap::unlock());
  REQUIRE(file);
  CHECK(file->read_only());
  CHECK_FALSE(file->seal(cheap::key("other"), cheap::random()));
  CHECK_FALSE(file->unseal());
  CHECK(bytes_of(path) == joined(lines));
  REQUIRE(file->save_as(folder / "b.json"));
  CHECK(cheap::read(bytes_of(folder / "b.json"))->session.entries().size() == 2);
}

TEST_CASE("sealed text is longer, so that sealing may be refused; the file stays as it was") {
  const TestFolder folder;
  std::string entries = sample_line_1;
  for (int seq = 2; seq < 45; ++seq)
    entries +=
        "\n," + sample_entry(seq, "{\"set_goal\":{\"words\":\"" + std::string(20000, 'x') + "\"}}");
  const auto path = put_bytes(folder / "a.json", sample_of(entries + "\n"));
  const std::string before = bytes_of(path);
  auto file = File::open(path, {}, {.file_bytes = 1u << 20});
  REQUIRE(file);
  const auto sealed = file->seal(cheap::key(), cheap::random());
  REQUIRE_FALSE(sealed);
  CHECK(english(sealed.error()).find("would become too large") != std::string::npos);
  CHECK(bytes_of(path) == before);
  CHECK(file->key() == nullptr);
  CHECK(file->record({SetGoal{"goes on"}}, {}, "f"));
}

TEST_CASE("lengths come in steps") {
  const std::string text = cheap::sealed_text(three_entries());
  const Lines lines = lines_of(text);
  CHECK(lines[1].size() + 1 == lines[2].size());
  CHECK(lines[2].size() == lines[3].size());
}

TEST_CASE("the sealed fixture of version 1 opens") {
  const auto read = cheap::read(bytes_of(KARNEMELK_SOURCE "/tests/fixtures/sealed_1.json"));
  REQUIRE(read);
  CHECK(read->condition == Condition::sound);
  CHECK(read->canonical);
  const auto plain = session::read(KARNEMELK_SOURCE "/sessions/first-map.json");
  CHECK(read->session.entries() == plain->session.entries());
}
