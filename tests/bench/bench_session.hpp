#pragma once
// Sessions of any size for the benchmarks, and a stopwatch.

#include <chrono>
#include <ctime>
#include <fmt/format.h>
#include <string>

namespace bench {

template <class What>
double seconds(What&& what) {
  const auto start = std::chrono::steady_clock::now();
  what();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of this thread alone: for a longest time that other programs must not lengthen.
template <class What>
double cpu_seconds(What&& what) {
  const auto now = [] {
    timespec at{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) + double(at.tv_nsec) * 1e-9;
  };
  const double start = now();
  what();
  return now() - start;
}

/// So many people, then moves of them, as the program would have written them.
inline std::string session_text(int entries, int people) {
  std::string text =
      "{\"format\":\"karnemelk-session\",\"version\":1,\"id\":\"0123456789abcdef0123456789abcdef\","
      "\"created\":\"2026-11-23T13:30:00.000Z\",\"entries\":[\n";
  for (int seq = 1; seq <= entries; ++seq) {
    if (seq > 1) text += ',';
    text += fmt::format("{{\"seq\":{},\"at\":\"2026-11-23T13:{:02}:{:02}.{:03}Z\",", seq,
                        seq / 60000 % 60, seq / 1000 % 60, seq % 1000);
    text += "\"by\":\"facilitator\",\"do\":[";
    if (seq <= people) {
      text += fmt::format(
          "{{\"add_person\":{{\"id\":\"p{}\",\"code\":\"Zoë {}\",\"role\":\"Archivist\"}}}}", seq,
          seq);
    } else {
      text += fmt::format(
          "{{\"place_person\":{{\"id\":\"p{}\",\"trust\":{:.3f},\"agreement\":{:.3f}}}}}",
          seq % people + 1, (seq * 7 % 2001 - 1000) / 1000.0, (seq * 13 % 2001 - 1000) / 1000.0);
    }
    text += "]}\n";
  }
  return text + "]}\n";
}

}  // namespace bench
