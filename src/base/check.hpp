#pragma once
// CHECK_TRUE(condition): for our own bugs, never for what a user or a file did. Always on, in
// release too: every acknowledged change is on disk already, so stopping loses nothing.

namespace base {
[[noreturn]] void check_failed(const char* condition, const char* file, int line);
}

#define CHECK_TRUE(condition) \
  ((condition) ? void(0) : ::base::check_failed(#condition, __FILE__, __LINE__))
