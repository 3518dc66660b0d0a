// One frame of the whole window at rest, and one with a disc under the mouse, against a bare ImGui
// frame that paints as many circles and words. CPU only: nothing is sent to a graphics card.

#define DOCTEST_CONFIG_IMPLEMENT
#include <benchmark/benchmark.h>
#include <chrono>
#include <doctest/doctest.h>
#include <imgui.h>
#include <random>

#include "support/gui_driver.hpp"

namespace {

double seconds(auto&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void fill(driver::Gui& gui, int people) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> axis(-1, 1);
  gui.session.emplace(session::Header{});
  for (int i = 0; i < people; ++i)
    gui.add("Heron " + std::to_string(i), model::Position{axis(random), axis(random)});
  gui.frames(5);
}

// In the ImGui context of the window, so that style and glyphs are the same.
double bare_frame(int people) {
  ImGui::GetIO().DeltaTime = 1.0f / 60;
  return seconds([&] {
    ImGui::NewFrame();
    ImDrawList* list = ImGui::GetBackgroundDrawList();
    for (int i = 0; i < people; ++i) {
      const ImVec2 at{float(i % 1200), float(i / 2 % 700)};
      list->AddCircleFilled(at, 10, IM_COL32_BLACK);
      list->AddText(at, IM_COL32_BLACK, "Heron 1234");
    }
    ImGui::Render();
  });
}

void measure(benchmark::State& state, bool dragging) {
  const int people = int(state.range(0));
  driver::Gui gui({1920, 1080});
  fill(gui, people);
  const draw::Point middle = gui.box("map").centre();
  if (dragging) gui.press_mouse(gui.disc("Heron 0"));
  double frame = 0, bare = 0;
  int count = 0;
  for (auto _ : state) {
    ++count;
    if (dragging) {
      frame += seconds([&] { gui.move_mouse({middle.x + count % 200, middle.y}); });
    } else {
      frame += seconds([&] { gui.frames(1); });
    }
    bare += bare_frame(people);
  }
  state.counters["frame/bare"] = frame / bare;
  state.counters["frame_ms"] = frame / count * 1e3;
}

void at_rest(benchmark::State& state) {
  measure(state, false);
}
void while_dragging(benchmark::State& state) {
  measure(state, true);
}

}  // namespace

BENCHMARK(at_rest)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(while_dragging)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(5000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(50);

int main(int argc, char** argv) {
  doctest::Context driver_outside_tests;
  driver_outside_tests.setAsDefaultForAssertsOutOfTestCases();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
