// Loading a session of 100,000 entries, as a ratio of one nlohmann::json::parse of the same bytes.

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

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

void five_thousand_people(benchmark::State& state) {
  const std::string text = bench::session_text(10000, 5000);
  for (auto _ : state) {
    const auto read = session::read_bytes(text, "bench.json");
    if (!read || read->session.now().people->size() != 5000) state.SkipWithError("not read");
  }
}

// Anywhere in a session of a million entries; the floor of a frame is 16 ms.
void seek_in_a_million(benchmark::State& state) {
  const std::string text = bench::session_text(1000000, 30);
  const auto read = session::read_bytes(text, "bench.json");
  if (!read) return state.SkipWithError("not read");
  session::Seq seq = 1;
  double longest = 0;
  for (auto _ : state) {
    seq = (seq * 48271u + 11u) % 1000000u + 1u;
    longest = std::max(longest, bench::seconds([&] {
                         benchmark::DoNotOptimize(read->session.at(seq).people->size());
                       }));
  }
  state.counters["longest_ms"] = longest * 1000;
}

}  // namespace

BENCHMARK(plain_parse)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK(load)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK(ratio)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(five_thousand_people)->Unit(benchmark::kMillisecond);
BENCHMARK(seek_in_a_million)->Unit(benchmark::kMicrosecond)->Iterations(300);
BENCHMARK_MAIN();
