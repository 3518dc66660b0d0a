// Loading a session of 100,000 entries, as a ratio of one nlohmann::json::parse of the same bytes;
// what a million entries take in memory, as a ratio of their file; and looking back in them.

#include <algorithm>
#include <benchmark/benchmark.h>
#include <filesystem>
#include <fstream>
#include <malloc.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

#include "bench_sealed.hpp"
#include "bench_session.hpp"
#include "session/file.hpp"

namespace {

const std::string& bytes() {
  static const std::string text = bench::session_text(100000, 30);
  return text;
}

void plain_parse(benchmark::State& state) {
  for (auto _ : state) {
    const auto document = nlohmann::json::parse(bytes());
    benchmark::DoNotOptimize(document.size());
  }
}

void load(benchmark::State& state) {
  for (auto _ : state) {
    const auto read = session::read_bytes(bytes(), "bench.json");
    if (!read || read->session.entries().size() != 100000) state.SkipWithError("not read");
  }
}

void ratio(benchmark::State& state) {
  double parsing = 0, loading = 0;
  for (auto _ : state) {
    parsing += bench::seconds([] {
      const auto document = nlohmann::json::parse(bytes());
      benchmark::DoNotOptimize(document.size());
    });
    loading += bench::seconds([] {
      const auto read = session::read_bytes(bytes(), "bench.json");
      benchmark::DoNotOptimize(read->session.entries().size());
    });
  }
  state.counters["load/parse"] = loading / parsing;
}

// What a seal adds beyond making the key, in milliseconds and as a ratio of the same session open.
void load_sealed(benchmark::State& state) {
  const std::string text = bench::session_text(10000, 30), sealed = bench::sealed(text);
  const auto unlock = bench::unlock();
  double open_seconds = 0, sealed_seconds = 0;
  for (auto _ : state) {
    open_seconds += bench::seconds([&] { (void)session::read_bytes(text, "bench.json"); });
    sealed_seconds += bench::seconds([&] {
      const auto read = session::read_bytes(sealed, "bench.json", {}, {}, unlock);
      if (!read || read->session.entries().size() != 10000) state.SkipWithError("not read");
    });
  }
  state.counters["sealed/open"] = sealed_seconds / open_seconds;
  state.counters["sealed_ms"] = sealed_seconds / double(state.iterations()) * 1000;
}

void five_thousand_people(benchmark::State& state) {
  const std::string text = bench::session_text(10000, 5000);
  for (auto _ : state) {
    const auto read = session::read_bytes(text, "bench.json");
    if (!read || read->session.now().people->size() != 5000) state.SkipWithError("not read");
  }
}

double resident_bytes() {
  long whole = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> whole >> resident;
  return double(resident) * double(::sysconf(_SC_PAGESIZE));
}

// What was asked for and not given back. Of a small file it says more than whole pages do.
double heap_bytes() {
  const auto heap = ::mallinfo2();
  return double(heap.uordblks + heap.hblkhd);
}

// What another process does, and the number it comes to: nothing of it is left in our memory.
template <class What>
double elsewhere(What&& what) {
  int ends[2];
  double answer = 0;
  if (::pipe(ends) != 0) return answer;
  const pid_t other = ::fork();
  if (other == 0) {
    answer = what();
    ::_exit(::write(ends[1], &answer, sizeof answer) == sizeof answer ? 0 : 1);
  }
  ::waitpid(other, nullptr, 0);
  if (::read(ends[0], &answer, sizeof answer) != sizeof answer) answer = 0;
  ::close(ends[0]);
  ::close(ends[1]);
  return answer;
}

// Opened from a file as the window does.
void memory(benchmark::State& state) {
  const int entries = int(state.range(0)), people = int(state.range(1));
  const auto path = std::filesystem::current_path() / "bench-memory.json";
  elsewhere([&] {
    std::ofstream(path, std::ios::binary) << bench::session_text(entries, people);
    return 0.0;
  });
  const double size = double(std::filesystem::file_size(path));
  const auto grown = [&](double (*measured)()) {
    return elsewhere([&] {
      const double before = measured();
      const auto file = session::File::open(path);
      return file ? measured() - before : 0.0;
    });
  };
  double resident = 0, heap = 0;
  for (auto _ : state) {
    resident = grown(resident_bytes);
    heap = grown(heap_bytes);
  }
  if (heap == 0) state.SkipWithError("not opened");
  state.counters["memory/file"] = resident / size;
  state.counters["heap/file"] = heap / size;
  state.counters["file_MiB"] = size / 1048576;
  std::filesystem::remove(path);
}

// Anywhere in a session of a million entries (the floor of a frame is 16 ms), and from there one
// step on and one back; then a long walk back and on again, past states that were kept.
void seek_in_a_million(benchmark::State& state) {
  const std::string text = bench::session_text(1000000, int(state.range(0)));
  const auto read = session::read_bytes(text, "bench.json");
  if (!read) return state.SkipWithError("not read");
  session::Nearby nearby;
  const auto look_at = [&](session::Seq seq) {
    return bench::cpu_seconds(
        [&] { benchmark::DoNotOptimize(read->session.at(seq, nearby).people->size()); });
  };
  session::Seq seq = 1;
  double longest = 0, longest_step = 0;
  for (auto _ : state) {
    seq = (seq * 48271u + 11u) % 999998u + 2u;
    longest = std::max(longest, look_at(seq));
    longest_step = std::max({longest_step, look_at(seq - 1), look_at(seq), look_at(seq + 1)});
  }
  constexpr session::Seq far = 100000;
  look_at(500000);
  double walking = 0;
  for (session::Seq step = 1; step <= 2 * far; ++step) {
    const double took = look_at(500000 - (step <= far ? step : 2 * far - step));
    longest_step = std::max(longest_step, took);
    walking += took;
  }
  state.counters["longest_ms"] = longest * 1000;
  state.counters["longest_step_ms"] = longest_step * 1000;
  state.counters["step_us"] = walking / (2 * far) * 1e6;
}

}  // namespace

BENCHMARK(memory)
    ->Args({1000000, 30})
    ->Args({1000000, 5000})
    ->Args({100000, 30})
    ->Args({1000, 10})
    ->Args({5000, 1000})
    ->Args({2000, 2000})
    ->Args({5000, 5000})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK(plain_parse)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK(load)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK(ratio)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(load_sealed)->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(five_thousand_people)->Unit(benchmark::kMillisecond);
BENCHMARK(seek_in_a_million)->Arg(30)->Arg(5000)->Unit(benchmark::kMicrosecond)->Iterations(300);
BENCHMARK_MAIN();
