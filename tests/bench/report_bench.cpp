// How long a report of so many people takes, against a floor measured in the same run: its map
// alone as a PDF. `of_target` is the part of 0.3 s that it takes.

#include <benchmark/benchmark.h>

#include "bench_session.hpp"
#include "report/export.hpp"
#include "scene/samples.hpp"

namespace {

using report::Format;

constexpr double target_seconds = 0.3;

const catalogue::Catalogue& content() {
  static const catalogue::Catalogue loaded =
      *catalogue::load_catalogue(std::filesystem::path(KARNEMELK_ASSETS) / "catalogue");
  return loaded;
}

/// Of everybody something was seen, and for everybody there is a step.
model::Workshop planned(int people) {
  model::Workshop workshop = samples::crowd(people, 5);
  std::vector<model::PersonId> ids;
  for (const auto& person : *workshop.people) ids.push_back(person->id);
  for (const model::PersonId id : ids) {
    model::change_person(workshop, id, [](model::Person& person) {
      for (std::uint32_t nth = 1; nth <= 3; ++nth)
        person.seen.push_back({{900, nth},
                               {2026, 11, int(nth)},
                               model::SeenKind::myself,
                               "Asked twice what residents would do with it, and wrote it down."});
    });
    model::Step step;
    step.id = {1000 + id.entry, id.nth};
    step.intervention = "one-to-one";
    step.persons = {id};
    step.day = base::Day{2026, 12, 1};
    workshop.steps.change([&](auto& steps) { steps.push_back(step); });
  }
  return workshop;
}

double best_of(const report::Request& request, const model::Workshop& workshop, int times) {
  double best = 1e9;
  for (int i = 0; i < times; ++i)
    best =
        std::min(best, bench::seconds([&] {
                   benchmark::DoNotOptimize(report::exported(request, workshop, samples::fonts()));
                 }));
  return best;
}

void report_as(benchmark::State& state, Format format) {
  const model::Workshop workshop = planned(int(state.range(0)));
  report::Request request;
  request.format = format;
  request.what = report::What::report;
  request.eyes = report::Eyes::facilitator;
  request.catalogue = &content();
  double best = 1e9;
  for (auto _ : state) best = std::min(best, best_of(request, workshop, 1));
  request.what = report::What::map;
  request.format = Format::pdf;
  const double floor = best_of(request, workshop, 5);
  state.counters["best_ms"] = best * 1e3;
  state.counters["floor_ms"] = floor * 1e3;
  state.counters["times_floor"] = best / floor;
  state.counters["of_target"] = best / target_seconds;
}

void html(benchmark::State& state) {
  report_as(state, Format::html);
}
BENCHMARK(html)->Arg(30)->Unit(benchmark::kMillisecond);

void pdf(benchmark::State& state) {
  report_as(state, Format::pdf);
}
BENCHMARK(pdf)->Arg(30)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
