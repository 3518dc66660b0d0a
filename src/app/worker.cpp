#include "app/worker.hpp"

#include <utility>

namespace app {

Worker::Worker(std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this](std::stop_token stop) { work(stop); }) {}

Worker::~Worker() {
  thread_.request_stop();
  thread_.join();
}

void Worker::start(Job job) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(job));
  }
  something_to_do_.notify_one();
}

std::vector<Worker::Completion> Worker::take_finished() {
  const std::lock_guard lock(mutex_);
  return std::exchange(finished_, {});
}

void Worker::work(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  while (something_to_do_.wait(lock, stop, [this] { return !waiting_.empty(); }) &&
         !stop.stop_requested()) {
    const Job job = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    Completion completion = job(stop);
    lock.lock();
    finished_.push_back(std::move(completion));
    lock.unlock();
    wake_();
    lock.lock();
  }
}

}  // namespace app
