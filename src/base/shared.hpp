#pragma once
// Shared<T>: an immutable value on the heap that is cheap to copy and compares by what it holds.
// Bulky parts of a Workshop and of a Change are Shared, so that copies cost one counter.

#include <memory>
#include <utility>

namespace base {

template <class T>
class Shared {
 public:
  Shared() : held_(empty()) {}
  Shared(T value) : held_(std::make_shared<T>(std::move(value))) {}

  const T& operator*() const { return *held_; }
  const T* operator->() const { return held_.get(); }

  /// The one way to change it: `edit` gets a T&; what others hold stays as it was.
  template <class Edit>
  void change(Edit&& edit) {
    if (held_.use_count() != 1) held_ = std::make_shared<T>(*held_);
    std::forward<Edit>(edit)(*held_);
  }

  bool same_object(const Shared& other) const { return held_ == other.held_; }
  friend bool operator==(const Shared& a, const Shared& b) {
    return a.held_ == b.held_ || *a.held_ == *b.held_;
  }

 private:
  static const std::shared_ptr<T>& empty() {
    static const std::shared_ptr<T> nothing = std::make_shared<T>();
    return nothing;
  }
  std::shared_ptr<T> held_;
};

}  // namespace base
