#pragma once
// One thread beside the window, for what may take long: reading a session, writing an export,
// listing a folder. A job is a pure function of what it captured; what it returns is run later, by
// the window's own thread, so that the program's state has one owner.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace app {

class Worker {
 public:
  using Completion = std::function<void()>;  // runs where `take_finished` is called
  using Job = std::function<Completion(std::stop_token)>;

  /// `wake` is called from the worker's thread each time something has finished.
  explicit Worker(std::function<void()> wake);
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker();  // asks the running job to stop and waits for it; what waits in the queue is dropped

  void start(Job job);
  /// For a job that has something to show before it is done.
  void wake() const { wake_(); }
  std::vector<Completion> take_finished();

 private:
  void work(std::stop_token stop);

  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable_any something_to_do_;
  std::deque<Job> waiting_;
  std::vector<Completion> finished_;
  std::jthread thread_;  // last: starts when all above is there, stops before they go
};

}  // namespace app
