// How long one map takes, against a floor measured in the same run: a plain loop that makes as many
// circles and texts as the map has shapes.

#include <benchmark/benchmark.h>
#include <chrono>

#include "scene/samples.hpp"

namespace {

using Clock = std::chrono::steady_clock;

std::string tag(std::size_t number) {
  return std::to_string(number).insert(0, "person:p");
}

draw::Drawing floor_of(std::size_t circles, std::size_t texts) {
  draw::Drawing drawing;
  drawing.shapes.reserve(circles + texts);
  for (std::size_t i = 0; i < circles; ++i) {
    const draw::Point at{double(i % 1280), double(i % 720)};
    drawing.shapes.push_back({draw::Circle{at, 10, draw::Colour{}, {}}, tag(i)});
  }
  for (std::size_t i = 0; i < texts; ++i) {
    const draw::Point at{double(i % 1280), double(i % 720)};
    drawing.shapes.push_back(
        {draw::Text{at, "Heron 12", 16, draw::Weight::regular, draw::Align::left, {}}, tag(i)});
  }
  return drawing;
}

double seconds_of_floor(std::size_t circles, std::size_t texts) {
  constexpr int times = 20;
  double best = 1e9;
  for (int i = 0; i < times; ++i) {
    const auto start = Clock::now();
    benchmark::DoNotOptimize(floor_of(circles, texts));
    best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return best;
}

void run(benchmark::State& state, const scene::MapOptions& options) {
  const model::Workshop workshop = samples::crowd(int(state.range(0)), 5);
  const scene::Look look =
      samples::look(base::Language::english, scene::buttermilk(), {1280, 720}, 16);
  const scene::MapScene first = scene::map(workshop, options, look);
  scene::MapOptions again = options;
  again.labels_before = first.labels;
  double best = 1e9;
  for (auto _ : state) {
    const auto start = Clock::now();
    benchmark::DoNotOptimize(scene::map(workshop, again, look));
    best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  std::size_t texts = 0;
  for (const draw::Shape& shape : first.drawing.shapes) {
    texts += std::holds_alternative<draw::Text>(shape.what);
  }
  const double least = seconds_of_floor(first.drawing.shapes.size() - texts, texts);
  state.counters["shapes"] = double(first.drawing.shapes.size());
  state.counters["best_ms"] = best * 1e3;
  state.counters["floor_ms"] = least * 1e3;
  state.counters["times_floor"] = best / least;
}

void map(benchmark::State& state) {
  run(state, {});
}
BENCHMARK(map)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

void map_while_dragging(benchmark::State& state) {
  scene::MapOptions options;
  options.moved = {{{10, 1}, {400, 300}}};
  options.selected = {{10, 1}};
  run(state, options);
}
BENCHMARK(map_while_dragging)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
