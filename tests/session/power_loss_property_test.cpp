// A power cut at any moment: of what was written and not yet forced to the disk anything may be
// kept, dropped or torn, in any order. Whatever the disk is left with, every entry that was
// acknowledged can be read, and the next entry can be recorded.

#include <algorithm>
#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <sys/stat.h>

#include "session/codec.hpp"
#include "session/file.hpp"
#include "session/recorded_disk.hpp"
#include "session/sample.hpp"
#include "support/folder.hpp"
#include "support/generators.hpp"
#include "support/sealed.hpp"

using namespace session;
using namespace recorded_disk;

namespace {

// What the disk may hold: files by inode, and which of them has the name of the session.
struct Disk {
  std::map<recorded_disk::File, std::string> files;
  std::optional<recorded_disk::File> named;
};

void put(std::string& file, std::uint64_t offset, std::string_view bytes) {
  if (bytes.empty()) return;
  if (file.size() < offset + bytes.size()) file.resize(offset + bytes.size(), '\0');
  std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(offset));
}

enum class Fate { kept, dropped, beginning, end, hole, only_size };

Fate any_fate() {
  return static_cast<Fate>(*rc::gen::inRange(0, 6));
}

// A write of which the disk got a part. Blocks reach it in any order, so that a hole may stay.
void put_part(std::string& file, const Write& write, Fate fate) {
  const std::string_view bytes = write.bytes;
  const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size() + 1);
  const auto to = *rc::gen::inRange<std::size_t>(cut, bytes.size() + 1);
  switch (fate) {
    case Fate::kept:
      return put(file, write.offset, bytes);
    case Fate::dropped:
      return;
    case Fate::beginning:
      return put(file, write.offset, bytes.substr(0, cut));
    case Fate::end:
      return put(file, write.offset + cut, bytes.substr(cut));
    case Fate::hole:
      put(file, write.offset, bytes.substr(0, cut));
      return put(file, write.offset + to, bytes.substr(to));
    case Fate::only_size:
      file.resize(std::max<std::size_t>(file.size(), write.offset + bytes.size()), '\0');
  }
}

void happen(Disk& disk, const Step& step, Fate fate) {
  if (const auto* write = std::get_if<Write>(&step))
    put_part(disk.files[write->file], *write, fate);
  if (fate == Fate::dropped || fate == Fate::end) return;
  if (const auto* cut = std::get_if<Cut>(&step)) disk.files[cut->file].resize(cut->size, '\0');
  if (const auto* name = std::get_if<Rename>(&step)) disk.named = name->file;
}

bool forced(const std::vector<Step>& steps, std::size_t index, std::size_t until) {
  const auto file_of = [](const Step& step) -> std::optional<recorded_disk::File> {
    if (const auto* write = std::get_if<Write>(&step)) return write->file;
    if (const auto* cut = std::get_if<Cut>(&step)) return cut->file;
    return std::nullopt;
  };
  const bool is_name = std::holds_alternative<Rename>(steps[index]);
  const auto file = file_of(steps[index]);
  for (std::size_t later = index + 1; later < until; ++later) {
    if (is_name && std::holds_alternative<SyncFolder>(steps[later])) return true;
    const auto* sync = std::get_if<Sync>(&steps[later]);
    if (sync && file == sync->file) return true;
  }
  return false;
}

// What a power cut just before step `until` may leave.
Disk after_power_cut(Disk disk, const std::vector<Step>& steps, std::size_t until) {
  for (std::size_t i = 0; i < until; ++i) {
    const Fate fate = any_fate();
    happen(disk, steps[i], forced(steps, i, until) ? Fate::kept : fate);
  }
  return disk;
}

std::size_t acknowledged_before(const std::vector<Step>& steps, std::size_t until) {
  std::size_t entries = 0;
  for (std::size_t i = 0; i < until; ++i) {
    if (const auto* said = std::get_if<Acknowledged>(&steps[i])) entries = said->entries;
  }
  return entries;
}

void record_some(session::File& file) {
  const auto count = *rc::gen::inRange(1, 5);
  for (int i = 0; i < count; ++i) {
    const Seq seq = file.session().next_seq();
    auto changes = *generators::changes(file.session().now(), seq);
    if (*rc::gen::inRange(0, 2) == 0) changes = {SetGoal{std::string(8000, 'x')}};
    if (!file.record(std::move(changes), {}, "facilitator")) continue;  // may not be now
    add(Acknowledged{file.session().entries().size()});
  }
}

Disk disk_now(const std::filesystem::path& path) {
  Disk disk;
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return disk;
  disk.files[info.st_ino] = bytes_of(path);
  disk.named = info.st_ino;
  return disk;
}

// Any layout that can be opened and recorded into.
std::string any_start() {
  const std::string good = sample.substr(0, sample.size() - 3);
  const std::string long_line =
      sample_entry(4, "{\"set_goal\":{\"words\":\"" + std::string(9000, 'y'));
  return *rc::gen::element(good + "," + long_line, sample, good,
                           good + "," + sample_line_3.substr(0, 40), good + std::string(3000, '\0'),
                           "\xEF\xBB\xBF" + sample,
                           sample_header + sample_line_1 + "," + sample_line_2 + "]}");
}

// The same of a sealed one: whole, torn, in another layout.
std::string any_sealed_start() {
  const std::string whole = cheap::sealed_text(read_bytes(sample, "a.json")->session);
  const std::string good = whole.substr(0, whole.size() - 3);
  return *rc::gen::element(whole, good, good.substr(0, good.size() - 100),
                           good + std::string(3000, '\0'), "\xEF\xBB\xBF" + whole);
}

void check_what_is_left(const Disk& left, const Session& whole, std::size_t acknowledged,
                        const TestFolder& folder) {
  RC_ASSERT(left.named.has_value());
  const auto path = put_bytes(folder / "left.json", left.files.at(*left.named));
  {
    auto opened = session::File::open(path, {}, {}, cheap::unlock());
    RC_ASSERT(opened.has_value());
    RC_ASSERT(opened->condition() != Condition::damaged);
    const auto& entries = opened->session().entries();
    RC_ASSERT(entries.size() >= acknowledged);
    RC_ASSERT(std::equal(entries.begin(), entries.end(), whole.entries().begin()));
    RC_ASSERT(opened->record({SetGoal{"when the lights are on again"}}, {}, "f").has_value());
  }
  const auto again = cheap::read(bytes_of(path));
  RC_ASSERT(again.has_value());
  RC_ASSERT(again->condition == Condition::sound);
  RC_ASSERT(again->session.entries().size() > acknowledged);
}

}  // namespace

TEST_CASE("a power cut while recording") {
  CHECK(rc::check([] {
    const TestFolder folder, cut_folder;
    const bool sealed = *rc::gen::arbitrary<bool>();
    const auto path = put_bytes(folder / "a.json", sealed ? any_sealed_start() : any_start());
    const Disk before = disk_now(path);
    auto file = session::File::open(path, {}, {}, cheap::unlock());
    RC_ASSERT(file.has_value());
    const std::size_t there = file->session().entries().size();
    start(folder.path, "a.json");
    record_some(*file);
    const auto steps = stop();
    RC_PRE(!steps.empty());
    for (std::size_t cut = 0; cut < 5 * (steps.size() + 1); ++cut) {
      const std::size_t until = cut / 5;
      check_what_is_left(after_power_cut(before, steps, until), file->session(),
                         std::max(there, acknowledged_before(steps, until)), cut_folder);
    }
  }));
}

TEST_CASE("a power cut while a session is made, or saved over another file") {
  CHECK(rc::check([] {
    const TestFolder folder;
    const std::string older = "what stood there before";
    const bool over = *rc::gen::arbitrary<bool>();
    const auto path = folder / "a.json";
    const auto other = put_bytes(folder / "other.json", sample);
    if (over) put_bytes(path, older);
    const Disk before = disk_now(path);
    auto file = session::File::open(other);
    RC_ASSERT(file.has_value());
    start(folder.path, "a.json");
    const bool done = over ? file->save_as(path).has_value()
                           : session::File::create(path, generators::header()).has_value();
    const auto steps = stop();
    RC_ASSERT(done);
    const std::string whole = over ? sample : sample_of("");
    RC_ASSERT(bytes_of(path) == whole);
    for (std::size_t until = 0; until <= steps.size(); ++until) {
      const Disk left = after_power_cut(before, steps, until);
      if (until == steps.size()) RC_ASSERT(left.named && left.named != before.named);
      if (!left.named) continue;
      RC_ASSERT(left.files.at(*left.named) == (left.named == before.named ? older : whole));
    }
  }));
}

TEST_CASE("what is recorded here is what the disk is asked") {
  const TestFolder folder;
  const auto path = put_bytes(folder / "a.json", sample);
  auto file = session::File::open(path);
  REQUIRE(file);
  start(folder.path, "a.json");
  REQUIRE(file->record({SetGoal{"a"}}, {}, "f"));
  auto steps = stop();
  REQUIRE(steps.size() == 2);
  REQUIRE(std::holds_alternative<Write>(steps[0]));
  CHECK(std::get<Write>(steps[0]).offset == sample.size() - 3);
  CHECK(std::holds_alternative<Sync>(steps[1]));
}

TEST_CASE("a power cut while a session is sealed or unsealed: one or the other, whole") {
  CHECK(rc::check([] {
    const TestFolder folder;
    const bool sealing = *rc::gen::arbitrary<bool>();
    const std::string older =
        sealing ? sample : cheap::sealed_text(read_bytes(sample, "a.json")->session);
    const auto path = put_bytes(folder / "a.json", older);
    const Disk before = disk_now(path);
    auto file = session::File::open(path, {}, {}, cheap::unlock());
    RC_ASSERT(file.has_value());
    start(folder.path, "a.json");
    const bool done = sealing ? file->seal(cheap::key(), cheap::random()).has_value()
                              : file->unseal().has_value();
    const auto steps = stop();
    RC_ASSERT(done);
    const std::string whole = bytes_of(path);
    for (std::size_t until = 0; until <= steps.size(); ++until) {
      const Disk left = after_power_cut(before, steps, until);
      RC_ASSERT(left.named.has_value());
      RC_ASSERT(left.files.at(*left.named) == (left.named == before.named ? older : whole));
    }
    const bool right = sealing ? cheap::read(whole).has_value() : whole == sample;
    RC_ASSERT(right);
  }));
}
