// Recording an entry at entry 100 and just before entry 1,000,000 (the most there may be), as a
// ratio of a bare write and fdatasync of as many bytes in the same folder; and recording into a
// sealed session as a ratio of recording into an open one.

#include <benchmark/benchmark.h>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

#include "bench_sealed.hpp"
#include "bench_session.hpp"
#include "session/file.hpp"

namespace {

namespace fs = std::filesystem;

// In the folder we are started in: /tmp may be in memory, where fdatasync costs nothing.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::current_path() / "bench-XXXXXX").string();
    path = ::mkdtemp(name.data()) ? name : "";
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

void record(benchmark::State& state) {
  const Folder folder;
  const int entries = static_cast<int>(state.range(0));
  const auto path = folder.path / "a.json";
  std::ofstream(path, std::ios::binary) << bench::session_text(entries - 1, 30);
  auto file = session::File::open(path);
  if (!file || file->read_only()) return state.SkipWithError("cannot record");
  const int bare = ::open((folder.path / "bare").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  const std::string line(150, 'x');

  double recording = 0, writing = 0;
  int count = 0;
  for (auto _ : state) {
    ++count;
    writing += bench::seconds([&] {
      if (::write(bare, line.data(), line.size()) < 0 || ::fdatasync(bare) != 0) {
        state.SkipWithError("cannot write");
      }
    });
    const session::Change change =
        session::PlacePerson{{1, 1}, {(count % 2001 - 1000) / 1000.0, 0.5}};
    recording += bench::seconds([&] {
      const auto seq = file->record({change}, base::Time{1763900000000}, "facilitator");
      if (!seq) state.SkipWithError("not recorded");
    });
  }
  ::close(bare);
  state.counters["record/write"] = recording / writing;
  state.counters["record_us"] = recording / count * 1e6;
  state.counters["write_us"] = writing / count * 1e6;
}

double seconds_to_record(session::File& file, int count, benchmark::State& state) {
  const session::Change change =
      session::PlacePerson{{1, 1}, {(count % 2001 - 1000) / 1000.0, 0.5}};
  return bench::seconds([&] {
    const auto seq = file.record({change}, base::Time{1763900000000}, "facilitator");
    if (!seq) state.SkipWithError("not recorded");
  });
}

// In turns, so that both meet the same disk.
void record_sealed(benchmark::State& state) {
  const Folder folder;
  const auto path = folder.path / "a.json", sealed_path = folder.path / "sealed.json";
  const std::string text = bench::session_text(100, 30);
  std::ofstream(path, std::ios::binary) << text;
  std::ofstream(sealed_path, std::ios::binary) << bench::sealed(text);
  auto file = session::File::open(path);
  auto sealed = session::File::open(sealed_path, {}, {}, bench::unlock());
  if (!file || !sealed || sealed->read_only()) return state.SkipWithError("cannot record");
  double open_seconds = 0, sealed_seconds = 0;
  int count = 0;
  for (auto _ : state) {
    ++count;
    open_seconds += seconds_to_record(*file, count, state);
    sealed_seconds += seconds_to_record(*sealed, count, state);
  }
  state.counters["sealed/open"] = sealed_seconds / open_seconds;
  state.counters["sealed_us"] = sealed_seconds / count * 1e6;
}

}  // namespace

BENCHMARK(record_sealed)->Unit(benchmark::kMicrosecond)->Iterations(500);
BENCHMARK(record)->Arg(100)->Arg(999000)->Unit(benchmark::kMicrosecond)->Iterations(500);
BENCHMARK_MAIN();
