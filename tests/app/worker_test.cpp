// Waiting here is for something that surely comes; nothing depends on how long it takes.

#include "app/worker.hpp"

#include <doctest/doctest.h>
#include <future>
#include <semaphore>

using app::Worker;

TEST_CASE("results arrive in order, by the thread that takes them") {
  std::counting_semaphore<8> woken(0);
  Worker worker([&] { woken.release(); });
  std::vector<int> results;
  std::vector<std::thread::id> worked(3);
  for (int number = 0; number < 3; ++number)
    worker.start([&results, &worked, number](std::stop_token) -> Worker::Completion {
      worked[std::size_t(number)] = std::this_thread::get_id();
      return [&results, number] { results.push_back(number); };
    });
  for (int number = 0; number < 3; ++number) woken.acquire();
  CHECK(results.empty());
  const auto finished = worker.take_finished();
  REQUIRE(finished.size() == 3);
  for (const auto& completion : finished) completion();
  CHECK(results == std::vector<int>{0, 1, 2});
  CHECK(worker.take_finished().empty());
  for (const std::thread::id id : worked) CHECK(id != std::this_thread::get_id());
}

TEST_CASE("at the end the running job is asked to stop, and what waits is not begun") {
  std::promise<void> running;
  bool stopped = false, begun = false;
  {
    Worker worker([] {});
    worker.start([&](std::stop_token stop) -> Worker::Completion {
      running.set_value();
      std::promise<void> asked;
      const std::stop_callback when(stop, [&asked] { asked.set_value(); });
      asked.get_future().wait();
      stopped = true;
      return [] {};
    });
    worker.start([&](std::stop_token) -> Worker::Completion {
      begun = true;
      return [] {};
    });
    running.get_future().wait();
  }
  CHECK(stopped);
  CHECK_FALSE(begun);
}
